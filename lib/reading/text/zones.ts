import type { Zone } from './line';

const BY_ROLE = new Map<string, Zone>([
  ['navigation', 'navigation'],
  ['contentinfo', 'navigation'],
  ['search', 'navigation'],
  ['menu', 'navigation'],
  ['menubar', 'navigation'],
  ['listbox', 'form'],
  ['form', 'form'],
  ['complementary', 'aside'],
  ['button', 'aside'],
]);
const CONSENT = /cookie|consent|onetrust|gdpr|privacy-?policy/i;
const OTHERS =
  /(?:similar|related|recommended|suggested|recent|other|more|featured)[-_ ]?(?:jobs?|postings?|roles?|posts?|articles?|content|searches)|also[-_]viewed|comments?(?:-area|-list|$)/i;

/** The zone that an element opens, or null when it stays in the one around it. */
export function zoneOf(element: Element, name: string): Zone | null {
  if (name === 'nav' || name === 'footer') return 'navigation';
  if (name === 'aside') return 'aside';
  if (name === 'form') return isWholePage(element) ? null : 'form';
  const role = element.getAttribute('role');
  const zone = role === null ? undefined : BY_ROLE.get(role);
  if (zone) return zone === 'form' && isWholePage(element) ? null : zone;
  const names = `${element.id} ${element.getAttribute('class') ?? ''}`;
  if (names.length < 3 || name === 'body' || name === 'html' || name === 'main') return null;
  if (CONSENT.test(names)) return 'navigation';
  return OTHERS.test(names) ? 'aside' : null;
}

/** Some pages stand in one form from top to bottom. */
function isWholePage(form: Element): boolean {
  return form.querySelector('h1, main, nav, header, footer') !== null;
}
