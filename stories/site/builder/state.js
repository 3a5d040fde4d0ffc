// The choices of the form, in the form itself and in the address of the page.

const SEVERAL = 'parts';

/** @returns {Record<string, string> & {parts: string[]}} what is chosen now. */
export function choicesOf(form) {
  const data = new FormData(form);
  const one = [...data.entries()].map(([name, value]) => [name, value.trim()]);
  return {...Object.fromEntries(one), parts: data.getAll(SEVERAL)};
}

/** Returns the choices that differ from `initial`, as a query. */
export function queryOf(choices, initial) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(choices))
    if (`${value}` !== `${initial[name]}`) query.set(name, [value].flat().join(' '));
  return query;
}

/** Sets the form to a query. @returns {string[]} what of it the form does not know. */
export function restore(form, query) {
  const unknown = [];
  for (const [name, value] of query) {
    const control = form.elements.namedItem(name);
    const values = name === SEVERAL ? value.split(/\s+/).filter(Boolean) : [value];
    const boxes = control instanceof RadioNodeList ? [...control] : control?.type === 'checkbox' ? [control] : [];
    if (boxes.length) {
      for (const box of boxes) box.checked = values.includes(box.value);
      unknown.push(...values.filter((wanted) => !boxes.some((box) => box.value === wanted)).map((wanted) => `${name}=${wanted}`));
      if (boxes[0].type === 'radio' && !boxes.some((box) => box.checked)) boxes.find((box) => box.defaultChecked).checked = true;
    } else if (control instanceof HTMLSelectElement) {
      if ([...control.options].some((option) => option.value === value)) control.value = value;
      else unknown.push(`${name}=${value}`);
    } else if (control instanceof HTMLInputElement) control.value = value;
    else unknown.push(`${name}=${value}`);
  }
  return unknown;
}
