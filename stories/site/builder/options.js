// The settings of each element: a field for every attribute in the manifest that no other field of the form is for.
import manifest from '../../../custom-elements.json' with {type: 'json'};

/** Attributes that all elements have, which the form asks for once. */
const COMMON = ['src', 'heading-level'];

/** @returns {{tag: string, attributes: {name: string, type: string, description: string}[]}[]} all elements, by tag. */
export const ELEMENTS = manifest.modules
  .flatMap(({declarations = []}) => declarations)
  .filter(({tagName}) => tagName)
  .map(({tagName, attributes = []}) => ({
    tag: tagName,
    attributes: attributes.map(({name, type, description = ''}) => ({name, type: type?.text ?? '', description})),
  }));

/** Whether an element shows a record; others have no form that is a link. */
export const hasRecord = (tag) => ELEMENTS.find((one) => one.tag === tag).attributes.some(({name}) => name === 'src');

const wordsOf = (name) => name[0].toUpperCase() + name.slice(1).replaceAll('-', ' ');

const make = (tag, properties, ...content) => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...content);
  return element;
};

/** A field named `<tag>.<attribute>`, with what the manifest says of it. */
function fieldOf(tag, {name, type, description}) {
  const id = `${tag}.${name}`;
  const hint = make('p', {className: 'hint', id: `${id}-hint`}, description.replaceAll('`', '').replaceAll('\n', ' '));
  const about = (control) => {
    control.setAttribute('aria-describedby', hint.id);
    return control;
  };
  if (type === 'boolean') {
    const box = about(make('input', {type: 'checkbox', name: id, id}));
    return make('div', {className: 'field'}, make('label', {className: 'tick'}, box, make('span', {}, wordsOf(name))), hint);
  }
  const values = Array.from(type.matchAll(/'([^']+)'/g), ([, value]) => value);
  const control = values.length
    ? make(
        'select',
        {name: id, id},
        make('option', {value: ''}, 'As it is'),
        ...values.map((value) => make('option', {value}, value)),
      )
    : make('input', {name: id, id, type: type.startsWith('number') ? 'number' : 'text', min: 1, dir: 'auto', spellcheck: false});
  return make('div', {className: 'field'}, make('label', {htmlFor: id}, wordsOf(name)), about(control), hint);
}

/** Adds the settings of all elements to the form. */
export function addOptions(place) {
  for (const {tag, attributes} of ELEMENTS) {
    const own = attributes.filter(({name}) => !COMMON.includes(name));
    if (!own.length) continue;
    const details = make('details', {}, make('summary', {}, `Settings of ${tag}`), ...own.map((one) => fieldOf(tag, one)));
    details.dataset.tag = tag;
    place.append(details);
  }
}

/** Shows the settings of these elements only. */
export function showOptions(place, tags) {
  for (const details of place.children) details.hidden = !tags.includes(details.dataset.tag);
}

/** The settings of an element, as attributes. */
export const optionsOf = (choices, tag) =>
  Object.fromEntries(
    ELEMENTS.find((one) => one.tag === tag).attributes.flatMap(({name, type}) => {
      const value = choices[`${tag}.${name}`];
      return value ? [[name, type === 'boolean' ? true : value]] : [];
    }),
  );
