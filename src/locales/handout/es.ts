// Review status: not yet reviewed by a qualified medical translator.
import type {HandoutStrings} from '../register.js';

export const handout: HandoutStrings = {
  handout: {
    page: (page, pages) => `Página ${page} de ${pages}`,
    address: 'Para ver la versión más reciente, vaya a:',
    scan: 'O escanee este código con su teléfono.',
    code: (address) => `Código QR de la dirección ${address}`,
    name: 'Su nombre:',
    appointment: 'Su cita:',
    place: 'Adónde ir:',
    leftOut: (topics) =>
      `No está en estas hojas: ${topics}. Puede leerlo en la dirección de abajo o preguntar a su equipo médico.`,
    nothing: 'Si no se imprimió nada, abra esta página en una pestaña nueva, o en otro navegador, e imprímala allí.',
  },
};
