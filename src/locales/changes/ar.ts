// Review status: not yet reviewed by a qualified medical translator.
import type {ChangesStrings} from '../register.js';

export const changes: ChangesStrings = {
  changes: {
    heading: 'ما الذي تغيّر منذ أن قرأت هذه الصفحة',
    ask: 'أظهر لي هنا متى تغيّرت هذه الصفحة',
    keeps: 'سيتذكر هذا الجهاز النسخة التي قرأتها. لا أحد غيرك يرى ذلك.',
    stop: 'لا تُظهر التغييرات بعد الآن',
    read: 'قرأت التغييرات',
    same: (code) => `لم يتغيّر شيء منذ أن قرأت هذه الصفحة (رمز الإصدار ${code}).`,
    unknown: 'تغيّرت هذه الصفحة منذ أن قرأتها. لا يمكن عرض ما تغيّر: يُرجى قراءتها كاملة من جديد.',
    failed: 'تعذّر تحميل ما تغيّر. يُرجى قراءة الصفحة كاملة من جديد.',
    now: 'الآن:',
    before: 'سابقًا:',
    added: 'جديد:',
    removed: 'لم يعد موجودًا:',
  },
};
