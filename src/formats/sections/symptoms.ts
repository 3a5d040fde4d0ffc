import {endsSentence} from '../page-text/lines.js';
import type {DictionaryLanguage} from './dictionary/dictionary.js';
import {prefix} from './labels.js';
import type {Part} from './parts.js';

/** Words for symptoms, by language: "pain" is bread in French. */
const SYMPTOMS: Readonly<Record<DictionaryLanguage, string>> = {
  en:
    String.raw`pain\w*|bleed\w*|blood\w*|breath\w*|fever\w*|temperature|swell\w*|swollen|vomit\w*|faint\w*|collaps\w*|numb(?:ness)?|chest|unconscious\w*|` +
    String.raw`confus\w*|dizz\w*|wounds?|infect\w*|clots?|pus|rash\w*|seizures?|convuls\w*|palpitations?|weak(?:ness)?|paralys\w*|droop\w*|slurr\w*|tongue|lips?|` +
    String.raw`(?:blurr\w*|double|cloudy|loss of|lose (?:your |any )?|changes? (?:in|to) (?:your )?) ?(?:vision|(?:eye)?sight)|(?:vision|(?:eye)?sight) (?:\w+ ){0,3}(?:blurr\w*|double|worse|lost|cloudy|dim\w*|hazy|goes|gone)|` +
    String.raw`(?:cannot|can['’]t|stop) see(?:ing)?|see(?:ing)? (?:double|less|flash\w*|halos?)|flash(?:es|ing)|floaters?|halos?|(?:curtain|shadow|veil) (?:\w+ ){0,2}(?:over|across|in|down)|` +
    String.raw`(?:trouble|difficulty|problems?|hard to|unable to|cannot|can['’]t) (?:\w+ ){0,2}(?:speech|speak\w*|talk\w*|swallow\w*)|smelly|(?:smell\w*|foul) (?:\w+ ){0,3}(?:discharge|fluid)|` +
    String.raw`(?:no|not|cannot|can['’]t|unable to) (?:\w+ ){0,3}(?:urine|urinate|wee|pee)|(?:cannot|can['’]t|unable to|not) pass(?:ed)? (?:\w+ )?water|` +
    String.raw`(?:turn\w*|goes|going|go|becom\w*) (?:\w+ ){0,2}(?:blue|white|cold|pale|black|grey)`,
  es:
    String.raw`dolor\p{L}*|duel\p{L}*|sangr\p{L}*|hemorragi\p{L}*|respir\p{L}*|fiebre|hincha\p{L}*|inflama\p{L}*|v[oó]mit\p{L}*|desmay\p{L}*|pierd\p{L}* (?:el )?conocimiento|inconscien\p{L}*|` +
    String.raw`entumec\p{L}*|hormigue\p{L}*|confus\p{L}*|mare(?:o|a)\p{L}*|heridas?|infecci\p{L}*|co[aá]gul\p{L}*|visi[óo]n|(?:la|su|de) vista|ve(?:r|n)? (?:doble|borroso|destellos|halos)|borros\p{L}*|destellos|` +
    String.raw`moscas volantes|halos|cortina|sombra|(?:dificultad|problemas) (?:para|al) hablar|(?:no puede|le cuesta) hablar|debilidad|par[áa]lisis|mal olor|huele mal|secreci[óo]n|pus|orin\p{L}*|labios|azul\p{L}*|p[áa]lid\p{L}*|convulsi\p{L}*`,
  de:
    String.raw`\p{L}*schmerz\p{L}*|\p{L}*blut\p{L}*|\p{L}*atem\p{L}*|atmen|luftnot|fieber\p{L}*|\p{L}*schwell\p{L}*|\p{L}*schwoll\p{L}*|erbrechen|erbrich\p{L}*|ohnm[aä]ch\p{L}*|bewusst(?:los|sein)\p{L}*|` +
    String.raw`taub(?:heit|e|es)?|kribbel\p{L}*|verwirr\p{L}*|schwindel\p{L}*|\p{L}*wunde|infekti\p{L}*|\p{L}*gerinnsel|thrombose\p{L}*|sehstör\p{L}*|sehverl\p{L}*|sehverschl\p{L}*|sehkraft|doppelbild\p{L}*|` +
    String.raw`(?:nichts|schlecht\p{L}*|verschwommen|unscharf|doppelt) (?:mehr )?(?:seh|sieh)\p{L}+|verschwommen\p{L}*|(?:licht)?blitze\p{L}*|lichtringe|schleier|schatten|vorhang|mouches volantes|sprachstör\p{L}*|` +
    String.raw`(?:nicht|kaum|undeutlich|schwierigkeiten) (?:\p{L}+ ){0,2}sprechen|schwäche\p{L}*|gelähmt|lähmung\p{L}*|riech\p{L}*|ausfluss|eiter\p{L}*|urin|wasser(?: mehr)? lassen|zunge|lippen|blau|blass|\p{L}*krampf\p{L}*|ausschlag`,
  fr:
    String.raw`douleurs?|douloureu\p{L}*|saign\p{L}*|sang|hémorragi\p{L}*|respir\p{L}*|essouffl\p{L}*|fièvre|gonfl\p{L}*|enfl\p{L}*|vomi\p{L}*|évanoui\p{L}*|malaise|(?:perte|perd\p{L}*) (?:de )?connaissance|inconscien\p{L}*|` +
    String.raw`engourdi\p{L}*|fourmillements?|confus\p{L}*|vertiges?|plaie|infect\p{L}*|caillots?|vision|(?:la|votre) vue|voi[rst] (?:double|flou|trouble|moins)|voyez (?:double|flou|trouble|moins)|flou\p{L}*|éclairs|` +
    String.raw`corps flottants|halos?|rideau|voile|ombre|(?:mal|difficultés?|peine) à parler|parole|faiblesse|paralys\p{L}*|malodorant\p{L}*|mauvaise odeur|écoulement|pus|urin\p{L}*|lèvres|bleu\p{L}*|pâl(?:e|es|ir|it)|convulsi\p{L}*`,
  it:
    String.raw`dolor\p{L}*|sanguin\p{L}*|sangue|emorragi\p{L}*|respir\p{L}*|febbre|gonfi\p{L}*|vomit\p{L}*|svien\p{L}*|sven(?:ir|ut|im)\p{L}*|coscienza|intorpid\p{L}*|formicoli\p{L}*|confus[ao]?|confusione|` +
    String.raw`vertigin\p{L}*|capogir\p{L}*|ferita|infezion\p{L}*|coagul\p{L}*|(?:la|della) vista|visione|(?:vede|vedere) (?:doppio|offuscato|sfocato|meno)|offuscat\p{L}*|lampi|mosche volanti|aloni|tenda|ombra|velo|` +
    String.raw`(?:difficoltà|fatica) (?:a|nel) parlare|debolezza|paralisi|cattivo odore|maleodorant\p{L}*|secrezion\p{L}*|pus|urin\p{L}*|labbra|blu|pallid\p{L}*|convulsion\p{L}*`,
  pt:
    String.raw`dor(?:es)?|dolorid\p{L}*|sangr\p{L}*|sangue|hemorragi\p{L}*|respir\p{L}*|febre|incha\p{L}*|v[ôo]mit\p{L}*|desmai\p{L}*|consciência|dormência|dormente|formigue?\p{L}*|confus[ao]|confusão|tontura\p{L}*|` +
    String.raw`ferida|infe[cç]\p{L}*|coágul\p{L}*|visão|(?:a|da) vista|ver (?:a dobrar|duplo|turvo|menos)|emba[çc]ad\p{L}*|turv[ao]|flashes|clarões|moscas volantes|halos|cortina|sombra|dificuldade (?:em|para|de) falar|` +
    String.raw`fraqueza|paralisi\p{L}*|mau cheiro|cheira mal|secreç\p{L}*|pus|urin\p{L}*|lábios|azu(?:l|is|lad\p{L}*)|pálid\p{L}*|convuls\p{L}*`,
  zh: '痛|疼|血|呼吸|发烧|发热|肿|呕|吐|昏|晕|意识|麻木|胸|感染|伤口|视力|视物|看不|重影|复视|闪光|飞蚊|黑影|光晕|说话|言语|口齿|无力|瘫|异味|臭|流脓|尿|舌|嘴唇|发紫|发青|苍白|抽搐',
  ar:
    '[تين]?(?:ألم|آلام|نزيف|نزف|دم|تنفس|حمى|حرارة|تورم|انتفاخ|نتفخ|قيء|تقيؤ|إغماء|وعي|خدر|تنميل|ارتباك|دوخة|دوار|جرح|التهاب|جلطة|رؤية|بصر|ازدواج|ضبابية|ومضات|عوائم|هالات|ستارة|' +
    'ظل|كلام|نطق|ضعف|شلل|رائحة|إفرازات|صديد|تبول|بول|لسان|شفتا|شفاه|أزرق|زرق|تشنج)',
};
const compile = (language: DictionaryLanguage): RegExp => {
  if (language === 'zh') return new RegExp(SYMPTOMS.zh, 'u');
  // In Arabic, articles and endings are written in one word with the symptom; a part of another word is none.
  const [before, after] = language === 'ar' ? ['[وفبلك]?(?:ال|ل)?', String.raw`\p{L}{0,3}`] : ['', ''];
  return new RegExp(String.raw`(?<!\p{L})${before}(?:${SYMPTOMS[language]})${after}(?!\p{L})`, 'iu');
};
const expressions = new Map<DictionaryLanguage, RegExp>();

/** Does a text name a symptom, in words of its language? */
export function namesSymptom(text: string, language: DictionaryLanguage): boolean {
  const expression = expressions.get(language) ?? compile(language);
  expressions.set(language, expression);
  return expression.test(text);
}

const TESTS =
  /(?<!\p{L})(?:pain (?:relief|medic\p{L}+|tablets?)|painkillers?|blood (?:tests?|samples?|pressure|group|thinn\p{L}+)|chest x-?rays?|schmerz(?:mittel|tablette)\p{L}*|blut(?:abnahme|probe|druck|test|verdünn|gruppe|untersuchung)\p{L}*|(?:análisis|prueba|muestra|toma) de (?:la )?sangre|(?:prise|analyse|bilan) (?:de sang|sanguine?)|(?:prelievo|esam[ei]|analisi) (?:di|del) sangue|(?:exames?|análises?|colheita|coleta|amostra) (?:de|ao) sangue)(?!\p{L})|抽血|验血|血压|止痛药|镇痛药|(?:تحليل|فحص|عينة|ضغط) الدم|مسكن(?:ات)? الألم/giu;
/** Takes out tests and medicines that are named after symptoms: "your blood test", "your painkillers". */
export const withoutTests = (text: string): string => text.replace(TESTS, '');

const LONGEST_LABEL = 60;
/** A line above a paragraph that may be its label: "Bleeding" above "If it does not stop, go to A&E". */
export const labelAbove = (part: Part | undefined): string =>
  part?.kind === 'paragraph' && part.text.length <= LONGEST_LABEL && !endsSentence(part.text) ? part.text : '';

/** Puts the label that names the symptom in front of a sign that names none. */
export const withSymptom = (label: string, text: string, language: DictionaryLanguage): string =>
  namesSymptom(withoutTests(label), language) && !namesSymptom(text, language) ? prefix(label, text) : text;
