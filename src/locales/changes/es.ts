// Review status: not yet reviewed by a qualified medical translator.
import type {ChangesStrings} from '../register.js';

export const changes: ChangesStrings = {
  changes: {
    heading: 'Qué ha cambiado desde que leyó esto',
    ask: 'Mostrarme aquí cuando cambie esta página',
    keeps: 'Este dispositivo recordará qué versión leyó usted. Nadie más lo ve.',
    stop: 'No mostrar más los cambios',
    read: 'Ya leí los cambios',
    same: (code) => `Nada ha cambiado desde que leyó esta página (código de la versión ${code}).`,
    unknown: 'Esta página ha cambiado desde que la leyó. No es posible mostrar qué cambió: léala otra vez entera.',
    failed: 'No se pudo cargar qué ha cambiado. Lea otra vez toda la página.',
    now: 'Ahora:',
    before: 'Antes:',
    added: 'Nuevo:',
    removed: 'Ya no aparece:',
  },
};
