import {direction} from '../../core/controllers/localize-controller.js';
import {writeCdsCards, writeDocumentReference} from '../../formats/delivery.js';
import {writeEpub} from '../../formats/epub.js';
import type {FhirRelease} from '../../formats/fhir/release.js';
import {writeFhir} from '../../formats/fhir/write.js';
import {outlineOf, type OutlineSection} from '../../formats/outline.js';
import {writePlainText} from '../../formats/plain-text.js';
import {writeSchemaOrg} from '../../formats/schema-org.js';
import type {Procedure} from '../../model/procedure.js';
import {dateHere} from '../../model/review.js';
import {isSpoken} from '../../server/languages.js';
import {pageOfRecord} from '../../server/page-address.js';
import {pageWords} from '../../server/page-words.js';
import {recordWords} from './record-words.js';
import {headingsOf, wordsOf} from './words.js';

/** The input of a target besides the record. */
export interface ExportContext {
  /** Address of the record's page, absolute, where `--base` is given. */
  readonly url?: string;
  /** In milliseconds since 1970. */
  readonly now: number;
  readonly transaction: boolean;
}

/** One format that a record can be exported to. */
export interface Target {
  /** How the name of its file ends. */
  readonly ending: string;
  write(procedure: Procedure, context: ExportContext): string | Uint8Array;
}

const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

const fhir = (release: FhirRelease): Target => ({
  ending: `.${release}.json`,
  write: (procedure, {url, now, transaction}) =>
    json(
      writeFhir(procedure, {
        release,
        ...(url !== undefined && {url}),
        now: new Date(now).toISOString(),
        headings: headingsOf(wordsOf(procedure.lang)),
        item: recordWords(procedure, dateHere(now)).item,
        type: transaction ? 'transaction' : 'document',
      }),
    ),
});

/** The values of `--to`. */
export const TARGETS: Readonly<Record<string, Target>> = {
  'schema.org': {
    ending: '.jsonld',
    write: (procedure, {url, now}) => json(writeSchemaOrg(procedure, {url, today: dateHere(now)})),
  },
  'fhir-r4': fhir('r4'),
  'fhir-r5': fhir('r5'),
  text: {
    ending: '.txt',
    write: (procedure, context) => writePlainText(procedure.name, outline(procedure, context)),
  },
  epub: {
    ending: '.epub',
    write: (procedure, context) =>
      writeEpub(procedure, outline(procedure, context), {
        dir: direction(procedure.lang),
        modified: `${procedure.review?.last ?? '1970-01-01'}T00:00:00Z`,
      }),
  },
  'cds-hooks': {
    ending: '.cards.json',
    write: (procedure, {url, now}) => json(writeCdsCards(procedure, {url: url!, updated: new Date(now).toISOString()})),
  },
  'document-reference': {
    ending: '.document.json',
    write: (procedure, context) =>
      json(
        writeDocumentReference(procedure, outline(procedure, context), {
          url: context.url!,
          updated: new Date(context.now).toISOString(),
        }),
      ),
  },
};

/**
 * Returns the record as sections of plain text, in its own language where the interface speaks it. Of a withdrawn record
 * nothing remains but that it was withdrawn.
 */
function outline(procedure: Procedure, {now}: Pick<ExportContext, 'now'>): OutlineSection[] {
  const {withdrawn, lang} = procedure;
  if (withdrawn) return [withdrawnSection(withdrawn, lang)];
  const words = wordsOf(lang);
  const headings = headingsOf(words);
  return outlineOf(procedure, {headings, statedNone: words.common.statedNone, ...recordWords(procedure, dateHere(now))});
}

function withdrawnSection({date, reason, replacedBy}: NonNullable<Procedure['withdrawn']>, lang: string): OutlineSection {
  const words = pageWords(lang);
  const day = new Intl.DateTimeFormat(isSpoken(lang) ? lang : 'en', {dateStyle: 'long', timeZone: 'UTC'}).format(new Date(date));
  const instead = replacedBy === undefined ? [] : [`${words.instead}: ${pageOfRecord(replacedBy)}`];
  const before = [words.doNotUse, ...(reason === undefined ? [] : [reason]), ...instead, words.ask];
  return {field: 'withdrawn', heading: words.withdrawn(day), before, items: [], after: []};
}
