import type {Alternative, GlossaryEntry, Procedure, Risk} from './procedure.js';

/** One aspect of an option; `items` that are `undefined` are not stated. */
export interface Aspect {
  readonly items?: readonly (Pick<Risk, 'text' | 'items'> & Partial<Pick<Risk, 'likelihood' | 'severity'>>)[];
  readonly lead?: string;
  readonly remark?: string;
}

export const ASPECTS = ['benefits', 'risks', 'recovery', 'experience', 'note'] as const;

/** One way to go on: a procedure, one of its alternatives, or to do nothing. */
export interface Option {
  /** Its name; `undefined` for doing nothing, where no record says what that is like. */
  readonly text?: string;
  readonly lang?: string;
  /** Of the record that says it. */
  readonly glossary?: readonly GlossaryEntry[];
  readonly aspects: Readonly<Partial<Record<(typeof ASPECTS)[number], Aspect>>>;
}

const texts = (points: readonly string[] | undefined): Aspect => ({items: points?.map((text) => ({text}))});

const SEVERITIES: readonly Risk['severity'][] = ['life-threatening', 'serious', 'moderate', 'mild', undefined];

/** Puts the gravest first, as the list of risks does. */
const gravestFirst = (risks: readonly Risk[]): readonly Risk[] =>
  [...risks].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));

/** Its disadvantages and its risks are one answer; silence about both is not "none". */
const fromAlternative = (
  {lang, glossary}: Procedure,
  {text, pros, cons, note, risks, recovery, experience}: Alternative,
): Option => ({
  text,
  lang,
  glossary,
  aspects: {
    benefits: texts(pros),
    risks: {items: cons || risks ? [...(texts(cons).items ?? []), ...gravestFirst(risks ?? [])] : undefined},
    recovery: {items: recovery},
    experience: {items: experience},
    note: texts(note === undefined ? undefined : [note]),
  },
});

/** The procedure itself. */
export const procedureOption = ({lang, name, notes, glossary, risks, ...fields}: Procedure): Option => ({
  text: name,
  lang,
  glossary,
  aspects: Object.fromEntries(
    (['benefits', 'risks', 'recovery', 'experience'] as const).map((aspect) => [
      aspect,
      {items: aspect === 'risks' ? risks && gravestFirst(risks) : fields[aspect], ...notes?.[aspect]},
    ]),
  ),
});

/** Returns what records state about doing nothing, without duplicates; if none does, an option without statements. */
export function nothingOptions(procedures: readonly Procedure[]): Option[] {
  const said = procedures.flatMap((procedure) =>
    (procedure.alternatives ?? []).filter(({doingNothing}) => doingNothing).map((one) => fromAlternative(procedure, one)),
  );
  const distinct = new Map(said.map((option) => [JSON.stringify({...option, glossary: 0}), option]));
  return said.length ? [...distinct.values()] : [{aspects: {}}];
}

/** The other ways to go on that a record names. */
export const otherOptions = (procedure: Procedure): Option[] =>
  procedure.alternatives?.filter(({doingNothing}) => !doingNothing).map((one) => fromAlternative(procedure, one)) ?? [];
