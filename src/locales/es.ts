import * as en from './en.js';
import {registerLocale, type Strings} from './register.js';

export const es: Strings = {...en, lang: 'es'};

registerLocale(es);
