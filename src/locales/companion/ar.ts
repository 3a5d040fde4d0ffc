// Review status: not yet reviewed by a qualified medical translator.
import type {CompanionStrings} from '../register.js';

export const companion: CompanionStrings = {
  companion: {
    title: 'لمن يقدّم المساعدة',
    note: 'المخاطَب هنا هو الشخص الذي سيخضع للإجراء.',
    unknown: 'لا تذكر هذه الصفحة من يوصلك إلى المنزل أو يبقى معك. يُرجى سؤال فريقك الطبي.',
    sheet: 'طباعة الخطة في ورقة واحدة',
    fridge: 'طباعة بطاقة تُعلَّق على الثلاجة',
    helper: 'طباعة صفحة المساعد',
    fridgeTitle: 'ما يجب فعله ومتى',
    fridgePage: ['البطاقة ', ' من '],
    fridgeLeft: (count) => `تضم هذه البطاقة الخطوات التي لها وقت والأدوية فقط. عدد الخطوات الأخرى في القائمة الكاملة: ${count}.`,
    // Isolated, since numbers run from left to right.
    team: (phone) => `فريقك الطبي: \u2066${phone}\u2069`,
    emergency: (phone) => `الطوارئ: \u2066${phone}\u2069`,
    teamLine: 'رقم هاتف فريقك الطبي:',
    notPrinted: 'إذا لم يُطبع شيء، يُرجى فتح هذه الصفحة في علامة تبويب جديدة أو في متصفح آخر وطباعتها من هناك.',
  },
};
