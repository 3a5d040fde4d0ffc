import {saysNot} from '../../negation.js';

const VERBS =
  String.raw`(?<!on[ -])call(?! cent)|ring|(?:tele)?phone|contact|speak to|reach|dial|(?:rufen|erreichen|kontaktieren) sie|sie erreichen|` +
  String.raw`wenden sie sich|ll[aá]m(?:ar|en|e|e(?=nos))|contact(?:ar|e)|cont[aá]cte(?=nos)|comuníquese con|póngase en contacto con|` +
  String.raw`appele[zr]|contacte[zr]|joindre|téléphone[zr]|chiam[ia]|chiama(?:re|te(?=ci))|contatt[ia]|contatta(?:re|te(?=ci))|telefon(?:i|are)|` +
  'lig(?:ue|ar)|contate|telefone';
const TAIL =
  String.raw`\s*(?:(?:,?\s|^)(?:on|at|al|unter|au|allo|pelo|para o|via))?` +
  String.raw`(?:\s(?:(?:the|el|le|il|o|der|this|following) )*(?:(?:tele)?phone )?(?:numbers?|no\.?|n[uú]mero|numéro|nummer|tel\.?|tél\.?|phone|telefon|téléphone|teléfono|telefone))?[\s(（:：]*$`;
/** A verb of calling, whom, and a word in front of the number: "ring the day unit on". Of several verbs the last. */
const ASKS = [
  new RegExp(
    String.raw`^(.*)(?<!\p{L})(${VERBS})(?=\P{L}|nos(?!\p{L})|ci(?!\p{L})|$)(?:\s+|(?=-)|(?=nos|ci|[(（:：]|$))([^.;:,()]{0,60}?)${TAIL}`,
    'isu',
  ),
  /^(.*)(拨打|致电|联系|打电话给)\s*([^。；：，,()（）]{0,20}?)(?:的?电话)?[\s(（:：]*$/su,
  /^(.*)(?<!\p{L})(اتصل[يو]?ا?|الاتصال|تواصل)\s+([^.؛:،()]{0,60}?)\s*(?:على)?\s*(?:ال)?(?:رقم|هاتف)?[\s(:]*$/su,
];
const CLAUSE = /[^,;:.!?،؛，。；：—–(（]*$/u;
const MAX_CLAUSE = 200;
/** "Do not hesitate to call", "if there is no answer". */
const MEANS_CALL =
  /hesitat|wait|worry|no (?:answer|reply|improvement)|zöger|scheuen|warten|hésit|attend|duden?|esper[ea]|esit[ai]|aspett|hesite|犹豫|等|تتردد|تنتظر/iu;
/** Somebody else than the reader calls: "we will ring", "the nurse will call". */
const OTHERS =
  /(?<!\p{L})(?:(?!(?:you|partner|carer|family|relative|friend|parents?|someone|somebody)(?!\p{L}))\p{L}+(?:['’]ll|\s(?:will|may|might|shall|would|can|should))|we|they|he|she|wir|nous|nosotros|noi|nós)\s(?:\p{L}+\s){0,2}$|我们会|会.{0,6}$|سوف\s+$/iu;

/** A request to call somebody, in the words in front of a number. */
export interface Request {
  /** The words in front of the verb. */
  readonly before: string;
  readonly whom: string;
  /** The reader is asked not to call, or somebody else calls. */
  readonly isRefused: boolean;
}

/** Finds who is to be called in the words in front of a number, in the languages of the dictionaries. */
export function requestIn(words: string, lang: string): Request | undefined {
  for (const asks of ASKS) {
    const [, before, , whom] = asks.exec(words) ?? [];
    if (before === undefined || whom === undefined) continue;
    const clause = CLAUSE.exec(before.slice(-MAX_CLAUSE))![0];
    const isForbidden = saysNot(`${clause} ${whom}`, lang) && !MEANS_CALL.test(clause);
    return {before, whom: whom.replace(/^-/, '').trim(), isRefused: isForbidden || OTHERS.test(clause)};
  }
  return undefined;
}

/** German: "Rufen Sie die Station unter 030 … nicht an". */
export const isRevoked = (after: string): boolean => /(?<!\p{L})nicht(?: mehr)? an(?!\p{L})/iu.test(after);
