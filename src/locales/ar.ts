// Review status: not yet reviewed by a qualified medical translator.
import {registerLocale, type Strings} from './register.js';

/** A time as it stands after a preposition: `Intl` writes "ساعتان", which becomes "ساعتين". */
const oblique = (time: string): string => time.replace(/([تمعر])ان(?=[\s،]|$)/g, '$1ين');

/** The interface in Modern Standard Arabic: plain, and without a verb or ending that takes the reader for a man or a woman. */
export const ar: Strings = {
  lang: 'ar',
  common: {
    waiting: 'جارٍ التحميل…',
    failed: 'لا يمكن عرض هذه المعلومات الآن. يُرجى سؤال فريقك الطبي.',
    stale: (date) => `كان من المقرر التحقق من هذه المعلومات بحلول ${date}. يُرجى سؤال فريقك الطبي إن كانت لا تزال صحيحة.`,
    notStated: 'غير مذكور هنا. يُرجى سؤال فريقك الطبي.',
    statedNone: 'بحسب المصدر، لا يوجد شيء من ذلك.',
    comma: '، ',
  },
  card: {
    onThisPage: 'في هذه الصفحة',
    alsoKnownAs: (names) => `يُعرف أيضًا باسم: ${names}`,
    showAll: 'عرض كل المعلومات',
    unstated: (topics) => `لا تذكر هذه الصفحة شيئًا عن: ${topics}. يُرجى سؤال فريقك الطبي.`,
  },
  overview: {heading: 'التعريف بالإجراء', purpose: 'سبب القيام به'},
  facts: {heading: 'نظرة سريعة', duration: 'المدة', setting: 'المكان', codes: 'الرموز', noCode: 'الرمز غير مذكور'},
  indications: {heading: 'لمن يُجرى', contraindications: 'لمن لا ينبغي إجراؤه'},
  preparation: {
    heading: 'كيفية الاستعداد',
    teamFirst: 'تعليمات فريقك الطبي تأتي دائمًا أولًا.',
    before: (time) => `قبل الإجراء بمدة ${oblique(time)}`,
    anyTime: 'في أي وقت قبل الإجراء',
    progress: (done, total) => `تم إنجاز ${done} من ${total}`,
    kinds: {
      fasting: 'الطعام والشراب',
      medicine: 'الأدوية',
      test: 'فحص طبي',
      travel: 'التنقل',
      clothing: 'الملابس',
      paperwork: 'الأوراق والمستندات',
      other: 'أمور أخرى',
    },
  },
  steps: {heading: 'ما يحدث أثناء الإجراء'},
  experience: {heading: 'كيف تكون التجربة'},
  personnel: {heading: 'من سيكون حاضرًا'},
  benefits: {heading: 'الفوائد'},
  risks: {
    heading: 'المخاطر',
    // "من المرضى" after the number: a noun counted by the number itself would change its form with it.
    chance: (count, of) => `لدى ${count} من كل ${of} من المرضى`,
    about: (chance) => `${chance} تقريبًا`,
    within: (period) => `خلال ${oblique(period)}`,
    haveIt: 'يحدث هذا',
    doNot: (count) => `ولا يحدث لدى ${count}`,
    noNumber: 'لا يذكر المصدر رقمًا.',
    howLikely: 'لا يُذكر مدى احتمال حدوث ذلك.',
    // Isolated, since the source may be in a language that runs the other way.
    source: (text) => `المصدر: \u2068${text}\u2069`,
    words: {
      'very common': 'شائع جدًا',
      common: 'شائع',
      uncommon: 'غير شائع',
      rare: 'نادر',
      'very rare': 'نادر جدًا',
      'not known': 'معدل الحدوث غير معروف',
    },
    severity: {
      mild: 'بدرجة خفيفة',
      moderate: 'بدرجة متوسطة',
      serious: 'بدرجة خطيرة',
      'life-threatening': 'خطر على الحياة',
    },
  },
  warningSigns: {
    heading: 'متى يجب طلب المساعدة',
    urgency: {
      emergency: {level: 'حالة طارئة', action: 'يجب الاتصال برقم الطوارئ فورًا عند حدوث أيٍّ مما يلي:'},
      urgent: {level: 'عاجل', action: 'يجب الاتصال بفريقك الطبي اليوم عند حدوث أيٍّ مما يلي:'},
      'non-urgent': {level: 'غير عاجل', action: 'يُرجى إخبار فريقك الطبي في زيارتك القادمة عند حدوث أيٍّ مما يلي:'},
    },
  },
  recovery: {heading: 'التعافي', after: (time) => `بعد ${oblique(time)}`},
  alternatives: {heading: 'خيارات أخرى', pros: 'المزايا', cons: 'العيوب'},
  compare: {
    heading: 'مقارنة الخيارات',
    caption: 'كل خيار وما يقوله المصدر عنه',
    notStated: 'غير مذكور',
  },
  questions: {heading: 'أسئلة يمكن طرحها'},
  similar: {
    heading: 'رموز مشابهة',
    computed: 'عُثر عليها بمقارنة الرموز، ولم يخترها أحد من أجلك.',
    samePart: 'الجزء نفسه من الجسم',
    differs: {
      operation: 'عملية أخرى',
      part: 'جزء آخر من الجسم',
      approach: 'طريقة وصول أخرى',
      device: 'جهاز آخر',
      qualifier: 'تفصيل آخر',
    },
  },
  codes: {
    label: 'البحث في جميع الرموز الطبية',
    hint: 'اكتب كلمة أو بداية رمز.',
    list: 'الرموز',
    loading: 'ما زال تحميل الرموز جاريًا…',
    found: (count) => `عدد الرموز التي عُثر عليها: ${count}.`,
    none: 'لم يُعثر على شيء. جرّب كلمة أخرى.',
    moreToCome: 'ما زال تحميل قوائم أخرى جاريًا.',
    family: (count, code) => `إظهار جميع الرموز التي تبدأ بـ ${code} وعددها ${count}`,
    back: 'العودة إلى جميع النتائج',
    because: (term) => `بسبب «${term}»`,
    failed: 'تعذّر تحميل الرموز.',
    someFailed: 'تعذّر تحميل بعض الرموز.',
    retry: 'إعادة المحاولة',
    required: 'املأ هذا الحقل.',
  },
  list: {
    heading: 'الإجراءات الطبية',
    words: 'بحث',
    setting: 'مكان الإجراء',
    personnel: 'من يشارك فيه',
    any: 'الكل',
    // Not "12 procedures": the noun would change its form with the number.
    count: (count, of) => `عدد الإجراءات المعروضة: ${count} من ${of}.`,
    none: 'يمكن تجربة كلمات أقل أو كلمات أخرى.',
    showAll: 'عرض الكل',
  },
  review: {
    heading: 'حول هذه المعلومات',
    last: 'آخر مراجعة',
    next: 'المراجعة القادمة',
    by: 'جهة المراجعة',
    version: 'الإصدار',
    sources: 'المصادر',
    accessed: (date) => `تاريخ الاطلاع: ${date}`,
    notDated: 'لم يُذكر تاريخ آخر مراجعة.',
  },
};

registerLocale(ar);
