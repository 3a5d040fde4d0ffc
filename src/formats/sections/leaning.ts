import type {DictionaryLanguage} from './dictionary/dictionary.js';

/** How a sentence begins that says nothing without the one in front of it, or goes on about it, by language. */
const LEANING: Readonly<Record<DictionaryLanguage, string>> = {
  en:
    String.raw`if (?:this|that|so|not|you do(?! not)|no one|nobody|there is no|the line|we (?:do not|don['’]t)|` +
    String.raw`you (?:do not|don['’]t|cannot|can['’]t|are unable to) (?:reach|get (?:hold|through|there|an answer|a reply)|hear (?:from|back)))|` +
    String.raw`then|in th(?:is|at|ese|ose) cases?|otherwise|or|and|but|meanwhile|while you(?:['’]re| are)? wait(?:ing)?|until (?:then|help)|they|` +
    String.raw`tell (?:them|the operator)|say (?:that )?you|ask (?:someone|them)|stay on the (?:line|phone)`,
  es:
    String.raw`si (?:esto|eso|ocurre|sucede|es así|no (?:contest|respond|hay resp|l[oae]s? localiz|(?:logr\p{L}*|consig\p{L}*|es posible|puede) (?:contact|comunic|localiz|habl|lleg))\p{L}*)|` +
    'entonces|en (?:este|ese|tal|estos|esos) casos?|de lo contrario|mientras (?:tanto|espera)|(?:después|luego)(?! de)|y|o (?:si|bien)|pero|dígales',
  fr:
    String.raw`si (?:cela|ça|c['’]est|ce n['’]est|personne|vous (?:ne|n['’])\s?(?:parvenez|pouvez|arrivez|réussissez|obtenez) pas (?:(?:à |de )?(?:les |nous |la |le |l['’])?(?:joindre|contacter|appeler|réponse)))|` +
    String.raw`alors|sinon|ensuite|puis|dans ce cas|en attendant|et|ou|mais|ils|dites`,
  de:
    String.raw`(?:wenn|falls|sollten?) (?:dies|das (?:nicht|passiert|geschieht|eintritt|auftritt|vorkommt|der fall)|niemand|sie (?:sie|uns|ihn|dort|niemanden|keine antwort))|dann|sonst|andernfalls|ansonsten|danach|` +
    String.raw`anschließend|in (?:diesem|diesen|solchen) f[aä]ll\p{L}*|bis dahin|und|oder|aber|sagen sie`,
  it:
    String.raw`se (?:questo|ciò|succede|accade|non (?:rispond|lo trov|(?:riesc\p{L}* a|è possibile) (?:contatt|parl|chiam|raggiung|telefon|mett))\p{L}*)|poi|allora|altrimenti|in (?:questo|tal|questi) cas[oi]|nel frattempo|` +
    'e|o (?:se|anche)|ma|dica',
  pt:
    String.raw`se (?:isto|isso|acontecer|não (?:respond|atend|(?:conseg\p{L}*|for possível) (?:conta|fal|lig|telefon|entrar em conta))\p{L}*)|então|depois(?! d[aeo])|caso contrário|ne[sst]{2}e caso|enquanto (?:isso|espera|aguarda)|` +
    'e|ou|mas|diga',
  zh: '如果?(?:联系不上|打不通|无法联系|无人接听|没有人接|这样|发生这)|若(?:联系不上|无人接听)|然后|否则|此时|这种情况|在此期间|告诉他们|并|或|但',
  ar:
    String.raw`[وف]?إذا (?:حدث ذلك|حدث هذا|كان ذلك|(?:تعذر|لم (?:تتمكن من|تستطع)) (?:الاتصال|الوصول|التواصل)|لم (?:يرد|يجب))\p{L}*|` +
    'ثم|وإلا|عندها|في هذه الحالة|أخبرهم|أو',
};
const compile = (language: DictionaryLanguage): RegExp =>
  new RegExp(String.raw`^[¿¡]?(?:${LEANING[language]})${language === 'zh' ? '' : String.raw`(?!\p{L})`}`, 'iu');
const expressions = new Map<DictionaryLanguage, RegExp>();

/** Does a sentence say nothing without the one in front of it? In another language its first word may be another: French "ma". */
export function leans(sentence: string, language: DictionaryLanguage): boolean {
  const expression = expressions.get(language) ?? compile(language);
  expressions.set(language, expression);
  return expression.test(sentence);
}
