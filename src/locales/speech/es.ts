// Review status: not yet reviewed by a qualified medical translator.
import type {SpeechStrings} from '../register.js';

export const speech: SpeechStrings = {
  speech: {
    label: 'Lectura en voz alta',
    play: 'Escuchar',
    pause: 'Pausar',
    resume: 'Seguir',
    stop: 'Detener',
    reading: 'Leyendo en voz alta',
    paused: 'En pausa',
    done: 'Eso es todo.',
    failed: 'La voz se ha detenido. Pulse «Seguir» para oír esta frase otra vez.',
  },
};
