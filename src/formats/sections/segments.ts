import type {DictionaryLanguage} from './dictionary/dictionary.js';
import {leans} from './leaning.js';
import {sentencesOf} from './sentences.js';
import {asksForHelp, deniesHelp, moreUrgent, namesCase, type Urgency} from './urgency.js';

/** An act forbidden besides, which asks for no help itself: "Do not drive yourself". */
const FORBIDS_BESIDES = new RegExp(
  String.raw`^(?:(?:please )?(?:do not|don['’]t|never) (?:try to |attempt to )?(?:drive|wait|delay|hesitate|eat|drink|travel|ignore)|` +
    String.raw`no (?:conduzca|maneje|espere|tarde|dude|coma|beba)|ne (?:conduisez|prenez pas le volant|mangez|buvez|tardez)|n['’](?:attendez|hésitez)|` +
    String.raw`(?:fahren|warten|zögern|essen|trinken) sie nichts?|non (?:guidi|aspetti|esiti|mangi|beva|si metta)|` +
    String.raw`não (?:conduza|dirija|espere|hesite|coma|beba))(?!\p{L})|^(?:不要|请勿|切勿)(?:自行|自己)?(?:开车|驾车|等)|^لا (?:تقد|تنتظر|تتأخر|تأكل|تشرب|تسق)`,
  'iu',
);
/** "If it bleeds" may be about what the sentence before names, "if it lasts" is. */
const NAMES_NOTHING =
  /^(?:if (?:it|they)|(?:wenn|falls|sollte) es)\b|\bif (?:this|that|these|it (?:lasts|continues|persists|happens|occurs|worsens|(?:gets|becomes) worse|does not))\b/i;

/** A part of a text that asks for help at one speed; without an urgency, at no stated one. */
export interface Segment {
  readonly text: string;
  readonly urgency?: Urgency;
}

/**
 * Cuts a text where its urgency changes: "Call 111 if you have a fever. If you collapse, call 999." No sentence is lost, and
 * one that leans on the one before it stays with it.
 * @param ofSigns the text is about warning signs: sentences around a call are about its signs, too.
 */
export function segmentsOf(
  text: string,
  urgencyOf: (sentence: string, before: string) => Urgency | undefined,
  ofSigns: boolean,
  language: DictionaryLanguage,
): Segment[] {
  const isApart = (sentence: string): boolean => !ofSigns || asksForHelp(sentence) || deniesHelp(sentence);
  const isCase = (sentence: string): boolean => namesCase(sentence, language);
  const segments: Segment[] = [];
  for (const sentence of sentencesOf(text)) {
    const last = segments.at(-1);
    const urgency = urgencyOf(sentence, last?.text ?? '');
    if (last && (leans(sentence, language) || goesOn(last, {text: sentence, ...(urgency && {urgency})}, isApart, isCase))) {
      const both = moreUrgent(urgency, last.urgency);
      segments[segments.length - 1] = {
        text: `${last.text}${/[。！？]$/.test(last.text) ? '' : ' '}${sentence}`,
        ...(both && {urgency: both}),
      };
    } else segments.push({text: sentence, ...(urgency && {urgency})});
  }
  return segments;
}

type Test = (text: string) => boolean;

function goesOn(last: Segment, {text, urgency}: Segment, isApart: Test, isCase: Test): boolean {
  if (!urgency) return FORBIDS_BESIDES.test(text) || (!last.urgency && NAMES_NOTHING.test(text)) || !isApart(text);
  if (last.urgency) return last.urgency === urgency;
  if (asksForHelp(last.text) || deniesHelp(last.text)) return false;
  // "Your leg may swell. Call 999.": the case is in the sentence before.
  return !isApart(last.text) || NAMES_NOTHING.test(text) || (!isCase(text) && isCase(last.text));
}
