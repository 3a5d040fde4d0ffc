import {expect} from '@open-wc/testing';
import {parseProcedure} from '../../src/model/parse-procedure.js';
import {checkQuality} from '../../src/quality/check-quality.js';

const RULES = {
  fasting: 'safety/fasting-hours-without-rule',
  medicine: 'safety/medicine-stop-without-ask',
  urgency: 'safety/urgency-in-text',
  person: 'person-first',
} as const;

/** Ways to say what the rules look for, and sentences beside them that say something else, by language. */
const SENTENCES: readonly (readonly [language: string, rule: keyof typeof RULES | 'none', sentences: readonly string[]])[] = [
  [
    'en',
    'medicine',
    [
      'Stop aspirin 7 days before.',
      'Quit taking your water pill two days ahead.',
      'Your blood thinner should be stopped a week before.',
      'No metformin on the day of your scan.',
      'Leave off your insulin that morning.',
      'Miss your morning dose of insulin.',
      'Avoid aspirin for a week.',
    ],
  ],
  [
    'en',
    'none',
    [
      'Keep taking your heart medicine.',
      'Check with us before you stop any medicine.',
      'Stop at the desk and hand in your medicines list.',
      'Take your tablets, then skip breakfast.',
      'We call you from 01 911 2222.',
      'People who have diabetes.',
    ],
  ],
  [
    'es',
    'medicine',
    [
      'Deje la aspirina una semana antes.',
      'No se tome la metformina ese día.',
      'Evite el ibuprofeno durante 3 días.',
      'Pare el Sintrom 3 días antes.',
      'Se debe suspender la warfarina.',
    ],
  ],
  [
    'es',
    'none',
    [
      'Siga tomando su aspirina.',
      'Deje de comer a medianoche y tome su pastilla.',
      'Deje sus medicinas en casa.',
      'Llame al 900 112 112.',
    ],
  ],
  [
    'de',
    'medicine',
    [
      'Ihre Blutverdünner müssen abgesetzt werden.',
      'Aspirin bitte eine Woche vorher absetzen.',
      'Kein Metformin am Tag der Untersuchung.',
      'Verzichten Sie auf Ibuprofen.',
      'Unterbrechen Sie die Einnahme von Eliquis.',
    ],
  ],
  ['de', 'none', ['Nehmen Sie Ihr Aspirin weiter.', 'Setzen Sie sich und nehmen Sie Ihre Tablette.']],
  [
    'fr',
    'medicine',
    [
      'Cessez l’aspirine une semaine avant.',
      'Votre anticoagulant doit être arrêté.',
      'Pas de metformine le matin.',
      'Évitez l’ibuprofène.',
      'N’utilisez pas votre patch d’hormones.',
    ],
  ],
  [
    'fr',
    'none',
    [
      'Continuez votre traitement.',
      'Ne mangez pas mais prenez votre comprimé.',
      'Appelez-nous avant 15 heures.',
      'Appelez le secrétariat.',
    ],
  ],
  [
    'en',
    'fasting',
    [
      'Nothing to eat for eight hours before.',
      'No solid food 6 hrs before.',
      'Keep an empty stomach for 6 hours.',
      'You may sip water up to 2 hours before.',
    ],
  ],
  [
    'es',
    'fasting',
    [
      'Venga con el estómago vacío desde 6 horas antes.',
      'Nada por la boca 8 horas antes.',
      'No ingiera alimentos 6 horas antes.',
    ],
  ],
  [
    'de',
    'fasting',
    [
      'Kommen Sie nüchtern, mindestens 6 Stunden.',
      'Die letzte Mahlzeit liegt 6 Stunden zurück.',
      'Ab 6 Stunden vorher nichts mehr zu sich nehmen, auch keinen Kaffee.',
    ],
  ],
  [
    'fr',
    'fasting',
    ['Vous devez être à jeun depuis 6 h.', 'Dernier repas six heures avant.', 'Ni boisson ni nourriture 6 heures avant.'],
  ],
  [
    'en',
    'urgency',
    ['Contact the emergency services if you faint.', 'Get someone to call 911.', 'Have someone phone an ambulance.'],
  ],
  ['es', 'urgency', ['Comuníquese con el 911 si se desmaya.', 'Avise a los servicios de emergencia.']],
  ['de', 'urgency', ['Verständigen Sie den Rettungsdienst.', 'Wählen Sie sofort den Notruf 112.']],
  ['fr', 'urgency', ['Appelez immédiatement le SAMU.', 'Contactez le 112.']],
  ['en', 'person', ['Suffering from asthma is common.']],
  ['es', 'person', ['Pacientes que padecen de gota']],
  ['de', 'person', ['Patienten, die an Gicht leiden', 'Der Asthmatiker merkt es.']],
  ['fr', 'person', ['Ceux qui souffrent de la goutte', 'Un diabétique doit prévenir.']],
];

describe('safety rules on single sentences', () => {
  for (const [lang, rule, sentences] of SENTENCES)
    for (const text of sentences)
      it(`${rule}: ${text}`, () => {
        const field = rule === 'urgency' || rule === 'person' ? 'recovery' : 'preparation';
        const {procedure} = parseProcedure({id: 'scan', lang, name: 'Scan', [field]: [text]});
        const ids: readonly string[] = Object.values(RULES);
        const found = checkQuality(procedure!).findings.flatMap((one) => (ids.includes(one.rule) ? [one.rule] : []));
        expect(found).to.deep.equal(rule === 'none' ? [] : [RULES[rule]]);
      });

  it('urgency: accepts a call that an emergency sign repeats, and no other', () => {
    const call = 'Call 911 if you faint.';
    const at = (urgency: string, text = call): readonly string[] => {
      const record = {id: 'scan', lang: 'en', name: 'Scan', recovery: [`Rest. ${call}`], warningSigns: [{text, urgency}]};
      return checkQuality(parseProcedure(record).procedure!).findings.flatMap(({rule, path}) =>
        rule === RULES.urgency ? [path] : [],
      );
    };
    expect(at('emergency')).to.deep.equal([]);
    expect(at('emergency', 'Call 911 if you bleed.')).to.deep.equal(['/recovery/0/text']);
    expect(at('urgent')).to.deep.equal(['/recovery/0/text', '/warningSigns/0/text']);
  });
});
