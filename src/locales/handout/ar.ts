// Review status: not yet reviewed by a qualified medical translator.
import type {HandoutStrings} from '../register.js';

export const handout: HandoutStrings = {
  handout: {
    page: (page, pages) => `صفحة ${page} من ${pages}`,
    address: 'أحدث نسخة من هذه المعلومات في هذا العنوان:',
    scan: 'أو يُرجى مسح هذا الرمز بكاميرا الهاتف.',
    code: (address) => `رمز الاستجابة السريعة للعنوان ${address}`,
    name: 'الاسم:',
    appointment: 'الموعد:',
    place: 'مكان الحضور:',
    leftOut: (topics) => `ليس في هذه الأوراق: ${topics}. يمكن قراءة ذلك في العنوان أدناه أو سؤال فريقك الطبي.`,
    nothing: 'إذا لم يُطبع شيء، يُرجى فتح هذه الصفحة في علامة تبويب جديدة أو في متصفح آخر وطباعتها هناك.',
  },
};
