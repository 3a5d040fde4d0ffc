import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {isBundle} from '../../../src/formats/fhir/bundle.js';
import {bundleToHtml} from '../../../src/formats/fhir/bundle-to-html.js';
import {isOurs, readFhir} from '../../../src/formats/fhir/read.js';
import type {Bundle, FhirRelease} from '../../../src/formats/fhir/release.js';
import {writeFhir} from '../../../src/formats/fhir/write.js';
import {itemText} from '../../../src/formats/item-text.js';
import {readPage} from '../../../src/formats/read-page.js';
import {parseProcedure} from '../../../src/model/parse-procedure.js';
import type {Procedure} from '../../../src/model/procedure.js';
import {colonoscopy, knee, mri, spine} from '../../../stories/states.js';
import {anyRecord} from '../../record-arbitrary.js';

const RELEASES: FhirRelease[] = ['r4', 'r5'];
const records = [colonoscopy, knee, mri, spine].map((input) => parseProcedure(input).procedure!);
const write = (record: Procedure, release: FhirRelease): Bundle =>
  // As a file: what JSON does not keep is lost.
  JSON.parse(
    JSON.stringify(
      writeFhir(record, {release, now: '2026-06-01T00:00:00Z', headings: {}, item: (_field, item) => itemText(item)}),
    ),
  );
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

for (const release of RELEASES)
  describe(`writeFhir and readFhir (${release})`, () => {
    it(`${release}: reads the records of data back as they were`, () => {
      for (const record of records) expect(plain(readFhir(write(record, release)).procedure)).to.deep.equal(plain(record));
    });

    it(`${release}: reads 500 records with any fields back as they were`, () => {
      fc.assert(
        fc.property(anyRecord, (record) => {
          const {procedure, issues} = readFhir(write(record, release));
          expect(issues).to.equal(undefined);
          expect(plain(procedure)).to.deep.equal(plain(record));
        }),
        {numRuns: 500},
      );
    }).timeout(120_000);

    it(`${release}: keeps no copy of the record and no attachment`, () => {
      const text = JSON.stringify(write(records[0]!, release));
      expect(text).not.to.match(/"(attachment|data|valueBase64Binary)":/);
    });

    it(`${release}: has every word of a list in the text for people, as text`, () => {
      fc.assert(
        fc.property(anyRecord, (record) => {
          const composition = write(record, release).entry![0]!.resource as unknown as {section?: {text: {div: string}}[]};
          const page = new DOMParser().parseFromString(
            `<main>${(composition.section ?? []).map(({text}) => text.div).join('')}</main>`,
            'application/xml',
          );
          expect(page.querySelector('parsererror')).to.equal(null);
          expect(page.querySelectorAll('script, b')).to.have.length(0);
          const fold = (text: string): string => text.replace(/\s+/g, '');
          const shown = fold(page.documentElement.textContent ?? '');
          for (const {text} of [...(record.risks ?? []), ...(record.steps ?? [])]) expect(shown).to.include(fold(text));
        }),
        {numRuns: 100},
      );
    });
  });

describe('writeFhir', () => {
  it('writeFhir: states each offset of the plan', () => {
    const colon = records[0]!;
    const plan = write(colon, 'r5').entry!.find(({resource}) => resource?.resourceType === 'PlanDefinition')!.resource as {
      action?: {description?: string; relatedAction?: {offsetDuration: {value: number; code: string}}[]}[];
    };
    for (const {text, when} of colon.preparation!) {
      if (!when?.before) continue;
      const {value, code} = plan.action!.find(({description}) => description === text)!.relatedAction![0]!.offsetDuration;
      expect(`${value}${code}`).to.equal(when.before.replace(/PT?/, '').toLowerCase());
    }
  });

  it('writeFhir: gives the same identifiers each time, and other ones in another language', () => {
    const urls = (record: Procedure) => write(record, 'r5').entry!.map(({fullUrl}) => fullUrl);
    expect(urls(records[0]!)).to.deep.equal(urls(records[0]!));
    expect(urls({...records[0]!, lang: 'es'})[0]).not.to.equal(urls(records[0]!)[0]);
  });
});

const foreign: Bundle = {
  resourceType: 'Bundle',
  type: 'document',
  entry: [
    {
      resource: {
        resourceType: 'Composition',
        language: 'en',
        title: 'Knee <scope>',
        section: [
          {
            title: 'Risks',
            text: {status: 'generated', div: '<div><ul><li>Bleeding</li></ul></div>'},
            section: [{title: 'Rare', text: {div: '<div>Clot</div>'}}],
          },
        ],
      },
    },
    {resource: {resourceType: 'Patient', text: {status: 'generated', div: '<div>Other words</div>'}}},
  ],
};

describe('readPage of FHIR documents', () => {
  it('readPage: reads a document of ours back into an equal record', () => {
    for (const record of records) {
      const {procedure, report} = readPage(JSON.stringify(write(record, 'r5')));
      expect(plain(procedure)).to.deep.equal(plain(record));
      expect(report!.format).to.equal('fhir');
      expect(report!.sections.some(({field}) => field === 'preparation')).to.equal(true);
    }
  });

  it('readPage: makes a record of the narrative of another system, and loses no word', () => {
    const {procedure, report} = readPage(JSON.stringify(foreign));
    expect(procedure!.name).to.equal('Knee <scope>');
    const all = JSON.stringify([procedure, report]);
    for (const words of ['Bleeding', 'Clot', 'Other words']) expect(all).to.include(words);
    expect(procedure!.risks![0]!.text).to.equal('Bleeding');
  });
});

describe('bundleToHtml', () => {
  it('bundleToHtml: keeps every word of the narrative of another system, under its headings', () => {
    expect([isBundle(foreign), isOurs(foreign), isOurs(write(records[0]!, 'r4'))]).to.deep.equal([true, false, true]);
    expect(bundleToHtml(foreign)).to.equal(
      '<!doctype html><html lang="en"><body><main><h1>Knee &lt;scope&gt;</h1><h2>Risks</h2><div><ul><li>Bleeding</li></ul></div><h3>Rare</h3><div>Clot</div><h2>Patient</h2><div>Other words</div></main></body></html>',
    );
  });

  it('bundleToHtml: has the narrative of a resource in the section that refers to it, once, and of others under their names', () => {
    const resource = (resourceType: string, id: string, words: string, more: object = {}) => ({
      fullUrl: `https://fhir.example/${resourceType}/${id}`,
      resource: {resourceType, id, text: {status: 'generated', div: `<div><p>${words}</p></div>`}, ...more},
    });
    const section = (title: string, ...references: string[]) => ({title, entry: references.map((reference) => ({reference}))});
    const bundle = {
      resourceType: 'Bundle',
      type: 'document',
      entry: [
        {
          resource: {
            resourceType: 'Composition',
            language: 'en',
            title: 'Hip replacement',
            contained: [{resourceType: 'List', id: 'own', text: {div: '<div><p>Bring your crutches</p></div>'}}],
            section: [
              section('How to prepare', 'PlanDefinition/p', '#own'),
              {...section('Risks', 'urn:uuid:1'), section: [section('Rare', 'https://fhir.example/Risk/r/_history/2')]},
              section('Benefits', 'PlanDefinition/p', 'Nothing/here'),
            ],
          },
        },
        resource('Organization', 'o', 'A hospital', {name: 'North Hospital'}),
        resource('Risk', 'r', 'A clot'),
        resource('PlanDefinition', 'p', 'Do not eat after midnight'),
        {...resource('Risk', 'q', 'Bleeding'), fullUrl: 'urn:uuid:1'},
      ],
    } as unknown as Bundle;
    expect(bundleToHtml(bundle).replace(/<\/?(?:div|p)>/g, '')).to.equal(
      '<!doctype html><html lang="en"><body><main><h1>Hip replacement</h1><h2>How to prepare</h2>Do not eat after midnightBring your crutches<h2>Risks</h2>Bleeding<h3>Rare</h3>A clot<h2>Benefits</h2><h2>North Hospital</h2>A hospital</main></body></html>',
    );
    const {procedure} = readPage(JSON.stringify(bundle));
    expect(procedure!.preparation!.map(({text}) => text)).to.deep.equal(['Do not eat after midnight', 'Bring your crutches']);
    expect(JSON.stringify([procedure!.risks, procedure!.notes]))
      .to.include('Bleeding')
      .and.include('A clot');
  });

  it('bundleToHtml: keeps the narrative of contained resources and of bundles in bundles', () => {
    const text = (words: string) => ({text: {status: 'generated', div: `<div>${words}</div>`}});
    const html = bundleToHtml({
      resourceType: 'Bundle',
      type: 'document',
      entry: [
        {resource: {resourceType: 'Composition', contained: [{resourceType: 'Practitioner', ...text('Dr A')}]}},
        {resource: {resourceType: 'Bundle', entry: [{resource: {resourceType: 'List', ...text('Inner')}}]}},
      ],
    });
    for (const words of ['Dr A', 'Inner']) expect(html.split(words)).to.have.length(2);
  });

  it('bundleToHtml: keeps texts of extensions wherever they are, once, and as text', () => {
    const url = 'https://other.example/';
    const extended = {
      ...foreign,
      extension: [{url, valueString: 'Bring your crutches'}],
      entry: foreign.entry!.map((entry, at) => ({
        ...entry,
        extension: [
          {
            url,
            extension: [
              {url: 'inner', valueMarkdown: `Deep <b>words</b> ${at}`},
              {url: 'flag', valueBoolean: true},
            ],
          },
          {url, valueAnnotation: {text: 'A note'}},
          {url, valueCodeableConcept: {text: 'A concept'}},
          {url, valueString: 'Bleeding'},
        ],
        modifierExtension: [{url, valueString: 'Not for children'}, {url, valueAnnotation: null}, null],
      })),
    } as unknown as Bundle;
    const html = bundleToHtml(extended);
    expect(html).to.include('<h2>Extensions</h2>');
    for (const text of ['Bring your crutches', 'A note', 'A concept', 'Not for children', 'Bleeding'])
      expect(html.split(text), text).to.have.length(2);
    const {procedure, report} = readPage(JSON.stringify(extended));
    const kept = procedure!.more!.find(({heading}) => heading === 'Extensions')!.items.map(({text}) => text);
    expect(kept).to.have.members([
      ...['Bring your crutches', 'Deep <b>words</b> 0', 'Deep <b>words</b> 1', 'A note', 'A concept', 'Not for children'],
    ]);
    expect(procedure!.risks).to.deep.equal(readPage(JSON.stringify(foreign)).procedure!.risks);
    expect(JSON.stringify(report)).to.include('Extensions');
  });

  it('bundleToHtml: takes a file that is deeper than the stack', () => {
    let deep: object = {url: 'u', valueString: 'At the bottom'};
    for (let at = 0; at < 50_000; at++) deep = {extension: [deep]};
    expect(bundleToHtml({...foreign, ...deep} as Bundle)).to.include('At the bottom');
  });

  it('bundleToHtml: does not throw on junk', () => {
    for (const junk of [{}, {entry: [{}]}, {entry: [{resource: {resourceType: 'Composition', section: 3}}]}])
      expect(() => bundleToHtml({resourceType: 'Bundle', type: 'document', ...junk} as unknown as Bundle)).not.to.throw();
  });
});
