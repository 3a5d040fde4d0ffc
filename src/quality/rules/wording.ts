import {FORMULA_LANGUAGES, gradeOf} from '../readability/formulas.js';
import {recordCounts} from '../readability/record-counts.js';
import {perText, type Found, type Rule, type Subject} from '../rule.js';
import {explainedWords, namesWord} from '../words/explained.js';
import {hasOtherScript, otherLanguage} from '../words/function-words.js';
import {PERSON_FIRST} from '../words/person-first.js';
import {PLAIN_WORDS} from '../words/plain-words.js';
import {firstUses} from './pemat.js';

const MAX_LETTERS = 15;

/** How the texts read: grade, long words, plain words, respectful words, one language, one Unicode form. */
export const WORDING_RULES: readonly Rule[] = [
  {
    id: 'read/grade',
    level: 'note',
    when: 'the grade of the record is above `readingGrade` of the configuration; without one, nothing is found',
    source: 'The first formula of the language: see “Readability”',
    languages: FORMULA_LANGUAGES,
    find: ({texts, language, readingGrade}) => {
      const result = readingGrade === undefined ? undefined : gradeOf(recordCounts(texts, language), language);
      return result && result.grade > readingGrade!
        ? [
            {
              path: '',
              message: `The texts ask for grade ${result.grade} (${result.formula}), ${readingGrade} is the most: use shorter words and sentences.`,
            },
          ]
        : [];
    },
  },
  {
    id: 'read/long-word',
    level: 'note',
    when: 'a word of a text has more than 15 letters, and the names do not have it',
    source: 'SHeLL Health Literacy Editor; PEMAT-P 3',
    find: (subject) =>
      firstUses(subject, (word) => {
        if (word.length <= MAX_LETTERS) return undefined;
        const longest = Math.max(...word.split(/[-’']/).map((one) => one.match(/\p{L}/gu)?.length ?? 0));
        return longest > MAX_LETTERS && !namesWord(subject.texts.names, word) ? word.toLowerCase() : undefined;
      }).map(({path, word, more}) => ({
        path,
        message: `"${word}" has more than ${MAX_LETTERS} letters${more}: use shorter words.`,
      })),
  },
  {
    id: 'style/everyday-words',
    level: 'note',
    when: 'a medical word has a plain one in `data/everyday-words.tsv`, and neither brackets nor the glossary explain it',
    source: 'PEMAT-P 3; CDC Clear Communication Index 6',
    languages: Object.keys(PLAIN_WORDS),
    find: findMedicalWords,
  },
  {
    id: 'person-first',
    level: 'note',
    when: 'people are called by their illness or aid: “diabetics”, “the disabled”, “wheelchair-bound”, “suffers from”',
    source: 'CDC Health Equity Guiding Principles: person-first language; SHeLL Health Literacy Editor',
    languages: Object.keys(PERSON_FIRST),
    find: perText((text, {language}) => {
      for (const [pattern, better] of PERSON_FIRST[language]!) {
        const found = pattern.exec(text)?.[0];
        if (found) return `"${found}" calls people by their illness or aid: say "${better}".`;
      }
      return undefined;
    }),
  },
  {
    id: 'lang/mixed',
    level: 'note',
    when: 'a whole sentence is in another language than `lang`',
    source: 'WCAG 2.2, 3.1.2 Language of Parts',
    find: ({texts, language, procedure}) =>
      texts.all.flatMap(({path, text}) =>
        texts
          .sentencesOf(text)
          .filter((one) => hasOtherScript(one, language) || otherLanguage(texts.wordsOf(one), language))
          .slice(0, 1)
          .map((one) => ({
            path,
            message: `"${one.slice(0, 40)}" is not in the language of the record (${procedure.lang}): translate it, or correct "lang".`,
          })),
      ),
  },
  {
    id: 'unicode/nfc',
    level: 'warning',
    when: 'a text is not in Unicode form NFC',
    source: 'Unicode Standard Annex 15',
    find: ({texts}) =>
      texts.strings.flatMap(({path, text}) =>
        text === text.normalize('NFC')
          ? []
          : [
              {
                path,
                message: 'The text has accents as separate characters, which search does not find: save it in Unicode form NFC.',
                mend: text.normalize('NFC'),
              },
            ],
      ),
  },
];

function findMedicalWords(subject: Subject): readonly Found[] {
  const {texts, language} = subject;
  const table = PLAIN_WORDS[language]!;
  const explained = explainedWords(subject);
  // British spellings have "ae" and "oe" where American ones have "e".
  const plainFor = (word: string): string | undefined => table.get(word) ?? table.get(word.replace(/[ao]e/g, 'e'));
  const found = firstUses(subject, (word) => {
    const key = word.toLowerCase();
    return plainFor(key) && !explained(word) ? key : undefined;
  }).map(({path, word, more}) => {
    const plain = plainFor(word.toLowerCase())!;
    const text = texts.all.find((one) => one.path === path)?.text;
    return {path, message: advice(word, plain, more), ...(text && {mend: text.replace(word, likeCase(plain, word))})};
  });
  return [
    ...found,
    ...phrasesOf(language).flatMap(({phrase, used, explaining}) => {
      const isExplained =
        texts.terms.has(phrase) ||
        texts.names.some((name) => used.test(name)) ||
        texts.all.some(({text}) => explaining.test(text));
      const first = isExplained ? undefined : texts.all.find(({text}) => used.test(text));
      return first ? [{path: first.path, message: advice(phrase, table.get(phrase)!, '')}] : [];
    }),
  ];
}

/** A medical term of several words, how it is used and how it is explained. */
interface Phrase {
  readonly phrase: string;
  readonly used: RegExp;
  readonly explaining: RegExp;
}

const phrases = new Map<string, readonly Phrase[]>();

/** The terms of several words of a language; their expressions are made once. */
function phrasesOf(language: string): readonly Phrase[] {
  const known = phrases.get(language);
  if (known) return known;
  const made = [...PLAIN_WORDS[language]!.keys()]
    .filter((medical) => medical.includes(' '))
    .map((phrase) => ({
      phrase,
      used: new RegExp(String.raw`(?<!\p{L})${phrase}(?!\p{L})(?!\s*\()`, 'iu'),
      explaining: new RegExp(String.raw`${phrase}\s*\(|\([^()]*${phrase}`, 'iu'),
    }));
  phrases.set(language, made);
  return made;
}

/** Writes a word with the capital that another begins with. */
const likeCase = (word: string, like: string): string =>
  like.charAt(0) === like.charAt(0).toLowerCase() ? word : word.charAt(0).toUpperCase() + word.slice(1);

const advice = (medical: string, plain: string, more: string): string =>
  `"${medical}" is a medical word${more}: say "${plain}", or explain it in brackets or in "glossary".`;
