import {codeSystem} from '../../model/code-system.js';
import type {Code} from '../../model/procedure.js';

// A code has a digit in it, or is one of the ICD-10-PCS codes that are seven letters (`GZFZZZZ`).
const CODE = String.raw`(?:(?=\S*\d)[\w.\-]{1,24}|[A-Z]{7})(?=[\s:]|$)`;
const CODE_LINE = new RegExp(String.raw`^(\S.{0,39}?) (?:[Cc]ode|CODE):?(?: (${CODE}):?(?: (?:[-–] )?(.+))?)?$`);
const ENTRY = new RegExp(String.raw`^(?:(\S+) )?(${CODE}):?(?: (?:[-–] )?(.+))?$`);
const ALONE = new RegExp(`^${CODE}$`);

/** Systems whose codes can be distinguished by their form, as their publishers define it. */
const FORMS: readonly (readonly [string, RegExp])[] = [
  ['CPT', /^\d{4}[\dFTUM]$/],
  ['HCPCS', /^[A-CE-V]\d{4}$/],
  ['CDT', /^D\d{4}$/],
  ['ICD-10-PCS', /^[0-9A-HJ-NP-Z]{7}$/],
];

/**
 * The system of a code that stands without one: the page's, unless that system's codes have another form and this code
 * has that of a sibling (`G0339` on a CPT page is HCPCS).
 */
export function systemOf(code: string, page: string | undefined): string | undefined {
  const form = FORMS.find(([system]) => system === page)?.[1];
  return !form || form.test(code) ? page : FORMS.find(([, other]) => other.test(code))?.[0];
}

/** Codes of other things than procedures: of the leaflet itself, of a postal address. */
const NO_SYSTEM = /^(?:leaflet|document|booklet|publication|page|product|order|zip|post|area|dress|access|reference|version)\b/i;

/**
 * Reads the line that names a code system: `CPT4 code`, `HCPCS code G0339`, `ICD-10-PCS code D026DZZ Descriptor`.
 * @returns the system by its short name if it is known, else as it is written; `undefined` for any other line.
 */
export function readCodeLine(line: string): Code | undefined {
  const [, system, code, display] = CODE_LINE.exec(line) ?? [];
  // A sentence about "this code" names no system.
  const isSentence = code?.endsWith('.') && display;
  if (!system || isSentence || (!codeSystem(system) && (system.split(' ').length > 3 || NO_SYSTEM.test(system))))
    return undefined;
  return codeOf(system, code, display);
}

/** Reads a line that is nothing but a code: below `CPT4 code` it belongs to that line. */
export const readLoneCode = (line: string): string | undefined => (ALONE.test(line) ? line : undefined);

/**
 * Reads a line of a list of codes: `63621 Each additional lesion`, `HCPCS G0339`, or as `readCodeLine`.
 * @param page the page's code system, see `systemOf`.
 */
export function readCodeEntry(line: string, page: string | undefined): Code | undefined {
  const named = readCodeLine(line);
  if (named) return named;
  const [, prefix, code, display] = ENTRY.exec(line) ?? [];
  const system = code && (prefix === undefined ? systemOf(code, page) : codeSystem(prefix)?.name);
  return system ? codeOf(system, code, display) : undefined;
}

/** Reads a line of a page in any of the forms in which people write codes: `CPT®: 29881` as well. */
export function readCode(text: string, page: string | undefined): Code | undefined {
  const line = text.replace(/[®™]/g, '');
  return (
    readCodeLine(line) ?? readCodeLine(line.replace(/^([\w-]+(?: [\w-]+)?)\s?:\s?/, '$1 code ')) ?? readCodeEntry(line, page)
  );
}

/** Writes a code as `readCodeLine` reads it. */
export const writeCodeLine = ({system, code, display}: Code): string =>
  [`${system} code`, code, code && display].filter(Boolean).join(' ');

const codeOf = (system: string, code: string | undefined, display: string | undefined): Code => ({
  system: codeSystem(system)?.name ?? system,
  ...(code && {code: code.replace(/\.$/, '')}),
  ...(display && {display}),
});
