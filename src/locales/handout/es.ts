// Review status: not yet reviewed by a qualified medical translator.
import type {HandoutStrings} from '../register.js';

export const handout: HandoutStrings = {
  handout: {
    page: (page, pages) => `Página ${page} de ${pages}`,
    address: 'Para volver a leer esta información y ver si ha cambiado, escriba esta dirección:',
    scan: 'O apunte al cuadrado con la cámara de un teléfono.',
    code: (address) => `Código QR de la dirección ${address}`,
    nothing: 'Si no se imprimió nada, abra esta página en su propia ventana, o en otro navegador, e imprímala allí.',
  },
};
