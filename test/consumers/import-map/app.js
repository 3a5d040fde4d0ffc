import 'procedure-elements/elements/prep-checklist.js';
import 'procedure-elements/elements/risk-list.js';
import 'procedure-elements/elements/warning-signs.js';
import 'procedure-elements/locales/es.js';

const form = document.querySelector('form');
const output = (name) => document.querySelector(`output[name=${name}]`);
const {procedure, lang, level, figures, shown} = form.elements;

// All events bubble: one listener hears every element, also those that come later.
document.addEventListener('checklist-change', ({done, total}) => {
  output('ticked').value = `${done.length} of ${total}`;
});
document.addEventListener('procedure-load', (event) => {
  if (event.target.localName === 'warning-signs') output('loaded').value = event.procedure.name;
});

async function show() {
  const record = await (await fetch(`records/${procedure.value}.json`)).json();
  for (const element of document.querySelectorAll('main > *')) {
    element.procedure = record;
    element.lang = lang.value;
  }
  const risks = document.querySelector('risk-list');
  if (!risks) return;
  risks.setAttribute('heading-level', level.value);
  risks.toggleAttribute('with-figures', figures.checked);
  risks.querySelector('b').textContent = record.name;
}

shown.addEventListener('input', () => {
  if (shown.checked) document.body.append(document.querySelector('template').content.cloneNode(true));
  else document.querySelector('main').remove();
});
form.addEventListener('input', show);
document.body.append(document.querySelector('template').content.cloneNode(true));
await show();
