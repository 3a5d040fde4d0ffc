// Review status: not yet reviewed by a qualified medical translator.
import {theHour} from '../grammar/es.js';
import type {PlanStrings} from '../register.js';

export const plan: PlanStrings = {
  plan: {
    repeat: (every, times) => `Cada ${every}, ${times} veces`,
    dose: (part, of) => `Dosis ${part} de ${of}`,
    medicine: {ask: 'Pregunte por', stop: 'Deje de tomar', continue: 'Siga tomando', change: 'Cambie'},
    quoted: (answer) => `«${answer}»`,
    onlyIf: (question, answers) => `Solo si su respuesta a «${question}» es ${answers}:`,
    onlyFrom: (time) => `Solo para citas a ${theHour(time)} o más tarde:`,
    onlyBefore: (time) => `Solo para citas antes de ${theHour(time)}:`,
    onlyBetween: (from, to) => `Solo para citas a ${theHour(from)} o más tarde, pero antes de ${theHour(to)}:`,
    questions: 'Responda para ver qué pasos son para usted. Hasta que responda, la lista muestra todos los pasos.',
    noAnswer: 'Sin respuesta todavía',
    others: (count) => `Pasos que no son para usted: ${count}`,
    othersNote: 'Para que vuelvan a aparecer, cambie sus respuestas o su cita.',
    ruleOf: (authority) => `según las recomendaciones de ${authority}:`,
    ruleHolds: (date) => `Válido hasta el ${date}.`,
    ruleEnded: (authority, date) =>
      `La recomendación para este paso (${authority}) dejó de ser válida el ${date}. Pregunte a su equipo médico qué debe hacer.`,
    ruleEnds: (authority, date) =>
      `La recomendación para este paso (${authority}) es válida solo hasta el ${date}, antes de su cita. Pregunte a su equipo médico qué debe hacer.`,
    ruleToCome: (authority, date) =>
      `La recomendación para este paso (${authority}) será válida a partir del ${date}. Pregunte a su equipo médico qué debe hacer.`,
  },
};
