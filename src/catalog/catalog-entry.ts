import type {CatalogEntry} from './catalog.js';
import {codeSystem} from '../model/code-system.js';
import type {Procedure} from '../model/procedure.js';

/** A summary takes whole sentences up to so many characters, and always one. */
const SUMMARY = 200;
const LONGEST = 300;
/** `Endoscopist: the doctor who does the test` names somebody before the colon. */
const ROLE = /^[^:：\n]{1,60}(?=\s*[:：]\s)/;

/** Returns the entry of a record in a list of procedures, in the record's own words. @param page address of its page, with `{id}` and `{lang}`. */
export function catalogEntry(record: Procedure, page: string): CatalogEntry {
  const {id, lang, name, alsoKnownAs, summary, setting, personnel, codes = []} = record;
  const text = summary && opening(summary, lang, SUMMARY);
  const place = setting && opening(setting, lang, 0).replace(/[.。]$/, '');
  const people = personnel?.map((one) => (ROLE.exec(one.text)?.[0] ?? opening(one.text, lang, 0)).trim().replace(/[.。]$/, ''));
  const numbers = codes.flatMap(({system, code}) => (code ? {system: codeSystem(system)?.name ?? system, code} : []));
  return {
    id,
    lang,
    name,
    ...(alsoKnownAs?.length && {alsoKnownAs}),
    ...(text && {summary: text}),
    ...(place && {setting: place}),
    ...(people?.length && {personnel: [...new Set(people)]}),
    ...(numbers.length && {codes: numbers}),
    url: page.replaceAll('{id}', id).replaceAll('{lang}', lang),
  };
}

/** The first sentences of the first paragraph: those that fit into `most` characters, at least one, never too much. */
function opening(text: string, lang: string, most: number): string {
  const [paragraph = ''] = text.trim().split(/\n\s*\n/);
  let taken = '';
  for (const sentence of sentences(paragraph.replace(/\s+/g, ' '), lang)) {
    if (taken && taken.length + sentence.length > most) break;
    taken += sentence;
  }
  taken = taken.trim();
  return taken.length > LONGEST ? `${taken.slice(0, LONGEST).replace(/\s+\S*$/, '')} …` : taken;
}

/** "St. Mary's Hospital" is one: what ends in a short word with a capital goes on. */
function sentences(text: string, lang: string): string[] {
  const found: string[] = [];
  for (const {segment} of new Intl.Segmenter(lang, {granularity: 'sentence'}).segment(text)) {
    if (/(?:^|\s)\p{Lu}\p{L}{0,2}\.\s+$/u.test(found.at(-1) ?? '')) found.push(found.pop()! + segment);
    else found.push(segment);
  }
  return found;
}
