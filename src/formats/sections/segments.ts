import {sentencesOf} from './sentences.js';
import {asksForHelp, deniesHelp, moreUrgent, namesCase, type Urgency} from './urgency.js';

/** How a sentence begins that says nothing without the one in front of it, or goes on about it, by language. */
const LEANING: readonly string[] = [
  // English
  String.raw`if (?:this|that|so|not|you do(?! not)|no one|nobody|there is no|the line|we (?:do not|don['’]t)|` +
    String.raw`you (?:do not|don['’]t|cannot|can['’]t|are unable to) (?:reach|get (?:hold|through|there|an answer|a reply)|hear (?:from|back)))|` +
    String.raw`then|in th(?:is|at|ese|ose) cases?|otherwise|or|and|but|meanwhile|while you(?:['’]re| are)? wait(?:ing)?|until (?:then|help)|they|` +
    String.raw`tell (?:them|the operator)|say (?:that )?you|ask (?:someone|them)|stay on the (?:line|phone)`,
  // Spanish
  String.raw`si (?:esto|eso|ocurre|sucede|es así|no (?:contest|respond|hay resp|l[oae]s? localiz|(?:logr\p{L}*|consig\p{L}*|es posible|puede) (?:contact|comunic|localiz|habl|lleg))\p{L}*)|` +
    'entonces|en (?:este|ese|tal|estos|esos) casos?|de lo contrario|mientras (?:tanto|espera)|(?:después|luego)(?! de)|y|o (?:si|bien)|pero|dígales',
  // French
  String.raw`si (?:cela|ça|c['’]est|ce n['’]est|personne|vous (?:ne|n['’])\s?(?:parvenez|pouvez|arrivez|réussissez|obtenez) pas (?:(?:à |de )?(?:les |nous |la |le |l['’])?(?:joindre|contacter|appeler|réponse)))|` +
    String.raw`alors|sinon|ensuite|puis|dans ce cas|en attendant|et|ou|mais|ils|dites`,
  // German
  String.raw`(?:wenn|falls|sollten?) (?:dies|das (?:nicht|passiert|geschieht|eintritt|auftritt|vorkommt|der fall)|niemand|sie (?:sie|uns|ihn|dort|niemanden|keine antwort))|dann|sonst|andernfalls|ansonsten|danach|` +
    String.raw`anschließend|in (?:diesem|diesen|solchen) f[aä]ll\p{L}*|bis dahin|und|oder|aber|sagen sie`,
  // Italian
  String.raw`se (?:questo|ciò|succede|accade|non (?:rispond|lo trov|(?:riesc\p{L}* a|è possibile) (?:contatt|parl|chiam|raggiung|telefon|mett))\p{L}*)|poi|allora|altrimenti|in (?:questo|tal|questi) cas[oi]|nel frattempo|` +
    'e|o (?:se|anche)|ma|dica',
  // Portuguese
  String.raw`se (?:isto|isso|acontecer|não (?:respond|atend|(?:conseg\p{L}*|for possível) (?:conta|fal|lig|telefon|entrar em conta))\p{L}*)|então|depois(?! d[aeo])|caso contrário|ne[sst]{2}e caso|enquanto (?:isso|espera|aguarda)|` +
    'e|ou|mas|diga',
];
const LEANS = new RegExp(
  String.raw`^[¿¡]?(?:(?:${LEANING.join('|')})(?!\p{L})|如果?(?:联系不上|打不通|无法联系|无人接听|没有人接|这样|发生这)|若(?:联系不上|无人接听)|然后|否则|此时|这种情况|在此期间|` +
    '告诉他们|并|或|但|[وف]?إذا (?:حدث ذلك|حدث هذا|كان ذلك|(?:تعذر|لم (?:تتمكن من|تستطع)) (?:الاتصال|الوصول|التواصل)|لم (?:يرد|يجب))|' +
    String.raw`(?:ثم|وإلا|عندها|في هذه الحالة|أخبرهم|أو)(?!\p{L}))`,
  'iu',
);

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
): Segment[] {
  const isApart = (sentence: string): boolean => !ofSigns || asksForHelp(sentence) || deniesHelp(sentence);
  const segments: Segment[] = [];
  for (const sentence of sentencesOf(text)) {
    const last = segments.at(-1);
    const urgency = urgencyOf(sentence, last?.text ?? '');
    if (last && (LEANS.test(sentence) || goesOn(last, {text: sentence, ...(urgency && {urgency})}, isApart))) {
      const both = moreUrgent(urgency, last.urgency);
      segments[segments.length - 1] = {
        text: `${last.text}${/[。！？]$/.test(last.text) ? '' : ' '}${sentence}`,
        ...(both && {urgency: both}),
      };
    } else segments.push({text: sentence, ...(urgency && {urgency})});
  }
  return segments;
}

function goesOn(last: Segment, {text, urgency}: Segment, isApart: (text: string) => boolean): boolean {
  if (!urgency) return FORBIDS_BESIDES.test(text) || (!last.urgency && NAMES_NOTHING.test(text)) || !isApart(text);
  if (last.urgency) return last.urgency === urgency;
  if (asksForHelp(last.text) || deniesHelp(last.text)) return false;
  // "Your leg may swell. Call 999.": the case is in the sentence before.
  return !isApart(last.text) || NAMES_NOTHING.test(text) || (!namesCase(text) && namesCase(last.text));
}
