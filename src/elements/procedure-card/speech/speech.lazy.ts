import '../../../locales/speech/translations.js';
import './procedure-speech.js';
