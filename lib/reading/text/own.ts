/** What the walk asks of an element. */
const ASKED = [
  'localName',
  'getAttribute',
  'hasAttribute',
  'querySelector',
  'firstChild',
  'shadowRoot',
  'textContent',
  'id',
] as const;

/**
 * Whether an element answers for itself. A form hides its own properties behind its fields: in one with a field named `firstChild`,
 * the first child is that field, for us as for the page.
 */
export function isItself(element: Element): boolean {
  const { localName } = element;
  if (typeof localName === 'string' && localName !== 'form') return true;
  return ASKED.every(
    (name) => !isField(element[name]) || (name === 'firstChild' && element.firstChild?.previousSibling === null),
  );
}

const isField = (value: unknown) => typeof value === 'object' && value !== null && 'form' in value;

/** The node behind another one, whatever a form's fields are named; by the prototype's own getter where a browser has one. */
export const nextOf: (node: Node) => Node | null = own('nextSibling');

function own(name: 'nextSibling'): (node: Node) => Node | null {
  const getter = typeof Node === 'function' ? Object.getOwnPropertyDescriptor(Node.prototype, name)?.get : undefined;
  return getter ? (node) => getter.call(node) : (node) => node[name];
}
