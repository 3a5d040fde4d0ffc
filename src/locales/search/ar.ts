// Review status: not yet reviewed by a qualified medical translator.
import {registerLocale, type SearchStrings} from '../register.js';

export const search: SearchStrings = {
  lang: 'ar',
  codes: {
    label: 'البحث في جميع الرموز الطبية',
    hint: 'يُرجى كتابة كلمة أو بداية رمز.',
    loading: 'ما زال تحميل الرموز جاريًا…',
    found: (count) => `عدد الرموز التي عُثر عليها: ${count}.`,
    foundSome: (count) => `عدد الرموز المعروضة: ${count}. قد يوجد المزيد.`,
    without: (words) => `من دون «${words}».`,
    none: 'لم يُعثر على شيء. يمكن تجربة كلمة أخرى.',
    moreToCome: 'ما زال تحميل قوائم أخرى جاريًا.',
    family: (count, code) => `رموز أخرى تبدأ بـ ${code}: ${count}`,
    back: 'العودة إلى جميع النتائج',
    because: (term) => `بسبب «${term}»`,
    failed: 'تعذّر تحميل الرموز.',
    someFailed: 'تعذّر تحميل بعض الرموز.',
    chooseOne: 'اختر رمزًا من القائمة.',
    retry: 'إعادة المحاولة',
    hasPage: 'توجد صفحة عنه',
  },
  list: {
    heading: 'الإجراءات الطبية',
    words: 'البحث في الإجراءات',
    setting: 'مكان الإجراء',
    personnel: 'من يشارك فيه',
    any: 'الكل',
    // Not "12 procedures": the noun would change its form with the number.
    count: (count, of) => `عدد الإجراءات المعروضة: ${count} من ${of}.`,
    none: 'لا توجد نتائج. يمكن تجربة كلمات أخرى.',
    showAll: 'عرض الكل',
    empty: 'لا توجد إجراءات هنا بعد.',
    letters: 'الانتقال إلى حرف',
    retry: 'إعادة المحاولة',
  },
  options: {
    changeOrder: 'تغيير الترتيب',
    onlyFor: (aspect, option) => `${aspect}: المعلومات متوفرة فقط عن \u2068${option}\u2069`,
  },
  pictures: {
    enlarge: (picture) => `تكبير الصورة: ${picture}`,
    close: 'إغلاق',
  },
  timeline: {
    heading: 'ما يحدث ومتى',
    before: 'قبل الإجراء',
    day: 'يوم الإجراء',
    after: 'بعد الإجراء',
    takes: (time) => `المدة: ${time}.`,
    note: 'هذا ملخص. المزيد في قائمة التحضير وفي قسم التعافي.',
  },
  understanding: {
    heading: 'التحقق مما فهمته',
    intro: 'لا يرى أحد إجاباتك، ولا تُحفظ ولا تُحسب.',
    howLong: 'قبل الإجراء بكم من الوقت؟ يُرجى اختيار ما يناسب الفراغ.',
    howUrgent: 'ما مدى إلحاح هذا الأمر؟',
    yes: 'نعم. تقول هذه الصفحة:',
    no: 'ليس تمامًا. تقول هذه الصفحة:',
    read: 'الانتقال إلى هذا الجزء',
    none: 'لا يوجد في هذه الصفحة ما يمكن التحقق منه بعد.',
    talk: 'يُرجى مناقشة هذه النقاط مع الفريق الطبي',
  },
};

registerLocale(search);
