import {contentHash, shortCode} from '../../formats/integrity/content-hash.js';
import type {Procedure} from '../../model/procedure.js';
import {dateHere} from '../../model/review.js';
import {languagePages} from '../../server/page-address.js';
import {isListed, oEmbed, renderPage} from '../../server/render-page.js';
import {Problem} from '../problem.js';
import {readRecordText} from '../read-record.js';
import {sha256} from './folder.js';
import type {SiteRecord} from './manifest.js';

/** How pages are made; the same in every thread. */
export interface SiteOptions {
  readonly lang?: string;
  readonly element?: string;
  readonly script?: string;
  /** Address of the folder of the pages. */
  readonly base?: string;
  /** Each version is kept, and the page can report what has changed since. */
  readonly history?: boolean;
  /** Identifies the build and these options. */
  readonly made: string;
}

/** The page of a record and the files beside it. */
export interface MadePage {
  readonly id: string;
  /** By their names, the page last. */
  readonly files: Readonly<Record<string, string>>;
  readonly entry: Omit<SiteRecord, 'files'>;
}

/** Ids whose JSON file commands write, and what it lists. */
const RESERVED: ReadonlyMap<string, string> = new Map([
  ['index', 'all pages'],
  ['catalog', 'records for <procedure-list>'],
  ['codes', 'codes for <code-search>'],
  ['manifest', 'all files'],
]);

/**
 * Makes the page of a record.
 * @param text of its file.
 * @param name of the file, for messages.
 * @throws {Problem} if the record is invalid or cannot have a page.
 */
export async function makePage(
  text: string,
  name: string,
  {lang, element, script, base: address, history = false, made}: SiteOptions,
): Promise<MadePage> {
  const {record, authored} = readRecordText(text, name);
  const {id} = record;
  const reserved = RESERVED.get(id);
  if (reserved)
    throw new Problem(`${name}: a page cannot have the id "${id}": ${id}.json is the list of ${reserved}. Give it another id`);
  const integrity = await integrityOf(authored, record, name);
  const base = address === undefined ? undefined : new URL(address);
  return {
    id,
    files: {
      ...(history && integrity && {[`history/${id}/${integrity.hash}.json`]: text}),
      [`${id}.json`]: text,
      ...(base && {[`${id}.oembed.json`]: `${JSON.stringify(oEmbed(record, base), null, 2)}\n`}),
      [`${id}.html`]: renderPage(
        {...record, integrity},
        {lang, element, script, base, history: history && integrity !== undefined},
      ),
    },
    entry: {
      source: sha256(text),
      made,
      ...(integrity && {hash: integrity.hash, code: integrity.code}),
      ...describeRecord(record),
    },
  };
}

/** Returns the hash that a record is cited by; `undefined` where a text has half of a character: it has no canonical form. */
async function integrityOf(authored: object, {integrity}: Procedure, name: string): Promise<Procedure['integrity']> {
  const hash = await contentHash(authored).catch(() => undefined);
  if (integrity && integrity.hash !== hash)
    throw new Problem(`${name} $.integrity.hash: the record has changed since it was stamped. Review it, and run stamp again`);
  return hash === undefined ? undefined : {...integrity, hash, code: shortCode(hash)};
}

/** Describes a record for the lists of pages. */
function describeRecord(record: Procedure): Pick<SiteRecord, 'name' | 'lang'> & Partial<SiteRecord> {
  const {name, lang, review, alternates, translation, withdrawn} = record;
  const today = dateHere(Date.now());
  const turns = turningPoints(record);
  const past = turns.filter((date) => date <= today);
  const [until] = turns.filter((date) => date > today);
  const ended = record.preparation?.filter(({rule}) => rule && rule.expires < today).length;
  return {
    name,
    lang,
    ...(past.length && {from: past.at(-1)!}),
    ...(until !== undefined && {until}),
    ...(review?.last !== undefined && review.last <= today && {lastmod: review.last}),
    ...(alternates?.length && {languages: languagePages(record)}),
    ...(translation && {translated: true as const}),
    ...(!isListed(record) && {unlisted: true as const}),
    ...(withdrawn && {withdrawn: true as const}),
    ...(ended && {ended}),
  };
}

/** The days on which a page begins to say something else although its record stays the same, in order. */
const turningPoints = ({preparation = [], review}: Procedure): string[] =>
  [
    ...preparation.flatMap(({rule}) => (rule ? [rule.effective ?? [], dayAfter(rule.expires)].flat() : [])),
    ...(review?.next === undefined ? [] : [dayAfter(review.next)]),
  ].sort();

function dayAfter(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}
