// Review status: not yet reviewed by a qualified medical translator.
import {registerLocale, type Strings} from './register.js';

/** The interface in Spanish: formal (usted), in words that serve Spain and Latin America alike. */
export const es: Strings = {
  lang: 'es',
  common: {
    waiting: 'Cargando…',
    failed: 'Esta información no se puede mostrar en este momento. Pregunte a su equipo médico.',
    stale: (date) =>
      `Esta información debía revisarse a más tardar el ${date}. Pregunte a su equipo médico si sigue siendo correcta.`,
    notStated: 'No se indica aquí. Pregunte a su equipo médico.',
    statedNone: 'Según la fuente, no hay.',
    comma: ', ',
  },
  card: {
    onThisPage: 'En esta página',
    alsoKnownAs: (names) => `También se llama ${names}`,
    showAll: 'Ver toda la información',
    unstated: (topics) => `Esta página no dice nada sobre: ${topics}. Pregunte a su equipo médico.`,
  },
  overview: {heading: 'Qué es', purpose: 'Por qué se hace'},
  facts: {
    heading: 'De un vistazo',
    duration: 'Cuánto dura',
    setting: 'Dónde se hace',
    codes: 'Códigos',
    noCode: 'código no indicado',
  },
  indications: {heading: 'Para quién es', contraindications: 'Quién no debe hacérselo'},
  preparation: {
    heading: 'Cómo prepararse',
    teamFirst: 'Las instrucciones de su propio equipo médico son siempre lo primero.',
    before: (time) => `${time} antes`,
    anyTime: 'En cualquier momento antes',
    progress: (done, total) => `Hecho: ${done} de ${total}`,
    kinds: {
      fasting: 'Comida y bebida',
      medicine: 'Medicamentos',
      test: 'Prueba médica',
      travel: 'Transporte',
      clothing: 'Ropa',
      paperwork: 'Documentos',
      other: 'Otros',
    },
  },
  steps: {heading: 'Qué sucede'},
  experience: {heading: 'Cómo es la experiencia'},
  personnel: {heading: 'Quién estará presente'},
  benefits: {heading: 'Beneficios'},
  risks: {
    heading: 'Riesgos',
    // "En 1 de cada 100 personas ocurre esto, en 99 no.": no verb has to agree with a number.
    chance: (count, of) => `En ${count} de cada ${of} personas`,
    about: (chance) => `Aproximadamente ${chance.toLowerCase()}`,
    within: (period) => `en un plazo de ${period}`,
    haveIt: 'ocurre esto',
    doNot: (count) => `en ${count} no`,
    noNumber: 'La fuente no da ninguna cifra.',
    howLikely: 'No se indica con qué frecuencia ocurre.',
    source: (text) => `Fuente: ${text}`,
    words: {
      'very common': 'Muy frecuente',
      common: 'Frecuente',
      uncommon: 'Poco frecuente',
      rare: 'Raro',
      'very rare': 'Muy raro',
      'not known': 'No se sabe con qué frecuencia ocurre',
    },
    severity: {
      mild: 'leve',
      moderate: 'de gravedad moderada',
      serious: 'grave',
      'life-threatening': 'pone en peligro la vida',
    },
  },
  warningSigns: {
    heading: 'Cuándo pedir ayuda',
    urgency: {
      emergency: {level: 'Emergencia', action: 'Llame ahora mismo al número de emergencias si ocurre algo de lo siguiente:'},
      urgent: {level: 'Urgente', action: 'Llame hoy mismo a su equipo médico si ocurre algo de lo siguiente:'},
      'non-urgent': {level: 'No urgente', action: 'Avise a su equipo médico en su próxima cita si ocurre algo de lo siguiente:'},
    },
  },
  recovery: {heading: 'Recuperación', after: (time) => `${time} después`},
  alternatives: {heading: 'Otras opciones', pros: 'Ventajas', cons: 'Desventajas'},
  compare: {
    heading: 'Compare sus opciones',
    caption: 'Cada opción y lo que la fuente dice de ella',
    notStated: 'no se indica',
  },
  questions: {heading: 'Preguntas que puede hacer'},
  similar: {heading: 'Códigos parecidos'},
  review: {
    heading: 'Acerca de esta información',
    last: 'Última revisión',
    next: 'Próxima revisión',
    by: 'Revisión hecha por',
    version: 'Versión',
    sources: 'Fuentes',
    accessed: (date) => `consulta del ${date}`,
    notDated: 'No se indica cuándo se revisó por última vez.',
  },
};

registerLocale(es);
