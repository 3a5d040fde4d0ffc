import type {PreparationStep} from '../../../model/procedure.js';
import {anyWord, MEDICINE_NAMES} from './patterns.js';

export type Kind = NonNullable<PreparationStep['kind']>;

// Each kind by the words that are about it. "Medicine to relax you" is given there; a bare "scan" may be the procedure itself.
const KINDS: readonly (readonly [Kind, RegExp])[] = [
  [
    'fasting',
    anyWord(
      'fast, fasting, eat, eating, drinks?, drinking, foods?, meals?, fluids, liquids',
      'empty stomach, n(?:othing|il) by mouth',
      'milk, breast[- ]?feeds?, breast[- ]?feeding, (?:baby|infant) formula',
    ),
  ],
  [
    'medicine',
    anyWord(
      '(?:medicines?|medications?|drugs?|tablets?|pills?)(?! (?:to|that|which) )',
      'blood[- ]thinners?, anticoagulants?, antibiotics?, inhalers?, laxatives?, supplements?',
      MEDICINE_NAMES,
    ),
  ],
  ['test', anyWord('imaging, ECG, EKG, blood work, (?:blood|lab|laboratory|urine|pregnancy|heart) tests?')],
  ['travel', anyWord('driv(?:e|es|ing), (?:ride|lift) home, (?:takes?|bring|get) you home, transport, transportation, travel')],
  ['clothing', anyWord('wear, clothes, clothing, jewell?ery, make-?up, nail polish, contact lenses, dentures, piercings?')],
  ['paperwork', anyWord('consent, consent forms?, insurance, paperwork, photo ID, referral letter, documents?')],
];
/** Words about food and drink that ask for a fast or set its end. */
const FAST = anyWord(
  '(?:to|must|should|will|please) fast, fasting, empty stomach, n(?:othing|il) by mouth, clear (?:liquids|drinks?|fluids)',
  '(?:not|stop|avoid|nothing to|without|no):? (?:to )?(?:eat(?:ing)?|drink(?:ing)?|(?:solid )?foods?)',
  "\\w+n't (?:eat|drink), last (?:light |clear )?(?:meal|drink)",
  '(?:not|never) (?:give|let|allow|offer) [^.]* (?:eat|drink|foods?|milk|feeds?)',
  '(?:may|can) (?:still )?(?:eat|drink|sip|have|be given) [^.]*(?:until|up to|before) (?:\\d|noon)[^.]*',
);
/** "You do not need to fast", "no alcohol": about food and drink, but no fast. */
const NO_FAST = anyWord(
  "alcohol, normal, normally, usual, no need, (?:not|\\w+n't) (?:need|have) to",
  'not (?:required|necessary|needed)',
);

/** The one kind that a text's words point to; `undefined` if none or several do. */
export function kindOf(text: string): Kind | undefined {
  const [kind, other] = KINDS.filter(([, words]) => words.test(text)).map(([name]) => name);
  const noFast = kind === 'fasting' && (!(FAST.test(text) || /^fast\b/i.test(text)) || NO_FAST.test(text));
  return other || noFast ? undefined : kind;
}
