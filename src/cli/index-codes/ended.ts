/** Names of columns with the date from which a code is no longer valid. */
const END_DATE =
  /^(?:end|fim|fin)$|termination|\bterm[ _]?(?:dt|date)|(?:end|expir\w*)[ _]?date|date[ _](?:of[ _])?(?:end|expiry)|valid[ _]?(?:to|until)|effective[ _]?(?:to|end)|fim de|data[ _](?:de[ _])?fim|fecha[ _](?:de[ _])?fin|date de fin|g[uü]ltig[ _]?bis|fine validit|geldig tot|slutdat/i;
/** Names of columns that state whether a code is valid, and those that state the contrary. */
const STATUS = /^(?:record|code)?[ _]?(?:status|state|estado|statut|stato)$/i;
const ACTIVE = /^(?:is[ _]?)?(?:active|valid|current|aktiv|activo|ativo|actif|g[uü]ltig)$/i;
const INACTIVE = /^(?:is[ _]?)?(?:inactive|retired|deprecated|obsolete|deleted|ended|inativo|inactivo)$/i;

const OVER = /^(?:deprecated|retired|inactive|obsolete|deleted|withdrawn|discontinued|ended|inativo|inactivo|inaktiv|inactif)$/i;
const NO = /^(?:0|f|n|no|false|não|nao|non|nein)$/i;
const YES = /^(?:1|t|y|yes|true|sim|si|sí|s|oui|ja|j|x)$/i;

/** The status of a code in its cell: none, or no longer valid and, if stated, since when. */
export type ReadEnd = (cell: string) => {readonly since?: string} | undefined;

/** Returns the reader of a column that says which codes are no longer valid; `undefined` for other columns. */
export function endReader(name: string, today = new Date()): ReadEnd | undefined {
  const matches =
    (pattern: RegExp): ReadEnd =>
    (cell) =>
      pattern.test(cell.trim()) ? {} : undefined;
  if (END_DATE.test(name))
    return (cell) => {
      const since = dateOf(cell);
      return since && since <= today.toISOString().slice(0, 10) ? {since} : undefined;
    };
  if (STATUS.test(name)) return matches(OVER);
  if (ACTIVE.test(name)) return matches(NO);
  return INACTIVE.test(name) ? matches(YES) : undefined;
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
