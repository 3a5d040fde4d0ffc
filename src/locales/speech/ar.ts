// Review status: not yet reviewed by a qualified medical translator.
import type {SpeechStrings} from '../register.js';

export const speech: SpeechStrings = {
  speech: {
    label: 'القراءة بصوت مسموع',
    play: 'استماع',
    pause: 'إيقاف مؤقت',
    resume: 'متابعة',
    stop: 'إنهاء',
    reading: 'القراءة جارية',
    paused: 'القراءة متوقفة مؤقتًا',
    done: 'انتهت القراءة.',
    failed: 'توقف الصوت. يمكن الضغط على «متابعة» لسماع هذه الجملة مرة أخرى.',
  },
};
