// Review status: not yet reviewed by a qualified medical translator.
import type {PageWords} from './en.js';

export const page: PageWords = {
  withdrawn: (date) => `Esta información se retiró el ${date}.`,
  doNotUse: 'No la siga usando. Tampoco use las copias que haya impreso o guardado.',
  ask: 'Pregunte a su equipo médico qué se aplica en su caso.',
  instead: 'Lea esto en su lugar',
  changes: 'Cambios en la información para pacientes',
  change: {
    new: (name) => `${name}: nueva`,
    changed: (name) => `${name}: modificada`,
    withdrawn: (name) => `${name}: retirada`,
    'rule-ended': (name) => `${name}: una regla ha terminado y sus horas ya no se muestran`,
    removed: (name) => `${name}: página eliminada`,
  },
};
