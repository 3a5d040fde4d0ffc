import type {Rule, Subject} from '../rule.js';
import {placeOf} from './ipdas.js';

/** Words of a name that many procedures share, or that mean nothing in it. They do not name one. */
const GENERIC = new Set(
  (
    'operation surgery procedure test scan exam examination treatment therapy method technique check screening imaging study ' +
    'total partial complete full new open simple general local lower upper left right with without from using the and for your ' +
    'operación cirugía procedimiento prueba examen tratamiento terapia estudio total parcial completa completo nueva nuevo con sin del para los las una ' +
    'operation eingriff untersuchung behandlung therapie mit ohne und der die das des opération intervention chirurgie examen traitement avec sans des les ' +
    'operação cirurgia procedimento exame tratamento com sem operazione intervento chirurgia procedura esame trattamento con senza della delle'
  ).split(' '),
);

const stem = (word: string): string =>
  word
    .toLowerCase()
    .replace(/(?:e?s|e|a|o|ing|ed)$/u, '')
    .slice(0, 7);

/** The words of the names that tell this procedure from others, cut to their stems. */
function mainStems({texts}: Subject): ReadonlySet<string> {
  const words = texts.names.flatMap((name) => texts.wordsOf(name));
  return new Set(
    words.filter((word) => (word.length > 3 || /^\p{Lu}{2,}/u.test(word)) && !GENERIC.has(word.toLowerCase())).map(stem),
  );
}

/** The CDC Clear Communication Index: the items that a program can decide. */
export const CCI_RULES: readonly Rule[] = [
  {
    id: 'cci/first-line',
    level: 'note',
    when: 'the first sentence of the summary has neither a name of the procedure nor the main word of one',
    source: 'CDC Clear Communication Index 1, 2',
    find: (subject) => {
      const {summary, name} = subject.procedure;
      const first = summary && subject.texts.sentencesOf(summary)[0];
      if (!first) return [];
      const main = mainStems(subject);
      // Nothing to look for: "MR", or a script without words of this kind.
      if (!main.size) return [];
      const isNamed =
        subject.texts.names.some((one) => first.toLowerCase().includes(one.toLowerCase())) ||
        subject.texts.wordsOf(first).some((word) => main.has(stem(word)));
      return isNamed
        ? []
        : [{path: '/summary', message: `The first sentence does not name the procedure: begin with "${name}".`}];
    },
  },
  {
    id: 'cci/call-to-action',
    level: 'warning',
    when: 'no warning sign is an `emergency`',
    source: 'CDC Clear Communication Index 5, 12; NHS care cards',
    find: ({procedure}) =>
      procedure.warningSigns?.some(({urgency}) => urgency === 'emergency')
        ? []
        : [
            {
              path: placeOf(procedure, 'warningSigns'),
              message: 'No warning sign is an emergency: add to "warningSigns" when to call an ambulance.',
            },
          ],
  },
];
