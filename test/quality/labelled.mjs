/**
 * Records of other kinds than the shipped ones, written in the style of leaflets, with labels made by reading them beside the table
 * of rules: every finding that a person expects, as `rule pointer`. Their facts are made up.
 */
export const LABELLED = [
  {
    what: 'a dental leaflet that leaves out the other options',
    record: {
      id: 'root-canal',
      lang: 'en-GB',
      name: 'Root canal treatment',
      alsoKnownAs: ['Endodontics'],
      summary:
        'This treatment saves a tooth with a bad infection. It may take two visits. Most teeth last for years. You stay awake.',
      preparation: [
        'Eat before you come, as you will be numb afterwards.',
        'Smokers: no smoking for 24 hours.',
        'Never take aspirin for the pain, e.g. on the night before.',
        'An X-ray is taken.',
      ],
      steps: [
        'The dentist numbs the tooth.',
        'The pulp is taken out, and the canals are cleaned, shaped and filled in one long visit or in two short ones.',
      ],
      risks: [
        {text: 'The tooth cracks. This happens to 1 in 20 people.', severity: 'moderate', likelihood: {count: 5, of: 100}},
        {text: 'The infection comes back.', severity: 'serious', likelihood: {word: 'uncommon'}},
      ],
      recovery: ['Avoid hard food for a week.', 'Your tooth may be tender.'],
      warningSigns: [{text: 'your face swells: call 999', urgency: 'urgent'}],
      review: {last: '2026-01-10'},
    },
    findings: [
      'cci/first-line /summary', 'pemat/chunk /summary', 'nhs/do-not /preparation/2/text', 'nhs/latin /preparation/2/text',
      'safety/medicine-stop-without-ask /preparation/2/text', 'pemat/action /preparation/3/text', 'pemat/tool /preparation',
      'nhs/sentence-length /steps/1/text', 'risk/period /risks/0/likelihood', 'risk/source /risks/0/likelihood',
      'risk/one-in-x /risks/0/text', 'risk/word-only /risks/1/likelihood', 'risk/number /risks', 'ipdas/uncertainty /risks',
      'nhs/do-not /recovery/0/text', 'safety/urgency-in-text /warningSigns/0/text', 'cci/call-to-action /warningSigns',
      'ipdas/options ', 'ipdas/do-nothing ', 'ipdas/experience ', 'ipdas/sources ', 'ipdas/update-policy /review', 'ipdas/funding ',
    ], // prettier-ignore
  },
  {
    what: 'a scan with hours that no rule backs',
    record: {
      id: 'pet-scan',
      lang: 'en-US',
      name: 'PET scan',
      alsoKnownAs: ['Positron emission tomography'],
      summary: 'A PET scan shows how your organs work. You get a small amount of a radioactive liquid.',
      preparation: [
        {text: 'You should not eat for 6 hours before the scan.', kind: 'fasting', when: {before: 'PT6H'}},
        {text: 'Diabetics must call us a day ahead.', kind: 'medicine'},
        {text: 'Hold metformin if your doctor tells you to.', kind: 'medicine'},
        {text: 'Keep warm on the day.'},
      ],
      steps: ['You get the liquid through an IV.', 'You rest for an hour.', 'You lie still in the scanner.'],
      risks: [{text: 'You get a small dose of radiation.', likelihood: {word: 'not known'}}],
      recovery: ['Drink plenty of water.', 'Stay away from babies for the rest of the day.'],
      warningSigns: [{text: 'it is hard to breathe', urgency: 'emergency'}],
      alternatives: [
        {text: 'CT scan', pros: ['It is quick.', 'It is cheap.', 'It is near.'], cons: ['It shows less.']},
        {text: 'No scan for now', doingNothing: true, pros: ['There is no radiation.']},
      ],
      experience: ['You may feel cold.'],
      sources: ['A hospital leaflet'],
      review: {last: '2026-01-10', next: '2027-01-10'},
      funding: 'A hospital.',
    },
    findings: [
      'nhs/do-not /preparation/0/text', 'safety/fasting-hours-without-rule /preparation/0/text', 'person-first /preparation/1/text',
      'pemat/acronym /steps/0/text', 'ipdas/parity /alternatives/0', 'ipdas/pros-cons /alternatives/1', 'pemat/terms /summary',
    ], // prettier-ignore
  },
  {
    what: 'a Spanish leaflet',
    record: {
      id: 'cateterismo',
      lang: 'es',
      name: 'Cateterismo cardíaco',
      summary: 'Un cateterismo muestra las arterias del corazón. Se hace con un tubo fino.',
      preparation: [
        {text: 'No coma ni beba nada en las 6 horas antes.', kind: 'fasting'},
        {text: 'Deje de tomar la warfarina 5 días antes.', kind: 'medicine', when: {before: 'P5D', means: 'by'}},
        'Bring a list of your medicines and your allergies.',
      ],
      steps: ['El médico pone un tubo en la muñeca.'],
      risks: [
        {
          text: 'Una de cada 30 personas tiene hemorragia.',
          severity: 'serious',
          likelihood: {count: 1, of: 100, period: 'P30D'},
          source: 'Un estudio',
        },
      ],
      warningSigns: [
        {text: 'le duele el pecho', urgency: 'emergency'},
        {text: 'sangra mucho: llame al 112', urgency: 'non-urgent'},
      ],
      alternatives: [
        {text: 'Un TAC', pros: ['Es rápido.'], cons: ['Muestra menos.']},
        {text: 'No hacer nada', doingNothing: true, pros: ['No hay riesgos.'], cons: ['No se sabe la causa.']},
      ],
      experience: ['Puede sentir calor.'],
      sources: ['Un hospital'],
      review: {last: '2026-01-10', next: '2027-01-10'},
      funding: 'Un hospital.',
    },
    findings: [
      'safety/fasting-hours-without-rule /preparation/0/text', 'safety/medicine-stop-without-ask /preparation/1/text',
      'lang/mixed /preparation/2/text', 'risk/one-in-x /risks/0/text', 'risk/number-in-text-differs /risks/0/text',
      'style/everyday-words /risks/0/text', 'safety/urgency-in-text /warningSigns/1/text', 'pemat/acronym /alternatives/0/text',
    ], // prettier-ignore
  },
];
