/** Words that forbid or deny, in the languages of the headings: "not", "never", "avoid". "Non-invasive" denies nothing. */
const WORDS = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?:not|never|no|don['’]?ts?|cannot|[a-z]+n['’]t|avoid|` +
    'nicht|nichts|nie|niemals|kein(?:e|en|em|er|es)?|vermeiden|pas|jamais|évite[rz]?|no|nunca|jamás|nada|evit(?:e|ar|are|i)|' +
    String.raw`não|nao|jamais|non|mai)(?![\p{L}\p{N}-])`,
  'iu',
);
const SIGNS = /[不勿忌禁]|(?<!\p{L})(?:لا|ممنوع|تجنب)(?!\p{L})/u;

/** Words of these that mean something else in a language: Portuguese "no hospital", French "le 3 mai". */
const OTHERWISE: Readonly<Record<string, RegExp>> = {
  pt: /(?<!\p{L})no(?!\p{L})/giu,
  fr: /(?<!\p{L})mai(?!\p{L})/giu,
  de: /(?<!\p{L})mai(?!\p{L})/giu,
};

/**
 * Does a text forbid or deny something: "Do not take"? Without those words it would say the opposite.
 * @param lang language of the text, where it is known.
 */
export function saysNot(text: string, lang = ''): boolean {
  const otherwise = OTHERWISE[lang.slice(0, 2).toLowerCase()];
  return WORDS.test(otherwise ? text.replace(otherwise, '') : text) || SIGNS.test(text);
}
