// Review status: not yet reviewed by a qualified medical translator.
import {oblique} from '../grammar/ar.js';
import type {PlanStrings} from '../register.js';

export const plan: PlanStrings = {
  plan: {
    // Not "8 times": the noun would change its form with the number.
    repeat: (every, times) => `كل ${oblique(every)}، عدد المرات: ${times}`,
    dose: (part, of) => `الجرعة ${part} من ${of}`,
    medicine: {ask: 'يُرجى السؤال عن', stop: 'يُوقَف', continue: 'يُستمر في تناول', change: 'يُغيَّر'},
    // Isolated, since questions and answers may be in a language that runs the other way.
    quoted: (answer) => `«\u2068${answer}\u2069»`,
    onlyIf: (question, answers) => `فقط إذا كانت إجابتك عن «\u2068${question}\u2069» هي ${answers}:`,
    onlyFrom: (time) => `فقط للمواعيد الساعة ${time} أو بعدها:`,
    onlyBefore: (time) => `فقط للمواعيد قبل الساعة ${time}:`,
    onlyBetween: (from, to) => `فقط للمواعيد من الساعة ${from} وقبل الساعة ${to}:`,
    questions: 'يُرجى الإجابة لمعرفة الخطوات التي تخصك. إلى أن تجيب، تعرض القائمة جميع الخطوات.',
    noAnswer: 'لا إجابة بعد',
    others: (count) => `خطوات لا تخصك: ${count}`,
    othersNote: 'لإظهارها من جديد، يُرجى تغيير إجاباتك أو موعدك.',
    // Isolated, since names may be in a language that runs the other way.
    ruleOf: (authority) => `استنادًا إلى توصيات \u2068${authority}\u2069:`,
    ruleHolds: (date) => `صالحة حتى ${date}.`,
    ruleEnded: (authority, date) =>
      `انتهت صلاحية التوصية الخاصة بهذه الخطوة (\u2068${authority}\u2069) في ${date}. يُرجى سؤال فريقك الطبي عما يجب فعله.`,
    ruleEnds: (authority, date) =>
      `التوصية الخاصة بهذه الخطوة (\u2068${authority}\u2069) صالحة فقط حتى ${date}، أي قبل موعدك. يُرجى سؤال فريقك الطبي عما يجب فعله.`,
    ruleToCome: (authority, date) =>
      `تبدأ صلاحية التوصية الخاصة بهذه الخطوة (\u2068${authority}\u2069) في ${date}. يُرجى سؤال فريقك الطبي عما يجب فعله.`,
  },
};
