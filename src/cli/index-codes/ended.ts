/** Names of columns with the date from which a code is no longer valid, in the languages of publishers. */
const END_DATE =
  /^(?:end|fim|fin|bis|hasta|to|until)$|termination|\bterm[ _]?(?:dt|date)|(?:end|expir\w*|inactiv\w*|deactiv\w*|retire\w*|delet\w*)[ _]?date|date[ _](?:of[ _])?(?:end|expiry|deletion)|valid[ _]?(?:to|until|thru|through)|effective[ _]?(?:to|end)|fim de|data[ _](?:de[ _])?fim|fecha[ _](?:de[ _])?(?:fin|baja)|(?:vigencia|v[aá]lid[oa])[ _](?:hasta|at[eé])|date de fin|fin de validit|jusqu|g[uü]ltig[ _]?bis|fine validit|geldig[ _]?tot|einddat|slutdat|(?:gyldig|giltig)\w*[ _]?til|opph[øo]r|voimassaolo\w* p[aä][aä]t|ważn\w* do|platnost\w* do|дата окончания|действует до|停用日期|失效日期|终止日期|廃止/i;
/** The end of something else: in TUSS, the last day on which a payer must be ready for the code. */
const OTHER_END = /implanta/i;
/** Names of columns that state whether a row is a code to use, not a group of codes. */
const LEAF =
  /^(?:is[ _]?)?(?:leaf|terminal|billable|selectable|nodo[ _]?final|codificable|valid[ _]for[ _](?:coding|billing|submission))$/i;
/** Names of columns that state whether a code is valid, and those that state the contrary. */
const STATUS = /^(?:record|code)?[ _]?(?:status|state|estado|statut|stato)$/i;
const ACTIVE = /^(?:is[ _]?)?(?:active|valid|current|aktiv|activo|ativo|actif|g[uü]ltig)$/i;
const INACTIVE = /^(?:is[ _]?)?(?:inactive|retired|deprecated|obsolete|deleted|ended|inativo|inactivo)$/i;

const OVER = /^(?:deprecated|retired|inactive|obsolete|deleted|withdrawn|discontinued|ended|inativo|inactivo|inaktiv|inactif)$/i;
const NO = /^(?:0|f|n|no|false|não|nao|non|nein)$/i;
const YES = /^(?:1|t|y|yes|true|sim|si|sí|s|oui|ja|j|x)$/i;

/** Why a code cannot be used: no longer valid, if stated since when, or a group of codes. */
export interface CodeState {
  readonly since?: string;
  readonly heading?: boolean;
}

/** Reads a cell; `undefined` for codes that can be used. */
export type ReadState = (cell: string) => CodeState | undefined;

/** Returns the reader of a column that states which codes cannot be used; `undefined` for other columns. */
export function stateReader(name: string, today = new Date()): ReadState | undefined {
  const matches =
    (pattern: RegExp, state: CodeState = {}): ReadState =>
    (cell) =>
      pattern.test(cell.trim()) ? state : undefined;
  const over: ReadState = (cell) => {
    const since = dateOf(cell);
    return since && since <= today.toISOString().slice(0, 10) ? {since} : undefined;
  };
  if (END_DATE.test(name) && !OTHER_END.test(name)) return over;
  if (STATUS.test(name)) return matches(OVER);
  if (LEAF.test(name)) return matches(NO, {heading: true});
  if (ACTIVE.test(name)) return matches(NO);
  // A flag, or since when.
  return INACTIVE.test(name) ? (cell) => matches(YES)(cell) ?? over(cell) : undefined;
}

/** Reads a date as lists have them: 20141231, 2014-12-31, 31/12/2014, 12/31/2014. @returns `2014-12-31` */
export function dateOf(text: string): string | undefined {
  const [, y, m, d] = /^\s*((?:19|20)\d\d)[-/.]?(\d\d)[-/.]?(\d\d)(?:[T ].*)?$/.exec(text) ?? [];
  if (y) return `${y}-${m}-${d}`;
  const [, first = '', second = '', year] = /^\s*(\d{1,2})[-/.](\d{1,2})[-/.]((?:19|20)\d\d)\s*$/.exec(text) ?? [];
  if (!year) return undefined;
  // Day and month can be distinguished only beyond the twelfth: otherwise as most countries write them.
  const [day, month] = Number(second) > 12 ? [second, first] : [first, second];
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Marks a title as that of a code that is no longer valid. */
export const markEnded = (title: string, {since}: {readonly since?: string}): string =>
  `${title} (ended${since ? ` ${since}` : ''})`;
