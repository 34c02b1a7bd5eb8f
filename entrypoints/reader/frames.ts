/** Postings are often embedded from a board's own origin; smaller frames are players, buttons and counters. */
const SMALLEST = { width: 300, height: 250 };

/** Origins of the larger frames in sight that belong to another origin, each once. Only https ones can be asked for. */
export function foreignFrames(document: Document): string[] {
  const here = document.location.origin;
  const origins = [...document.querySelectorAll('iframe[src]')]
    .filter(isLarge)
    .map((frame) => originOf(frame, document));
  return [...new Set(origins)].filter((origin) => origin !== here && origin.startsWith('https://'));
}

function isLarge(frame: Element): boolean {
  const { width, height } = frame.getBoundingClientRect();
  return width >= SMALLEST.width && height >= SMALLEST.height;
}

function originOf(frame: Element, document: Document): string {
  const address = frame.getAttribute('src') ?? '';
  return URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI).origin : '';
}
