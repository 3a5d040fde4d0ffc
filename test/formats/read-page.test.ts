import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {readPage} from '../../src/index.js';

const words = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];
const strings = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(strings) : [];

/** Words that a browser shows of a page, and that are neither in the record nor in the report. */
function lostWords(html: string): string[] {
  const {procedure, report} = readPage(html);
  const frame = document.createElement('div');
  frame.innerHTML = new DOMParser().parseFromString(html, 'text/html').body.innerHTML;
  document.body.append(frame);
  const shown = words(frame.innerText);
  frame.remove();
  const left = new Map<string, number>();
  const kept = [...strings(procedure), ...strings(report?.leftOut), ...(report?.sections ?? []).map(({heading}) => heading)];
  for (const word of words(kept.join('\n'))) left.set(word, (left.get(word) ?? 0) + 1);
  return shown.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count < 1;
  });
}

const SECTIONS = `<h2>How do I prepare for a knee scope?</h2><ul><li>Do not eat for 6 hours before the test.</li><li>Bring your tablets:
<ul><li>in their boxes</li></ul></li></ul>
<h2>Risks of knee scope</h2><table><tr><th>Risk</th><th>How often</th></tr><tr><td>Stiffness</td><td>1 in 50</td></tr></table>
<h2>Parking</h2><p>Car park B is next to the <b>clinic</b>.</p>`;
const PAGE = `<!doctype html><html lang="en-GB"><head><title>Knee scope | A clinic</title></head><body>
<nav><ul><li>Home</li></ul></nav><div class="cookie-banner"><p>We use cookies</p><button>Accept</button></div>
<main><p class="kicker">Leaflet</p><h1>Knee scope</h1><p>A thin camera looks inside the knee.</p>${SECTIONS}</main>
<footer>Contact us</footer></body></html>`;

describe('readPage of any page', () => {
  it('reads a whole page of HTML, and reports what it left out and why', () => {
    const {procedure, report} = readPage(PAGE);
    expect(procedure).to.include({
      name: 'Knee scope',
      lang: 'en-GB',
      id: 'knee-scope',
      summary: 'A thin camera looks inside the knee.',
    });
    expect(procedure!.preparation![0]).to.deep.include({text: 'Do not eat for 6 hours before the test.'});
    expect(procedure!.preparation![0]!.when).to.include({before: 'PT6H'});
    expect(procedure!.risks![0]).to.deep.include({likelihood: {count: 1, of: 50}});
    expect(procedure!.more).to.deep.equal([{heading: 'Parking', items: [{text: 'Car park B is next to the clinic.'}]}]);
    expect(report!.format).to.equal('html');
    expect(report!.leftOut.map(({why}) => why)).to.include.members(['navigation', 'cookie banner', 'footer', 'above the title']);
    expect(report!.sections.map(({heading, field}) => `${heading}: ${field}`)).to.include('Parking: more');
  });

  for (const [what, html] of Object.entries({
    'a whole page': PAGE,
    'a fragment': `<h1>Knee scope</h1>${SECTIONS}`,
    'tabs and panels': `<main><h1>Knee scope</h1><div role="tablist"><button role="tab" aria-controls="a">Risks</button></div>
      <div id="a" role="tabpanel"><ul><li>Stiffness</li></ul></div><details open><summary>Recovery</summary><p>Rest.</p></details></main>`,
    'a table that only lays the page out': `<table><tr><td><h1>Knee scope</h1><h2>Risks</h2><ul><li>Stiffness</li></ul></td><td>Call us</td></tr></table>`,
    'lines with breaks': `<h1>Knee scope</h1><p><strong>Risks</strong><br>Stiffness<br>Swelling</p><p>H<sub>2</sub>O</p>`,
    'items beside their list': `<h1>Knee scope</h1><h2>Risks</h2><ul><li>One</li><ul><li>Two</li></ul>Three</ul>`,
    'tables with captions': `<h1>Knee scope</h1><table><caption>At a glance</caption><tr><td>Duration</td><td>an hour</td></tr><tr><td>Source</td><td>Our ward</td></tr></table>
      <h2>Risks</h2><table><caption>Seen in our clinic</caption><tr><td>Stiffness</td><td>a few weeks</td></tr></table>
      <h2>Glossary</h2><table><caption>Words on the ward</caption><tr><td>Scope</td><td>A thin camera</td></tr></table>
      <h2>Medical terms</h2><table><tr><td>Drain</td><td>A tube</td></tr><tr><td>Splint</td><td></td></tr></table>`,
    'signs with more to say below them': `<h1>Knee scope</h1><h2>Recovery</h2><ul><li>Rest.</li><li>Call 911 if you cannot breathe:<ul><li>lie down</li></ul></li></ul>`,
    definitions: `<h1>Knee scope</h1><dl><dt>Duration</dt><dd>2 hours</dd><dt>Hospital stay</dt><dd>1 night</dd></dl><h2>Risks</h2><p>Pain.</p>`,
  }))
    it(`loses no word that a browser shows of ${what}`, () =>
      // A figure that is read becomes data.
      expect(lostWords(html.replace('1 in 50', 'for a week'))).to.deep.equal([]));

  it('keeps a raised number apart from the number before it', () => {
    const {procedure} = readPage('<h1>Scan</h1><h2>Risks</h2><ul><li>Stiffness: 1 in 100<sup>2</sup></li></ul>');
    expect(procedure!.risks![0]!.text).to.equal('Stiffness: 1 in 100²');
    expect(procedure!.risks![0]!.likelihood).to.not.deep.equal({count: 1, of: 1002});
  });

  it('reads Markdown with front matter, task lists and tables', () => {
    const {procedure, report} = readPage(
      '---\ntitle: Knee scope\nlang: en\n---\n\nA **thin** camera.\n\n## Preparation\n\n- [ ] Bring [tablets](https://a.example)\n\n## Risks\n\n| Risk | How often |\n|---|---|\n| Pain | 1 in 10 |\n',
    );
    expect(report!.format).to.equal('markdown');
    expect(procedure).to.include({name: 'Knee scope', summary: 'A thin camera.'});
    expect(procedure!.preparation![0]!.text).to.equal('Bring tablets');
    expect(procedure!.risks![0]!.likelihood).to.deep.equal({count: 1, of: 10});
  });

  it('reads JSON of a content API once, although each part stands in it twice', () => {
    const part = {headline: 'Risks', hasPart: [{name: 'markdown', text: '<ul><li>Pain</li></ul>'}]};
    const {procedure, report} = readPage(
      JSON.stringify({
        name: 'Knee scope',
        lastReviewed: ['2024-02-09T00:00:00+00:00'],
        mainEntityOfPage: [part],
        hasPart: [part],
      }),
    );
    expect(report!.format).to.equal('json');
    expect(procedure!.risks).to.deep.equal([{text: 'Pain'}]);
    expect(procedure!.review).to.deep.equal({last: '2024-02-09'});
  });

  it('reports the descriptions of parts, which are made for lists of pages', () => {
    const part = {headline: 'Risks', description: 'All about risks', hasPart: [{text: '<p>Pain.</p>', description: 'A part'}]};
    const {report} = readPage(JSON.stringify({name: 'Knee scope', description: 'Find out more', hasPart: [part]}));
    expect(report!.leftOut).to.have.deep.members(
      ['Find out more', 'All about risks', 'A part'].map((text) => ({text, why: 'description for lists of pages'})),
    );
  });

  it('reads the name and the description of an entity in JSON-LD', () => {
    const preparation = {'@type': 'MedicalEntity', name: 'Fasting', description: 'Eat nothing after midnight.'};
    const {procedure} = readPage(JSON.stringify({'@type': 'MedicalProcedure', name: 'Knee scope', preparation}));
    expect(procedure!.preparation!.map(({text}) => text)).to.deep.equal(['Fasting', 'Eat nothing after midnight.']);
  });

  it('reads Markdown that begins with a box in HTML', () => {
    const {procedure, report} = readPage(
      '<div align="center"><img src="logo.png" alt="Logo"></div>\n\n# Knee scope\n\nA thin camera.\n\n## Risks\n\n- Pain\n',
    );
    expect(report!.format).to.equal('markdown');
    expect(procedure).to.deep.include({name: 'Knee scope', risks: [{text: 'Pain'}]});
    expect(readPage('<div>\n\n<pre>\n\n# a comment\n\n</pre></div><h1>Scan</h1>').report?.format).not.to.equal('markdown');
  });

  it('takes from JSON-LD what the sections leave open', () => {
    const data = JSON.stringify({
      '@type': 'MedicalProcedure',
      name: 'Knee scope',
      alternateName: 'Arthroscopy',
      preparation: 'Take a painkiller.',
      howPerformed: 'Not this.',
    });
    const {procedure} = readPage(
      `<script type="application/ld+json">${data}</script><h1>Knee scope</h1><h2>Procedure Steps</h2><ol><li>A camera goes in.</li></ol>`,
    );
    expect(procedure!.alsoKnownAs).to.deep.equal(['Arthroscopy']);
    expect(procedure!.preparation!.map(({text}) => text)).to.deep.equal(['Take a painkiller.']);
    expect(procedure!.steps!.map(({text}) => text)).to.deep.equal(['A camera goes in.']);
  });

  it('reads text that was copied from a browser, where lists have no bullets', () => {
    const {procedure} = readPage(
      'Skip to main content\n\nKnee scope\n\nKnee scope is a look inside the knee.\n\nRisks of knee scope\nswelling\na blood clot in the leg\nnumb skin\n\nAfter a knee scope\nRest for a day.\n',
    );
    expect(procedure!.name).to.equal('Knee scope');
    expect(procedure!.risks!.map(({text}) => text)).to.deep.equal(['swelling', 'a blood clot in the leg', 'numb skin']);
  });

  it('reads the text of a PDF without its page numbers, broken words and broken lines', () => {
    const {procedure, report} = readPage(
      'Ward 5                    Leaflet\n\nKnee scope\n\nRisks\n• Swelling, which is greatest on the second day and compli-\n  cations of the anaesthetic which are very rare in this group of\n  people\n\nWard 5                    Page 1 of 2\n\fWard 5                    Leaflet\n\n• Pain\n\nWard 5                    Page 2 of 2\n',
    );
    expect(procedure!.name).to.equal('Knee scope');
    expect(procedure!.risks!.map(({text}) => text)).to.deep.equal([
      'Swelling, which is greatest on the second day and complications of the anaesthetic which are very rare in this group of people',
      'Pain',
    ]);
    expect(report!.leftOut.map(({text}) => text)).to.include('Ward 5 Page 1 of 2');
  });

  it('gives names in any script ids of their own', () => {
    const ids = ['大腸内視鏡', '胃内視鏡', 'تنظير القولون', 'CT 检查', 'Straße'].map(
      (name) => readPage(`<h1>${name}</h1><h2>Risks</h2><p>Pain.</p>`, {lang: 'en'}).procedure!.id,
    );
    expect(new Set(ids).size).to.equal(5);
    expect(ids.at(-1)).to.equal('strasse');
    expect(ids[3]).to.match(/^ct-/);
  });

  it('says what JSON of other kinds is', () => {
    expect(readPage('{"resourceType": "Patient"}').issues![0]!.found).to.equal('a FHIR resource (Patient)');
    expect(readPage('{"a": 1}').issues![0]!.found).to.equal('JSON of an unknown kind');
  });

  it('reads or refuses hostile pages without throwing', () => {
    const many = (text: string, count: number): string => text.repeat(count);
    for (const body of [
      many('<div>', 10_000),
      many('<li>item', 200_000),
      many('<ul><li>', 30_000),
      many('<b class=a><p>', 20_000),
      many('<template>', 30_000),
      many('&amp;&bogus;\0', 100_000),
      many('<table><tr><td>', 10_000),
      many('x', 11_000_000),
    ])
      expect(readPage(`<h1>Scan</h1><h2>Risks</h2>${body}`)).to.satisfy((one: object) => 'procedure' in one || 'issues' in one);
  }).timeout(60_000);

  it('never throws', () => {
    const piece = fc.oneof(
      fc.string({unit: 'binary', maxLength: 20}),
      fc.constantFrom(
        '<h1>',
        '<p>',
        '<ul><li>',
        '</ul>',
        '<table><td>',
        '# ',
        '- ',
        '\n\n',
        '{',
        '[',
        '"',
        'Risks',
        '---\n',
        '|',
        '<!--',
        '\0',
        '\f',
        '• ',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 30}), (pieces) => {
        const {procedure, issues} = readPage(pieces.join(''));
        expect(!procedure).to.equal(!!issues);
      }),
      {numRuns: 300},
    );
  });
});
