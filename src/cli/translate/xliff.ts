import {escapeXml} from '../../util/escape-xml.js';
import {Problem} from '../problem.js';
import {SaxesParser, type SaxesTagPlain} from './saxes.bundled.js';
import type {TranslationFile, Unit, UnitState} from './unit.js';

/** States of XLIFF 1.2 that tools write, and ours. */
const WRITTEN: Readonly<Record<UnitState, string>> = {
  untranslated: 'state="new"',
  stale: 'state="needs-adaptation"',
  machine: 'state="needs-review-translation" state-qualifier="mt-suggestion"',
  translated: 'state="translated"',
  reviewed: 'state="signed-off"',
};

/** Writes a translation as XLIFF 1.2, the version that tools for translators read best. */
export function writeXliff({id, from, to, record, units}: TranslationFile): string {
  const rows = units.map(({path, source, target, state, previous}, at) =>
    [
      `      <trans-unit id="u${at + 1}" resname="${escapeXml(path)}" xml:space="preserve"${state === 'reviewed' ? ' approved="yes"' : ''}>`,
      `        <source>${escapeXml(source)}</source>`,
      `        <target ${WRITTEN[state]}>${escapeXml(target ?? '')}</target>`,
      ...(previous === undefined ? [] : [`        <note from="previous">${escapeXml(previous)}</note>`]),
      '      </trans-unit>',
    ].join('\n'),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
  <file original="${escapeXml(record)}" product-name="${escapeXml(id)}" source-language="${escapeXml(from)}" target-language="${escapeXml(to)}" datatype="plaintext">
    <body>
${rows.join('\n')}
    </body>
  </file>
</xliff>
`;
}

const SUGGESTIONS = new Set(['alt-trans', 'matches', 'mtc:matches']);

/** Reads the state of 1.2 (`target`) or 2.x (`segment`). */
function readState(target: string, state: string, qualifier: string, isApproved: boolean): UnitState {
  if (!target.trim()) return 'untranslated';
  const isMachine = /mt|machine/.test(qualifier);
  if (/^(?:needs-review|new|initial)/.test(state)) return isMachine ? 'machine' : 'translated';
  if (/^needs-/.test(state)) return 'stale';
  return isApproved || /^(?:signed-off|final|reviewed)$/.test(state) ? 'reviewed' : 'translated';
}

/**
 * Reads XLIFF 1.2, 2.0 and 2.1. Text inside inline elements counts, the elements do not.
 * @throws {Problem} if the text is not XLIFF of `translate`.
 */
export function readXliff(text: string, name: string): TranslationFile {
  const head: Record<string, string> = {};
  const units: Unit[] = [];
  let unit = {path: '', source: '', target: '', state: '', qualifier: '', previous: '', isApproved: false};
  let collects: 'source' | 'target' | 'previous' | undefined;
  let suggestions = 0;
  const parser = new SaxesParser();
  parser.on('error', ({message}) => {
    throw new Problem(`${name}: this is not well-formed XML (${message}). Export it again, or mend it in the tool that wrote it`);
  });
  parser.on('opentag', ({name: tag, attributes}: SaxesTagPlain) => {
    if (tag === 'xliff' || tag === 'file') Object.assign(head, attributes);
    if (tag === 'trans-unit' || tag === 'unit') {
      const {resname, name: unitName, id = '', approved} = attributes;
      unit = {
        path: resname ?? unitName ?? id,
        source: '',
        target: '',
        state: '',
        qualifier: '',
        previous: '',
        isApproved: approved === 'yes',
      };
    }
    // Suggestions of other translations have sources and targets of their own.
    if (SUGGESTIONS.has(tag)) suggestions++;
    if (suggestions) return;
    if (tag === 'segment' || tag === 'target') {
      unit.state = attributes.state ?? unit.state;
      unit.qualifier = attributes['state-qualifier'] ?? attributes.subState ?? unit.qualifier;
    }
    if (tag === 'source' || tag === 'target') collects = tag;
    if (tag === 'note' && attributes.from === 'previous') collects = 'previous';
  });
  parser.on('text', (more) => {
    if (collects) unit[collects] += more;
  });
  parser.on('cdata', (more) => {
    if (collects) unit[collects] += more;
  });
  parser.on('closetag', ({name: tag}) => {
    if (tag === 'source' || tag === 'target' || tag === 'note') collects = undefined;
    if (SUGGESTIONS.has(tag)) suggestions--;
    if (tag !== 'trans-unit' && tag !== 'unit') return;
    const {path, source, target, previous} = unit;
    const state = readState(target, unit.state, unit.qualifier, unit.isApproved);
    units.push({path, source, ...(target && {target}), state, ...(previous && {previous})});
  });
  parser.write(text).close();
  const from = head['source-language'] ?? head.srcLang;
  const to = head['target-language'] ?? head.trgLang;
  const {original: record, 'product-name': id = ''} = head;
  if (!from || !to || !record)
    throw new Problem(`${name}: <file> lacks original, source-language or target-language. Export it again`);
  return {id, from, to, record, units};
}
