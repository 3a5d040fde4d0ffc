import type {DictionaryLanguage} from './dictionary/dictionary.js';
import {OF_OTHERS, type HeadingField} from './headings.js';
import {flatten, rowsOf, type Part} from './parts.js';
import {sentencesOf} from './sentences.js';

const IT = '(?:this|the) (?:procedure|test|scan|operation|treatment|exam(?:ination)?|surgery|injection|vaccine)';
const EXAMEN = String.raw`(?:(?:cet|cette|ce|l['’])\s?(?:examen|test|intervention|opération|procédure|traitement|scanner))`;
const PRUEBA = '(?:est[ea]|el|la) (?:prueba|intervención|operación|procedimiento|examen|tratamiento|exploración|cirugía)';
const ESAME = String.raw`(?:quest[oa]|quest['’]|l['’]|il|la)\s?(?:esame|test|procedura|intervento|operazione|trattamento)`;
const EXAME = '(?:este|esta|o|a) (?:exame|teste|procedimento|cirurgia|operação|intervenção|tratamento)';
const NICHT = 'nicht (?:geeignet|möglich|empfohlen|durchgeführt|erfolgen)';
const UNTERSUCHUNG = '(?:diese[rsn]?|die|der|das|den) (?:untersuchung|test|eingriff|operation|behandlung)';

/** Says of the procedure itself, and in which case, that it is not to be done, by language. What "it" is, another sentence says. */
const UNFIT: Readonly<Record<DictionaryLanguage, RegExp>> = {
  en: new RegExp(
    String.raw`^(?:please )?(?:you |people |patients |anyone )?(?:(?:should|must|can|may|do)(?: not|n['’]t)|cannot)(?: be able to)? (?:have|undergo) (?:${IT}) (?:if|when)\b|` +
      String.raw`^(?:${IT}) (?:(?:is|may|might)(?: not|n['’]t)(?: be)? (?:suitable|safe|recommended|right|advised|possible|appropriate)|` +
      String.raw`(?:should|must|can)(?: not|n['’]t) be (?:done|used|performed|given|carried out)|cannot be (?:done|used|performed|given|carried out)|is (?:unsuitable|unsafe|contraindicated)) (?:for|if|when|in (?:people|patients|anyone|children|women|men|those|pregnan\w*))\b`,
    'i',
  ),
  es: new RegExp(
    String.raw`^no (?:debe|puede) (?:hacerse|someterse a|realizarse) (?:${PRUEBA}) (?:si|cuando)|` +
      String.raw`^(?:${PRUEBA}) no (?:es|está) (?:adecuad|recomend|indicad|segur|apt|aconsej|posible)\p{L}* (?:si|para|en|cuando)(?!\p{L})`,
    'iu',
  ),
  fr: new RegExp(
    String.raw`^vous ne (?:devez|pouvez) pas (?:passer|subir|avoir|faire) (?:${EXAMEN}) (?:si|en cas)|` +
      String.raw`^(?:${EXAMEN}) (?:n['’]est pas (?:adapt|recommand|indiqu|conseill|possible)\p{L}*|ne convient pas|est (?:contre-indiqué|déconseillé)e?) (?:si|chez|en cas|pour|aux)(?!\p{L})`,
    'iu',
  ),
  de: new RegExp(
    String.raw`^sie (?:dürfen|sollten) (?:${UNTERSUCHUNG}) nicht[^,.]{0,30}, wenn|` +
      String.raw`^(?:${UNTERSUCHUNG}) (?:ist|darf|kann|sollte|wird) (?:(?:bei|für) [^,.]{0,40} ?${NICHT}|(?:[^,.]{0,40} )?${NICHT}(?: werden)?,? (?:wenn|falls|bei|für)(?!\p{L}))`,
    'iu',
  ),
  it: new RegExp(
    String.raw`^non (?:deve|può) (?:fare|sottoporsi a) (?:${ESAME}) (?:se|in caso)|` +
      String.raw`^(?:${ESAME}) non è (?:adatt|indicat|consigliat|raccomandat|possibile|sicur)\p{L}* (?:se|per|in|nei|nelle)(?!\p{L})`,
    'iu',
  ),
  pt: new RegExp(
    String.raw`^não (?:deve|pode) fazer (?:${EXAME}) (?:se|em caso)|` +
      String.raw`^(?:${EXAME}) não (?:é|está|deve ser) (?:adequad|recomend|indicad|aconselh|segur|possível|feit|realizad)\p{L}* (?:se|para|em)(?!\p{L})`,
    'iu',
  ),
  zh: /^(?:如果?|若)?[^。]{0,20}(?:此|该|本|这)(?:项|种|个)?(?:检查|手术|治疗|操作)(?:不适合|不适用于|不宜|禁用于)|^(?:孕妇|如果|若|有)[^。]{0,20}(?:不能|不可|不应|不宜)(?:做|接受|进行)(?:此|该|本|这)(?:项|种|个)?(?:检查|手术|治疗|操作)(?!.*请)/,
  ar: /^(?:هذا|هذه) (?:الفحص|الإجراء|الاختبار|العملية|الجراحة|العلاج) (?:غير مناسبة?|لا [يت]ناسب|لا ينصح به[ا]?|ممنوعة?) |^(?:لا يجوز|لا ينبغي|لا يجب)[^.]{0,20} (?:هذا|هذه) (?:الفحص|الإجراء|الاختبار|العملية|الجراحة|العلاج) إذا/,
};

/** Finds sentences of a section of another field that say for whom the procedure is not. The section stays as it is. */
export const strayContraindications = (parts: readonly Part[], field: HeadingField, language: DictionaryLanguage): string[] =>
  OF_OTHERS.includes(field) || ['contraindications', 'questions', 'warningSigns', 'contacts'].includes(field)
    ? []
    : parts
        .flatMap(textsOf)
        .flatMap(sentencesOf)
        .filter((sentence) => UNFIT[language].test(sentence));

function textsOf(part: Part): string[] {
  if (part.kind === 'paragraph') return [part.text];
  if (part.kind === 'list') return part.entries.map(flatten);
  return part.kind === 'table' ? rowsOf(part.table) : part.parts.flatMap(textsOf);
}
