/** Postings are often embedded from a board's own origin; smaller frames are players, buttons and counters. */
const MIN_FRAME = { width: 300, height: 250 };

/** Addresses of the larger frames in sight that belong to another origin, one an origin. Only https ones can be asked for. */
export function foreignFrames(document: Document): string[] {
  const here = document.location.origin;
  const addresses = [...document.querySelectorAll('iframe[src]')]
    .filter(isLarge)
    .map((frame) => new URL(addressOf(frame, document)))
    .filter(({ protocol, origin }) => protocol === 'https:' && origin !== here);
  const byOrigin = new Map(addresses.map((address) => [address.origin, address.href]));
  return [...byOrigin.values()];
}

function isLarge(frame: Element): boolean {
  const { width, height } = frame.getBoundingClientRect();
  return width >= MIN_FRAME.width && height >= MIN_FRAME.height;
}

function addressOf(frame: Element, document: Document): string {
  const address = frame.getAttribute('src') ?? '';
  return URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI).href : 'about:blank';
}
