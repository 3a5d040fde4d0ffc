import {en, type Strings} from './en.js';
import {registerLocale} from './register.js';

export const ar: Strings = {...en, lang: 'ar'};

registerLocale(ar);
