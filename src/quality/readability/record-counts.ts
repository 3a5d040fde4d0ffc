import type {RecordTexts} from '../record-texts.js';
import {countText} from './formulas.js';

/** Names, questions to choose from and captions are not running text. */
const NOT_PROSE = new Set(['name', 'alsoKnownAs', 'glossary', 'pictures', 'understanding', 'conditions']);

/** Counts the words, sentences and syllables of a record's running text. An item of a list is at least one sentence. */
export const recordCounts = ({all, sentencesOf, wordsOf}: RecordTexts, language: string): ReturnType<typeof countText> =>
  countText(
    all.flatMap(({field, text}) => (NOT_PROSE.has(field) ? [] : sentencesOf(text))),
    wordsOf,
    language,
  );
