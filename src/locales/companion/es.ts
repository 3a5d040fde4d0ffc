// Review status: not yet reviewed by a qualified medical translator.
import type {CompanionStrings} from '../register.js';

export const companion: CompanionStrings = {
  companion: {
    title: 'Para la persona que ayuda',
    note: 'Aquí, «usted» es la persona a la que se le hace el procedimiento.',
    unknown: 'Esta página no dice quién le lleva a casa ni quién se queda con usted. Pregunte a su equipo médico.',
    sheet: 'Imprimir el plan en una hoja',
    fridge: 'Imprimir una tarjeta para la nevera',
    helper: 'Imprimir la página para quien ayuda',
    fridgeTitle: 'Qué hacer y cuándo',
    fridgePage: ['Tarjeta ', ' de '],
    fridgeLeft: (count) =>
      `En esta tarjeta solo están los pasos con hora o día y los medicamentos. Otros pasos de la lista completa: ${count}.`,
    team: (phone) => `Su equipo médico: ${phone}`,
    emergency: (phone) => `Emergencias: ${phone}`,
    teamLine: 'Teléfono de su equipo médico:',
    notPrinted: 'Si no se ha impreso nada, abra esta página en una pestaña nueva o en otro navegador e imprímala allí.',
  },
};
