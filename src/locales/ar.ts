// Review status: not yet reviewed by a qualified medical translator.
import {by, oblique} from './grammar/ar.js';
import {changes} from './changes/ar.js';
import {chart} from './chart/ar.js';
import {handout} from './handout/ar.js';
import {companion} from './companion/ar.js';
import {plan} from './plan/ar.js';
import {registerLocale, type Strings} from './register.js';
import {search} from './search/ar.js';
import {speech} from './speech/ar.js';
import {times} from './times/ar.js';

/** "Patient" as the number before it asks for: 3 to 10 and 11 to 99 have forms of their own. */
function patients(count: string): string {
  const last = Number(
    count
      .replace(/[٠-٩]/g, (digit) => `${digit.charCodeAt(0) & 15}`)
      .replace(/\D/g, '')
      .slice(-2),
  );
  if (last > 10) return 'مريضًا';
  return last > 2 ? 'مرضى' : 'مريض';
}

/** The interface in Modern Standard Arabic: plain, and without a verb or ending that takes the reader for a man or a woman. */
export const ar: Strings = {
  ...changes,
  ...chart,
  ...handout,
  ...companion,
  ...plan,
  ...times,
  ...search,
  ...speech,
  lang: 'ar',
  withdrawn: {
    stale: (date) => `سُحبت هذه المعلومات في ${date}. لا تتبعها. يُرجى سؤال فريقك الطبي.`,
  },
  common: {
    waiting: 'جارٍ التحميل…',
    failed: 'عذرًا، لا يمكن عرض هذه المعلومات الآن. يُرجى المحاولة لاحقًا أو سؤال فريقك الطبي.',
    stale: (date) => `كان من المقرر مراجعة هذه المعلومات بحلول ${date}. يُرجى سؤال فريقك الطبي إن كانت لا تزال حديثة.`,
    notStated: 'هذا غير مذكور في هذه الصفحة. يُرجى سؤال فريقك الطبي.',
    statedNone: 'لا يوجد، بحسب المصدر.',
    comma: '، ',
  },
  card: {
    onThisPage: 'في هذه الصفحة',
    alsoKnownAs: (names) => `يُعرف أيضًا باسم: ${names}`,
    print: 'طباعة هذه المعلومات',
    showAll: 'عرض كل المعلومات',
    unstated: (topics) => `لا توجد في هذه الصفحة معلومات عن: ${topics}. يُرجى سؤال فريقك الطبي.`,
    callEmergency: (phone) => `الطوارئ: \u2066${phone}\u2069`,
    callTeam: (phone) => `فريقك الطبي: \u2066${phone}\u2069`,
    onlyIn: (language) => `هذه المعلومات باللغة ${language}.`,
    otherLanguages: 'بلغات أخرى:',
  },
  overview: {heading: 'التعريف بالإجراء', purpose: 'لماذا يُجرى'},
  facts: {
    heading: 'نظرة سريعة',
    duration: 'المدة',
    setting: 'المكان',
    range: (_from, longest, shortest) => `من ${oblique(shortest)} إلى ${oblique(longest)}`,
    atLeast: (time) => `${time} على الأقل`,
    upTo: (time) => `حتى ${oblique(time)}`,
    codes: 'رموز الفوترة للموظفين وشركات التأمين',
    noCode: 'الرمز غير مذكور',
  },
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
    unavailable: 'لا يستطيع المتصفح حساب الأوقات بالضبط. تبيّن القائمة المدة السابقة للموعد لكل خطوة.',
    thatDay: 'في يوم الإجراء',
    noTime: 'قبل الموعد',
    midnight: {
      until: 'حتى منتصف الليل',
      from: 'ابتداءً من منتصف الليل',
      since: 'منذ منتصف الليل',
      at: 'عند منتصف الليل',
      by: 'في موعد أقصاه منتصف الليل',
    },
    relation: {until: 'حتى', from: 'ابتداءً من', at: 'عند', by: 'في موعد أقصاه'},
    anchors: {
      arrival: (time) => `قبل وصولك ${by(time)}`,
      leaving: (time) => `قبل خروجك من المنزل ${by(time)}`,
    },
    askFirst: 'يُرجى سؤال الفريق أولًا',
    ateTooLate: 'في حال الأكل أو الشرب بعد هذه الأوقات، يجب الاتصال بفريقك الطبي الآن.',
    enter: 'عرض الأوقات بالضبط لموعدك',
    companion: 'لمن يساعدك، وعلى الورق',
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
  experience: {heading: 'ما يمكن الشعور به'},
  personnel: {heading: 'من سيكون حاضرًا'},
  benefits: {heading: 'الفوائد'},
  risks: {
    heading: 'المخاطر',
    happens: (chance, within, others) => `يحدث هذا لدى ${chance}${within}، ولا يحدث لدى ${others}.`,
    chance: (count, of) => `${count} من كل ${of} ${patients(of)}`,
    about: (count) => `نحو ${count}`,
    within: (period) => `خلال ${oblique(period)}`,
    fewer: (count) => `أقل من ${count}`,
    more: (count) => `أكثر من ${count}`,
    outOf: (of) => `الأرقام محسوبة من كل ${of} ممن يُجرى لهم هذا الإجراء.`,
    noNumber: 'لا يتوفر رقم.',
    howLikely: 'لا نعرف مدى تكرار حدوث ذلك.',
    noneKnown: 'لا نعرف مدى تكرار حدوث هذه المخاطر.',
    someUnknown: 'حيث لا يُذكر رقم، لا نعرف مدى تكرار حدوث ذلك.',
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
    severityIs: (severity) => `الشدة: ${severity}`,
    unrated: 'مخاطر أخرى',
    severity: {
      mild: 'خفيفة',
      moderate: 'متوسطة',
      serious: 'شديدة',
      'life-threatening': 'مهدِّدة للحياة',
    },
  },
  warningSigns: {
    heading: 'متى يجب طلب المساعدة',
    urgency: {
      emergency: {
        level: 'حالة طارئة',
        action: 'يجب الاتصال برقم الطوارئ فورًا عند حدوث أيٍّ مما يلي:',
        call: (phone) => `يجب الاتصال بالرقم \u2066${phone}\u2069 فورًا عند حدوث أيٍّ مما يلي:`,
      },
      urgent: {
        level: 'عاجل',
        action: 'يجب الاتصال بفريقك الطبي اليوم عند حدوث أيٍّ مما يلي:',
        call: (phone) => `يجب الاتصال بفريقك الطبي اليوم على الرقم \u2066${phone}\u2069 عند حدوث أيٍّ مما يلي:`,
      },
      'non-urgent': {
        level: 'غير عاجل',
        action: 'يُرجى إخبار فريقك الطبي في زيارتك القادمة عند حدوث أيٍّ مما يلي:',
      },
    },
    emergency: (phone) => `في حالة الطوارئ، يجب الاتصال بالرقم \u2066${phone}\u2069.`,
    emergencyUnknown: 'في حالة الطوارئ، يجب الاتصال برقم الطوارئ.',
    noSigns: 'لا تذكر هذه الصفحة العلامات التي يجب الانتباه لها. يُرجى السؤال عنها قبل الذهاب إلى المنزل.',
    contacts: {emergency: 'الطوارئ', 'care-team': 'فريقك الطبي', 'out-of-hours': 'ليلًا وفي عطلة نهاية الأسبوع'},
    writeNumber: 'رقم هاتف فريقك الطبي:',
  },
  recovery: {
    heading: 'التعافي',
    undated: 'بشكل عام',
    after: (time) => `بعد ${oblique(time)}`,
    until: (time) => `حتى ${oblique(time)} بعد الإجراء`,
    from: (time) => `ابتداءً من ${oblique(time)} بعد الإجراء`,
    by: (time) => `في موعد أقصاه ${oblique(time)} بعد الإجراء`,
  },
  alternatives: {heading: 'خيارات أخرى', pros: 'المزايا', cons: 'العيوب'},
  compare: {
    heading: 'مقارنة الخيارات',
    caption: 'ما نعرفه عن كل خيار.',
    option: (number) => `الخيار ${number}`,
    notStated: 'غير مذكور',
    benefits: 'الفوائد والمزايا',
    risks: 'المخاطر والعيوب',
    recovery: 'التعافي',
    experience: 'ما يمكن الشعور به',
    note: 'معلومات أخرى',
    nothing: 'عدم فعل أي شيء',
    earlier: (option) => `تقديم الخيار: \u2068${option}\u2069`,
    later: (option) => `تأخير الخيار: \u2068${option}\u2069`,
    moved: (option, place, total) => `\u2068${option}\u2069: أصبح الآن في الموضع ${place} من ${total}.`,
  },
  questions: {
    heading: 'أسئلة يمكن طرحها',
    notSaid: 'لا تتناول هذه الصفحة هذه الأسئلة. يمكن السؤال أيضًا:',
    benefits: 'ما مدى احتمال أن يفيدني هذا؟',
    risks: 'ما المخاطر بالنسبة لي؟',
    alternatives: 'ما خياراتي الأخرى؟',
    nothing: 'ماذا يحدث إن لم أفعل شيئًا؟',
    own: 'أسئلتك الخاصة',
    notes: 'ملاحظاتك',
    notKept: 'لا تُحفظ ملاحظاتك. يمكن طباعة هذه الصفحة لأخذها معك.',
    kept: 'ما يُكتب هنا يُحفظ على هذا الجهاز فقط.',
    forget: 'حذف ملاحظاتي',
    forgotten: 'تم حذف ملاحظاتك.',
  },
  similar: {
    heading: 'رموز مشابهة',
    computed: 'عُثر عليها بمقارنة الرموز، ولم يتحقق أحد من ملاءمتها لحالتك.',
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
    funding: 'بتمويل من',
    version: 'الإصدار',
    code: 'رمز الإصدار',
    sources: 'المصادر',
    accessed: (date) => `تاريخ الاطلاع: ${date}`,
    notDated: 'لم يُذكر تاريخ آخر مراجعة.',
    translation: {
      machine: (language) => `ترجمة آلية (اللغة الأصلية: ${language}). لم يراجعها أي مترجم.`,
      translated: (language) => `ترجمة (اللغة الأصلية: ${language}). لم يراجعها مترجم ثانٍ.`,
      reviewed: (language) => `ترجمة تمت مراجعتها (اللغة الأصلية: ${language}).`,
    },
  },
};

registerLocale(ar);
