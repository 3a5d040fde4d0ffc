import {codeSystem} from '../../model/code-system.js';
import {foldCode} from '../../util/fold-text.js';
import type {CodeRow} from './rank-rows.js';
import type {CodePage} from './code-page.js';

/** Reads an expansion; `undefined` if the answer is none. */
export function pageOf(answer: unknown, asked: string, offset: number): CodePage | undefined {
  if (!isRecord(answer) || answer.resourceType !== 'ValueSet' || !isRecord(answer.expansion)) return undefined;
  const {expansion, copyright} = answer;
  const entries = [...flatten(expansion.contains)];
  const rows = entries.flatMap(({system: uri, code, display, abstract, inactive, designation}): CodeRow[] =>
    typeof code === 'string' && foldCode(code) && abstract !== true && inactive !== true
      ? [{system: nameOf(uri, asked), code, display: typeof display === 'string' ? display : '', also: designations(designation)}]
      : [],
  );
  const {total} = expansion;
  const version = versionOf(expansion.parameter);
  return {
    rows,
    size: entries.length,
    // A total below the number of received rows is not trustworthy.
    ...(typeof total === 'number' && total >= offset + entries.length && {total}),
    ...(version && {version}),
    ...(typeof copyright === 'string' && copyright.trim() && {licence: copyright.trim()}),
  };
}

/** The titles in other languages, and other names. */
const designations = (list: unknown): string =>
  (Array.isArray(list) ? list : []).flatMap((one) => (isRecord(one) && typeof one.value === 'string' ? one.value : [])).join(' ');

/** Yields the concepts of an expansion in order, nested ones included, however deep. */
function* flatten(contains: unknown): Generator<Record<string, unknown>> {
  const rest = [contains];
  while (rest.length) {
    const next = rest.pop();
    if (Array.isArray(next)) for (let at = next.length; at--;) rest.push(next[at]);
    else if (isRecord(next)) {
      yield next;
      if (Array.isArray(next.contains)) rest.push(next.contains);
    }
  }
}

const nameOf = (uri: unknown, asked: string): string => (typeof uri === 'string' ? (codeSystem(uri)?.name ?? asked) : asked);

/** The release that was searched: what stands after `|`, the last part where it is an address. */
function versionOf(parameters: unknown): string | undefined {
  const used = (Array.isArray(parameters) ? parameters : []).find(
    (one) => isRecord(one) && (one.name === 'used-codesystem' || one.name === 'version'),
  ) as Record<string, unknown> | undefined;
  const canonical = used?.valueUri ?? used?.valueCanonical;
  return typeof canonical === 'string' ? /\|(?:.*\/)?([^/|]+)$/.exec(canonical)?.[1] : undefined;
}

/** Returns the text of an OperationOutcome. */
export function outcomeOf(answer: unknown): string | undefined {
  const issues = isRecord(answer) && Array.isArray(answer.issue) ? answer.issue : [];
  const texts = issues.map((issue) =>
    isRecord(issue) ? ((isRecord(issue.details) ? issue.details.text : undefined) ?? issue.diagnostics ?? issue.code) : undefined,
  );
  return texts.find((text) => typeof text === 'string');
}

export const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
