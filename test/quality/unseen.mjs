/**
 * Thirty short texts in the manner of leaflets, labelled by hand beside the table of rules before any rule was run on them:
 * `found` is every finding that a person expects in the record, as `rule pointer`. Twelve texts have none. Facts are made up.
 * Each text stands in a record that is otherwise without a finding.
 */
const SOURCE = {text: 'Leaflet of the hospital, 2026'};
const RULE = {authority: 'Hospital', title: 'Eating before tests', expires: '2027-01-31'};

const ENGLISH = {
  id: 'knee-scan',
  lang: 'en-GB',
  name: 'Knee scan',
  summary: 'A knee scan takes pictures of the inside of your knee. It takes half an hour.',
  preparation: [{text: 'Bring your letter.', when: {before: 'P1D'}}],
  steps: ['You lie on a flat table.', 'You hear loud knocks.'],
  experience: ['You feel nothing, but it is loud.'],
  risks: [{text: 'You may feel dizzy.', likelihood: {count: 1, of: 100, period: 'P1D'}, source: 'Leaflet of the hospital, 2026'}],
  recovery: ['You can go home at once.'],
  warningSigns: [{text: 'You find it hard to breathe: call 999.', urgency: 'emergency'}],
  alternatives: [
    {text: 'Wait and see', pros: ['No trip to the hospital'], cons: ['You do not learn more'], doingNothing: true},
    {text: 'An X-ray', pros: ['It is quick'], cons: ['It shows bones only']},
  ],
  sources: [SOURCE],
  review: {last: '2026-01-10', next: '2028-01-10'},
  funding: 'The hospital paid for this page.',
};

const SPANISH = {
  id: 'ecografia',
  lang: 'es',
  name: 'Ecografía',
  summary: 'La ecografía muestra el vientre por dentro. Dura media hora.',
  preparation: [{text: 'Traiga su carta.', when: {before: 'P1D'}}],
  steps: ['Usted se acuesta en una camilla.', 'Le ponen un gel frío.'],
  experience: ['No duele, pero el gel está frío.'],
  risks: [{text: 'Puede sentir frío.', likelihood: {count: 1, of: 10, period: 'P1D'}, source: 'Hoja del hospital, 2026'}],
  recovery: ['Puede irse a casa en seguida.'],
  warningSigns: [{text: 'Le cuesta respirar: llame al 112.', urgency: 'emergency'}],
  alternatives: [
    {text: 'Esperar', pros: ['No tiene que ir al hospital'], cons: ['No se sabe más'], doingNothing: true},
    {text: 'Una radiografía', pros: ['Es rápida'], cons: ['Muestra menos']},
  ],
  sources: [{text: 'Hoja del hospital, 2026'}],
  review: {last: '2026-01-10', next: '2028-01-10'},
  funding: 'El hospital pagó esta hoja.',
};

const risk = (text, more) => ({...ENGLISH.risks[0], text, ...more});
const riesgo = (text, more) => ({...SPANISH.risks[0], text, ...more});
const before = ENGLISH.preparation;
const antes = SPANISH.preparation;

/** A text, the fields that it fills, and what is found in it. */
const en = (about, fields, ...found) => ({about, record: {...ENGLISH, ...fields}, found});
const es = (about, fields, ...found) => ({about, record: {...SPANISH, ...fields}, found});

export const UNSEEN = [
  en(
    'hours without food that no rule backs, in words and in a time',
    {
      preparation: [
        ...before,
        'Have nothing to eat from six hours before your scan.',
        {text: 'Stop drinking.', when: {before: 'PT2H'}, kind: 'fasting'},
        {text: 'Do not eat for 6 hours.', when: {before: 'PT6H'}, rule: RULE},
        'Eat a light meal the evening before.',
        'Allow two hours for the visit.',
      ],
    },
    'safety/fasting-hours-without-rule /preparation/1/text',
    'safety/fasting-hours-without-rule /preparation/2/when',
  ),
  en(
    'a rule that has ended and one that ends soon',
    {
      preparation: [
        {text: 'Do not drink milk for 6 hours.', when: {before: 'PT6H'}, rule: {...RULE, expires: '2026-05-31'}},
        {text: 'Do not chew gum for 2 hours.', when: {before: 'PT2H'}, rule: {...RULE, expires: '2026-07-15'}},
        {text: 'Do not eat for 6 hours.', when: {before: 'PT6H'}, rule: {...RULE, expires: '2026-12-01'}},
      ],
    },
    'safety/rule-ends-soon /preparation/0/rule/expires',
    'safety/rule-ends-soon /preparation/1/rule/expires',
  ),
  en(
    'medicines that are stopped on nobody’s word, and others with it',
    {
      preparation: [
        ...before,
        'Stop taking warfarin five days before.',
        'Leave out your water tablets on the day.',
        'Ask your doctor whether to stop your blood thinners.',
        'Do not stop your heart tablets.',
        'Your team tells you when to pause insulin.',
        'Stop smoking as early as you can.',
        'Keep taking your inhaler.',
      ],
      recovery: ['Skip your diabetes medicine until you eat again.', 'Stop exercise if your knee hurts.'],
    },
    'safety/medicine-stop-without-ask /preparation/1/text',
    'safety/medicine-stop-without-ask /preparation/2/text',
    'safety/medicine-stop-without-ask /recovery/0/text',
    'pemat/chunk /preparation',
  ),
  en(
    'the emergency number in places of less urgency',
    {
      warningSigns: [
        {text: 'You cannot breathe: call 999.', urgency: 'emergency'},
        {text: 'Your knee swells. Call an ambulance.', urgency: 'urgent'},
        {text: 'Your knee is sore. Ring the ward on 01632 960 999.', urgency: 'non-urgent'},
      ],
      recovery: ['You can walk at once.', 'Dial 911 if you faint.'],
      questions: ['When should I call you?'],
    },
    'safety/urgency-in-text /warningSigns/1/text',
    'safety/urgency-in-text /recovery/1/text',
  ),
  en(
    'chances that contradict their numbers, and others that agree',
    {
      risks: [
        risk('Bleeding: 5 in 100 people.', {likelihood: {count: 1, of: 100, period: 'P30D'}}),
        risk('Infection happens in 2% of people.', {likelihood: {count: 2, of: 100, period: 'P30D'}}),
        risk('About 1 in 10 have pain.', {likelihood: {count: 10, of: 100, period: 'P30D'}}),
        risk('Numbness in 3 per cent.', {likelihood: {count: 3, of: 1000, period: 'P30D'}}),
        risk('Pain on 2 in 7 days.', {likelihood: {count: 2, of: 7, period: 'P30D'}}),
      ],
    },
    'risk/number-in-text-differs /risks/0/text',
    'risk/number-in-text-differs /risks/3/text',
  ),
  en(
    'one in an odd number',
    {
      summary: 'A knee scan helps one in eight people. It takes half an hour.',
      benefits: ['1 in 100 people avoid surgery.', 'It helps 1 in 25 people decide.', 'It takes one in the morning.'],
    },
    'risk/one-in-x /summary',
    'risk/one-in-x /benefits/1/text',
  ),
  en(
    'numbers without period or source, and a word alone',
    {
      risks: [
        {text: 'You may bruise.', likelihood: {count: 3, of: 100}, source: 'Leaflet, 2026'},
        {text: 'You may faint.', likelihood: {count: 3, of: 1000, period: 'P1D'}},
        {text: 'You may get a rash.', likelihood: {word: 'rare'}, severity: 'mild'},
        {text: 'You may feel sad.', likelihood: {word: 'not known'}},
      ],
    },
    'risk/period /risks/0/likelihood',
    'risk/source /risks/1/likelihood',
    'risk/word-only /risks/2/likelihood',
  ),
  en(
    'grave risks without any number',
    {
      risks: [
        {text: 'You may lose some blood.', severity: 'serious', source: 'Leaflet, 2026'},
        {text: 'You may die.', severity: 'life-threatening'},
        risk('You may bruise.', {severity: 'mild'}),
      ],
    },
    'risk/number /risks',
  ),
  en(
    'steps that ask nobody for anything, and prohibitions in other words',
    {
      preparation: [
        ...before,
        'Comfortable clothes.',
        'Never come alone.',
        'Please take off your watch.',
        'No make-up.',
        'If you are ill, call us.',
        'You must not wear metal.',
      ],
      recovery: ['Avoid long walks.', 'Rest for a day.', 'Do not drive.', 'No stitches are needed, so you can wash.'],
    },
    'pemat/action /preparation/1/text',
    'nhs/do-not /preparation/2/text',
    'nhs/do-not /preparation/4/text',
    'nhs/do-not /preparation/6/text',
    'nhs/do-not /recovery/0/text',
  ),
  en(
    'a text that speaks of patients only',
    {
      preparation: [{text: 'The patient is asked to bring a letter.', when: {before: 'P1D'}}],
      steps: ['The patient lies on a table.', 'Pictures are taken.', 'The table moves slowly.'],
      experience: ['Most people feel nothing.'],
      recovery: ['Patients go home at once.'],
    },
    'pemat/you ',
    'pemat/action /preparation/0/text',
  ),
  en(
    'long paragraphs, long lists and long sentences',
    {
      summary:
        'A knee scan shows your knee. You lie still. It is loud. It does not hurt. You can go home.\n\nA knee scan is safe. It is short.',
      purpose:
        'Your doctor wants to see the inside of your knee so that you can both decide what to do about the pain you have had. It is short.',
      questions: ['Why?', 'When?', 'Where?', 'How long?', 'Who is there?', 'Does it hurt?', 'Can I eat?', 'Can I drive?'],
    },
    'pemat/chunk /summary',
    'nhs/sentence-length /purpose',
    'pemat/chunk /questions',
  ),
  en(
    'Latin short forms, and words that look like them',
    {
      preparation: [
        ...before,
        'Bring any implant card, e.g. for a pacemaker.',
        'Take off metal (i.e. rings, watches).',
        'Bring snacks, drinks, etc.',
        'Enter via gate B.',
        'Ask Eva about the trivial things.',
      ],
    },
    'nhs/latin /preparation/1/text',
    'nhs/latin /preparation/2/text',
    'nhs/latin /preparation/3/text',
    'nhs/latin /preparation/4/text',
  ),
  en(
    'acronyms with and without their words',
    {
      benefits: [
        'It can show damage to the ACL.',
        'It can show deep vein thrombosis (DVT) early.',
        'It does not need X-rays, as a CT does.',
        'A DVT can be treated.',
        'It can show a bad blood supply (peripheral artery disease, PAD). Ask for leaflet RH-4711.',
        'Staff of the NHS read the scan.',
      ],
    },
    'pemat/acronym /benefits/0/text',
  ),
  en(
    'medical words with and without an explanation',
    {
      benefits: [
        'It shows renal disease.',
        'It shows high blood pressure (hypertension).',
        'It shows cardiac problems.',
        'It shows an osteochondritis.',
        'It shows a ganglion.',
      ],
      glossary: [{term: 'ganglion', definition: 'A small lump filled with fluid.'}],
    },
    'style/everyday-words /benefits/0/text',
    'style/everyday-words /benefits/2/text',
    'pemat/terms /benefits/3/text',
  ),
  en(
    'people called by their illness, and people named first',
    {
      indications: ['Diabetics with a sore knee', 'People with asthma', 'Anyone who suffers from gout', 'The elderly'],
      contraindications: ['Wheelchair users can have it', 'People confined to a wheelchair', 'A disabled parking space is free'],
    },
    'person-first /indications/0/text',
    'person-first /indications/2/text',
    'person-first /indications/3/text',
    'person-first /contraindications/1/text',
  ),
  en(
    'a summary that begins with something else, no review, no payer',
    {
      summary: 'This test looks inside your leg. A knee scan does not hurt.',
      review: {by: 'The scan team'},
      funding: undefined,
      sources: undefined,
      experience: [],
    },
    'cci/first-line /summary',
    'ipdas/review-date /review',
    'ipdas/update-policy /review',
    'ipdas/funding ',
    'ipdas/sources ',
    'ipdas/experience /experience',
  ),
  en(
    'options that are not told alike',
    {
      alternatives: [
        {text: 'An X-ray', pros: ['It is quick', 'It is cheap', 'It is near you'], cons: ['It shows bones only']},
        {text: 'Keyhole surgery', pros: ['The doctor sees more']},
        {text: 'A brace', pros: ['You can take it off', 'It is cheap'], cons: ['It rubs']},
      ],
    },
    'ipdas/do-nothing /alternatives',
    'ipdas/parity /alternatives/0',
    'ipdas/pros-cons /alternatives/1',
  ),
  en('only doing nothing is named, and no sign is an emergency', {
    alternatives: [{text: 'Wait', pros: ['No trip'], cons: ['No answer'], doingNothing: true}],
    warningSigns: [{text: 'Your knee swells.', urgency: 'urgent'}],
    preparation: ['Bring your letter.', 'Wear loose clothes.'],
    summary: undefined,
  },
    'ipdas/options /alternatives',
    'cci/call-to-action /warningSigns',
    'pemat/tool /preparation',
    'pemat/summary ',
  ), // prettier-ignore
  en(
    'a sentence of another language, and a form of letters that some programs miss',
    {
      recovery: [
        'You can go home at once.',
        'Puede irse a su casa con su familia en seguida.',
        'Drink a cafe\u0301 au lait if you like.',
      ],
    },
    'lang/mixed /recovery/1/text',
    'unicode/nfc /recovery/2/text',
  ),
  en('nothing: plain words in plain order', {
    preparation: [
      {text: 'Take off your watch and rings.', when: {before: 'PT1H'}},
      'Tell us if you have a pacemaker.',
      'If you are pregnant, ask your doctor first.',
      'You may eat and drink as usual.',
      'Please wear loose clothes.',
    ],
    recovery: ['You can drive home.', 'Most people are back at work the next day.'],
  }),
  en('nothing: medicine and food with their rules and askers', {
    preparation: [
      {text: 'Do not eat for 6 hours before.', when: {before: 'PT6H'}, rule: RULE, kind: 'fasting'},
      'Ask your nurse if you should stop any of your tablets.',
      'If your doctor agrees, leave out your iron tablets for a week.',
      'Keep taking your blood pressure tablets.',
      'Drink water whenever you like.',
      'The scan takes 2 hours, so bring a book.',
    ],
    recovery: ['Do not stop your medicine.', 'Eat what you like.', 'You can stop resting after a day.'],
  }),
  en('nothing: chances, dates and numbers that are not risks', {
    risks: [
      risk('You may get a rash. It goes in 2 to 3 days.', {likelihood: {count: 2, of: 1000, period: 'P30D'}}),
      risk('You may feel sick. This is said to happen to 20 in 1,000 people.', {likelihood: {count: 2, of: 100, period: 'P1D'}}),
      risk('You may have a headache. We keep 100% of your pictures.', {likelihood: {word: 'not known'}}),
    ],
    benefits: ['1 in 10 people need no other test.', 'One in a thousand people learns more.', 'You get the answer in 5 days.'],
  }),
  es(
    'horas de ayuno sin regla y medicinas que se dejan sin preguntar',
    {
      preparation: [
        ...antes,
        'No coma nada durante las seis horas antes de la prueba.',
        'No beba desde 2 horas antes.',
        'Deje de tomar la aspirina una semana antes.',
        'Pregunte a su médico si debe suspender la metformina.',
        'No deje de tomar sus pastillas para el corazón.',
        'Suspenda el anticoagulante tres días antes.',
      ],
    },
    'safety/fasting-hours-without-rule /preparation/1/text',
    'safety/fasting-hours-without-rule /preparation/2/text',
    'safety/medicine-stop-without-ask /preparation/3/text',
    'safety/medicine-stop-without-ask /preparation/6/text',
  ),
  es(
    'el número de emergencias donde no toca',
    {
      warningSigns: [
        {text: 'No puede respirar: llame al 112.', urgency: 'emergency'},
        {text: 'Tiene mucho dolor. Llame a una ambulancia.', urgency: 'urgent'},
        {text: 'Tiene dudas. Llame al 954 112 911.', urgency: 'non-urgent'},
      ],
      recovery: ['Si se desmaya, marque el 911.', 'Puede comer en seguida.'],
    },
    'safety/urgency-in-text /warningSigns/1/text',
    'safety/urgency-in-text /recovery/0/text',
  ),
  es(
    'cifras que no concuerdan o que son difíciles de leer',
    {
      risks: [
        riesgo('Le pasa a 5 de cada 100 personas.', {likelihood: {count: 1, of: 100, period: 'P30D'}}),
        riesgo('Le pasa al 2 % de las personas.', {likelihood: {count: 2, of: 100, period: 'P30D'}}),
        riesgo('Le pasa a 1 de cada 30 personas.', {likelihood: {count: 1, of: 30, period: 'P30D'}}),
        {text: 'Puede tener fiebre.', likelihood: {word: 'uncommon'}},
      ],
      benefits: ['Ayuda a una de cada ocho personas.', 'Una de cada diez evita otra prueba.'],
    },
    'risk/number-in-text-differs /risks/0/text',
    'risk/one-in-x /risks/2/text',
    'risk/word-only /risks/3/likelihood',
    'risk/one-in-x /benefits/0/text',
  ),
  es(
    'enfermos en lugar de personas',
    {
      indications: ['Diabéticos con dolor', 'Personas con asma', 'Quienes padecen de gota'],
      contraindications: ['Los discapacitados', 'Personas postradas en una silla de ruedas'],
    },
    'person-first /indications/0/text',
    'person-first /indications/2/text',
    'person-first /contraindications/0/text',
    'person-first /contraindications/1/text',
  ),
  es(
    'una palabra médica, una sigla y una frase en otra lengua',
    {
      benefits: [
        'Muestra una colelitiasis.',
        'Muestra la TVP.',
        'You can go home with your family at once.',
        'Muestra los riñones.',
      ],
    },
    'pemat/acronym /benefits/1/text',
    'lang/mixed /benefits/2/text',
  ),
  es(
    'párrafos y listas largas, un resumen que no nombra la prueba',
    {
      summary: 'Esta prueba no duele. Dura poco. Usted se acuesta. Una persona le pone un gel.',
      questions: [
        '¿Por qué?',
        '¿Cuándo?',
        '¿Dónde?',
        '¿Cuánto dura?',
        '¿Quién está?',
        '¿Duele?',
        '¿Puedo comer?',
        '¿Puedo conducir?',
      ],
    },
    'cci/first-line /summary',
    'pemat/chunk /summary',
    'pemat/chunk /questions',
  ),
  es('nada: una hoja sencilla', {
    preparation: [
      ...antes,
      'Beba agua cuando quiera.',
      'Venga con alguien.',
      'Siga con sus pastillas.',
      'Consulte con su médico antes de dejar cualquier medicina.',
      'La visita dura dos horas.',
    ],
    recovery: ['Puede comer y beber en seguida.', 'Deje de usar la faja al día siguiente.'],
  }),
  es('nada: cifras, fechas y nombres', {
    risks: [
      riesgo('Le pasa a 20 de cada 1.000 personas.', {likelihood: {count: 2, of: 100, period: 'P30D'}}),
      riesgo('Puede doler de 2 a 3 días.', {likelihood: {count: 5, of: 100, period: 'P30D'}}),
    ],
    benefits: [
      'La hace el equipo de Los Ángeles.',
      'El resultado está en 5 días.',
      'Una de cada mil personas necesita otra prueba.',
    ],
  }),
];
