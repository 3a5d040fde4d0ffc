import {addWords} from '../../../locales/register.js';
import {speech as ar} from '../../../locales/speech/ar.js';
import {speech as es} from '../../../locales/speech/es.js';
import './procedure-speech.js';

addWords('es', es);
addWords('ar', ar);
