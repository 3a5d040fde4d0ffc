import type {Localize} from '../../core/controllers/localize-controller.js';
import type {preparation} from '../../locales/en.js';
import type {PlannedStep} from '../../model/preparation-plan.js';

/** Language and time zone that a step's times are written in. */
export interface StepContext {
  readonly words: typeof preparation;
  readonly localize: Localize;
  /** The record's language. */
  readonly lang: string;
  /** The zone of the appointment, where it is known. */
  readonly zone: string | undefined;
}

/** A time of day that a record states, `18:00`, as the language writes it. */
export function timeOfDay({lang}: Localize, time: string): string {
  const format = new Intl.DateTimeFormat(lang, {hour: 'numeric', minute: '2-digit', timeZone: 'UTC'});
  return format.format(new Date(`1970-01-01T${time === '24:00' ? '00:00' : time}Z`));
}

/**
 * Returns how a step relates to the appointment, where its moment is not known.
 * @returns the words, and the offset in words where they do not contain it.
 */
export function relationWords({when}: PlannedStep, context: StepContext): [lead: string, offset: string] {
  if (!when) return ['', ''];
  const {words} = context;
  const offset = offsetWords(when, when.anchor, context);
  if (!when.until) return [untimedLead(when, offset, context), when.at ? offset : ''];
  const closing = offsetWords(when.until, when.anchor, context);
  return [`${words.relation.from}: ${offset}. ${words.relation.until}: ${closing}`, ''];
}

export type When = NonNullable<PlannedStep['when']>;

/** How long before: "2 hours before", "2 hours before you arrive", or the day of a time of day. */
export function offsetWords(
  {before, at}: Pick<When, 'before' | 'at'>,
  anchor: When['anchor'],
  {words, localize}: StepContext,
): string {
  const time = at?.day ?? before;
  if (time === undefined) return '';
  // "0 days before" is a way of speaking that people do not have.
  if (!/[1-9]/.test(time)) return words.thatDay;
  const duration = localize.duration(time);
  return anchor === 'arrival' || anchor === 'leaving' ? words.anchors[anchor](duration) : words.before(duration);
}

/** The relation and the offset of a step whose moment is not known. */
function untimedLead({means, at, before, anchor}: When, offset: string, {words, localize}: StepContext): string {
  if (at) return at.time === '24:00' ? words.midnight[means ?? 'at'] : words.clock[means ?? 'at'](timeOfDay(localize, at.time));
  if (before === undefined || !means || offset === words.thatDay) return offset;
  if (anchor && anchor !== 'procedure') return means === 'at' ? offset : `${words.relation[means]}: ${offset}`;
  return words.offset[means](localize.duration(before));
}
