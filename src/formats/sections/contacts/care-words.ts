import {dictionaryLanguage, type DictionaryLanguage} from '../dictionary/dictionary.js';

/** Words for those who care for patients, and for where they work. A name without any of them may be of anybody. */
const WORDS: Readonly<Record<DictionaryLanguage, string>> = {
  en:
    String.raw`wards?|clinics?|units?|nurses?|nursing|sisters?|matrons?|doctors?|dr|gps?|surgeons?|surgery|surgical|hospital|` +
    String.raw`departments?|dept|teams?|helplines?|hotlines?|advice line|care|pre-?(?:assessment|op\p{L}*|admission)|practices?|` +
    String.raw`practitioners?|midwi(?:fe|ves)|(?:physio)?therap\p{L}+|\p{L}+(?:olog|iatr|scop)(?:y|ist|ists|ics)|x-ray|imaging|` +
    String.raw`consultants?|secretar(?:y|ies)|specialists?|registrars?|ana?esth\p{L}+|receptions?|front desk|triage|infusion|theatres?|` +
    'day (?:case|surgery)|outpatients?|health|medical|maternity|recovery room|delivery suite|' +
    String.raw`(?<!(?:post|box|ticket|head|registered|tourist|council|tax|press|cash|business|property|benefits?|housing|home|immigration|registry|cashier['’]?s|sheriff['’]?s|travel|estates|legal|veterans['’]?|welfare|tourism|foreign|passport) )office(?! of| for| hours)`,
  es:
    String.raw`unidad|planta|hospital\p{L}*|consultorio|cl[ií]nicas?|consultas?|enfermer\p{L}+|m[eé]dic\p{L}+|doctora?|dra?|cirug[ií]a|cirujan[oa]s?|` +
    String.raw`centro de salud|equipo|servicio|departamento|secretar[ií]a|anestesi\p{L}+|\p{L}+olog[ií]a|ambulatorio|matronas?|recepción`,
  de:
    String.raw`station|\p{L}*klinik(?:um)?|\p{L}*ambulanz|\p{L}*praxis|\p{L}*(?:arzt|ärztin|ärzte|ärzten)|dr|pflege\p{L}*|\p{L}*schwestern?|` +
    String.raw`krankenhaus|\p{L}*abteilung|\p{L}*team|sprechstunde|\p{L}*sekretariat|\p{L}*zentrum|hotline|\p{L}*aufnahme|anästhesi\p{L}*|` +
    String.raw`\p{L}*chirurg\p{L}*|\p{L}+olog(?:ie|e|in)|\p{L}*skopie|hebammen?|physiotherap\p{L}+|empfang|medizin\p{L}*`,
  fr:
    String.raw`service|hôpital|clinique|centre hospitalier|chu|unité|infirmi\p{L}+|médecins?|médical\p{L}*|docteure?|dr|chirurg\p{L}+|` +
    String.raw`cabinet|consultations?|équipe|secrétariat|département|anesth\p{L}+|radiolog\p{L}+|\p{L}+ologie|sages?-femmes?|` +
    String.raw`kiné\p{L}*|accueil|soins|maternité|ambulatoire`,
  it:
    String.raw`reparto|ospedale|clinica|ambulatori[oa]?|unità|infermier\p{L}+|medic[oia]|guardia medica|dott\p{L}*|chirurg\p{L}+|studio|` +
    String.raw`équipe|team|servizio|segreteria|dipartimento|anestesi\p{L}+|\p{L}+ologia|ostetric\p{L}+|day (?:hospital|surgery)|accettazione|policlinico`,
  pt:
    String.raw`enfermari\p{L}+|hospital|consultório|clínica|consultas?|enfermeir\p{L}+|médic\p{L}+|doutora?|dra?|cirurgi\p{L}+|unidade|equip[ae]|` +
    String.raw`serviço|departamento|secretari\p{L}+|anestesi\p{L}+|\p{L}+ologia|centro de saúde|ambulatório|rece[pç]\p{L}+|bloco`,
  zh: '病房|诊室|内镜|诊疗|医学|病区|医院|门诊|科(?!技|学)|护士|护理|医生|医师|诊所|医疗|团队|手术|麻醉|值班|分诊|随访',
  ar: 'قسم|جناح|عيادة|مستشفى|ممرض|تمريض|طبيب|أطباء|دكتور|وحدة|فريق|عنبر|جراح|مركز طبي|المركز الصحي|استقبال|تخدير',
};

const compile = (language: DictionaryLanguage): RegExp =>
  language === 'zh' || language === 'ar'
    ? new RegExp(WORDS[language], 'u')
    : new RegExp(String.raw`(?<!\p{L})(?:${WORDS[language]})(?!\p{L})`, 'iu');
const expressions = new Map<DictionaryLanguage, RegExp>();

/** Does a name say, in its page's language, that somebody who cares for patients answers? */
export function namesCare(name: string, lang: string): boolean {
  const language = dictionaryLanguage(lang) ?? 'en';
  const expression = expressions.get(language) ?? compile(language);
  expressions.set(language, expression);
  return expression.test(name);
}
