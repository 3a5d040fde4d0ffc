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
  const focus = before.findIndex((element) => element.matches(':focus'));
  return () =>
    all(root).forEach((element, at) => {
      const {localName, open, checked} = before[at] ?? {};
      if (localName !== element.localName) return;
      if (open) element.open = open;
      // As a person would, so that the element knows of it.
      if (checked && !element.checked) (element as HTMLElement).click();
      if (at === focus) (element as HTMLElement).focus({preventScroll: true});
    });
}
