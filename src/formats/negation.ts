/** Words that forbid or deny, in the languages of the headings: "not", "never", "avoid". "Non-invasive" denies nothing. */
const WORDS = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?:not|never|no|don['’]?ts?|cannot|[a-z]+n['’]t|avoid|` +
    'nicht|nichts|nie|niemals|kein(?:e|en|em|er|es)?|vermeiden|pas|jamais|évite[rz]?|no|nunca|jamás|nada|evit(?:e|ar|are|i)|' +
    String.raw`não|nao|jamais|non|mai)(?![\p{L}\p{N}-])`,
  'iu',
);
const SIGNS = /[不勿忌禁]|(?<!\p{L})(?:لا|ممنوع|تجنب)(?!\p{L})/u;

/** Does a text forbid or deny something: "Do not take"? Without those words it would say the opposite. */
export const saysNot = (text: string): boolean => WORDS.test(text) || SIGNS.test(text);
