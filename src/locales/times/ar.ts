// Review status: not yet reviewed by a qualified medical translator.
import type {TimesStrings} from '../register.js';

export const times: TimesStrings = {
  times: {
    deadline: (offset, time) => `${offset}: ${time}`,
    appointment: (date, zone) => `موعدك: ${date} (${zone})`,
    over: 'مضى وقت هذا الموعد.',
    clockChanges: 'تتغير الساعة قبل موعدك. هذه الأوقات تراعي ذلك.',
    wrong: 'تعذّرت قراءة تاريخ موعدك ووقته. يُرجى التأكد منهما مع فريقك الطبي.',
    zoneless: 'لا يحدد جهازك المنطقة الزمنية. اختر المنطقة الزمنية لموعدك لترى الأوقات الدقيقة.',
    range: (from, to) => `بين الساعة ${from} والساعة ${to}`,
    overdue: 'متأخرة',
    passed: 'فات الوقت',
    now: 'الآن',
    today: 'اليوم',
    next: 'الخطوة التالية',
    toCalendar: 'إضافة إلى التقويم',
    saved:
      'ملف التقويم موجود في التنزيلات. يُرجى فتحه لإضافة الأوقات. إن لم يوجد، يُرجى فتح هذه الصفحة في علامة تبويب جديدة والمحاولة مرة أخرى.',
    notSaved: 'تعذّر إنشاء ملف التقويم. يُرجى التحقق من الاتصال والمحاولة مرة أخرى.',
    calendarTitle: 'الاستعداد للموعد',
    calendarPrivate: 'يُرجى فتح القائمة لمعرفة ما يجب فعله.',
    year: 'تحقق من السنة.',
    dateTime: 'تاريخ الإجراء ووقته',
    zone: 'المنطقة الزمنية لمكان الإجراء',
    show: 'عرض الأوقات',
  },
};
