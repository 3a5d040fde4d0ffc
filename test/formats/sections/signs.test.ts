import {expect} from '@open-wc/testing';
import {readPage} from '../../../src/formats/read-page.js';
import {plain, signsOf, writeSigns} from '../../../src/formats/sections/sign-groups.js';
import {headingUrgency, readSigns} from '../../../src/formats/sections/signs.js';
import {signsInMore} from '../../../src/model/unrated-warning-signs.js';

const HEADINGS = {
  en: 'When to get help',
  es: 'Cuándo pedir ayuda',
  de: 'Warnzeichen',
  fr: 'Quand consulter',
  it: 'Segnali di allarme',
  pt: 'Sinais de alerta',
  zh: '何时就医',
  ar: 'علامات التحذير',
};
const read = (html: string, lang: keyof typeof HEADINGS = 'en', heading: string = HEADINGS[lang]) => {
  const {procedure, report} = readPage(`<h1>Scan</h1><h2>${heading}</h2>${html}`, {lang});
  return {...procedure!, checks: report!.toCheck.map(({path}) => path), unrated: signsInMore(procedure!)};
};

describe('items of warning signs', () => {
  for (const [lang, item, urgency] of [
    ['en', 'Black stools: go to the emergency room', 'emergency'],
    ['en', 'Fever above 38 °C: see a doctor at once', 'urgent'],
    ['de', 'Schwarzer Stuhl: gehen Sie in die Notaufnahme', 'emergency'],
    ['pt', 'Sangue nas fezes: vá à urgência', 'emergency'],
    ['fr', 'Selles noires : allez aux urgences', 'emergency'],
  ] as const)
    it(`are as urgent as they say without an "if": ${item}`, () => {
      const {warningSigns, unrated} = read(`<ul><li>38,5</li><li>${item}</li></ul>`, lang);
      expect(warningSigns).to.deep.equal([{text: item, urgency}]);
      expect(unrated).to.have.length(1);
    });
});

describe('a sentence about a list of warning signs', () => {
  const list = '<ul><li>Sudden loss of sight</li><li>Pus</li></ul>';
  for (const [lang, sentence, urgency] of [
    ['en', 'If you have any of these, go straight to A&amp;E.', 'emergency'],
    ['en', 'Contact us straight away if you notice one of the following.', 'urgent'],
    ['es', 'Si tiene alguno de estos síntomas, llame al 112.', 'emergency'],
    ['fr', 'Si vous avez un de ces signes, appelez le 15.', 'emergency'],
    ['de', 'Bei einem dieser Anzeichen rufen Sie sofort die 112.', 'emergency'],
    ['it', 'Se ha uno di questi sintomi, chiami il 112.', 'emergency'],
    ['pt', 'Se tiver algum destes sinais, ligue para o 112.', 'emergency'],
    ['zh', '如果出现以下情况，请立即拨打120。', 'emergency'],
    ['ar', 'إذا ظهرت هذه الأعراض فاتصل بالإسعاف فوراً.', 'emergency'],
  ] as const) {
    it(`labels the list below it: ${sentence}`, () => {
      const {warningSigns, notes, unrated} = read(`<p>${sentence}</p>${list}`, lang);
      expect(warningSigns).to.deep.equal(['Sudden loss of sight', 'Pus'].map((text) => ({text, urgency})));
      const stop = /[.。:]$/;
      expect(notes!.warningSigns!.lead!.replace(stop, '')).to.equal(sentence.replace('&amp;', '&').replace(stop, ''));
      expect(unrated).to.have.length(0);
    });

    it(`labels the list above it: ${sentence}`, () => {
      expect(read(`${list}<p>${sentence}</p>`, lang).warningSigns!.map((sign) => sign.urgency)).to.deep.equal([urgency, urgency]);
    });
  }

  it('takes no list from its own label, and lowers no heading', () => {
    const more = '<p>Contact us straight away if you notice any of these at home.</p>';
    const {warningSigns} = read(`<p>Call 999 if:</p>${list}${more}`);
    expect(warningSigns!.map(({urgency}) => urgency)).to.deep.equal(['emergency', 'emergency', 'urgent']);
    const headed = read(`${list}${more}`, 'en', 'When to call 999').warningSigns!;
    expect(headed.map(({urgency}) => urgency)).to.deep.equal(['emergency', 'emergency', 'urgent']);
  });
});

describe('paragraphs of warning signs', () => {
  for (const [lang, denial, call, more, urgency] of [
    [
      'en',
      'You do not need to call 999 if it is only a bruise.',
      'Call us straight away if it bleeds.',
      'Then lie down.',
      'urgent',
    ],
    ['es', 'No hace falta llamar al 112 por un moretón.', 'Llame enseguida a su médico si sangra.', 'Luego descanse.', 'urgent'],
    [
      'de',
      'Sie müssen nicht den Notruf wählen, wenn es ein blauer Fleck ist.',
      'Melden Sie sich sofort, wenn es blutet.',
      'Fahren Sie nicht selbst.',
      'urgent',
    ],
    [
      'fr',
      "Inutile d'appeler le 15 pour un bleu.",
      'Appelez immédiatement le médecin si la plaie saigne.',
      'Ne conduisez pas.',
      'urgent',
    ],
    [
      'it',
      'Non è necessario chiamare il 118 per un livido.',
      'Chiami subito il medico se sanguina.',
      'Se non rispondono, vada al pronto soccorso.',
      'emergency',
    ],
    [
      'pt',
      'Não é preciso ligar para o 192 por um hematoma.',
      'Ligue imediatamente para o médico se sangrar.',
      'Não conduza.',
      'urgent',
    ],
    ['zh', '轻微瘀伤无需拨打120。', '如果出血，请立即联系医生。', '不要自行开车。', 'urgent'],
    ['ar', 'لا داعي للاتصال بالرقم 112 بسبب كدمة.', 'اتصل بالطبيب على الفور إذا كان هناك نزيف.', 'ثم استرح.', 'urgent'],
  ] as const)
    it(`keep in ${lang} what denies a call in front of the signs, and what leans on a sign in it`, () => {
      const space = lang === 'zh' ? '' : ' ';
      const {warningSigns, notes} = read(`<p>${[denial, call, more].join(space)}</p>`, lang);
      expect(warningSigns).to.deep.equal([{text: `${call}${space}${more}`, urgency}]);
      expect(notes).to.deep.equal({warningSigns: {lead: denial}});
    });

  it('are as urgent as they say, not as the sentence beside them', () => {
    const {warningSigns, notes, checks} = read(
      '<p>See your GP if it is sore. If you collapse, call 999. There is no need to go to A&E for a bruise.</p>',
    );
    expect(warningSigns).to.deep.equal([{text: 'If you collapse, call 999.', urgency: 'emergency'}]);
    expect(notes!.warningSigns).to.deep.equal({
      lead: 'See your GP if it is sore.',
      remark: 'There is no need to go to A&E for a bruise.',
    });
    expect(checks).to.deep.equal(['/notes/warningSigns']);
  });

  it('take no urgency from a heading that they deny', () => {
    const {warningSigns, notes} = read(
      '<p>You do not need to call 911 for a low fever.</p><p>Chest pain</p>',
      'en',
      'When to call 911',
    );
    expect(warningSigns).to.deep.equal([{text: 'Call 911: Chest pain', urgency: 'emergency'}]);
    expect(notes!.warningSigns!.lead).to.equal('You do not need to call 911 for a low fever.');
  });

  it('each have their own urgency', () => {
    const {warningSigns} = read('<p>Call 111 if you have a fever. If you collapse, call 999.</p>');
    expect(warningSigns?.map(({urgency}) => urgency)).to.deep.equal(['urgent', 'emergency']);
  });
});

describe('a section of emergencies', () => {
  for (const [lang, heading, sentence] of [
    ['en', 'Emergencies', 'We are not an emergency service.'],
    ['en', 'In an emergency', 'Do not use this number in an emergency.'],
    ['es', 'Urgencias', 'No somos un servicio de urgencias.'],
    ['fr', 'Urgences', 'Nous ne sommes pas un service d’urgence.'],
    ['de', 'Notfälle', 'Wir sind kein Notdienst.'],
    ['it', 'Emergenze', 'Non siamo un servizio di emergenza.'],
    ['pt', 'Emergências', 'Não somos um serviço de urgência.'],
    ['zh', '紧急情况', '我们不是急救服务。'],
    ['ar', 'الطوارئ', 'نحن لسنا خدمة طوارئ.'],
  ] as const)
    it(`makes no sign of people who are not there for them: ${sentence}`, () => {
      const {warningSigns, more} = read(`<p>${sentence}</p>`, lang, heading);
      expect(warningSigns).to.equal(undefined);
      expect(more).to.deep.equal([{heading, items: [{text: sentence}], field: 'warningSigns'}]);
    });

  for (const [lang, heading, item] of [
    ['en', 'When to call 999', 'Pain that does not respond to emergency medicine'],
    ['es', 'Llame al 112 si tiene:', 'Dolor que no cede con la medicación de urgencia'],
    ['fr', 'Appelez le 15 en cas de :', 'Douleur qui ne passe pas malgré le traitement d’urgence'],
    ['de', 'Rufen Sie 112 bei:', 'Luftnot, gegen die kein Notfallspray hilft'],
    ['it', 'Chiami il 118 se ha:', 'Dolore che non passa con i farmaci d’emergenza'],
    ['pt', 'Ligue 112 se tiver:', 'Dor que não passa com a medicação de urgência'],
  ] as const)
    it(`is no less urgent for an emergency medicine that does not help: ${item}`, () => {
      const {warningSigns} = read(`<h3>${heading}</h3><p>${item}</p>`, lang);
      expect(warningSigns!.map(({text, urgency}) => [text.endsWith(item), urgency])).to.deep.equal([[true, 'emergency']]);
    });

  it('keeps the signs beside it', () => {
    const {warningSigns, notes} = read(
      '<p>We are not an emergency service. Call 999 if you collapse.</p><ul><li>Chest pain</li></ul>',
      'en',
      'Emergencies',
    );
    expect(warningSigns!.map(({text, urgency}) => [text, urgency])).to.deep.equal([
      ['Call 999 if you collapse.', 'emergency'],
      ['Chest pain', 'emergency'],
    ]);
    expect(notes!.warningSigns!.lead).to.equal('We are not an emergency service.');
  });
});

describe('lists of warning signs', () => {
  it('do not give their label to a paragraph below them', () => {
    const {warningSigns} = read(
      '<h3>Urgent advice: Call 111 if:</h3><ul><li>you have a fever</li></ul><p>Go to A&amp;E if you collapse.</p>',
    );
    expect(warningSigns).to.deep.equal([
      {text: 'Call 111 if you have a fever', urgency: 'urgent'},
      {text: 'Go to A&E if you collapse.', urgency: 'emergency'},
    ]);
  });

  it('give more urgent items in an item a place of their own', () => {
    const {warningSigns} = read(
      '<p>Call 111 if you have:</p><ul><li>Bleeding<ul><li>which is new</li><li>If it does not stop, call 999</li></ul></li></ul>',
    );
    expect(warningSigns).to.deep.equal([
      {text: 'Bleeding', urgency: 'urgent', items: [{text: 'which is new'}]},
      {text: 'Bleeding: If it does not stop, call 999', urgency: 'emergency'},
    ]);
  });

  it('keep items of no stated urgency apart, and have them checked', () => {
    const {warningSigns, unrated, checks} = read(
      '<ul><li>You do not need to call 999 for a bruise.</li><li>Call 999 if you faint.</li><li>Fever</li></ul>',
    );
    expect(warningSigns).to.deep.equal([{text: 'Call 999 if you faint.', urgency: 'emergency'}]);
    expect(unrated[0]!.items.map(({text}) => text)).to.deep.equal(['You do not need to call 999 for a bruise.', 'Fever']);
    expect(checks).to.deep.equal(['/more/0']);
  });

  it('stand under the end of a label alone', () => {
    const {warningSigns, notes} = read(
      '<p>See your GP if it is sore. Call 999 if you have:</p><ul><li>chest pain</li><li>a fit</li></ul>',
    );
    expect(warningSigns!.map(({text}) => text)).to.deep.equal(['chest pain', 'a fit']);
    expect(notes!.warningSigns!.lead).to.equal('See your GP if it is sore.\n\nCall 999 if you have:');
  });
});

describe('heads of columns that forbid', () => {
  const rows = (html: string) => read(`<table>${html}</table>`, 'en', 'Preparation').preparation!.map(({text}) => text);
  it('stay with what is below them', () => {
    expect(rows('<tr><th>Take</th><th>Do not take</th></tr><tr><td>Paracetamol</td><td>Aspirin</td></tr>')).to.deep.equal([
      'Take: Paracetamol; Do not take: Aspirin',
    ]);
    expect(rows('<tr><th>Foods to have</th><th>Foods not to have</th></tr><tr><td>Rice</td><td>Nuts</td></tr>')).to.deep.equal([
      'Foods to have: Rice; Foods not to have: Nuts',
    ]);
    expect(rows('<tr><th>Do not take</th></tr><tr><td>Warfarin</td></tr><tr><td>Aspirin</td></tr>')).to.deep.equal([
      'Do not take: Warfarin',
      'Do not take: Aspirin',
    ]);
  });
});

describe('signsOf', () => {
  it('makes up no urgency, and gives back the items that have none', () => {
    expect(signsOf([plain('Fever'), plain('Call 999 if you faint')], {})).to.deep.equal({
      group: {signs: [{entry: plain('Call 999 if you faint'), urgency: 'emergency'}]},
      others: [plain('Fever')],
    });
  });

  it('writes the label of a single group above the list, those of several into the signs', () => {
    const above = {label: 'Call us now if', urgency: 'urgent'} as const;
    const {group} = signsOf([plain('you faint'), plain('you are sick')], above);
    expect(writeSigns([group]).lead).to.equal('Call us now if');
    expect(writeSigns([group, group]).signs[0]!.text).to.equal('Call us now if you faint');
  });
});

describe('readSigns', () => {
  it('gives what states no urgency in front of the first sign and behind it', () => {
    const part = (text: string) => ({kind: 'paragraph', text}) as const;
    const {lead, remarks} = readSigns(
      [part('Most people get well.'), part('Call 999 if you faint.'), part('See a GP if it is sore.')],
      {},
      'en',
    );
    expect([lead, remarks]).to.deep.equal([[part('Most people get well.')], [part('See a GP if it is sore.')]]);
  });

  it('keeps an item whole whose sentences state no urgency', () => {
    const list = {
      kind: 'list',
      entries: [plain('Fever or chills. Call 111.'), plain('Pus. See your GP.')],
      guessed: false,
    } as const;
    expect(readSigns([list], {}, 'en').lead).to.deep.equal([list]);
  });

  it('takes the urgency of its heading, unless that denies it', () => {
    expect(headingUrgency('When to call 911').urgency).to.equal('emergency');
    expect(headingUrgency('When not to call 911')).to.deep.equal({});
  });
});
