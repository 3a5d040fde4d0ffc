import type {Alternative, Risk} from '../../model/procedure.js';
import type {TableBlock} from '../blocks/block.js';
import {saysNot} from '../negation.js';
import {readTags} from './tags.js';
import {alternativeHints, riskHints} from './english/index.js';

const HOW_OFTEN =
  /\b(?:how (?:often|likely|common)|likelihood|frequency|frequent|chance|probability|rate|incidence|risk level|occurrence|percentage|how many|(?:out of|in|per) (?:every )?1[\d,.]*0(?: people| patients)?|häufigkeit|wie oft|wahrscheinlichkeit|frecuencia|probabilidad|fréquence|probabilité|frequência|probabilidade|frequenza|probabilità)\b|概率|发生率|频率|التكرار|نسبة|الاحتمال/iu;
const PROS =
  /^(?:pros?|good|for|advantages?|benefits?|upsides?|strengths|positives?|vorteile?|ventajas|beneficios|avantages|bénéfices|vantagens|benefícios|vantaggi|benefici|优点|益处|المزايا|الفوائد)$/iu;
const CONS =
  /^(?:cons?|bad|against|disadvantages?|drawbacks?|risks?|downsides?|negatives?|limitations|nachteile?|risiken|desventajas|riesgos|inconvénients|risques|desvantagens|riscos|svantaggi|rischi|缺点|风险|العيوب|المخاطر)$/iu;

/** A table with its head: where none is marked, a first row that names what the columns hold. */
export function withHead(table: TableBlock): TableBlock {
  const [first = [], ...rows] = table.rows;
  const names = first.slice(1).some((cell) => (HOW_OFTEN.test(cell) && !/\d/.test(cell)) || PROS.test(cell) || CONS.test(cell));
  return table.head.length || !rows.length || !names ? table : {...table, head: first, rows};
}

const headOf = (table: TableBlock): readonly string[] => table.head.map((cell) => cell.trim());

/** Reads a table whose rows are risks: a name, how often it happens, and what else the columns say of it. */
export function readRiskTable(unread: TableBlock, english: boolean): Risk[] {
  const table = withHead(unread);
  const head = headOf(table);
  const columns = head.flatMap((cell, index) => (index > 0 && HOW_OFTEN.test(cell) ? [index] : []));
  // Several columns say how often, each for other people: all of them stay in the text.
  const often = columns.length === 1 ? columns[0]! : -1;
  return table.rows
    .filter((row) => row.some(Boolean))
    .map((row) => {
      const [name = '', ...others] = row;
      const at = often > 0 ? often : row.length === 2 ? 1 : -1;
      const stated = english && row[at] ? likelihoodUnder(head[at] ?? '', row[at]) : undefined;
      const words = others.flatMap((value, index) => {
        const isOften = index + 1 === at;
        if (!value || (isOften && stated?.isWhole)) return [];
        const isNamed = saysNot(head[index + 1] ?? '') || (isOften ? SAYS_MORE.test(head[at] ?? '') : row.length > 2);
        return [isNamed && head[index + 1] ? `${head[index + 1]}: ${value}` : value];
      });
      const {text, tags} = readTags([name, words.join('; ')].filter(Boolean).join(': '), ['likelihood', 'severity', 'source']);
      return {text, ...(stated && {likelihood: stated.likelihood}), ...tags};
    });
}

const TIME_UNIT = '(?:hour|day|week|month|year)s?';
const FIGURE_ALONE = new RegExp(
  String.raw`^(?:(?:about|around|approximately|approx\.?|roughly|~|≈)\s?)?[\d.,]+ ?(?:%|(?:in|of|out of|per) (?:every )?\d[\d, ]*)` +
    String.raw`(?: (?:people|patients|cases|operations|procedures|treatments))?` +
    String.raw`(?:,? \(?(?:within|during|over|in|per|a|each|every)(?: [\w½.-]+){0,3} ${TIME_UNIT}\)?)?\.?$`,
  'i',
);

interface StatedLikelihood {
  readonly likelihood: NonNullable<Risk['likelihood']>;
  /** The cell states nothing else, so its words are not needed. */
  readonly isWhole: boolean;
}

/** Text of a head that holds for all numbers below it: "How often (within 90 days)", "How many out of 1,000 people". */
const OF_ALL = /\b(?:within|during|over|in|out of|of|per)\b[^()]*/i;
const SAYS_MORE = new RegExp(String.raw`\d|\b${TIME_UNIT}\b`, 'i');

/** The likelihood that a cell states under its header. A header that states more stays in the text. */
function likelihoodUnder(header: string, cell: string): StatedLikelihood | undefined {
  const own = likelihoodOf(cell);
  if (!SAYS_MORE.test(header)) return own;
  const [shared] = OF_ALL.exec(header) ?? [];
  const both = shared && !(own && 'period' in own.likelihood) ? likelihoodOf(`${cell} ${shared.trim()}`) : undefined;
  return both?.isWhole ? both : own && {...own, isWhole: false};
}

/** A word in front of its figure: "Very rare (1 in 500)". */
const WORD_AHEAD = /^(?:very )?(?:common|uncommon|rare)[,:;]?\s+(?=\S*\d|about|around|approximately)/i;

/** The likelihood that a cell states: "1 in 50", "rare", "about 3 in 1,000 people within 30 days". */
function likelihoodOf(cell: string): StatedLikelihood | undefined {
  const words = cell.replace(/[()]/g, ' ').trim().replace(WORD_AHEAD, '');
  const figure = riskHints(`It happens (${words})`).likelihood;
  if (figure && 'count' in figure) return {likelihood: figure, isWhole: FIGURE_ALONE.test(cell.trim())};
  const word = riskHints(`${cell}: it`).likelihood;
  const isWord = word && 'word' in word && word.word === cell.toLowerCase().trim().replace(/\.$/, '');
  return isWord ? {likelihood: word, isWhole: true} : undefined;
}

/** Reads a table of options: each row one, or, where the options head the columns, each column. */
export function readOptionTable(unread: TableBlock, english: boolean): Alternative[] | undefined {
  const table = withHead(unread);
  const head = headOf(table);
  if (!head.slice(1).some((cell) => PROS.test(cell) || CONS.test(cell))) return undefined;
  return table.rows
    .filter((row) => row.some(Boolean))
    .map((row): Alternative => {
      const cells = (kind: RegExp): string[] => row.filter((cell, index) => index > 0 && cell && kind.test(head[index] ?? ''));
      const [pros, cons] = [cells(PROS), cells(CONS)];
      const notes = row.flatMap((cell, index) =>
        index > 0 && cell && !PROS.test(head[index] ?? '') && !CONS.test(head[index] ?? '')
          ? [head[index] ? `${head[index]}: ${cell}` : cell]
          : [],
      );
      const text = row[0] || table.caption || '';
      return {
        text,
        ...(english && alternativeHints(text)),
        ...(pros.length && {pros}),
        ...(cons.length && {cons}),
        ...(notes.length && {note: notes.join('; ')}),
      };
    });
}
