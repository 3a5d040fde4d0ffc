// Review status: not yet reviewed by a qualified medical translator.
import type {PageWords} from './en.js';

export const page: PageWords = {
  withdrawn: (date) => `سُحبت هذه المعلومات في ${date}.`,
  doNotUse: 'لا تتبعها بعد الآن، ولا تتبع أي نسخة مطبوعة أو محفوظة منها.',
  ask: 'اسأل فريق الرعاية عما ينطبق عليك.',
  instead: 'اقرأ هذا بدلًا منها',
  changes: 'التغييرات في المعلومات الموجهة للمرضى',
  change: {
    new: (name) => `${name}: جديد`,
    changed: (name) => `${name}: تغيّرت المعلومات`,
    withdrawn: (name) => `${name}: سُحبت المعلومات`,
    'rule-ended': (name) => `${name}: انتهت قاعدة، ولم تعد أوقاتها ظاهرة`,
    removed: (name) => `${name}: أُزيلت الصفحة`,
  },
};
