// Review status: not yet reviewed by a qualified medical translator.
import type {ChartStrings} from '../register.js';

export const chart: ChartStrings = {
  chart: {
    eachFigure: 'Cada círculo representa a una persona.',
    scale: 'Cada paso hacia la derecha en la escala es diez veces menos probable.',
  },
};
