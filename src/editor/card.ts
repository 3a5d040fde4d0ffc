// The frame that shows the card: it takes records from the page around it, and from nobody else.
import type {Procedure} from '../model/procedure.js';
import type {CardMessage} from './panes/card-pane.js';

const card = document.querySelector('procedure-card') as HTMLElement & {procedure?: Procedure};

addEventListener('message', ({source, data}: MessageEvent<CardMessage>) => {
  if (source !== parent) return;
  const {procedure, lang, print: toPrint} = data;
  document.documentElement.lang = lang;
  document.documentElement.dir = /^(ar|fa|he|ur)\b/.test(lang) ? 'rtl' : 'ltr';
  if (procedure) card.procedure = procedure;
  if (toPrint) print();
});
