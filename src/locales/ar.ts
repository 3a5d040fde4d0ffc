// Review status: not yet reviewed by a qualified medical translator.
import {handout} from './handout/ar.js';
import {registerLocale, type Strings} from './register.js';
import {search} from './search/ar.js';
import {speech} from './speech/ar.js';

/** A time as it stands after a preposition: `Intl` writes "ساعتان", which becomes "ساعتين". */
const oblique = (time: string): string => time.replace(/([تمعر])ان(?=[\s،]|$)/g, '$1ين');

/** "By" a time, "بساعتين": before a figure the letter needs a stroke to hold on to, "بـ6 ساعات". */
const by = (time: string): string => `ب${/^\p{L}/u.test(time) ? '' : 'ـ'}${oblique(time)}`;

/** The interface in Modern Standard Arabic: plain, and without a verb or ending that takes the reader for a man or a woman. */
export const ar: Strings = {
  ...handout,
  ...search,
  ...speech,
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
    print: 'طباعة هذه المعلومات',
    showAll: 'عرض كل المعلومات',
    unstated: (topics) => `لا تذكر هذه الصفحة شيئًا عن: ${topics}. يُرجى سؤال فريقك الطبي.`,
  },
  overview: {heading: 'التعريف بالإجراء', purpose: 'سبب القيام به'},
  facts: {heading: 'نظرة سريعة', duration: 'المدة', setting: 'المكان', codes: 'الرموز', noCode: 'الرمز غير مذكور'},
  indications: {heading: 'لمن يُجرى', contraindications: 'لمن لا ينبغي إجراؤه'},
  preparation: {
    heading: 'كيفية الاستعداد',
    teamFirst: 'تعليمات فريقك الطبي تأتي دائمًا أولًا.',
    before: (time) => `قبل الإجراء ${by(time)}`,
    offset: {
      until: (time) => `حتى ${oblique(time)} قبل الإجراء`,
      from: (time) => `ابتداءً من ${oblique(time)} قبل الإجراء`,
      at: (time) => `قبل الإجراء ${by(time)}`,
      by: (time) => `قبل الإجراء ${by(time)} على الأقل`,
    },
    clock: {
      until: (time) => `حتى الساعة ${time}`,
      from: (time) => `ابتداءً من الساعة ${time}`,
      since: (time) => `منذ الساعة ${time}`,
      at: (time) => `الساعة ${time}`,
      by: (time) => `في موعد أقصاه الساعة ${time}`,
    },
    day: {until: 'حتى هذا اليوم', from: 'ابتداءً من هذا اليوم', by: 'في موعد أقصاه هذا اليوم'},
    deadline: (offset, time) => `${offset}: ${time}`,
    appointment: (date, zone) => `موعدك: ${date} (${zone})`,
    over: 'مضى وقت هذا الموعد.',
    clockChanges: 'تتغير الساعة قبل موعدك. هذه الأوقات تراعي ذلك.',
    wrong: 'تعذّرت قراءة تاريخ موعدك ووقته. يُرجى التأكد منهما مع فريقك الطبي.',
    unavailable: 'لا يستطيع المتصفح حساب الأوقات بالضبط. تبيّن القائمة المدة السابقة للموعد لكل خطوة.',
    thatDay: 'في يوم الإجراء',
    noTime: 'قبل الموعد',
    overdue: 'متأخرة',
    passed: 'فات الوقت',
    now: 'الآن',
    today: 'اليوم',
    next: 'الخطوة التالية',
    askFirst: 'يُرجى سؤال الفريق أولًا',
    ateTooLate: 'في حال الأكل أو الشرب بعد هذه الأوقات، يجب الاتصال بفريقك الطبي الآن.',
    // Isolated, since names may be in a language that runs the other way.
    ruleOf: (authority) => `استنادًا إلى توصيات \u2068${authority}\u2069:`,
    ruleHolds: (date) => `صالحة حتى ${date}.`,
    ruleEnded: (authority, date) =>
      `انتهت صلاحية التوصية الخاصة بهذه الخطوة (\u2068${authority}\u2069) في ${date}. يُرجى سؤال فريقك الطبي عما يجب فعله.`,
    ruleEnds: (authority, date) =>
      `التوصية الخاصة بهذه الخطوة (\u2068${authority}\u2069) صالحة فقط حتى ${date}، أي قبل موعدك. يُرجى سؤال فريقك الطبي عما يجب فعله.`,
    ruleToCome: (authority, date) =>
      `تبدأ صلاحية التوصية الخاصة بهذه الخطوة (\u2068${authority}\u2069) في ${date}. يُرجى سؤال فريقك الطبي عما يجب فعله.`,
    enter: 'عرض الأوقات بالضبط لموعدك',
    dateTime: 'تاريخ الإجراء ووقته',
    zone: 'المنطقة الزمنية لمكان الإجراء',
    show: 'عرض الأوقات',
    toCalendar: 'إضافة إلى التقويم',
    saved:
      'ملف التقويم موجود في التنزيلات. يُرجى فتحه لإضافة الأوقات. إن لم يوجد، يُرجى فتح هذه الصفحة في علامة تبويب جديدة والمحاولة مرة أخرى.',
    notSaved: 'تعذّر إنشاء ملف التقويم. يُرجى التحقق من الاتصال والمحاولة مرة أخرى.',
    calendarTitle: 'الاستعداد للموعد',
    calendarPrivate: 'يُرجى فتح القائمة لمعرفة ما يجب فعله.',
    appointmentTitle: 'موعد',
    kept: 'تُحفظ العلامات والموعد على هذا الجهاز فقط.',
    clear: 'محو العلامات والموعد',
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
    about: (count) => `نحو ${count}`,
    within: (period) => `خلال ${oblique(period)}`,
    haveIt: 'يحدث هذا',
    doNot: (count) => `ولا يحدث لدى ${count}`,
    fewer: (count) => `أقل من ${count}`,
    more: (count) => `أكثر من ${count}`,
    outOf: (of) => `الأرقام محسوبة من كل ${of} ممن يُجرى لهم هذا الإجراء.`,
    eachFigure: 'كل شكل يمثّل شخصًا واحدًا.',
    tooMany: (of) => `عدد الأشكال ${of}، وستكون أصغر من أن تُرى.`,
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
    callNow: (number) => `يجب الاتصال بالرقم \u2066${number}\u2069 فورًا عند حدوث أيٍّ مما يلي:`,
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
    caption: 'كل خيار وما يقوله المصدر عنه. يمكن تغيير الترتيب.',
    option: (number) => `الخيار ${number}`,
    notStated: 'غير مذكور',
    benefits: 'الفوائد والمزايا',
    risks: 'المخاطر والعيوب',
    recovery: 'التعافي',
    experience: 'كيف تكون التجربة',
    note: 'معلومات أخرى',
    nothing: 'عدم فعل أي شيء',
    earlier: (option) => `تقديم الخيار: \u2068${option}\u2069`,
    later: (option) => `تأخير الخيار: \u2068${option}\u2069`,
    moved: (option, place, total) => `\u2068${option}\u2069: أصبح الآن في الموضع ${place} من ${total}.`,
  },
  questions: {
    heading: 'أسئلة يمكن طرحها',
    notSaid: 'لا تذكر هذه الصفحة ذلك. يُرجى السؤال أيضًا:',
    benefits: 'ما مدى احتمال أن يفيدني هذا؟',
    risks: 'ما المخاطر بالنسبة لي؟',
    alternatives: 'ما خياراتي الأخرى؟',
    nothing: 'ماذا يحدث إن لم أفعل شيئًا؟',
    own: 'أسئلتك الخاصة',
    notes: 'ملاحظاتك',
    notKept: 'ما يُكتب هنا لا يُحفظ. يمكن طباعته لأخذه معك.',
    kept: 'ما يُكتب هنا يُحفظ على هذا الجهاز فقط.',
    forget: 'حذف ما كتبتُه',
    forgotten: 'تم حذف ما كُتب.',
  },
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
