import {en, type Strings} from './en.js';
import {registerLocale} from './register.js';

export const es: Strings = {...en, lang: 'es'};

registerLocale(es);
