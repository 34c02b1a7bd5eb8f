import { highlightCss, type MarkColours } from './styles';

/**
 * Makes the function that gives a document, and every open shadow root that holds one of the ranges, the style sheet of the
 * highlights, once each. An adopted sheet is no element, and a page's Content-Security-Policy does not touch it. All are taken
 * back when the signal aborts.
 */
export function styleAdopter(document: Document, signal: AbortSignal): (ranges: Range[], colours: MarkColours) => void {
  const view = document.defaultView ?? globalThis;
  const sheet = new view.CSSStyleSheet();
  const adopted = new Set<DocumentOrShadowRoot>();
  return (ranges, colours) => {
    sheet.replaceSync(highlightCss(colours));
    for (const root of [document, ...ranges.map((range) => range.startContainer.getRootNode()).filter(isShadowRoot)]) {
      if (!adopted.has(root)) adopt(root, sheet, signal);
      adopted.add(root);
    }
  };
}

function adopt(root: DocumentOrShadowRoot, sheet: CSSStyleSheet, signal: AbortSignal): void {
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  const release = () => {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((other) => other !== sheet);
  };
  signal.addEventListener('abort', release, { once: true });
}

function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === node.DOCUMENT_FRAGMENT_NODE && 'host' in node;
}
