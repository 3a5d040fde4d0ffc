import * as english from '../../locales/en.js';
import {locales, type Strings} from '../../locales/register.js';
import {languageTag} from '../../util/language-tag.js';
import '../../server/languages.js';

type Words = Pick<Strings, Exclude<keyof typeof english, 'lang'>>;

/** The interface's words in the language of a record, in English where it does not speak that language. */
export function wordsOf(lang: string): Words {
  const [language = ''] = languageTag(lang).toLowerCase().split('-');
  return {...english, ...locales()[language]} as Words;
}

/** Headings of sections by the field of the record that they show. */
export function headingsOf(words: Words): Readonly<Record<string, string>> {
  const {overview, facts, indications, review} = words;
  return {
    summary: overview.heading,
    purpose: overview.purpose,
    setting: facts.setting,
    duration: facts.duration,
    indications: indications.heading,
    contraindications: indications.contraindications,
    preparation: words.preparation.heading,
    steps: words.steps.heading,
    personnel: words.personnel.heading,
    experience: words.experience.heading,
    benefits: words.benefits.heading,
    risks: words.risks.heading,
    warningSigns: words.warningSigns.heading,
    recovery: words.recovery.heading,
    alternatives: words.alternatives.heading,
    questions: words.questions.heading,
    sources: review.sources,
    review: review.heading,
  };
}
