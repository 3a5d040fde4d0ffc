import type {PreparationStep} from '../../model/procedure.js';

/** Words of a preparation plan: steps for some people only, doses that belong together, medicines. */
export const plan = {
  repeat: (every: string, times: string): string => `Every ${every}, ${times} times`,
  dose: (part: string, of: string): string => `Dose ${part} of ${of}`,
  medicine: {ask: 'Ask about', stop: 'Stop', continue: 'Keep taking', change: 'Change'} satisfies Record<
    NonNullable<PreparationStep['medicine']>['action'],
    string
  >,
  quoted: (answer: string): string => `“${answer}”`,
  onlyIf: (question: string, answers: string): string => `Only if your answer to “${question}” is ${answers}:`,
  onlyFrom: (time: string): string => `Only for appointments at ${time} or later:`,
  onlyBefore: (time: string): string => `Only for appointments before ${time}:`,
  onlyBetween: (from: string, to: string): string => `Only for appointments at ${from} or later, but before ${to}:`,
  questions: 'Answer these to see which steps are for you. Until you answer, the list shows every step.',
  noAnswer: 'No answer yet',
  others: (count: string): string => `Steps that are not for you: ${count}`,
  othersNote: 'To bring them back, change your answers or your appointment.',
  ruleOf: (authority: string): string => `Based on advice from ${authority}:`,
  ruleHolds: (date: string): string => `Valid until ${date}.`,
  ruleEnded: (authority: string, date: string): string =>
    `The advice for this step (${authority}) expired on ${date}. Ask your care team what to do.`,
  ruleEnds: (authority: string, date: string): string =>
    `The advice for this step (${authority}) is valid only until ${date}, which is before your appointment. Ask your care team what to do.`,
  ruleToCome: (authority: string, date: string): string =>
    `The advice for this step (${authority}) does not apply until ${date}. Ask your care team what to do.`,
};
