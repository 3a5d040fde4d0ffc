type Stateful = HTMLElement & {open?: boolean; checked?: boolean; value?: string; defaultValue?: string};

/**
 * Every element below, through shadow roots, by where it is: in which, of what name, which one of those.
 * A server knows neither times nor storage, so that much between them may differ.
 */
function all(root: ParentNode, place = '', found = new Map<string, Stateful>()): Map<string, Stateful> {
  const counts: Record<string, number> = {};
  for (const element of root.querySelectorAll<Stateful>('*')) {
    const name = `${place} ${element.localName}:${element.getAttribute('name') ?? ''}`;
    const at = name + (counts[name] = (counts[name] ?? 0) + 1);
    found.set(at, element);
    if (element.shadowRoot) all(element.shadowRoot, at, found);
  }
  return found;
}

/**
 * Notes what a person has done to what a server rendered: opened, ticked, written, focused.
 * @returns does the same to what has taken its place.
 */
export function carryOver(root: ParentNode): () => void {
  const before = all(root);
  // Its hosts count as active too; the last to get the focus is the innermost.
  const active = new Set(
    [...before.values()].filter((element) => (element.getRootNode() as ShadowRoot).activeElement === element),
  );
  return () =>
    all(root).forEach((element, at) => {
      const was = before.get(at);
      if (!was) return;
      const {open, checked, value, defaultValue} = was;
      if (open) element.open = open;
      // As a person would, so that the element knows of it.
      if (checked && !element.checked) element.click();
      if (value !== defaultValue && element.matches('textarea, input:not([type=checkbox], [type=radio])')) {
        // What was kept of an earlier visit stays above it.
        const kept = element.localName === 'textarea' && element.value !== value && element.value;
        element.value = kept ? `${kept}\n${value}` : value;
        for (const type of ['input', 'change']) element.dispatchEvent(new Event(type, {bubbles: true}));
      }
      if (active.has(was)) element.focus({preventScroll: true});
    });
}
