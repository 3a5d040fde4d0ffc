import {Problem} from '../problem.js';
import {PO} from './pofile.bundled.js';
import type {TranslationFile, Unit, UnitState} from './unit.js';

/** Comments of ours: gettext's tools drop flags that they do not know, and keep comments. */
const [STATE, PREVIOUS] = ['state: ', 'previous: '];

/** Writes a translation as a PO file of gettext: the pointer is the context, the state a flag and a comment. */
export function writePo({id, from, to, record, units}: TranslationFile): string {
  const po = new PO();
  po.headers = {
    'Project-Id-Version': id,
    Language: to,
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=UTF-8',
    'Content-Transfer-Encoding': '8bit',
    'X-Source-Language': from,
    'X-Record': record,
  };
  po.items = units.map(({path, source, target, state, previous}) => {
    const item = new PO.Item();
    item.msgctxt = path;
    item.msgid = source;
    item.msgstr = [target ?? ''];
    // `fuzzy` hides a translation from programs until a person has looked at it.
    item.flags = {fuzzy: state === 'stale' || state === 'machine'};
    item.extractedComments = [
      ...(state === 'machine' || state === 'reviewed' ? [STATE + state] : []),
      ...(previous === undefined ? [] : [PREVIOUS + previous.replace(/\s+/g, ' ')]),
    ];
    return item;
  });
  return `${po.toString()}\n`;
}

/** @throws {Problem} if the text is not a PO file of `translate`. */
export function readPo(text: string, name: string): TranslationFile {
  const {headers, items} = PO.parse(text);
  const {Language: to, 'X-Source-Language': from, 'X-Record': record, 'Project-Id-Version': id} = headers;
  if (!to || !from || !record || !id)
    throw new Problem(`${name}: the header lacks Language, X-Source-Language, X-Record or Project-Id-Version. Export it again`);
  return {
    id,
    from,
    to,
    record,
    units: items.flatMap(({msgctxt: path, msgid: source, msgstr, flags, extractedComments, obsolete}): readonly Unit[] => {
      if (obsolete || path === undefined) return [];
      const target = msgstr.join('');
      const noted = (key: string): string | undefined =>
        extractedComments
          .find((comment) => comment.startsWith(key))
          ?.slice(key.length)
          .trim();
      const state = stateOf(target, flags.fuzzy === true, noted(STATE));
      const previous = noted(PREVIOUS);
      return [{path, source, ...(target && {target}), state, ...(state === 'stale' && previous !== undefined && {previous})}];
    }),
  };
}

/** Translators who have looked at a text take `fuzzy` off; their editors leave the comments as they are. */
function stateOf(target: string, isFuzzy: boolean, noted: string | undefined): UnitState {
  if (!target.trim()) return 'untranslated';
  if (isFuzzy) return noted === 'machine' ? 'machine' : 'stale';
  return noted === 'reviewed' ? 'reviewed' : 'translated';
}
