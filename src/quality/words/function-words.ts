const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Frequent words that mean little, by language: a sentence is in the language that most of them belong to. */
const FUNCTION_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(
    'a an i do does did no so we us our they he she his her its me my the of and to in is you that it for on are with as your be at this have from or by not but what all were when can there which their if will do how about them then these so some her would like into has more who may after before should because until',
  ),
  es: words(
    'el la los las de del y que en un una es por con no para su sus se lo le les al como más pero o este esta si cuando muy sin sobre también hasta hay donde quien desde todo nos durante uno ni contra ese eso antes después puede debe usted',
  ),
  de: words(
    'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum haben nur oder aber vor zur bis mehr durch kann ihre ihr ihnen wenn',
  ),
  fr: words(
    'le la les de des du et un une est en que qui dans pour pas sur plus par ne se ce il elle au aux avec son ses sont ou vous votre vos nous cette ces mais comme si leur être avoir fait après avant peut doit sans jusqu où',
  ),
  pt: words(
    'o a os as de da do das dos e que em um uma é para com não por se na no nas nos ao mais como mas foi ele ela seu sua ou ser quando muito há já está eu também só pelo pela até isso entre depois antes sem mesmo você pode deve',
  ),
  it: words(
    'il lo la i gli le di del della dei delle e che in un una è per con non si da dal nel nella al alla come più ma o se ha sono questo questa anche suo sua quando molto senza sul sulla fino dopo prima può deve essere viene ci',
  ),
};

/** Shorter sentences say too little about their language. */
const [MIN_WORDS, MIN_SHARE] = [5, 0.3];

/** Counts the different function words of another language that the own language does not have as well. */
const countForeign = (words: ReadonlySet<string>, other: string, own: ReadonlySet<string>): number =>
  [...words].filter((word) => FUNCTION_WORDS[other]!.has(word) && !own.has(word)).length;

/** Returns the language of a sentence where it is clearly another than `language`, of those of the table. */
export function otherLanguage(sentence: readonly string[], language: string): string | undefined {
  const own = FUNCTION_WORDS[language];
  if (sentence.length < MIN_WORDS || !own) return undefined;
  const words = new Set(sentence.map((word) => word.toLowerCase()));
  const known = [...words].filter((word) => own.has(word)).length;
  // No other language can have more of them.
  if (known * 2 >= words.size) return undefined;
  const [best, hits] = Object.keys(FUNCTION_WORDS)
    .map((other) => [other, countForeign(words, other, own)] as const)
    .reduce((most, one) => (one[1] > most[1] ? one : most));
  return hits >= 2 && hits >= words.size * MIN_SHARE && known < hits ? best : undefined;
}

const SCRIPTS: readonly (readonly [RegExp, languages: string])[] = [
  [/\p{Script=Arabic}/u, 'ar fa ur ps ckb ug sd'],
  [/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u, 'zh ja yue wuu nan'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Cyrillic}/u, 'ru uk bg sr mk be kk mn ky tg bs'],
  [/\p{Script=Hebrew}/u, 'he yi'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Devanagari}/u, 'hi ne mr sa mai bho'],
  [/\p{Script=Latin}/u, ''],
];

/** Is most of a sentence written in a script that its language does not use? */
export function hasOtherScript(sentence: string, language: string): boolean {
  const letters = sentence.match(/\p{L}/gu) ?? [];
  if (letters.length < 8) return false;
  const isForeign = ([script, languages]: (typeof SCRIPTS)[number]): boolean => {
    if (!script.test(sentence) || letters.filter((letter) => script.test(letter)).length * 5 < letters.length * 4) return false;
    const own = SCRIPTS.filter(([, users]) => users.split(' ').includes(language));
    return languages ? !languages.split(' ').includes(language) : own.length > 0 && language !== 'sr' && language !== 'bs';
  };
  return SCRIPTS.some(isForeign);
}
