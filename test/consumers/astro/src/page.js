import 'procedure-elements/elements/prep-checklist.js';
import 'procedure-elements/elements/risk-list.js';
import 'procedure-elements/elements/warning-signs.js';
import 'procedure-elements/locales/es.js';
import knee from '../records/knee-replacement.json';
import colonoscopy from '../records/colonoscopy.json';

const records = {knee, colonoscopy};
const form = document.querySelector('form');
const output = (name) => document.querySelector(`output[name=${name}]`);
const {procedure, lang, level, figures} = form.elements;

document.addEventListener('checklist-change', ({done, total}) => {
  output('ticked').value = `${done.length} of ${total}`;
});
document.addEventListener('procedure-load', (event) => {
  if (event.target.localName === 'warning-signs') output('loaded').value = event.procedure.name;
});

form.addEventListener('input', () => {
  const record = records[procedure.value];
  for (const element of document.querySelectorAll('main > *')) {
    element.procedure = record;
    element.lang = lang.value;
  }
  const risks = document.querySelector('risk-list');
  risks.setAttribute('heading-level', level.value);
  risks.toggleAttribute('with-figures', figures.checked);
  risks.querySelector('b').textContent = record.name;
});
