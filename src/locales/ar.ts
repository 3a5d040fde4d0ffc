import * as en from './en.js';
import {registerLocale, type Strings} from './register.js';

export const ar: Strings = {...en, lang: 'ar'};

registerLocale(ar);
