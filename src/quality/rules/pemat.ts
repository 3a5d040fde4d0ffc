import {countSyllables} from '../readability/syllables.js';
import {type Found, type Rule, type Subject} from '../rule.js';
import {addressesReader, instructs, KNOWN_CAPITALS} from '../words/english.js';
import {explainedWords, namesWord} from '../words/explained.js';
import {placeOf} from './ipdas.js';

/** More sentences in a paragraph, and more items in a list, are hard to take in at once. */
const [MAX_SENTENCES, MAX_ITEMS] = [3, 7];
/** Words of as many syllables are counted as hard. */
const HARD_SYLLABLES = 5;
/** Capitals that are not the beginning of the number of a leaflet ("RH-4711"). */
const CAPITALS = /(?<![\p{L}\p{N}-])\p{Lu}{2,}(?=s?(?![\p{L}\p{N}]))(?![-–\s]?\d{3})/gu;

/** Items that speak about what the reader does or goes through. */
function personalTexts({procedure: {preparation, steps, experience, recovery}}: Subject): string[] {
  return [preparation, steps, experience, recovery].flatMap((list) => (list ?? []).map(({text}) => text));
}

/** The Patient Education Materials Assessment Tool for printable materials (AHRQ, PEMAT-P): the items that a program can decide. */
export const PEMAT_RULES: readonly Rule[] = [
  {
    id: 'pemat/summary',
    level: 'note',
    when: '`summary` is missing',
    source: 'PEMAT-P 11',
    find: ({procedure: {summary}}) =>
      summary ? [] : [{path: '', message: 'The summary is missing: add "summary", two or three plain sentences.'}],
  },
  {
    id: 'pemat/you',
    level: 'note',
    when: 'fewer than one in three items of `preparation`, `steps`, `experience` and `recovery` speak to the reader: “you”, “your”, or an instruction at the start',
    source: 'PEMAT-P 21',
    languages: ['en'],
    find: (subject) => {
      const texts = personalTexts(subject);
      const personal = texts.filter(addressesReader).length;
      return personal * 3 < texts.length
        ? [{path: '', message: `Only ${personal} of ${texts.length} items speak to the reader: say "you" and "your".`}]
        : [];
    },
  },
  {
    id: 'pemat/action',
    level: 'note',
    when: 'an item of `preparation` does not ask anybody to do something: it has no instruction and no “you”',
    source: 'PEMAT-P 20, 22',
    languages: ['en'],
    find: ({procedure: {preparation = []}}) =>
      preparation.flatMap(({text}, at) =>
        /\byou/i.test(text) || instructs(text)
          ? []
          : [{path: `/preparation/${at}/text`, message: 'This says nothing to do: begin with a verb, such as "Bring" or "Ask".'}],
      ),
  },
  {
    id: 'pemat/chunk',
    level: 'note',
    when: 'a paragraph has more than 3 sentences, or a list more than 7 items',
    source: 'PEMAT-P 8; CDC Clear Communication Index 9',
    find: ({texts}) => [
      ...texts.all.flatMap(({path, text}) => {
        const most = Math.max(0, ...text.split(/\n+/).map((paragraph) => texts.sentencesOf(paragraph).length));
        return most > MAX_SENTENCES
          ? [{path, message: `A paragraph has ${most} sentences: split it, ${MAX_SENTENCES} are the most.`}]
          : [];
      }),
      ...texts.lists.flatMap(({path, length}) =>
        length > MAX_ITEMS && !LABELS.test(path)
          ? [{path, message: `The list has ${length} items: shorten or group it, ${MAX_ITEMS} are the most.`}]
          : [],
      ),
    ],
  },
  {
    id: 'pemat/terms',
    level: 'note',
    when: 'a word has five or more syllables, and neither the names, nor the glossary, nor brackets explain it',
    source: 'PEMAT-P 4',
    languages: ['en'],
    find: (subject) => {
      const explained = explainedWords(subject);
      return firstUses(subject, (word) => {
        if (word.length < 9 || /[\d@/]/.test(word)) return undefined;
        return countSyllables(word, 'en') >= HARD_SYLLABLES && !explained(word) ? word.toLowerCase() : undefined;
      }).map(({path, word, more}) => ({
        path,
        message: `"${word}" is a long, hard word${more}: use a plain one, or explain it in brackets or in "glossary".`,
      }));
    },
  },
  {
    id: 'pemat/acronym',
    level: 'note',
    when: 'capitals such as DVT are written out neither next to their first use, nor in the glossary, nor in the names',
    source: 'PEMAT-P 4',
    find: findAcronyms,
  },
  {
    id: 'pemat/tool',
    level: 'note',
    when: 'no item of `preparation` has a `when`',
    source: 'PEMAT-P 23',
    find: ({procedure}) =>
      procedure.preparation?.length && !procedure.preparation.some(({when}) => when)
        ? [
            {
              path: placeOf(procedure, 'preparation'),
              message: 'No step has a time: add "when", so that the checklist can date it.',
            },
          ]
        : [],
  },
];

/** Other names and explained words are looked up, not read one after the other. */
const LABELS = /^\/(?:alsoKnownAs|glossary|pictures|understanding)/;

/** Finds the first use of each word that `keyOf` gives a key for. */
export function firstUses(
  {texts}: Subject,
  keyOf: (word: string) => string | undefined,
): {readonly path: string; readonly word: string; readonly more: string}[] {
  const uses = new Map<string, {path: string; word: string; times: number}>();
  for (const {path, text} of texts.all)
    for (const word of texts.wordsOf(text)) {
      const key = keyOf(word);
      if (key === undefined) continue;
      const use = uses.get(key);
      if (use) use.times++;
      else uses.set(key, {path, word, times: 1});
    }
  return [...uses.values()].map(({times, ...use}) => ({...use, more: times > 1 ? ` (${times} times)` : ''}));
}

function findAcronyms({texts}: Subject): readonly Found[] {
  const seen = new Set<string>();
  return texts.all.flatMap(({path, text, field}) =>
    // Names explain; a text in capitals throughout has none that stand out.
    field === 'name' || field === 'alsoKnownAs' || text === text.toUpperCase()
      ? []
      : Array.from(text.matchAll(CAPITALS)).flatMap(({0: word, index}) => {
          if (seen.has(word) || KNOWN_CAPITALS.has(word)) return [];
          seen.add(word);
          const rest = text.slice(index + word.length);
          const isWrittenOut =
            /^s?\s*\(\s*\p{L}/u.test(rest) ||
            (/\p{Ll}\s*\(\s*$|\([^()]*\p{Ll},\s*$/u.test(text.slice(0, index)) && /^s?\s*[),;]/.test(rest));
          return isWrittenOut || texts.terms.has(word.toLowerCase()) || namesWord(texts.names, word)
            ? []
            : [{path, message: `"${word}" is not explained: write it out where it comes first, or add it to "glossary".`}];
        }),
  );
}
