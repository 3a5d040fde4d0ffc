type Stateful = Element & {open?: boolean; checked?: boolean};

/** Every element below, through shadow roots, but for styles, which a server writes and a browser adopts. */
const all = (root: ParentNode): Stateful[] =>
  [...root.children].flatMap((element) =>
    element.matches('style, link') ? [] : [element, ...all(element), ...(element.shadowRoot ? all(element.shadowRoot) : [])],
  );

/**
 * Remembers what a person has done to what a server rendered: opened, ticked, focused.
 * @returns does the same to what has taken its place.
 */
export function remember(root: ParentNode): () => void {
  const before = all(root);
  // Its hosts count as active too; the last to get the focus is the innermost.
  const active = before.map((element) => (element.getRootNode() as ShadowRoot).activeElement === element);
  return () =>
    all(root).forEach((element, at) => {
      const {localName, open, checked} = before[at] ?? {};
      if (localName !== element.localName) return;
      if (open) element.open = open;
      // As a person would, so that the element knows of it.
      if (checked && !element.checked) (element as HTMLElement).click();
      if (active[at]) (element as HTMLElement).focus({preventScroll: true});
    });
}
