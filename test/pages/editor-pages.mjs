/** The text that a frame of the page shows, shadow roots included. `end` is the end of its address. */
export const textOf = (page, end) =>
  page
    .frames()
    .find((frame) => frame.url().endsWith(end))
    ?.evaluate(() => {
      const read = (root) =>
        [...root.childNodes]
          .map((node) => {
            if (node.nodeName === 'STYLE' || node.nodeType === Node.COMMENT_NODE) return '';
            if (node.shadowRoot) return read(node.shadowRoot);
            return node.childNodes.length ? read(node) : (node.data ?? '');
          })
          .join('');
      return read(document.body);
    });
