import {safeDocument} from './document.js';
/**
 * Gives a document or a shadow root one more sheet, in the way that no policy forbids; where a browser has no constructable
 * sheets, as an element.
 * @returns takes it away again.
 */
export function adoptStyleSheet(root: Document | ShadowRoot, css: string): () => void {
  if (!root.adoptedStyleSheets) {
    const style = safeDocument.createElement('style');
    style.textContent = css;
    (root instanceof Document ? root.head : root).append(style);
    return () => style.remove();
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}
