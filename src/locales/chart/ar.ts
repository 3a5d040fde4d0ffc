// Review status: not yet reviewed by a qualified medical translator.
import type {ChartStrings} from '../register.js';

export const chart: ChartStrings = {
  chart: {
    eachFigure: 'كل دائرة تمثّل شخصًا واحدًا.',
    scale: 'كل خطوة نحو اليمين على المقياس تعني احتمالًا أقل بعشر مرات.',
  },
};
