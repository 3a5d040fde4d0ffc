// Review status: not yet reviewed by a qualified medical translator.
import type {HandoutStrings} from '../register.js';

export const handout: HandoutStrings = {
  handout: {
    page: (page, pages) => `صفحة ${page} من ${pages}`,
    address: 'لقراءة هذه المعلومات مرة أخرى ومعرفة ما تغيّر فيها، يُرجى كتابة هذا العنوان:',
    scan: 'أو يُرجى توجيه كاميرا الهاتف نحو المربع.',
    code: (address) => `رمز الاستجابة السريعة للعنوان ${address}`,
    nothing: 'إذا لم يُطبع شيء، يُرجى فتح هذه الصفحة في نافذة مستقلة أو في متصفح آخر وطباعتها هناك.',
  },
};
