// What a page of your own may do with elements that stand there already: set a record and attributes, and listen.
const form = document.querySelector('form');
const output = (name) => document.querySelector(`output[name=${name}]`);
const {procedure, lang, level, figures} = form.elements;

document.addEventListener('checklist-change', ({done, total}) => {
  output('ticked').value = `${done.length} of ${total}`;
});
document.addEventListener('procedure-load', (event) => {
  if (event.target.localName === 'warning-signs') output('loaded').value = event.procedure.name;
});

form.addEventListener('input', async () => {
  const record = await (await fetch(`records/${procedure.value}.json`)).json();
  for (const element of document.querySelectorAll('main > *')) {
    element.procedure = record;
    element.lang = lang.value;
  }
  const risks = document.querySelector('risk-list');
  risks.setAttribute('heading-level', level.value);
  risks.toggleAttribute('with-figures', figures.checked);
  risks.querySelector('b').textContent = record.name;
});
