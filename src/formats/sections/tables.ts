import type {Alternative, Risk} from '../../model/procedure.js';
import type {TableBlock} from '../blocks/block.js';
import {readTags} from './tags.js';
import {alternativeHints, riskHints} from './english/index.js';

const HOW_OFTEN =
  /\b(?:how (?:often|likely|common)|likelihood|frequency|frequent|chance|probability|rate|incidence|risk level|occurrence|percentage|how many|häufigkeit|wie oft|wahrscheinlichkeit|frecuencia|probabilidad|fréquence|probabilité|frequência|probabilidade|frequenza|probabilità)\b|概率|发生率|频率|التكرار|نسبة|الاحتمال/iu;
const PROS =
  /^(?:pros?|good|for|advantages?|benefits?|upsides?|strengths|positives?|vorteile?|ventajas|beneficios|avantages|bénéfices|vantagens|benefícios|vantaggi|benefici|优点|益处|المزايا|الفوائد)$/iu;
const CONS =
  /^(?:cons?|bad|against|disadvantages?|drawbacks?|risks?|downsides?|negatives?|limitations|nachteile?|risiken|desventajas|riesgos|inconvénients|risques|desvantagens|riscos|svantaggi|rischi|缺点|风险|العيوب|المخاطر)$/iu;

const headOf = (table: TableBlock): readonly string[] => table.head.map((cell) => cell.trim());

/** Reads a table whose rows are risks: a name, how often it happens, and what else the columns say of it. */
export function readRiskTable(table: TableBlock, english: boolean): Risk[] {
  const head = headOf(table);
  const often = head.findIndex((cell, index) => index > 0 && HOW_OFTEN.test(cell));
  return table.rows
    .filter((row) => row.some(Boolean))
    .map((row) => {
      const [name = '', ...others] = row;
      const cell = often > 0 ? row[often] : row.length === 2 ? row[1] : undefined;
      const stated = english && cell ? likelihoodOf(cell) : undefined;
      const words = others.flatMap((value, index) => {
        if (!value || (stated && value === cell)) return [];
        const header = row.length > 2 && index + 1 !== often ? head[index + 1] : undefined;
        return [header ? `${header}: ${value}` : value];
      });
      const {text, tags} = readTags([name, words.join('; ')].filter(Boolean).join(': '), ['likelihood', 'severity', 'source']);
      return {text, ...(stated && {likelihood: stated}), ...tags};
    });
}

const FIGURE_ALONE =
  /^(?:(?:about|around|approximately|approx\.?|roughly|~|≈)\s?)?[\d.,]+ ?(?:%|(?:in|of|out of|per) (?:every )?\d[\d, ]*)(?: (?:people|patients|cases|operations|procedures|treatments))?\.?$/i;

/** The likelihood that a cell is, and nothing else: "1 in 50", "rare", "about 3 in 1,000 people". */
function likelihoodOf(cell: string): Risk['likelihood'] {
  const word = riskHints(`${cell}: it`).likelihood;
  const figure = riskHints(`It happens (${cell})`).likelihood;
  if (figure && 'count' in figure) return FIGURE_ALONE.test(cell.trim()) ? figure : undefined;
  return word && 'word' in word && word.word === cell.toLowerCase().trim().replace(/\.$/, '') ? word : undefined;
}

/** Reads a table of options: each row one, or, where the options head the columns, each column. */
export function readOptionTable(table: TableBlock, english: boolean): Alternative[] | undefined {
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
