import type { FoundPosting } from './found';
import { hasEmptySection } from './text/closed';
import { type Line, sizeOf } from './text/line';
import { isHidden } from './text/visible';
import { cueOf } from './words/cues';

/** Where a posting was found, and how it is seen. */
interface Around {
  document: Document;
  url: string | undefined;
  isVisible?: ((element: Element) => boolean) | undefined;
}

/** Lines under a heading that announces duties, from which on they are held to be all there. */
const MIN_DUTIES = 3;
/** Items from which on a text without such a heading lists its duties. */
const MIN_ITEMS = 3;
/** Longer text, in characters, is a posting by itself, whatever frame stands beside it. */
const MAX_TEASER = 1500;

/**
 * Whether a posting's duties may stand where the page does not show or hold them: in a section that is closed and still empty, under a heading
 * with nothing below it, or in a frame of another site beside a teaser.
 */
export function isIncomplete({ lines, live }: FoundPosting, around: Around): boolean {
  if (!live) return false;
  const sizes = dutySections(lines);
  const most = Math.max(0, ...sizes);
  if (most >= MIN_DUTIES) return false;
  if (hasEmptySection(around) || (sizes.length > 0 && most === 0)) return true;
  const isTeaser =
    most === 0 && sizeOf(lines) < MAX_TEASER && lines.filter(({ kind }) => kind === 'item').length < MIN_ITEMS;
  return isTeaser && hasForeignFrame(around);
}

/** How many lines stand under each heading that announces duties. */
function dutySections(lines: readonly Line[]): number[] {
  return lines.flatMap((line, i) => {
    if (line.kind !== 'heading' || line.level < 2 || cueOf(line.text) !== 'duties') return [];
    const rest = lines.slice(i + 1);
    const end = rest.findIndex(
      (other) => other.kind === 'heading' && (other.level <= line.level || cueOf(other.text) !== null),
    );
    const own = end < 0 ? rest : rest.slice(0, end);
    return [own.filter(({ linked }) => linked < 0.8).length];
  });
}

/** Frames that show something beside a page: films, maps, checks, buttons, forms. */
const NO_POSTING =
  /(?:^|\.)(?:youtube[\w-]*|vimeo|wistia|spotify|google\w*|h?captcha|recaptcha|doubleclick|facebook|twitter|instagram|tiktok|stripe|hubspot|typeform|calendly|openstreetmap)\.\w+$/;
/** Frames smaller than this, in pixels, hold no posting. */
const MIN_FRAME = { width: 300, height: 250 };

function hasForeignFrame({ document, url, isVisible }: Around): boolean {
  const here = url && URL.canParse(url) ? new URL(url).host : '';
  return [...document.querySelectorAll('iframe[src]')].slice(0, 100).some((frame) => {
    const source = frame.getAttribute('src') ?? '';
    const address = source.startsWith('//') ? `https:${source}` : source;
    if (!/^https?:/.test(address) || !URL.canParse(address) || isSmall(frame)) return false;
    const { host, hostname } = new URL(address);
    return host !== here && !NO_POSTING.test(hostname) && !isHidden(frame, 'iframe') && (isVisible?.(frame) ?? true);
  });
}

function isSmall(frame: Element): boolean {
  const [width, height] = (['width', 'height'] as const).map((side) =>
    Number.parseInt(frame.getAttribute(side) ?? '', 10),
  );
  return (width ?? MIN_FRAME.width) < MIN_FRAME.width || (height ?? MIN_FRAME.height) < MIN_FRAME.height;
}
