import {foldLetters} from '../dictionary/normalise.js';

/** Words beside days and times of day, in the languages of the dictionaries. */
const WORDS = new Set(
  (
    'a am pm daytime noon midnight and at open opening hours hour hrs daily day days night week weekdays weekday weekends weekend from to ' +
    'until till through between or except on bank public holidays only every any anytime time lines line available all round oclock ' +
    'tagsuber uhr bis von und werktags wochentags taglich rund um die zeit montags geoffnet ausser feiertage feiertagen durchgehend ' +
    'h hs de desde hasta y las los horas horario laborables todos dias festivos excepto al ' +
    'du au le les et sauf jours feries ouvert heures sur 7j 24h tous la ' +
    'das as aos feira uteis ate e o os ' +
    'dalle alle ore dal al tutti i giorni feriali festivi escluso orario'
  ).split(' '),
);
const TIME = /^\d{1,2}(?:[:.h]\d{2})?(?:am|pm|h|hs|uhr)?$/;
const HAN_OR_ARABIC =
  /^(?:周|星期|至|到|上午|下午|点|时|小时|每天|工作日|[一二三四五六日天]|من|إلى|الى|حتى|صباحا|مساء|يوميا|على مدار الساعة)+$/;
const MAX_LENGTH = 100;
const languages = new Map<string, ReadonlySet<string>>();

/** Names of the days of the week in a language and in English, long and short, from the platform's own data. */
function daysOf(lang: string): ReadonlySet<string> {
  const known = languages.get(lang);
  if (known) return known;
  const days = [lang, 'en'].flatMap((one) =>
    (['long', 'short'] as const).flatMap((weekday) => {
      const format = new Intl.DateTimeFormat(one, {weekday, timeZone: 'UTC'});
      return Array.from({length: 7}, (_day, index) =>
        foldLetters(format.format(Date.UTC(2024, 0, 1 + index))).replace(/\.$/, ''),
      );
    }),
  );
  const names = new Set(days.flatMap((day) => [day, `${day}s`, ...day.split('-')]).concat('tues', 'thur', 'thurs', 'weds'));
  languages.set(lang, names);
  return names;
}

/** Does a text say when somebody answers, and nothing else: "Monday to Friday, 9am to 5pm", "24 hours a day"? */
export function statesHours(text: string, lang: string): boolean {
  if (text.length > MAX_LENGTH) return false;
  const days = daysOf(lang);
  const words = foldLetters(text)
    .replace(/['’]/g, '')
    .split(/[\s,;()/–—-]+|(?<=\d)\.(?!\d)|:(?!\d)|\.$/)
    .filter(Boolean);
  const isWord = (word: string): boolean => WORDS.has(word) || HAN_OR_ARABIC.test(word);
  const says = words.some(
    (word) =>
      days.has(word) ||
      TIME.test(word) ||
      /^(?:daily|daytime|tagsuber|weekdays|werktags|any|anytime)$/.test(word) ||
      HAN_OR_ARABIC.test(word),
  );
  return says && words.every((word) => days.has(word) || TIME.test(word) || isWord(word));
}
