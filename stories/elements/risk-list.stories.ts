import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../../src/elements/risk-list/risk-list.js';
import type {ProcedureInput} from '../../src/model/procedure.js';
import {colonoscopy, fallback, invalid, knee, mri, stale, statingNone, without} from '../states.js';

const meta: Meta = {title: 'Elements/risk-list', component: 'risk-list', tags: ['autodocs']};
export default meta;

const NUMBERS: ProcedureInput['risks'] = [
  {text: 'Infection', likelihood: {count: 2, of: 100}, severity: 'serious', source: 'AAOS'},
  {text: 'Pain that stays', likelihood: {count: 20, of: 100, about: true, period: 'P1Y'}, severity: 'moderate'},
];

const WORDS: ProcedureInput['risks'] = (['very common', 'common', 'uncommon', 'rare', 'very rare', 'not known'] as const).map(
  (word) => ({
    text: `A risk that is called ${word}`,
    likelihood: {word},
  }),
);

export const Ready: StoryObj = {args: {procedure: knee}};

export const Waiting: StoryObj = {};

export const WaitingWithFallback: StoryObj = {
  args: {content: fallback},
};

/** Not stated: the record is silent. */
export const Empty: StoryObj = {args: {procedure: without('risks')}};

/** The record says that there are none. */
export const StatedNone: StoryObj = {args: {procedure: statingNone('risks')}};

export const Failed: StoryObj = {args: {procedure: invalid}};

/** The author's own content stays. */
export const FailedWithFallback: StoryObj = {
  args: {procedure: invalid, content: fallback},
};

/** The review date has passed. */
export const Stale: StoryObj = {args: {procedure: stale}};

/** The source gives numbers: they are shown as it gives them. */
export const Numbers: StoryObj = {args: {procedure: {...knee, risks: NUMBERS}}};

/** The source gives words: none is turned into a number. */
export const Words: StoryObj = {args: {procedure: {...knee, risks: WORDS}}};

const figures = (risks: ProcedureInput['risks']): StoryObj => ({
  args: {'with-figures': true, procedure: {...knee, notes: {}, risks}},
});

/** One grid for all: filled figures are those who have it. */
export const Figures: StoryObj = figures(NUMBERS);

/** Word-only risks get no figure, and "not known" is said. */
export const FiguresAndWords: StoryObj = figures([...NUMBERS!, ...WORDS!]);

/** Sources count in groups of their own; the list has one. */
export const MixedDenominators: StoryObj = figures([
  {text: 'Sore throat', likelihood: {count: 2, of: 5}},
  {text: 'Infection', likelihood: {count: 12, of: 1000}},
  {text: 'Nerve damage', likelihood: {count: 13, of: 1024}, severity: 'serious'},
  {text: 'Bleeding', likelihood: {count: 3, of: 1000}, severity: 'life-threatening'},
]);

/** A risk below one person of the author's group is “fewer than 1”. */
export const OutOfAHundred: StoryObj = {
  args: {
    of: 100,
    'with-figures': true,
    procedure: {...knee, risks: [...NUMBERS!, {text: 'Stroke', likelihood: {count: 1, of: 5000}, severity: 'life-threatening'}]},
  },
};

/** Too many figures to draw. */
export const OutOfTenThousand: StoryObj = {
  args: {'with-figures': true, procedure: colonoscopy},
};

export const MostSeriousFirst: StoryObj = {args: {sort: 'severity', procedure: knee}};

export const LikeliestFirst: StoryObj = {
  args: {sort: 'likelihood', procedure: {...knee, risks: [...WORDS!, ...NUMBERS!]}},
};

const SEVERITIES = ['mild', 'moderate', 'serious', 'life-threatening'] as const;

/** As long as a leaflet's list can be. */
export const Forty: StoryObj = figures(
  Array.from({length: 40}, (_, at) => ({
    text: `Risk number ${at + 1} of a long list`,
    likelihood: {count: at * 2, of: 100},
    severity: SEVERITIES[at % 4],
  })),
);

export const AnotherProcedure: StoryObj = {args: {procedure: mri}};
