import {expect} from '@open-wc/testing';
import {recordTexts} from '../../src/quality/record-texts.js';
import type {Subject} from '../../src/quality/rule.js';
import {addressesReader, instructs, KNOWN_CAPITALS} from '../../src/quality/words/english.js';
import {baseForm, explainedWords, namesWord} from '../../src/quality/words/explained.js';
import {hasOtherScript, otherLanguage} from '../../src/quality/words/function-words.js';
import {PERSON_FIRST} from '../../src/quality/words/person-first.js';
import {SAFETY_WORDS} from '../../src/quality/words/safety-words.js';

const split = (text: string) => text.match(/\p{L}+/gu) ?? [];

describe('words of quality rules', () => {
  it('instructs: distinguishes an instruction from a fact', () => {
    const yes = [
      'Bring a list.',
      'On the day, wear flat shoes.',
      'Please do not eat.',
      'Wash, then rest.',
      'Rest well.',
      'No food.',
      'Patients must fast.',
      'The visit takes two hours, so bring a book.',
    ];
    const no = [
      'The glasses are useful.',
      'Rest is important.',
      'List of medicines',
      'Blood test',
      'A nurse helps.',
      'Test results: two days',
    ];
    expect(yes.filter((text) => !instructs(text))).to.deep.equal([]);
    expect(no.filter(instructs)).to.deep.equal([]);
  });

  it('addressesReader: looks for you and your, or an instruction at the start', () => {
    expect(['Lie down.', 'The tube is in your arm.', 'You’ll rest.'].every(addressesReader)).to.equal(true);
    expect(['The tube is in the arm.', 'The youth rests.'].some(addressesReader)).to.equal(false);
    expect(KNOWN_CAPITALS.has('MRI')).to.equal(true);
  });

  it('explainedWords: knows names, glossary and brackets, in singular and plural', () => {
    const procedure = {
      schemaVersion: 1 as const,
      id: 'a',
      lang: 'en',
      name: 'Biopsy',
      summary: 'A hole (a perforation). Polyps (small growths) are seen.',
      glossary: [{term: 'Stent', definition: 'A small tube'}],
    };
    const knows = explainedWords({procedure, texts: recordTexts(procedure)} as unknown as Subject);
    expect(['biopsy', 'biopsies', 'perforations', 'polyp', 'stents'].filter((word) => !knows(word))).to.deep.equal(['biopsies']);
    expect(knows('catheter')).to.equal(false);
    expect([baseForm('Polyps'), namesWord(['ACL repair'], 'ACL')]).to.deep.equal(['polyp', true]);
  });

  it('otherLanguage: recognises whole sentences, and no names or short texts', () => {
    expect(otherLanguage(split('Puede que sienta una gota fría en el ojo'), 'en')).to.equal('es');
    expect(otherLanguage(split('You may feel a cool drop in the eye'), 'es')).to.equal('en');
    expect(otherLanguage(split('Sie dürfen nicht mit dem Auto nach Hause fahren'), 'en')).to.equal('de');
    expect(otherLanguage(split('A nurse uses a lamp'), 'en')).to.equal(undefined);
    expect(otherLanguage(split('Crohn and colitis in La Paz'), 'en')).to.equal(undefined);
    expect(hasOtherScript('قد تشعر بقطرة باردة', 'en')).to.equal(true);
    expect(hasOtherScript('قد تشعر بقطرة باردة', 'ar')).to.equal(false);
    expect(hasOtherScript('Vancouver General Hospital', 'ar')).to.equal(true);
  });

  const SAFE: readonly (readonly [string, string, string])[] = [
    ['es', 'Deje de tomar la warfarina 5 días antes.', 'No deje de tomar la warfarina.'],
    ['de', 'Setzen Sie Marcumar-Tabletten fünf Tage vorher ab.', 'Setzen Sie die Tabletten nicht ab.'],
    ['fr', 'Arrêtez les anticoagulants 5 jours avant.', 'N’arrêtez pas les anticoagulants.'],
    ['pt', 'Suspenda os anticoagulantes 5 dias antes.', 'Não suspenda os anticoagulantes.'],
    ['it', 'Sospenda gli anticoagulanti 5 giorni prima.', 'Non sospenda gli anticoagulanti.'],
  ];
  for (const [language, stops, keeps] of SAFE)
    it(`safety words: tell stopping a medicine from keeping it (${language})`, () => {
      const {stop, notStopped, medicine} = SAFETY_WORDS[language]!;
      const isStopped = (text: string) => text.replace(notStopped, ' ').match(stop) !== null && medicine.test(text);
      expect([isStopped(stops), isStopped(keeps)]).to.deep.equal([true, false]);
    });

  const PEOPLE: readonly (readonly [string, string, string])[] = [
    ['es', 'Diabéticos con dolor', 'Cuide el pie diabético.'],
    ['es', 'Quienes padecen de gota', 'Personas con gota'],
    ['fr', 'Diabétiques : demandez conseil.', 'Le pied diabétique'],
    ['pt', 'Asmáticos devem avisar.', 'O pé diabético'],
    ['it', 'Diabetici: chiedano al medico.', 'Il piede diabetico'],
  ];
  for (const [language, calls, names] of PEOPLE)
    it(`person-first: finds people at the start of an item, and no adjectives (${language}: ${calls})`, () => {
      const finds = (text: string) => PERSON_FIRST[language]!.some(([pattern]) => pattern.test(text));
      expect([finds(calls), finds(names)]).to.deep.equal([true, false]);
    });

  it('person-first: finds people called by their illness, and not their medicines', () => {
    const finds = (text: string) => PERSON_FIRST.en!.some(([pattern]) => pattern.test(text));
    const yes = [
      'Diabetics need care.',
      'Ask if you are a diabetic.',
      'He is wheelchair-bound.',
      'She suffers from asthma.',
      'The elderly may need help.',
    ];
    const no = ['Take your diabetic medicine.', 'The disabled parking place', 'People with diabetes', 'You may suffer.'];
    expect(yes.filter((text) => !finds(text))).to.deep.equal([]);
    expect(no.filter(finds)).to.deep.equal([]);
  });
});
