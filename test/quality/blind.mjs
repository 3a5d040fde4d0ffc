/**
 * Short texts in four languages in the manner of leaflets, labelled by hand beside the table of rules before any rule was run on
 * them: `found` is every finding that a person expects, as `rule pointer`. Facts are made up. Each text stands in a record that is
 * otherwise without a finding.
 */
const YEAR = {last: '2026-01-10', next: '2028-01-10'};

const BASES = {
  en: {
    id: 'heart-scan',
    lang: 'en-GB',
    name: 'Heart scan',
    summary: 'A heart scan shows how your heart beats. It takes half an hour.',
    preparation: [{text: 'Bring your letter.', when: {before: 'P1D'}}],
    steps: ['You lie on your side.', 'You feel a cold gel.'],
    experience: ['You feel light pressure.'],
    risks: [{text: 'Your skin may itch.', likelihood: {count: 1, of: 100, period: 'P1D'}, source: 'Leaflet, 2026'}],
    recovery: ['You can go home at once.'],
    warningSigns: [{text: 'You cannot breathe: call 999.', urgency: 'emergency'}],
    alternatives: [
      {text: 'Wait and see', pros: ['No trip'], cons: ['You do not learn more'], doingNothing: true},
      {text: 'A heart tracing', pros: ['It is quick'], cons: ['It shows less']},
    ],
    sources: [{text: 'Leaflet of the hospital, 2026'}],
    review: YEAR,
    funding: 'The hospital paid for this page.',
  },
  es: {
    id: 'eco-corazon',
    lang: 'es',
    name: 'Ecografía del corazón',
    summary: 'La ecografía del corazón muestra cómo late. Dura media hora.',
    preparation: [{text: 'Traiga su carta.', when: {before: 'P1D'}}],
    steps: ['Usted se acuesta de lado.', 'Le ponen un gel frío.'],
    experience: ['Nota una presión suave.'],
    risks: [{text: 'Le puede picar la piel.', likelihood: {count: 1, of: 100, period: 'P1D'}, source: 'Hoja, 2026'}],
    recovery: ['Puede irse a casa en seguida.'],
    warningSigns: [{text: 'No puede respirar: llame al 112.', urgency: 'emergency'}],
    alternatives: [
      {text: 'Esperar', pros: ['Ningún viaje'], cons: ['No se sabe más'], doingNothing: true},
      {text: 'Un trazado del corazón', pros: ['Es rápido'], cons: ['Muestra menos']},
    ],
    sources: [{text: 'Hoja del hospital, 2026'}],
    review: YEAR,
    funding: 'El hospital pagó esta hoja.',
  },
  de: {
    id: 'herz-ultraschall',
    lang: 'de',
    name: 'Ultraschall des Herzens',
    summary: 'Der Ultraschall des Herzens zeigt, wie Ihr Herz schlägt. Er dauert eine halbe Stunde.',
    preparation: [{text: 'Bringen Sie Ihren Brief mit.', when: {before: 'P1D'}}],
    steps: ['Sie liegen auf der Seite.', 'Sie spüren ein kaltes Gel.'],
    experience: ['Sie spüren leichten Druck.'],
    risks: [{text: 'Ihre Haut kann jucken.', likelihood: {count: 1, of: 100, period: 'P1D'}, source: 'Merkblatt, 2026'}],
    recovery: ['Sie können gleich nach Hause gehen.'],
    warningSigns: [{text: 'Sie bekommen keine Luft: Rufen Sie 112.', urgency: 'emergency'}],
    alternatives: [
      {text: 'Abwarten', pros: ['Kein Weg zur Klinik'], cons: ['Man weiß nicht mehr'], doingNothing: true},
      {text: 'Eine Kurve des Herzens', pros: ['Sie geht schnell'], cons: ['Sie zeigt weniger']},
    ],
    sources: [{text: 'Merkblatt der Klinik, 2026'}],
    review: YEAR,
    funding: 'Die Klinik hat dieses Blatt bezahlt.',
  },
  fr: {
    id: 'echo-coeur',
    lang: 'fr',
    name: 'Échographie du cœur',
    summary: 'L’échographie du cœur montre comment il bat. Elle dure une demi-heure.',
    preparation: [{text: 'Apportez votre lettre.', when: {before: 'P1D'}}],
    steps: ['Vous êtes couché sur le côté.', 'On vous met un gel froid.'],
    experience: ['Vous sentez une légère pression.'],
    risks: [{text: 'La peau peut gratter.', likelihood: {count: 1, of: 100, period: 'P1D'}, source: 'Fiche, 2026'}],
    recovery: ['Vous pouvez rentrer tout de suite.'],
    warningSigns: [{text: 'Vous ne pouvez plus respirer : appelez le 112.', urgency: 'emergency'}],
    alternatives: [
      {text: 'Attendre', pros: ['Aucun trajet'], cons: ['On n’en sait pas plus'], doingNothing: true},
      {text: 'Un tracé du cœur', pros: ['C’est rapide'], cons: ['Il montre moins']},
    ],
    sources: [{text: 'Fiche de l’hôpital, 2026'}],
    review: YEAR,
    funding: 'L’hôpital a payé cette fiche.',
  },
};

/** A text, the fields that it fills, and what is found in it. `steps` follow the dated step of the base. */
const text = (lang, about, {preparation, risks, ...fields}, ...found) => ({
  about: `${lang}: ${about}`,
  record: {
    ...BASES[lang],
    ...fields,
    ...(preparation && {preparation: [...BASES[lang].preparation, ...preparation]}),
    ...(risks && {risks: risks.map(([words, more]) => ({...BASES[lang].risks[0], text: words, ...more}))}),
  },
  found,
});
const chance = (count, of) => ({likelihood: {count, of, period: 'P30D'}});

export const BLIND = [
  text(
    'en',
    'hours of fasting in other words',
    {
      preparation: [
        'Fast for at least eight hours before you come.',
        'Have your last drink two hours before the scan.',
        'You can brush your teeth.',
        'Have a light breakfast at 6 am.',
        {text: 'Take clear fluids only.', when: {before: 'PT4H'}},
      ],
    },
    'safety/fasting-hours-without-rule /preparation/1/text',
    'safety/fasting-hours-without-rule /preparation/2/text',
    'safety/fasting-hours-without-rule /preparation/5/when',
  ),
  text(
    'en',
    'medicines that are stopped, by class and name',
    {
      preparation: [
        'Come off the contraceptive pill four weeks before.',
        'Hold your lisinopril on the morning.',
        'Take your usual tablets with a sip of water.',
        'The clinic will tell you which tablets to stop.',
        'Stop your iron tablets a week ahead.',
        'Do not take ibuprofen for three days.',
      ],
    },
    'safety/medicine-stop-without-ask /preparation/1/text',
    'safety/medicine-stop-without-ask /preparation/2/text',
    'safety/medicine-stop-without-ask /preparation/5/text',
    'safety/medicine-stop-without-ask /preparation/6/text',
  ),
  text(
    'en',
    'when to call an ambulance, and who comes by one',
    {
      warningSigns: [
        {text: 'Your lips turn blue: call 999.', urgency: 'emergency'},
        {text: 'You have a fever over 38 °C. Go to the nearest hospital.', urgency: 'urgent'},
      ],
      steps: ['An ambulance brings you from the ward.', 'You lie on your side.'],
      experience: ['You feel light pressure.', 'If your chest hurts on the way home, dial 999.'],
    },
    'safety/urgency-in-text /experience/1/text',
  ),
  text(
    'en',
    'chances in words',
    {
      risks: [
        ['Fewer than 1 in 100 people need a second scan.', chance(2, 1000)],
        ['A clot forms in about one in a thousand people.', chance(1, 100)],
        ['Up to 3 out of 100 people bruise.', chance(3, 100)],
        ['Half of people feel tired.', chance(5, 10)],
        ['Seven in ten people feel warm.', chance(1, 10)],
      ],
    },
    'risk/number-in-text-differs /risks/1/text',
    'risk/number-in-text-differs /risks/4/text',
  ),
  text(
    'en',
    'short forms and hard words',
    {
      summary: 'A heart scan shows your LV at work. It takes half an hour.',
      purpose: 'It can find cardiomyopathy early.',
      steps: ['The RN (registered nurse) checks your name.', 'You get an IV (a thin tube in a vein).'],
      benefits: ['You get an answer on the same day (the GP gets a letter).'],
      questions: ['What is the LV?'],
    },
    'pemat/acronym /summary',
    'pemat/terms /purpose',
    'pemat/acronym /benefits/0/text',
  ),
  text(
    'en',
    'Latin and medical words',
    {
      recovery: [
        'You may have mild edema.',
        'Eat soft food, eg soup.',
        'You can reach us via the app.',
        'A small cut (a laceration) heals on its own.',
      ],
    },
    'style/everyday-words /recovery/0/text',
    'nhs/latin /recovery/1/text',
    'nhs/latin /recovery/2/text',
  ),
  text(
    'en',
    'people and their illnesses',
    {
      indications: ['People suffering from gout', 'People with epilepsy', 'Wheelchair users'],
      contraindications: ['The elderly may need help.', 'An epileptic should tell us.'],
    },
    'person-first /indications/0/text',
    'person-first /contraindications/0/text',
    'person-first /contraindications/1/text',
  ),
  text(
    'en',
    'prohibitions and statements among the steps',
    {
      preparation: [
        'Please do not wear perfume.',
        'Don’t bring children.',
        'The scan room is cold.',
        'Avoid coffee.',
        'Wear loose clothes.',
      ],
      recovery: ['No driving for a day.', 'Nobody should feel pain.', 'You should not lift for a week.'],
    },
    'nhs/do-not /preparation/2/text',
    'pemat/action /preparation/3/text',
    'nhs/do-not /preparation/4/text',
    'nhs/do-not /recovery/0/text',
    'nhs/do-not /recovery/2/text',
  ),
  text('en', 'nothing to find: questions, quotes and numbers', {
    questions: ['Should I stop my blood thinners?', 'When do I call 999?'],
    purpose: 'Your doctor wants to see your heart (the left side) in 2 or 3 views.',
    recovery: ['You can eat and drink at once.', 'We call you within 3 days.', 'Do not stop any of your medicines.'],
    preparation: ['Ask us first if you take warfarin.', 'Allow 2 hours for the visit.', 'Eat and drink as usual.'],
  }),
  text(
    'es',
    'horas de ayuno',
    {
      preparation: [
        'Manténgase en ayunas desde 8 horas antes.',
        'Puede tomar agua hasta dos horas antes.',
        'Llegue una hora antes.',
        'La prueba dura 2 horas.',
        'No mastique chicle.',
      ],
    },
    'safety/fasting-hours-without-rule /preparation/1/text',
    'safety/fasting-hours-without-rule /preparation/2/text',
  ),
  text(
    'es',
    'medicinas que se dejan',
    {
      preparation: [
        'Suspenda el clopidogrel una semana antes.',
        'Deje de tomar Sintrom solo si su médico se lo indica.',
        'No deje de tomar sus pastillas para el corazón.',
        'No tome ibuprofeno tres días antes.',
        'Siga con su insulina.',
      ],
    },
    'safety/medicine-stop-without-ask /preparation/1/text',
    'safety/medicine-stop-without-ask /preparation/4/text',
  ),
  text(
    'es',
    'a quién se llama',
    {
      recovery: ['Puede irse a casa en seguida.', 'Si se desmaya, marque el 911.'],
      warningSigns: [
        {text: 'No puede respirar: llame al 112.', urgency: 'emergency'},
        {text: 'Le duele mucho: pida una ambulancia.', urgency: 'urgent'},
        {text: 'Tiene una duda: llame al 600 112 334.', urgency: 'non-urgent'},
      ],
    },
    'safety/urgency-in-text /recovery/1/text',
    'safety/urgency-in-text /warningSigns/1/text',
  ),
  text(
    'es',
    'números en palabras',
    {
      risks: [
        ['Le pasa a 3 de cada 100 personas.', chance(3, 100)],
        ['Un 5 % tiene mareos.', chance(5, 1000)],
        ['Menos del 1 % sangra.', chance(2, 1000)],
        ['Una de cada mil personas se desmaya.', chance(1, 1000)],
        ['Dos de cada diez notan frío.', chance(2, 100)],
      ],
      benefits: ['Ayuda a una de cada 12 personas.'],
    },
    'risk/number-in-text-differs /risks/1/text',
    'risk/number-in-text-differs /risks/4/text',
    'risk/one-in-x /benefits/0/text',
  ),
  text(
    'es',
    'personas y palabras médicas',
    {
      preparation: ['Los diabéticos deben avisar.', 'Si tiene hipertensión, dígalo.', 'Si tiene pie diabético, dígalo.'],
      indications: ['Personas que sufren de asma', 'Personas con gota'],
    },
    'person-first /preparation/1/text',
    'style/everyday-words /preparation/2/text',
    'person-first /indications/0/text',
  ),
  text(
    'es',
    'otra lengua, siglas y acentos',
    {
      purpose: 'Se compara con una RM anterior.',
      steps: ['Usted se acuesta de lado.', 'Ask your doctor about your results today.'],
      recovery: ['Es mejor que alguien le acompan\u0303e.'],
    },
    'pemat/acronym /purpose',
    'lang/mixed /steps/1/text',
    'unicode/nfc /recovery/0/text',
  ),
  text('es', 'nada que encontrar', {
    preparation: ['Pregunte si debe dejar de tomar la aspirina.', 'Coma y beba como siempre.', 'No deje su medicina.'],
    recovery: ['Le llamamos en 2 o 3 días.', 'Descanse una hora.'],
    questions: ['¿Cuándo llamo al 112?'],
  }),
  text(
    'de',
    'Stunden ohne Essen',
    {
      preparation: [
        'Essen Sie 6 Stunden vorher nichts mehr.',
        'Sie müssen nüchtern sein: sechs Stunden lang.',
        'Kommen Sie eine Stunde früher.',
        'Trinken Sie bis 2 Stunden vorher klares Wasser.',
        'Planen Sie drei Stunden ein.',
      ],
    },
    'safety/fasting-hours-without-rule /preparation/1/text',
    'safety/fasting-hours-without-rule /preparation/2/text',
    'safety/fasting-hours-without-rule /preparation/4/text',
  ),
  text(
    'de',
    'Mittel, die man absetzt',
    {
      preparation: [
        'Setzen Sie Marcumar fünf Tage vorher ab.',
        'Nehmen Sie Ihre Tabletten wie gewohnt ein.',
        'Lassen Sie Metformin am Tag weg.',
        'Fragen Sie Ihren Arzt, ob Sie Aspirin absetzen sollen.',
        'Setzen Sie nichts ohne Rücksprache ab.',
        'Nehmen Sie kein Ibuprofen.',
      ],
    },
    'safety/medicine-stop-without-ask /preparation/1/text',
    'safety/medicine-stop-without-ask /preparation/3/text',
    'safety/medicine-stop-without-ask /preparation/6/text',
  ),
  text(
    'de',
    'wen man ruft',
    {
      recovery: ['Bei Atemnot wählen Sie 112.', 'Rufen Sie uns an, wenn Sie Fragen haben.'],
      warningSigns: [
        {text: 'Sie bekommen keine Luft: Rufen Sie 112.', urgency: 'emergency'},
        {text: 'Starke Schmerzen: Rufen Sie den Notruf.', urgency: 'urgent'},
      ],
    },
    'safety/urgency-in-text /recovery/0/text',
    'safety/urgency-in-text /warningSigns/1/text',
  ),
  text(
    'de',
    'Zahlen im Text',
    {
      risks: [
        ['Bei 2 von 100 Menschen blutet es nach.', chance(2, 100)],
        ['Einer von 20 Menschen hat Schmerzen.', chance(5, 100)],
        ['3 Prozent haben Fieber.', chance(3, 1000)],
        ['Weniger als 1 von 1.000 Menschen ist betroffen.', chance(5, 10_000)],
        ['Einem von 10 Menschen wird übel.', chance(1, 100)],
      ],
    },
    'risk/one-in-x /risks/1/text',
    'risk/number-in-text-differs /risks/2/text',
    'risk/number-in-text-differs /risks/4/text',
  ),
  text(
    'de',
    'lange Wörter, Kürzel und Menschen',
    {
      preparation: ['Bringen Sie Ihre Krankenversicherungskarte mit.', 'Diabetiker melden sich vorher.'],
      purpose: 'Danach folgt manchmal ein CK-Test mit Blut, selten ein MRT.',
      indications: ['Menschen mit Diabetes', 'Menschen, die an Asthma leiden'],
      alternatives: [BASES.de.alternatives[0], {text: 'Eine Kurve des Herzens', pros: ['Sie geht schnell']}],
    },
    'read/long-word /preparation/1/text',
    'person-first /preparation/2/text',
    'pemat/acronym /purpose',
    'person-first /indications/1/text',
    'ipdas/pros-cons /alternatives/1',
  ),
  text('de', 'nichts zu finden', {
    preparation: ['Essen und trinken Sie wie immer.', 'Setzen Sie Ihre Tabletten nicht ab.', 'Nehmen Sie Ihr Insulin wie sonst.'],
    recovery: ['Wir rufen Sie in 2 bis 3 Tagen an.', 'Sie dürfen nach einer Stunde duschen.'],
    questions: ['Wann rufe ich 112?'],
  }),
  text(
    'fr',
    'heures à jeun',
    {
      preparation: [
        'Restez à jeun 6 heures avant.',
        'Ne mangez rien pendant six heures.',
        'Venez une heure avant.',
        'Buvez de l’eau jusqu’à 2 h avant.',
        'Prévoyez trois heures.',
      ],
    },
    'safety/fasting-hours-without-rule /preparation/1/text',
    'safety/fasting-hours-without-rule /preparation/2/text',
    'safety/fasting-hours-without-rule /preparation/4/text',
  ),
  text(
    'fr',
    'médicaments que l’on arrête',
    {
      preparation: [
        'Arrêtez le Plavix cinq jours avant.',
        'N’arrêtez pas vos médicaments sans avis.',
        'Ne prenez pas d’aspirine.',
        'Demandez à votre médecin s’il faut arrêter l’insuline.',
        'Suspendez la metformine le matin.',
        'Prenez vos comprimés comme d’habitude.',
      ],
    },
    'safety/medicine-stop-without-ask /preparation/1/text',
    'safety/medicine-stop-without-ask /preparation/3/text',
    'safety/medicine-stop-without-ask /preparation/5/text',
  ),
  text(
    'fr',
    'qui l’on appelle',
    {
      recovery: ['En cas de malaise, composez le 15.', 'Nous vous appelons dans 15 jours.'],
      experience: ['Vous sentez une légère pression.', 'Si vous perdez connaissance, faites appeler les secours.'],
    },
    'safety/urgency-in-text /recovery/0/text',
    'safety/urgency-in-text /experience/1/text',
  ),
  text(
    'fr',
    'nombres dans le texte',
    {
      risks: [
        ['5 % des patients ont mal.', chance(5, 100)],
        ['Moins de 1 % saignent.', chance(2, 1000)],
        ['Deux personnes sur mille ont une infection.', chance(2, 100)],
        ['Environ 1 personne sur 10 a froid.', chance(1, 10)],
      ],
      benefits: ['Cela aide 1 personne sur 30.'],
    },
    'risk/number-in-text-differs /risks/2/text',
    'risk/one-in-x /benefits/0/text',
  ),
  text(
    'fr',
    'personnes, sigles et langues',
    {
      preparation: ['Les diabétiques doivent prévenir.', 'Please bring a list of all your medicines.'],
      purpose: 'On la compare parfois à un TDM.',
      indications: ['Personnes qui souffrent d’asthme', 'Personnes qui ont un diabète'],
      risks: [['La peau peut gratter.', {likelihood: {count: 1, of: 100}}]],
    },
    'person-first /preparation/1/text',
    'lang/mixed /preparation/2/text',
    'pemat/acronym /purpose',
    'person-first /indications/0/text',
    'risk/period /risks/0/likelihood',
  ),
  text('fr', 'rien à trouver', {
    preparation: ['Mangez et buvez comme d’habitude.', 'N’arrêtez aucun médicament.', 'Prévoyez deux heures.'],
    recovery: ['Nous vous appelons dans 2 ou 3 jours.', 'Reposez-vous une heure.'],
    questions: ['Quand faut-il appeler le 112 ?'],
  }),
];
