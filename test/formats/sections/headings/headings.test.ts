import {expect} from '@open-wc/testing';
import {DICTIONARY_LANGUAGES} from '../../../../src/formats/sections/dictionary/dictionary.js';
import type {HeadingField} from '../../../../src/formats/sections/headings.js';
import {headingMatcher, headingReader} from '../../../../src/formats/sections/dictionary/matcher.js';
import {ENTRIES} from '../../../../src/formats/sections/dictionary/entries.js';

const fieldOf = (heading: string, name = 'Angiography', lang: 'en' = 'en'): HeadingField | undefined =>
  headingMatcher(lang, [name])(heading)?.field;

describe('headingReader', () => {
  it('weighs the words of a heading that no row matches, and has it checked', () => {
    const {read} = headingReader('en', ['Colonoscopy']);
    expect(read('Brushing and rinsing in the first few days')).to.deep.equal({field: 'recovery', weak: true, keepsWords: true});
    expect(read('Removing jewellery and metal')?.field).to.equal('preparation');
    expect(read('Removing jewellery afterwards')?.field).to.equal('recovery');
    expect(headingMatcher('en', ['Colonoscopy'])('Removing jewellery and metal')).to.equal(undefined);
    expect(read('The price of jewellery')?.field).to.equal('more');
    expect(read('The blue whale')).to.equal(undefined);
  });

  it('weighs no words for what would frighten', () => {
    for (const heading of ['Jewellery that you must not wear', 'Swelling of the whole hand', 'Who never comes here'])
      expect(['contraindications', 'warningSigns']).not.to.include(headingReader('en', []).read(heading)?.field, heading);
  });
});

describe('headingMatcher', () => {
  it('reads contractions as the words they are short for', () => {
    expect(fieldOf('Who shouldn’t have an angiogram?')).to.equal('contraindications');
    expect(fieldOf("Who can't have an angiogram?")).to.equal(fieldOf('Who cannot have an angiogram?'));
  });

  it('parts a name from the name with a word that says more', () => {
    expect(headingMatcher('en', ['Epidural injection'])('The injection procedure')?.field).to.equal('steps');
  });

  it('reads "ring", "phone" and "telephone" as "call"', () => {
    expect(fieldOf('Who to ring')).to.equal(fieldOf('Who to call'));
    expect(fieldOf('Useful phone numbers')).to.equal('contacts');
  });

  it('reads the subject behind a heading that names the procedure', () => {
    expect(fieldOf('Having an angiogram: what to expect')).to.equal('experience');
  });

  it('folds the names of the procedure, whole, in part and in brackets', () => {
    expect(fieldOf('Risks of angiography')).to.equal('risks');
    expect(fieldOf('Risks of an angiogram')).to.equal('risks');
    expect(fieldOf('Before your CT', 'CT scan')).to.equal('preparation');
    expect(fieldOf('After the ERCP', 'Bile duct camera test (ERCP)')).to.equal('recovery');
    expect(fieldOf('Before your wisdom teeth are removed', 'Wisdom tooth removal')).not.to.equal('contraindications');
  });

  it('takes two names of a procedure in a row for one', () => {
    expect(fieldOf('The procedure of the colonoscopy', 'Colonoscopy')).to.equal(fieldOf('Colonoscopy', 'Colonoscopy'));
    expect(fieldOf('Risks of the operation of the hernia', 'Hernia repair')).to.equal('risks');
  });

  it('takes no question word of a title for part of the name', () => {
    expect(headingMatcher('en', ['Arthroscopy: what is it about?'])('What is it?')).to.deep.include({
      field: 'summary',
      weak: false,
    });
  });

  it('finds a field by the beginning of a word, as one to check', () => {
    const match = headingMatcher('en', ['Angiography']);
    expect(match('Quietly preparing the whole family')).to.deep.include({field: 'preparation', weak: true});
    expect(match('The many complications')).to.deep.include({field: 'risks', weak: true});
  });

  it('reads a heading of two headings', () => {
    const match = headingMatcher('en', ['Angiography']);
    expect(match('Recovery and going home')).to.deep.include({field: 'recovery', weak: false});
    expect(match('Duration and parking')).to.deep.include({field: 'duration', weak: true, keepsWords: true});
    expect(match('Contraindications and parking')?.field).not.to.equal('contraindications');
    expect(headingMatcher('es', ['Colonoscopia'])('Colonoscopia, ¿en qué consiste?')?.field).to.equal('summary');
  });

  it('reads headings in traditional Chinese characters', () => {
    const match = headingMatcher('zh', ['大腸鏡檢查']);
    expect(match('風險和併發症')?.field).to.equal('risks');
    expect(match('檢查前準備')?.field).to.equal('preparation');
  });

  it('takes off numbers, emphasis and emoji', () => {
    for (const heading of [
      '3. Risks',
      '3) RISKS:',
      'Part 2: Risks',
      '⚠️ Risks',
      '**Risks**',
      '(iv) Risks',
      '— Risks —',
      '3.2 Risks',
    ])
      expect(fieldOf(heading)).to.equal('risks', heading);
    expect(fieldOf('2 weeks before surgery')).to.equal('preparation');
  });

  it('does not take a trap for the field it resembles', () => {
    for (const [heading, field] of [
      ['Risk factors for stroke', 'risks'],
      ['Before you were born', 'preparation'],
      ['Alternatives to staples', 'alternatives'],
      ['Results', 'recovery'],
      ['Name', 'name'],
    ] as const)
      expect(fieldOf(heading)).not.to.equal(field, heading);
    expect(fieldOf('Do not have this test if')).to.equal('contraindications');
  });

  it('marks a heading that a pattern of any words matched', () => {
    const match = headingMatcher('en', ['Angiography']);
    expect(match('Risks')?.weak).to.equal(false);
    expect(match('Risks of sleeping badly')?.weak).to.equal(true);
  });

  it('answers nothing to headings that are long, empty or strange', () => {
    const match = headingMatcher('en', ['Angiography', '', '(((']);
    for (const heading of ['', '   ', '1.', '§', '[(*|', 'x'.repeat(10_000), '\u202e\u0000', '؟'.repeat(50)])
      expect(match(heading)).to.equal(undefined, heading.slice(0, 20));
  });

  it('has the tables of data/headings built in', async () => {
    for (const lang of DICTIONARY_LANGUAGES) {
      const table = await (await fetch(`/data/headings/${lang}.tsv`)).text();
      const rows = table.split('\n').filter((row) => row.trim() && !row.startsWith('#'));
      expect(ENTRIES[lang].map((row) => row.join('\t'))).to.deep.equal(
        rows.map((row) => row.trim().replace(/ +/g, ' ')),
        lang,
      );
    }
  });
});
