import {Localize} from '../../core/controllers/localize-controller.js';
import {itemWords} from '../../elements/version-changes/item-words.js';
import type {OutlineWords} from '../../formats/outline.js';
import * as en from '../../locales/en.js';
import {contactsOf} from '../../model/contacts.js';
import type {Alternative, Procedure} from '../../model/procedure.js';
import '../../server/languages.js';

/** Writes in a language for readers without our elements. */
function speak(lang: string): Localize {
  const localize = new Localize({lang, addController: () => undefined} as never);
  localize.hostUpdate();
  return localize;
}

/**
 * Returns the words of a record for readers without our elements, in its own language where the interface speaks it: of each
 * item all that an element shows beside its text.
 * @param today the date of the export, `2026-05-04`: a step whose rule does not hold that day loses its text.
 */
export function recordWords(procedure: Procedure, today: string): Pick<OutlineWords, 'item' | 'contacts' | 'names' | 'origin'> {
  const localize = speak(procedure.lang);
  const describe = itemWords(localize, today);
  const describers: Partial<Record<string, (item: never, words: string) => string>> = {
    alternatives: (option: Alternative, words) => {
      const headings = {risks: en.risks, recovery: en.recovery, experience: en.experience};
      const inner = (['risks', 'recovery', 'experience'] as const).flatMap((field) =>
        (option[field] ?? []).map(
          (item) => `${localize.words(field, headings[field] as never).heading}: ${describe(field, item, procedure)}`,
        ),
      );
      return [words, ...inner].join('\n');
    },
    risks: ({source}: {source?: string}, words) =>
      source === undefined ? words : `${words}\n${localize.words('risks', en.risks).source(source)}`,
  };
  return {
    item: (field, item) => {
      const words = describe(field, item as never, procedure);
      return describers[field]?.(item as never, words) ?? words;
    },
    contacts: contactWords(procedure, localize),
    names: procedure.alsoKnownAs?.length
      ? [localize.words('card', en.card).alsoKnownAs(new Intl.ListFormat(localize.lang).format(procedure.alsoKnownAs))]
      : [],
    origin: originWords(procedure, localize),
  };
}

function contactWords(procedure: Procedure, localize: Localize): string[] {
  const {contacts} = localize.words('warningSigns', en.warningSigns);
  return contactsOf(procedure, {}).map(({kind, name, phone, hours}) =>
    [`${contacts[kind]}:`, name, phone, hours].filter((part) => part !== undefined).join(' '),
  );
}

function originWords({review, funding, version, integrity, translation}: Procedure, localize: Localize): string[] {
  const words = localize.words('review', en.review);
  const names = new Intl.DisplayNames(localize.lang, {type: 'language'});
  const line = (label: string, value: string | undefined): string[] => (value === undefined ? [] : [`${label}: ${value}`]);
  return [
    ...line(words.last, review?.last && localize.date(review.last)),
    ...line(words.next, review?.next && localize.date(review.next)),
    ...line(words.by, review?.by),
    ...line(words.funding, funding),
    ...line(words.version, version),
    ...line(words.code, integrity?.code),
    ...(translation ? [words.translation[translation.state](names.of(translation.from) ?? translation.from)] : []),
  ];
}
