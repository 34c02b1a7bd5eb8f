import { type Cue, cueOf } from '../words/cues';
import { isBlock } from './tags';
import { isHidden } from './visible';

/** How sections that are closed are told from what is hidden for good. */
export interface ClosedLook {
  document: Document;
  isVisible?: ((element: Element) => boolean) | undefined;
  /** What opens elements, by their ids; gathered at the first question. */
  controls?: Map<string, Element[]>;
}

/** Blocks that hold no part of a posting, whatever opens them. */
const NO_SECTIONS = /^(?:dialog|form|nav|footer|menu)$/;
/** Longest text of what opens a section. */
const LONGEST_LABEL = 70;
/** Shorter content is none yet. */
const SHORTEST_CONTENT = 20;

const MORE =
  /^(?:…\s*)?(?:read|show|see|view|load) (?:more|all|full)|^more$|^(?:mehr|alles) (?:anzeigen|lesen)|^weiterlesen|^(?:lire|voir|afficher) (?:la suite|plus)|^(?:ver|leer|mostrar|ler|saiba) m[aá]is?/i;

/**
 * Whether a hidden element is a part of the posting that a click opens: the inside of `details`, or a panel or tab whose label in sight
 * announces part of a posting, or what "Read more" unfolds. Menus, dialogs and prompts are not.
 */
export function isClosedSection(element: Element, look: ClosedLook): boolean {
  if (!isBlock(element.localName) && element.localName !== 'span') return false;
  if (NO_SECTIONS.test(element.localName)) return false;
  const { parentElement } = element;
  if (parentElement?.localName === 'details') return isInSight(parentElement, look);
  const controls = controlsOf(element, look);
  if (controls.some((control) => announces(control) || MORE.test(labelOf(control)))) return true;
  if (controls.length > 0) return false;
  return hasMore(element) || isUnderHeading(element, look);
}

/** Nodes that a label has at most; what holds more is content. */
const MOST_NODES = 40;

/** The words of what may be a label; empty for content, which is not read to its end. */
function labelOf(element: Element): string {
  let text = '';
  const open: Node[] = [element];
  for (let seen = 0; open.length > 0; seen++) {
    const node = open.pop() as Node;
    if (seen > MOST_NODES || text.length > 2 * LONGEST_LABEL) return '';
    if (node.nodeType === 3) text += (node as Text).data.slice(0, 400);
    const children =
      node.nodeType === 1 && !/^(?:svg|style|script)$/.test((node as Element).localName) ? [...node.childNodes] : [];
    open.push(...children.slice(0, MOST_NODES).reverse());
  }
  const label = text.replace(/\s+/g, ' ').trim();
  return label.length <= LONGEST_LABEL && !/[.!]$/.test(label) ? label : '';
}

const announces = (label: Element) => !NO_SECTION.has(cueOf(labelOf(label)));

const NO_SECTION: ReadonlySet<Cue | null> = new Set([null, 'apply']);

function isInSight(element: Element, { isVisible }: ClosedLook): boolean {
  return !isHidden(element, element.localName) && (isVisible?.(element) ?? true);
}

const CONTROLS = '[aria-controls], [data-target], [data-bs-target], a[href^="#"]';

/** What in sight opens an element, by the names that pages use for it. */
function controlsOf(element: Element, look: ClosedLook): Element[] {
  const named = (element.getAttribute('aria-labelledby') ?? '')
    .split(/\s+/)
    .flatMap((id) => (id ? (look.document.getElementById(id) ?? []) : []));
  look.controls ??= controlsIn(look.document);
  return [...named, ...(look.controls.get(element.id) ?? [])].filter((control) => isInSight(control, look));
}

function controlsIn(document: Document): Map<string, Element[]> {
  const byId = new Map<string, Element[]>();
  for (const control of [...document.querySelectorAll(CONTROLS)].slice(0, 500)) {
    const [controlled, ...targets] = ['aria-controls', 'data-target', 'data-bs-target', 'href'].map(
      (name) => control.getAttribute(name) ?? '',
    );
    const ids = [...(controlled ?? '').split(/\s+/), ...targets.map((target) => /^#(.+)/.exec(target)?.[1] ?? '')];
    for (const id of ids) if (id !== '') byId.set(id, [...(byId.get(id) ?? []), control]);
  }
  return byId;
}

function hasMore(element: Element): boolean {
  const beside = [
    element.nextElementSibling,
    element.previousElementSibling,
    element.parentElement?.nextElementSibling,
  ];
  return beside.some(
    (other) => other !== null && other !== undefined && other.localName !== 'p' && MORE.test(labelOf(other)),
  );
}

/** Whether it stands right under a heading that announces part of a posting, and nothing in sight does. */
function isUnderHeading(element: Element, look: ClosedLook): boolean {
  const label = before(element) ?? (element.parentElement && before(element.parentElement));
  if (!label || !announces(label) || !isInSight(label, look)) return false;
  const next = element.nextElementSibling;
  return (
    !next ||
    !isInSight(next, look) ||
    announces(next) ||
    labelOf(next) !== '' ||
    next.querySelector('h1, h2, h3, h4, h5, h6, button, summary') !== null
  );
}

function before(element: Element): Element | null {
  const { previousElementSibling } = element;
  return previousElementSibling && labelOf(previousElementSibling) !== '' ? previousElementSibling : null;
}

const CLOSED_CONTROLS = '[aria-expanded="false"], [role="tab"][aria-selected="false"]';

/** Whether something in sight would open duties that the page does not hold yet: a label without any content behind it. */
export function hasEmptySection(look: ClosedLook): boolean {
  const controls = [...look.document.querySelectorAll(CLOSED_CONTROLS)].slice(0, 200);
  return controls.some(
    (control) => cueOf(labelOf(control)) === 'duties' && isInSight(control, look) && !holdsContent(control, look),
  );
}

function holdsContent(control: Element, { document }: ClosedLook): boolean {
  const panel = document.getElementById((control.getAttribute('aria-controls') ?? '').split(/\s+/)[0] || '\0');
  if (panel) return sizeOf(panel) >= SHORTEST_CONTENT;
  const around = [control, control.parentElement, control.parentElement?.parentElement];
  return (
    control.getAttribute('role') !== 'tab' &&
    around.some((element) => sizeOf(element?.nextElementSibling) >= SHORTEST_CONTENT)
  );
}

const sizeOf = (element: Element | null | undefined) => (element?.textContent ?? '').trim().length;
