import {Problem} from '../problem.js';
import {PO} from './pofile.bundled.js';
import type {TranslationFile, Unit, UnitState} from './unit.js';

/** A flag of ours. Gettext's own `fuzzy` hides a translation from programs until a person has looked at it. */
const [MACHINE, REVIEWED] = ['machine', 'reviewed'];
const PREVIOUS = 'previous: ';

/** Writes a translation as a PO file of gettext: the pointer is the context, the state is a flag. */
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
    item.flags = {
      fuzzy: state === 'stale' || state === 'machine',
      [MACHINE!]: state === 'machine',
      [REVIEWED!]: state === 'reviewed',
    };
    if (previous !== undefined) item.extractedComments = [PREVIOUS + previous.replace(/\s+/g, ' ')];
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
      const previous = extractedComments.find((comment) => comment.startsWith(PREVIOUS))?.slice(PREVIOUS.length);
      const state = stateOf(target, flags);
      return [{path, source, ...(target && {target}), state, ...(state === 'stale' && {previous})}];
    }),
  };
}

/** Translators who have looked at a text take `fuzzy` off; editors leave flags that they do not know. */
function stateOf(target: string, flags: Readonly<Record<string, boolean | undefined>>): UnitState {
  if (!target.trim()) return 'untranslated';
  if (flags.fuzzy) return flags[MACHINE!] ? 'machine' : 'stale';
  return flags[REVIEWED!] ? 'reviewed' : 'translated';
}
