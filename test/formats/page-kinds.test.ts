import {expect} from '@open-wc/testing';
import {readPage, writePage} from '../../src/index.js';
import {findPictures} from '../../src/formats/docx/pictures.js';
import {attributeOf, textOfXml} from '../../src/formats/docx/xml.js';
import {isNameless, partTitle} from '../../src/formats/page-name.js';
import {foreignKind} from '../../src/formats/foreign-text.js';
import {dateDoubt, readWrittenDate, readWrittenMonth} from '../../src/formats/sections/dates.js';
import {isPageDate, prefersOwnLine, readFacts} from '../../src/formats/sections/facts.js';
import {reasonToLeave} from '../../src/formats/html/left-out.js';
import {descendants, parseHtml} from '../../src/formats/html/parse.js';
import {readCodeLine} from '../../src/formats/sections/codes.js';
import {asksToCallAtOnce, readUrgency} from '../../src/formats/sections/urgency.js';
import {languageOfText} from '../../src/formats/sections/language.js';
import {signsInMore} from '../../src/model/unrated-warning-signs.js';
import {parseProcedure} from '../../src/model/parse-procedure.js';

const read = (body: string, lang = 'en') => {
  const result = readPage(
    `<html lang="${lang}"><main><h1>Knee scope</h1><h2>Risks</h2><ul><li>Pain</li></ul>${body}</main></html>`,
  );
  if (!result.procedure) throw new Error(JSON.stringify(result.issues));
  return result;
};

describe('text that is not a page', () => {
  for (const [kind, text] of [
    ['an XML file', '<?xml version="1.0"?>\n<Document><Question>What are the risks?</Question></Document>'],
    ['an XML file', '<QAPairs>\n<QAPair pid="1"><Question>Risks?</Question></QAPair>\n</QAPairs>'],
    ['a drawing (SVG)', '<svg xmlns="http://www.w3.org/2000/svg"><text>Risks</text></svg>'],
    ['a table of values (CSV)', 'name,risk,rate\nScope,"pain, mild",1\nScan,clot,2\n'],
    ['a table of values (CSV)', 'name;risk;rate\n1;2;3\n4;5;6'],
    ['program code', "import {x} from 'y';\nexport const pages = [\n  {name: 'A', risks: ['b']},\n];\n"],
    ['an e-mail with its headers', 'Received: from a\nSubject: Risks\n\nHello'],
  ] as const) {
    it(`refuses ${kind} by its name: ${text.slice(0, 20)}`, () => {
      expect(readPage(text).issues).to.deep.equal([
        {path: 'page', found: kind, expected: 'a page: save it as HTML, Markdown or plain text'},
      ]);
    });
  }

  it('takes pages for pages', () => {
    for (const page of [
      '<?xml version="1.0"?><!DOCTYPE html><html><body><h1>A</h1></body></html>',
      '<h1>A</h1>',
      '<custom-page><h2>Risks</h2></custom-page>',
      'A\n\nRisks\n\nbleeding, pain, clots\n',
      '# A\n\n## Risks\n\n- pain; clots\n',
      'Import duties\n\nRisks\n\n• A\n',
    ])
      expect(foreignKind(page), page).to.equal(undefined);
  });

  it('answers with an issue to what is not even text', () => {
    for (const source of [undefined, null, 5, {}, []])
      expect(readPage(source as unknown as string).issues?.[0]).to.include({path: 'page', expected: 'the text of a page'});
  });
});

describe('readPage on a page with members on all objects', () => {
  const pages = [
    '<h1>A</h1><h2>Risks</h2><ul><li>b</li></ul>',
    '# A\n\n## Risks\n\n- b',
    'A\n\nRisks\n\n• b',
    '{"@type":"MedicalProcedure","name":"A"}',
  ];
  for (const name of [
    'name',
    'id',
    'lang',
    'format',
    'text',
    'title',
    'blocks',
    'links',
    'place',
    'review',
    'attrs',
    'tagName',
    'get',
    'async',
  ])
    it(`does not throw with Object.prototype.${name}`, () => {
      for (const value of ['added', {x: 1}, () => 1, 5]) {
        Object.defineProperty(Object.prototype, name, {value, configurable: true, writable: true, enumerable: true});
        try {
          for (const page of pages) readPage(page);
        } finally {
          delete (Object.prototype as Record<string, unknown>)[name];
        }
      }
    });
});

describe('dates of reviews', () => {
  for (const [text, expected] of [
    ['30 June 2023', '2023-06-30'],
    ['June 30th, 2023', '2023-06-30'],
    ['12-May-2024', '2024-05-12'],
    ['5th May, 2024', '2024-05-05'],
    ['30/06/2024', '2024-06-30'],
    ['06/30/2024', '2024-06-30'],
    ['2024-06-30', '2024-06-30'],
    ['05/06/2024', undefined],
    ['May 2026', undefined],
    ['31 June 2024', undefined],
  ] as const)
    it(`${text} is ${expected ?? 'not taken'}`, () => expect(readWrittenDate(text, 'en')).to.equal(expected));

  it('reads figures in the order of a language that has only one', () => {
    expect(readWrittenDate('05/06/2024', 'es')).to.equal('2024-06-05');
    expect(readWrittenDate('05/06/2024', 'fr')).to.equal('2024-06-05');
    expect(readWrittenDate('05/06/2024', 'en-US')).to.equal(undefined);
  });

  it('states why a date is not taken', () => {
    expect(dateDoubt('05/06/2024', 'review.last', 'en')).to.equal('"05/06/2024" may be day and month, or month and day');
    expect(dateDoubt('spring 2026', 'review.last', 'en')).to.equal('"spring 2026" is not a whole date: year, month and day');
    expect(dateDoubt('May 2026', 'review.next', 'en')).to.equal(
      '"May 2026" states no day, and none was made up: look it up and add review.next as "2026-05-DD"',
    );
  });

  for (const [line, review] of [
    ['Page last reviewed: 30 June 2023', {last: '2023-06-30'}],
    ['This page was last reviewed on 3 May 2024.', {last: '2024-05-03'}],
    ['Last medically reviewed on March 5, 2024', {last: '2024-03-05'}],
    ['Medically reviewed by Jane Roe, MD on March 5, 2024', {last: '2024-03-05', by: 'Jane Roe, MD'}],
    ['Review by: 1 March 2026', {next: '2026-03-01'}],
    ['Page last reviewed:</p><p>30 June 2023', {last: '2023-06-30'}],
  ] as const)
    it(`reads "${line}" in the content and in the footer`, () => {
      expect(read(`<p>${line}</p>`).procedure.review).to.deep.equal(review);
      expect(read(`</main><footer><p>${line}</p></footer><main>`).procedure.review).to.deep.equal(review);
    });

  it('keeps a date that is not whole under its own words, and reports it', () => {
    const {procedure, report} = read('<p>Page last reviewed: May 2026</p>');
    expect(procedure.more).to.deep.equal([{heading: 'Page last reviewed', items: [{text: 'May 2026'}]}]);
    expect(report.toCheck).to.deep.equal([
      {path: '/more/0', why: '"May 2026" states no day, and none was made up: look it up and add review.last as "2026-05-DD"'},
    ]);
    const below = read('</main><footer>Last reviewed: 05/06/2024</footer><main>').report;
    expect(below.toCheck).to.deep.equal([{path: '', why: 'Last reviewed: "05/06/2024" may be day and month, or month and day'}]);
  });

  it('keeps other dates of the page apart from its sections', () => {
    for (const [line, lang] of [
      ['Last updated: 3 May 2024', 'en'],
      ['Published: June 2019', 'en'],
      ['Actualizado: 3 de mayo de 2024', 'es'],
      ['Mis à jour : 3 mai 2024', 'fr'],
    ] as const) {
      const heading = {en: 'Risks', es: 'Riesgos', fr: 'Risques'}[lang];
      const {procedure} = readPage(
        `<html lang="${lang}"><main><h1>Knee scope</h1><h2>${heading}</h2><ul><li>Pain</li></ul><p>${line}</p></main></html>`,
      );
      expect(procedure!.notes, line).to.equal(undefined);
      expect(procedure!.more?.[0]?.items, line).to.have.length(1);
    }
  });

  it('finds facts that stand on a line', () => {
    const [fact] = readFacts([{type: 'paragraph', text: 'Duration: 2 hours'}], () => ({
      field: 'duration',
      weak: false,
      keepsWords: false,
    }));
    expect(fact).to.deep.include({type: 'definition', term: 'Duration'});
    expect(isPageDate({type: 'definition', term: 'Updated', blocks: [{type: 'paragraph', text: 'May 2024'}]})).to.equal(true);
    expect([prefersOwnLine('CPT code 12345'), prefersOwnLine('x'.repeat(200))]).to.deep.equal([true, false]);
  });
});

describe('the language of a page', () => {
  const SPANISH =
    'El médico mira el interior del colon con una cámara. Las personas no sienten dolor y se van a casa el mismo día.';
  const WORDS = {
    es: SPANISH,
    en: 'The doctor looks at the inside of the bowel with a camera. You will not feel pain and you can go home.',
    de: 'Der Arzt sieht mit einer Kamera in den Darm. Sie spüren nichts und können nach der Untersuchung nach Hause. Das ist nicht schlimm.',
    fr: 'Le médecin regarde dans le côlon avec une caméra. Vous ne sentez pas de douleur et vous rentrez chez vous. Les risques sont rares.',
    it: 'Il medico guarda il colon con una telecamera. Non si sente dolore e si torna a casa. Gli esami sono brevi e il dolore non è forte.',
    pt: 'O médico olha o cólon com uma câmara. Os doentes não sentem dor e voltam para casa. As imagens são vistas ao lado do médico.',
    zh: '医生用摄像头检查结肠。检查后您可以回家。',
    ar: 'ينظر الطبيب إلى داخل القولون بالكاميرا ثم تعود إلى المنزل',
  };
  for (const [lang, text] of Object.entries(WORDS))
    it(`is ${lang} by its words`, () => expect(languageOfText(text)).to.equal(lang));

  it('is not guessed from a few words', () => expect(languageOfText('Colon')).to.equal(undefined));

  it('is that of the words where the site states another, and is reported', () => {
    const {procedure, report} = readPage(
      `<html lang="en-US"><main><h1>Colonoscopia</h1><p>${SPANISH}</p><h2>Riesgos</h2><ul><li>Dolor</li></ul></main></html>`,
    );
    expect([procedure!.lang, procedure!.risks]).to.deep.equal(['es', [{text: 'Dolor'}]]);
    expect(report!.toCheck[0]).to.deep.equal({path: '/lang', why: 'the page states "en-US", its words are in "es"'});
    const stated = readPage(`<html lang="es-MX"><main><h1>A</h1><p>${SPANISH}</p></main></html>`);
    expect(stated.procedure!.lang).to.equal('es-MX');
  });
});

describe('a page about one phase', () => {
  it('keeps the sections that no field knows in its phase, under their headings', () => {
    for (const [title, field] of [
      ['Post-operative instructions: hip arthroscopy', 'recovery'],
      ['Recovery after gallbladder surgery', 'recovery'],
      ['Preparing for your operation', 'preparation'],
    ] as const) {
      const {procedure} = readPage(
        `<h1>${title}</h1><h2>Ice therapy</h2><ul><li>Use the machine.</li></ul><h2>Parking</h2><p>Car park B.</p><h2>Emergencies</h2><p>Call 911.</p>`,
      );
      expect(procedure![field], title).to.deep.equal([{text: 'Ice therapy', items: [{text: 'Use the machine.'}]}]);
      expect(
        procedure!.more?.map(({heading}) => heading),
        title,
      ).to.deep.equal(['Parking']);
    }
    expect(readPage('<h1>Hip arthroscopy</h1><h2>Ice therapy</h2><p>Use it.</p>').procedure!.recovery).to.equal(undefined);
  });

  it('joins a heading of Markdown that was broken at the width of the text', () => {
    const {report} = readPage(
      '# Scan\n\n## How should I prepare for the scan on the day before the\nappointment?\n\n- Rest.\n\n## Risks\n\n- Pain\n',
    );
    expect(report!.sections.map(({heading}) => heading)).to.deep.equal([
      'How should I prepare for the scan on the day before the appointment?',
      'Risks',
    ]);
  });
});

describe('signs without an urgency', () => {
  for (const [heading, lang] of [
    ['When to call our office', 'en'],
    ['Contact the clinic if', 'en'],
    ['Call your surgeon if you notice', 'en'],
    ['When should I see a doctor?', 'en'],
    ['Cuándo llamar al médico', 'es'],
    ['Wann Sie einen Arzt aufsuchen sollten', 'de'],
  ] as const)
    it(`are found under "${heading}"`, () => {
      const {procedure} = readPage(
        `<html lang="${lang}"><main><h1>Knee scope</h1><h2>${heading}</h2><ul><li>Fever</li></ul></main></html>`,
      );
      expect(procedure!.warningSigns).to.equal(undefined);
      expect(signsInMore(procedure!).map(({items}) => items[0]!.text)).to.deep.equal(['Fever']);
    });

  it('are not what other sections say', () => {
    const {procedure} = read('<h2>Parking</h2><p>Use car park B.</p><h2>When to start driving</h2><p>Ask us.</p>');
    expect(signsInMore(procedure)).to.deep.equal([]);
  });
});

describe('signs of an emergency in other sections', () => {
  const signsOf = (...items: string[]) => read(`<h2>Recovery</h2><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`);

  it('are a symptom and the emergency department', () => {
    const {procedure} = signsOf(
      'Rest for a day.',
      'If the wound bleeds, go to the emergency department.',
      'Fever: if it lasts, visit the ER',
    );
    expect(procedure.warningSigns!.map(({urgency}) => urgency)).to.deep.equal(['emergency', 'emergency']);
    expect(procedure.recovery).to.have.length(3);
  });

  it('are not a way in, or one not to take', () => {
    const ways = [
      'If the main door is closed, come in by the emergency department.',
      'If you have pain, do not go to the emergency department: call the ward.',
    ];
    expect(signsOf(...ways).procedure.warningSigns).to.equal(undefined);
  });

  it('stand in the record once, however often the page says them', () => {
    const sign = 'If you have chest pain, go to the emergency department.';
    const {procedure, report} = read(`<h2>Day 1</h2><ul><li>${sign}</li></ul><h2>Day 2</h2><ul><li>${sign}</li></ul>`);
    expect(procedure.warningSigns).to.deep.equal([{text: sign, urgency: 'emergency'}]);
    expect(report!.leftOut).to.deep.include({text: sign, why: 'warning sign that stands on the page more than once'});
  });
});

describe('warning signs whose heading says how fast', () => {
  for (const [heading, sign] of [
    ['Warning signs - seek medical help immediately', 'seek medical help immediately: Fever'],
    ['⚠️ Red flags: when to call 911', 'Call 911: Fever'],
  ] as const)
    it(`have it from "${heading}"`, () => {
      const {procedure} = read(`<h2>${heading}</h2><ul><li>Fever</li></ul>`);
      expect(procedure.warningSigns!.map(({text}) => text.toLowerCase())).to.deep.equal([sign.toLowerCase()]);
    });
});

describe('titles that name the kind of page', () => {
  for (const [title, name, kind] of [
    ['Knee scope – information for patients', 'Knee scope', 'information for patients'],
    ['Knee scope (Patient Information Leaflet)', 'Knee scope', 'Patient Information Leaflet'],
    ['Patient information: knee scope', 'knee scope', 'Patient information'],
    ['Knee scope - Advice for parents and carers', 'Knee scope', 'Advice for parents and carers'],
    ['🦵 Knee scope — What you need to know', 'Knee scope', 'What you need to know'],
    ['🦵', '🦵', undefined],
    ['Knee scope', 'Knee scope', undefined],
    ['Patient information', 'Patient information', undefined],
    ['Knee scope - keyhole surgery', 'Knee scope - keyhole surgery', undefined],
  ] as const)
    it(`part "${title}"`, () => expect(partTitle(title)).to.deep.equal({name, ...(kind && {kind})}));

  it('report the kind as left out', () => {
    const {procedure, report} = readPage('<h1>Knee scope - patient guide</h1><h2>Risks</h2><p>Pain.</p>');
    expect(procedure).to.include({name: 'Knee scope', id: 'knee-scope'});
    expect(report!.leftOut).to.deep.include({text: 'patient guide', why: 'kind of page, in its title'});
  });
});

describe('boxes and lines of facts', () => {
  it('are tables without headers, although only one of their labels is known', () => {
    const {procedure} = readPage(
      '# Knee scope\n\n| | |\n|---|---|\n| **Duration** | an hour |\n| **Hospital stay** | Day case |\n\n## Risks\n\n- Pain\n',
    );
    expect(procedure!.duration!.text).to.equal('an hour');
    expect(procedure!.more).to.deep.equal([{heading: 'Hospital stay', items: [{text: 'Day case'}]}]);
  });

  it('are several on one line, also below a line with one', () => {
    const {procedure} = read(
      '<p>Ward 5: 01632 960001</p><p>Last reviewed: 12 March 2024 | Next review: 1 March 2026 | Version 3</p>',
    );
    expect(procedure).to.deep.include({review: {last: '2024-03-12', next: '2026-03-01'}, version: '3'});
  });
});

describe('"Do not" as a heading', () => {
  const stepsOf = (html: string) => read(`<h2>Preparation</h2>${html}`).procedure.preparation!.map(({text}) => text);

  it('governs the list below it, and nothing that follows the list', () => {
    for (const label of ['<p><b>DO NOT</b></p>', '<h3>Do not</h3>', '<p><strong>Don’t:</strong></p>']) {
      const steps = stepsOf(`${label}<ul><li>eat seeds</li></ul><p>Drink plenty of water.</p><ul><li>Take the sachets</li></ul>`);
      expect(steps[0]).to.match(/^do(?: not|n’t)\b.*eat seeds$/i);
      expect(steps.slice(1)).to.deep.equal(['Drink plenty of water.', 'Take the sachets'], label);
    }
  });

  it('governs the paragraphs below it where it is a heading, and one where it is in bold', () => {
    expect(stepsOf('<h3>Do not</h3><p>Drive for a day.</p><p>Drink alcohol.</p>')).to.deep.equal([
      'Do not: Drive for a day.',
      'Do not: Drink alcohol.',
    ]);
    expect(stepsOf('<p><b>Avoid</b></p><p>Lifting.</p><p>You can eat as usual.</p>')).to.deep.equal(['Avoid: Lifting.']);
  });
});

describe('text without blank lines', () => {
  const page = (...lines: string[]) => readPage(['Knee scope', 'A thin camera looks inside.', ...lines].join('\n')).procedure!;

  it('has headings where a question is answered', () => {
    const {risks, more} = page(
      'What is involved in having this test?',
      'You lie on a table.',
      'Will I need somebody with me?',
      'Yes, for the way home.',
      'Might there be any complications at all?',
      'A few people have swelling.',
    );
    expect(risks).to.deep.equal([
      {text: 'Might there be any complications at all?', items: [{text: 'A few people have swelling.'}]},
    ]);
    expect(more).to.deep.equal([{heading: 'Will I need somebody with me?', items: [{text: 'Yes, for the way home.'}]}]);
  });

  it('has none in a list of questions', () => {
    const {preparation} = page(
      'Preparation',
      'Tell us beforehand.',
      'Do you take tablets?',
      'Do you have an allergy?',
      'Wear loose clothes.',
    );
    expect(preparation!.map(({text}) => text)).to.include('Do you have an allergy?');
  });

  it('has headings above long sentences', () => {
    const {recovery} = page(
      'Risks',
      'Most people have no problems at all, but a few have swelling for some days.',
      'Quietly recovering after the procedure',
      'You cannot bend the knee as usual at first, and need crutches for about two days.',
    );
    expect(recovery).to.deep.equal([
      {
        text: 'Quietly recovering after the procedure',
        items: [{text: 'You cannot bend the knee as usual at first, and need crutches for about two days.'}],
      },
    ]);
  });
});

describe('items between blank lines', () => {
  it('are not headings because of a word in them', () => {
    const {procedure} = readPage(
      'Knee scope\n\nA thin camera.\n\nRisks\n\nBleeding\n\nA longer recovery than planned\n\nInfection\n\nRecovery\n\nRest.\n',
    );
    expect(procedure!.risks!.map(({text}) => text)).to.deep.equal(['Bleeding', 'A longer recovery than planned', 'Infection']);
    expect(procedure!.recovery!.map(({text}) => text)).to.deep.equal(['Rest.']);
  });
});

describe('writePage of nested items', () => {
  it('keeps the words of every level', () => {
    const items = [{text: 'Bring', items: [{text: 'your tablets', items: [{text: 'in their boxes'}]}, {text: 'a book'}]}];
    const {procedure} = parseProcedure({
      id: 'a',
      lang: 'en',
      name: 'A',
      preparation: items,
      risks: items,
      steps: items,
      more: [{heading: 'Parking', items}],
    });
    const page = writePage(procedure!);
    expect(page.split('Bring: your tablets: in their boxes; a book')).to.have.length(5);
  });
});

describe('the XML of Word documents', () => {
  it('gives its attributes and words without entities', () => {
    expect(attributeOf('<a b="1 &lt; 2" descr="x"/>', 'b')).to.equal('1 < 2');
    expect(attributeOf('<a b="1"/>', 'c')).to.equal(undefined);
    expect(textOfXml('<w:p><w:t>Page</w:t></w:p><w:p><w:t>1 &amp;amp; 2</w:t></w:p>')).to.equal('Page 1 &amp; 2');
  });

  it('takes a drawing that is written twice for one picture, and no address but of the web', () => {
    const drawing = (id: string) => `<w:drawing><wp:docPr descr="A knee"/><a:blip r:link="${id}"/></w:drawing>`;
    const relations = '<Relationship Id="a" Target="https://example.org/a.png"/><Relationship Id="b" Target="file:///c/b.png"/>';
    expect(findPictures(drawing('a') + drawing('a') + drawing('b'), relations)).to.deep.equal({
      pictures: [{type: 'picture', src: 'https://example.org/a.png', alt: 'A knee'}],
      leftOut: [{text: 'A knee', why: 'picture inside the document: it has no address'}],
    });
  });
});

describe('elements that are not content', () => {
  const first = (html: string) =>
    descendants(parseHtml(`<body>${html}</body>`, false)).find(({tagName}) => !/^(?:html|head|body)$/.test(tagName))!;
  for (const [html, why] of [
    ['<button>Print</button>', 'button'],
    ['<label>Name</label>', 'field of a form'],
    ['<svg><text>A</text></svg>', 'words inside a drawing'],
    ['<del>Old</del>', 'deleted words'],
    ['<a href="#top">Back to top</a>', 'link inside the page'],
    ['<span aria-hidden="true">*</span>', 'decoration'],
    ['<div lang="cy">Cymraeg</div>', 'in another language (cy)'],
    ['<nav>Home</nav>', 'navigation'],
    ['<div class="nav"><h1>Scan</h1></div>', undefined],
    ['<p>Content</p>', undefined],
  ] as const)
    it(`${html} is ${why ?? 'content'}`, () => expect(reasonToLeave(first(html), 'en')).to.equal(why));
});

describe('urgency of labels in other languages than English', () => {
  for (const [label, urgency] of [
    ['Acuda a urgencias si presenta:', 'emergency'],
    ['Gehen Sie sofort in die Notaufnahme bei:', 'emergency'],
    ['Rendez-vous aux urgences si :', 'emergency'],
    ['Procure o pronto-socorro se', 'emergency'],
    ['Si rechi al pronto soccorso se', 'emergency'],
    ['出现以下情况请到急诊就诊', 'emergency'],
    ['متى يجب مراجعة الطوارئ؟', 'emergency'],
    ['Consulte a su médico de inmediato si', 'urgent'],
    ['Wann sollten Sie sofort zum Arzt?', 'urgent'],
    ['Appelez tout de suite le médecin si', 'urgent'],
    ['Contate o seu médico imediatamente se', 'urgent'],
    ['Chiami subito il medico se', 'urgent'],
    ['出现以下情况请立即就医', 'urgent'],
    ['اتصل بالطبيب على الفور إذا', 'urgent'],
    ['Pida cita con su médico si', undefined],
    ['Wann zum Arzt', undefined],
    ['Quand appeler le médecin ?', undefined],
    ['Cirugía de urgencia', undefined],
  ] as const)
    it(`reads ${urgency ?? 'no urgency'} in: ${label}`, () => expect(readUrgency(label)?.urgency).to.equal(urgency));
});

describe('readPage: what to tell before a procedure', () => {
  const page = `<h1>Having your tonsils out</h1><h2>Before you come in</h2><p><strong>Tell us if:</strong></p>
    <ul><li>your child has had a cold</li><li>your family bruises easily</li></ul>
    <p>Do not give your child anything to eat for 6 hours before the operation.</p>
    <h3>On the day</h3><ul><li>Arrive at 7.30am.</li></ul>
    <h2>After the operation</h2><p><strong>Tell us if:</strong></p><ul><li>your child is very sleepy</li></ul>`;

  it('belongs to the preparation, and its label to its list alone', () => {
    const {preparation, steps, more} = readPage(page).procedure!;
    expect(preparation!.map(({text}) => text)).to.deep.equal([
      'Tell us if:',
      'Do not give your child anything to eat for 6 hours before the operation.',
      'On the day: Arrive at 7.30am.',
    ]);
    expect(preparation![0]!.items!.map(({text}) => text)).to.deep.equal([
      'your child has had a cold',
      'your family bruises easily',
    ]);
    expect(preparation![1]!.kind).to.equal('fasting');
    expect(steps).to.equal(undefined);
    // After it, the same words are about signs.
    expect(JSON.stringify(more)).to.include('very sleepy');
  });
});

describe('readPage: lists that somebody typed', () => {
  const risksOf = (html: string) =>
    readPage(`<h1>Hernia repair</h1><h2>Risks</h2>${html}`).procedure!.risks?.map(({text}) => text);

  it('are lists, in lines and in paragraphs', () => {
    for (const html of [
      '<p>- Bleeding<br>- A scar</p>',
      '<p>– Bleeding</p><p>– A scar</p>',
      '<p>• Bleeding</p><p>• A scar</p>',
      '<div>·&nbsp;&nbsp;Bleeding<br>·&nbsp;&nbsp;A scar</div>',
    ])
      expect(risksOf(html), html).to.deep.equal(['Bleeding', 'A scar']);
    expect(risksOf('<p>Some people have:</p><p>• Bleeding</p><p>• A scar</p><p>Ask us.</p>')).to.include.members([
      'Bleeding',
      'A scar',
    ]);
  });

  it('are none where one line begins with a dash', () => {
    expect(risksOf('<p>– and this is rare.</p><p>Bleeding.</p>')?.[0]).to.equal('– and this is rare.');
  });
});

describe('readPage: facts in one paragraph', () => {
  it('are read one by one, and a code ends with its sentence', () => {
    const {codes, review} = readPage(
      '<h1>MRI</h1><h2>Risks</h2><p>None.</p><p>CPT code 70553. Reviewed by: Dr. A. Lopez, MD. Last reviewed 3 April 2024</p>',
    ).procedure!;
    expect(codes).to.deep.equal([{system: 'CPT', code: '70553'}]);
    expect(review).to.deep.equal({by: 'Dr. A. Lopez, MD.', last: '2024-04-03'});
  });
});

describe('readPage: Markdown wrapped at its width', () => {
  const page = `# Hernia repair

## Going home

You can go home when you feel well enough, and can eat and drink. You must be
able to walk (if you do not use a wheelchair), and somebody must take you home to
London or nearby.

- Keep the wound clean and as dry as you can for the first two days, and then
  wash it with water only.

Phone: 01632 960001, on all days of the week and at any hour of the day or night
Ward: Green

**For the first week after the operation, and longer if we ask you to do so**
Rest.`;

  it('has the tables of its author', () => {
    const table =
      'Complication | How often\n--- | ---\nbleeding that needs an operation on the same day | 1 in 100\ninfection | 2 in 100';
    const {risks} = readPage(`# Hernia repair\n\n## Risks\n\n${table}`).procedure!;
    expect(risks!.map(({text}) => text)).to.deep.equal(['bleeding that needs an operation on the same day', 'infection']);
  });

  it('has the sentences of its author, and the lines that are of their own', () => {
    const texts = JSON.stringify(readPage(page).procedure);
    for (const whole of ['You must be able to walk', 'take you home to London', 'two days, and then wash it'])
      expect(texts).to.include(whole);
    expect(texts).not.to.match(/night Ward|do so\S* Rest/);
  });
});

describe('readPage: a heading that asks for help', () => {
  const under = (heading: string) => readPage(`# Hernia\n\n## Risks\n\n- Pain\n\n## ${heading}\n\n- it feels hot`).procedure!;

  it('heads warning signs', () => {
    const {warningSigns} = under('See a GP now or go to A&E');
    expect(warningSigns!.map(({text, urgency}) => [text.includes('it feels hot'), urgency])).to.deep.equal([[true, 'emergency']]);
  });

  it('heads none where nobody needs help', () => {
    for (const heading of [
      'Call now to book',
      'Get ready now',
      'Get help with travel costs now',
      'Come to A&E reception on the day',
    ])
      expect(under(heading), heading).not.to.have.any.keys('warningSigns', 'contraindications');
  });
});

describe('readPage: page numbers', () => {
  it('are left out where one alone says that the text has pages', () => {
    const {procedure, report} = readPage('Cataract surgery\n\nRisks\n\n- Bruising\n\nPage 1 of 2\n\nRecovery\n\nRest at home.');
    expect(procedure!.risks!.map(({text}) => text)).to.deep.equal(['Bruising']);
    expect(report!.leftOut).to.deep.include({text: 'Page 1 of 2', why: 'page number'});
  });
});

describe('readPage: front matter', () => {
  const titled = (title: string, heading: string) =>
    readPage(`---\ntitle: ${title}\n---\n\n# ${heading}\n\nIt shows the heart.\n\n## Risks\n\n- Bruising`).procedure!;

  it('and the first heading name one page where one says all that the other says', () => {
    for (const [title, heading] of [
      ['Cardiac catheterisation', 'Cardiac catheterisation (coronary angiography)'],
      ['Cardiac catheterisation (coronary angiography)', 'Cardiac Catheterisation'],
    ] as const) {
      const {name, summary, more} = titled(title, heading);
      expect([name, summary, more]).to.deep.equal([
        'Cardiac catheterisation (coronary angiography)',
        'It shows the heart.',
        undefined,
      ]);
    }
    expect(titled('Page 12', 'Cardiac catheterisation').name).to.equal('Cardiac catheterisation');
  });
});

describe('readCodeLine', () => {
  it('readCodeLine: takes no code of the leaflet itself for one of the procedure', () => {
    for (const line of ['Leaflet code: URO12. Reviewed June 2023.', 'Leaflet code URO12', 'Zip code 02115'])
      expect(readCodeLine(line)).to.equal(undefined, line);
    expect(readCodeLine('HCPCS code G0339')).to.deep.equal({system: 'HCPCS', code: 'G0339'});
  });
});

describe('months without a day', () => {
  for (const [lang, line, words, month] of [
    ['en', 'Page last reviewed: June 2023', 'June 2023', '2023-06'],
    ['en', 'Reviewed 06/2023', '06/2023', '2023-06'],
    ['en', 'Last reviewed: 2023-06', '2023-06', '2023-06'],
    ['es', 'Última revisión: junio de 2023', 'junio de 2023', '2023-06'],
    ['de', 'Letzte Überprüfung: Juni 2023', 'Juni 2023', '2023-06'],
    ['fr', 'Dernière révision : juin 2023', 'juin 2023', '2023-06'],
    ['pt', 'Última revisão: junho de 2023', 'junho de 2023', '2023-06'],
    ['it', 'Ultima revisione: giugno 2023', 'giugno 2023', '2023-06'],
    ['zh', '最后审核：2023年6月', '2023年6月', '2023-06'],
  ] as const)
    it(`shows the words of "${line}", makes up no day, and says what to add`, () => {
      const {procedure, report} = read(`<p>${line}</p>`, lang);
      expect(readWrittenMonth(words, lang)).to.equal(month);
      expect(procedure.review).to.equal(undefined);
      expect(JSON.stringify(procedure.more)).to.include(words);
      expect(report.toCheck.map(({why}) => why).join()).to.include(`add review.last as "${month}-DD"`);
    });

  it('reads no month of other words', () => {
    for (const words of ['Summer 2023', '13/2023', '2023', 'in 6 months', 'June'])
      expect(readWrittenMonth(words, 'en')).to.equal(undefined);
  });
});

describe('titles that name no procedure', () => {
  for (const title of [
    'Patient information – leaflet 12',
    'Patient information',
    'Information for patients',
    'Leaflet PI/0123',
    'Patienteninformation Nr. 4',
    'Información para pacientes',
    'Untitled document',
  ])
    it(`asks for the name where the title is "${title}"`, () => {
      const page = `<h1>${title}</h1><h2>Risks</h2><ul><li>Pain</li></ul>`;
      expect(readPage(page).issues).to.deep.equal([
        {
          path: 'page',
          found: `the title "${title}", which names no procedure`,
          expected: 'the name of the procedure: as the title of the page, or with the option name',
        },
      ]);
      expect(readPage(page, {name: 'Knee scope'}).procedure!.name).to.equal('Knee scope');
      const window = readPage(`<title>Knee scope | A clinic</title>${page}`);
      expect(window.procedure!.name).to.equal('Knee scope');
      expect(window.report!.leftOut).to.deep.include({text: title, why: 'title that names no procedure'});
    });

  it('takes every other title for a name', () => {
    for (const title of [
      'MRI scan',
      'Your hip operation',
      'Patient information: hernia repair',
      'CT',
      'Appendicectomy',
      '结肠镜检查',
    ])
      expect(isNameless(title), title).to.equal(false);
  });

  it('takes the name of the house for no title of a text', () => {
    expect(
      readPage('Westlake Hospital NHS Trust\n\nPatient information leaflet\nHaving a knee scope\n\nRisks\n\n• Pain').procedure!
        .name,
    ).to.equal('Having a knee scope');
    expect(readPage('Westlake Hospital\n\nRisks\n\n• Pain').procedure!.name).to.equal('Westlake Hospital');
  });

  it('looks below the lines that stand on each page of a PDF', () => {
    const head = 'Northfield Hospital\nPatient information\n\n';
    const {procedure} = readPage(
      `${head}Knee scope\n\nA thin camera looks inside the knee.\n\n   Page 1 of 3\n${head}Benefits\n\n• Less pain\n\n   Page 2 of 3\n${head}Risks\n\n• Pain\n\n   Page 3 of 3\n`,
    );
    expect(procedure!.name).to.equal('Knee scope');
    expect(JSON.stringify(procedure)).to.not.include('Patient information');
  });
});

describe('signs that ask for help themselves', () => {
  it('are urgent where they say at once', () => {
    const {procedure} = read(
      '<h2>Red flags</h2><ul><li>Call our office right away if the finger turns white</li><li>Call 911 if you faint</li></ul>',
    );
    expect(procedure.warningSigns!.map(({urgency}) => urgency)).to.deep.equal(['urgent', 'emergency']);
    for (const text of [
      'Llame enseguida a su médico si sangra',
      'If it bleeds, see a doctor immediately',
      'Melden Sie sich sofort in der Klinik',
    ])
      expect(asksToCallAtOnce(text), text).to.equal(true);
    for (const text of ['You get pain right away after eating', 'Pain that comes immediately', 'Do not call us immediately'])
      expect(asksToCallAtOnce(text), text).to.equal(false);
  });

  it('are warning signs in a box or below a label of another section, but not before the procedure', () => {
    const list = '<ul><li>your sight gets worse</li></ul>';
    for (const box of [
      `<div class="callout warning"><h3>Call the eye clinic straight away if</h3>${list}</div>`,
      `<h4>Call the eye clinic straight away if:</h4>${list}`,
    ]) {
      const {procedure} = read(`<h2>Recovery</h2><p>Rest.</p>${box}`);
      expect(procedure.warningSigns, box).to.have.length(1);
      expect(procedure.warningSigns![0]).to.include({urgency: 'urgent'});
      expect(procedure.warningSigns![0]!.text).to.include('your sight gets worse');
      expect(JSON.stringify(procedure.recovery)).to.not.include('your sight');
    }
    const before = read(
      `<h2>How to prepare</h2><div class="callout warning"><h3>Tell us at once if</h3><ul><li>you have a cold</li></ul></div>`,
    );
    expect(before.procedure.warningSigns).to.equal(undefined);
    expect(JSON.stringify(before.procedure.preparation)).to.include('Tell us at once if');
  });
});
