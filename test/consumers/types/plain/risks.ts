import {parseProcedure, type ProcedureInput, type ProcedureLoadEvent} from 'procedure-elements';
import 'procedure-elements/elements/risk-list.js';
import 'procedure-elements/elements/prep-checklist.js';
import 'procedure-elements/elements/code-search.js';

const record: ProcedureInput = {schemaVersion: 1, id: 'knee', lang: 'en', name: 'Knee replacement', risks: ['Bleeding']};

const risks = document.createElement('risk-list');
risks.procedure = record;
risks.sort = 'severity';
risks.of = 1000;
risks.withFigures = true;
risks.headingLevel = 3;
risks.addEventListener('procedure-load', (event) => console.log(event.procedure.name.toUpperCase()));
risks.addEventListener('procedure-error', ({error}) => console.log(error.message.toUpperCase()));

const parsed = parseProcedure(JSON.parse('{}'));
if (parsed.procedure) document.querySelector('prep-checklist')!.procedure = parsed.procedure;

document.body.addEventListener('checklist-change', ({done, total}) => console.log(done.length / total));
document.querySelector('code-search')!.addEventListener('code-select', ({system, code}) => console.log(`${system}|${code}`));
export const told = (event: ProcedureLoadEvent): string => event.procedure.id;

// wrong: there is no such order
risks.sort = 'newest';
// wrong: a number
risks.of = '1000';
// wrong: not a record
risks.procedure = {title: 'Knee replacement'};
// wrong: no property of the element
risks.layout = 'compact';
// wrong: the event has no detail
risks.addEventListener('procedure-load', (event) => console.log(event.detail));
// wrong: done are numbers
document.querySelector('prep-checklist')!.addEventListener('checklist-change', ({done}) => done[0]!.trim());
