/** Blocks and breaks that editors put into what is empty. */
const FILLER = 'br, p, span';

/**
 * Checks for author content to read or see. Breaks, empty paragraphs and no-break spaces do not count.
 * @param except a child that is not the author's.
 */
export const hasContent = (host: Element, except?: Element): boolean =>
  [...host.childNodes].some((node) => {
    if (node === except) return false;
    if (!(node instanceof Element)) return node instanceof Text && /\S/.test(node.data);
    if (node.matches('script, template, [slot]')) return false;
    return !node.matches(FILLER) || /\S/.test(node.textContent) || node.querySelector(`:not(${FILLER})`) !== null;
  });
