type Stateful = HTMLElement & {open?: boolean; checked?: boolean; value?: string; defaultValue?: string};

/** Every element below, through shadow roots, but for styles, which a server writes and a browser adopts. */
const all = (root: ParentNode): Stateful[] =>
  ([...root.children] as Stateful[]).flatMap((element) =>
    element.matches('style, link') ? [] : [element, ...all(element), ...(element.shadowRoot ? all(element.shadowRoot) : [])],
  );

/**
 * Notes what a person has done to what a server rendered: opened, ticked, written, focused.
 * @returns does the same to what has taken its place.
 */
export function carryOver(root: ParentNode): () => void {
  const before = all(root);
  // Its hosts count as active too; the last to get the focus is the innermost.
  const active = before.map((element) => (element.getRootNode() as ShadowRoot).activeElement === element);
  return () =>
    all(root).forEach((element, at) => {
      const {localName, open, checked, value, defaultValue} = before[at] ?? {};
      if (localName !== element.localName) return;
      if (open) element.open = open;
      // As a person would, so that the element knows of it.
      if (checked && !element.checked) element.click();
      if (value !== defaultValue && element.matches('textarea, input:not([type=checkbox], [type=radio])')) {
        element.value = value;
        for (const type of ['input', 'change']) element.dispatchEvent(new Event(type, {bubbles: true}));
      }
      if (active[at]) element.focus({preventScroll: true});
    });
}
