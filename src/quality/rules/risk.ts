import type {Likelihood} from '../../model/procedure.js';
import {statedChances} from '../stated-chances.js';
import {perText, type Found, type Rule, type Subject} from '../rule.js';

type Figure = Exclude<Likelihood, {word: string}>;

const isFigure = (likelihood: Likelihood | undefined): likelihood is Figure => likelihood !== undefined && 'count' in likelihood;

/** Finds something at the likelihood of each risk with a number. Risks of an alternative count as well. */
const perFigure =
  (find: (likelihood: Figure, risk: {readonly source?: string}) => string | undefined) =>
  (subject: Subject): readonly Found[] =>
    risksOf(subject).flatMap(({path, risk}) => {
      const message = isFigure(risk.likelihood) ? find(risk.likelihood, risk) : undefined;
      return message ? [{path: `${path}/likelihood`, message}] : [];
    });

const risksOf = ({procedure: {risks = [], alternatives = []}}: Subject) => [
  ...risks.map((risk, at) => ({path: `/risks/${at}`, risk})),
  ...alternatives.flatMap((option, at) =>
    (option.risks ?? []).map((risk, index) => ({path: `/alternatives/${at}/risks/${index}`, risk})),
  ),
];

const NUMBERS = 'IPDAS: presenting probabilities (BMC Med Inform Decis Mak 2013, 13 Suppl 2:S7)';

/** How risks are communicated: numbers, their period and source, one scale, one truth. */
export const RISK_RULES: readonly Rule[] = [
  {
    id: 'risk/number',
    level: 'note',
    when: 'there are serious or life-threatening risks, and none of them has a number',
    source: 'CDC Clear Communication Index 20; IPDAS: presenting probabilities',
    find: ({procedure: {risks = []}}) => {
      const grave = risks.filter(({severity}) => severity === 'serious' || severity === 'life-threatening');
      return grave.length && !grave.some(({likelihood}) => isFigure(likelihood))
        ? [{path: '/risks', message: 'No serious risk has a number: add a "likelihood" with its source where there is one.'}]
        : [];
    },
  },
  {
    id: 'risk/period',
    level: 'note',
    when: 'a number has no `period`',
    source: NUMBERS,
    find: perFigure(({period}) =>
      period ? undefined : 'The number has no period: add "period", the time in which it happens, such as "P30D".',
    ),
  },
  {
    id: 'risk/source',
    level: 'warning',
    when: 'a number has no `source`',
    source: 'IPDAS v4, certifying: citations',
    find: perFigure((_, {source}) => (source ? undefined : 'The number has no source: add "source" to the risk.')),
  },
  {
    id: 'risk/word-only',
    level: 'note',
    when: 'a risk has a word, such as `rare`, and no number; `not known` is not such a word',
    source: 'PMC5055272: people read words for risks very differently; PEMAT-P 6',
    find: (subject) =>
      risksOf(subject).flatMap(({path, risk: {likelihood}}) =>
        likelihood && 'word' in likelihood && likelihood.word !== 'not known'
          ? [
              {
                path: `${path}/likelihood`,
                message: `"${likelihood.word}" means something else to everybody: give the number from a source instead.`,
              },
            ]
          : [],
      ),
  },
  {
    id: 'risk/one-in-x',
    level: 'warning',
    when: 'a text says “1 in N” where N is not 10, 100, 1,000 …',
    source: NUMBERS,
    find: perText((text, {language}) => {
      const chance = statedChances(text, language).find(({count, of, unit}) => unit === 'in' && count === 1 && !isPowerOfTen(of));
      return chance && `"${chance.words}" is hard to compare with other risks: write it as so many in 100, 1,000 or 10,000.`;
    }),
  },
  {
    id: 'risk/number-in-text-differs',
    level: 'error',
    when: 'the text of a risk states a chance of another size than its own `likelihood`',
    source: 'Safety: a number must not contradict another',
    find: (subject) =>
      risksOf(subject).flatMap(({path, risk: {text, likelihood}}) => {
        if (!isFigure(likelihood)) return [];
        const chances = statedChances(text, subject.language);
        return chances.length && !chances.some((chance) => agrees(chance, likelihood)) && !isBetween(likelihood, chances)
          ? [
              {
                path: `${path}/text`,
                message: `"${chances[0]!.words}" differs from the likelihood, ${likelihood.count} in ${likelihood.of}: correct the wrong one.`,
              },
            ]
          : [];
      }),
  },
];

/** "1 in 100 to 1 in 10", or other numbers for women and men. */
function isBetween({count, of}: Figure, chances: ReturnType<typeof statedChances>): boolean {
  const sizes = chances.map((chance) => chance.count / chance.of);
  return chances.length > 1 && Math.min(...sizes) <= count / of && count / of <= Math.max(...sizes);
}

const isPowerOfTen = (of: number): boolean => of >= 10 && Number.isInteger(Math.round(Math.log10(of) * 1e9) / 1e9);

/** "About" allows a sixth more or less: "about 1 in 600" for 16 in 10,000. Other numbers allow rounding of the last digit. */
const [ABOUT, EXACT] = [1 / 6, 0.005];

function agrees(chance: ReturnType<typeof statedChances>[number], likelihood: Figure): boolean {
  const [own, stated] = [likelihood.count / likelihood.of, chance.count / chance.of];
  const tolerance = Math.max(own, stated) * (chance.isAbout || likelihood.about ? ABOUT : EXACT);
  if (chance.upTo !== undefined) return own >= stated - tolerance && own <= chance.upTo / chance.of + tolerance;
  if (chance.bound === 'below') return own <= stated + tolerance;
  if (chance.bound === 'above') return own >= stated - tolerance;
  return Math.abs(own - stated) <= tolerance;
}
