/** The innermost element that holds both; null when they have none in common. */
export function commonElement(first: Element | undefined, last: Element | undefined): Element | null {
  let element: Element | null = first ?? null;
  while (element && last && !element.contains(last)) element = element.parentElement;
  return element;
}
