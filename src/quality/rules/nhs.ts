import {perText, type Rule} from '../rule.js';

const MAX_WORDS = 20;
const GUIDE = 'NHS content style guide';
const FORBIDS = /^(?:(?:please|also)\s+)?(?:no|never|avoid|don['’]t|you\s+(?:should|must)(?:\s+not|n['’]t))\b/i;
/** "No preparation is needed", "You should not feel pain": these begin in the same way and forbid nothing. */
const FORBIDS_NOTHING =
  /^no\b[^.]*\b(?:need|needed|necessary|required|special|problem)\b|^you\s+(?:should|must)(?:\s+not|n['’]t)\s+(?:feel|notice|need|worry)\b/i;
const LATIN =
  /(?<![\p{L}.])(?:e\.\s?g\.?|i\.\s?e\.?|eg(?=[\s,:])|ie(?=[\s,:])|etc\b\.?|etcetera|via|viz\.?|n\.\s?b\.?|NB)(?!\p{L})/iu;

/** Rules for writing of the NHS digital service manual. */
export const NHS_RULES: readonly Rule[] = [
  {
    id: 'nhs/sentence-length',
    level: 'note',
    when: 'an English sentence has more than 20 words',
    source: GUIDE,
    languages: ['en'],
    find: ({texts}) =>
      texts.all.flatMap(({path, text}) =>
        texts.sentencesOf(text).flatMap((sentence) => {
          const {length} = texts.wordsOf(sentence);
          return length > MAX_WORDS
            ? [{path, message: `The sentence "${start(sentence)}" has ${length} words: split it, ${MAX_WORDS} are the most.`}]
            : [];
        }),
      ),
  },
  {
    id: 'nhs/do-not',
    level: 'warning',
    when: 'an item of `preparation` or `recovery` forbids in other words than “do not”: no, never, avoid, don’t, you should not, you must not',
    source: 'NHS do and don’t lists',
    languages: ['en'],
    find: ({procedure}) =>
      (['preparation', 'recovery'] as const).flatMap((field) =>
        (procedure[field] ?? []).flatMap(({text}, at) => {
          const words = FORBIDS.exec(text.trim())?.[0];
          return words && !FORBIDS_NOTHING.test(text.trim())
            ? [{path: `/${field}/${at}/text`, message: `"${words}" is easily missed: begin with "Do not".`}]
            : [];
        }),
      ),
  },
  {
    id: 'nhs/latin',
    level: 'note',
    when: 'a text has e.g., i.e., etc., via, viz. or N.B.',
    source: GUIDE,
    languages: ['en'],
    find: perText((text) => {
      const found = LATIN.exec(text)?.[0];
      return found && `"${found}" is read badly by people and screen readers: write it in English, such as "for example".`;
    }),
  },
];

const start = (sentence: string): string => (sentence.length > 40 ? `${sentence.slice(0, 40).trimEnd()}…` : sentence);
