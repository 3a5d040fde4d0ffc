// Numbers, units, times and negations must survive a translation.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {compareTexts, knowsNegations} from '../../../dist/cli/translate/compare.js';
import {LANGUAGE_WORDS} from '../../../dist/cli/translate/language-words.js';
import {countInWords, readNumbers} from '../../../dist/cli/translate/numbers.js';
import {unitsOf} from '../../../dist/cli/translate/unit.js';
import {parseProcedure} from 'procedure-elements';

const read = (path) => parseProcedure(JSON.parse(readFileSync(path, 'utf8'))).procedure;

/** The texts of the shipped records beside their translations. */
const pairs = (lang) =>
  readdirSync('data/procedures').flatMap((file) => {
    const targets = new Map(unitsOf(read(`data/translations/${lang}/${file}`)).map(({path, source}) => [path, source]));
    return unitsOf(read(`data/procedures/${file}`)).map(({path, source}) => ({path, source, target: targets.get(path)}));
  });

describe('compareTexts', () => {
  for (const lang of ['es', 'ar']) {
    it(`compareTexts: finds no difference in the shipped translations (${lang})`, () => {
      const differences = pairs(lang).flatMap(({source, target}) => compareTexts(source, target, {from: 'en', to: lang}));
      assert.deepEqual(differences, []);
    });

    it(`compareTexts: finds every number that is changed in them (${lang})`, () => {
      const changed = pairs(lang).filter(({target}) => /\d/.test(target));
      assert.ok(changed.length >= 10, `${changed.length}`);
      const missed = changed.filter(({source, target}) => {
        const wrong = target.replace(/\d+/, (number) => `${Number(number) + 17}`);
        return !compareTexts(source, wrong, {from: 'en', to: lang}).length;
      });
      assert.deepEqual(missed, []);
    });

    it(`compareTexts: finds a negation that is lost in nearly all of them (${lang})`, () => {
      const {negation} = LANGUAGE_WORDS[lang];
      const negative = pairs(lang).filter(
        ({source, target}) => /\b(?:do|does|is|may) not\b/i.test(source) && target.match(negation)?.length === 1,
      );
      assert.ok(negative.length >= 10, `${negative.length}`);
      const missed = negative.filter(
        ({source, target}) => !compareTexts(source, target.replace(negation, ' '), {from: 'en', to: lang}).length,
      );
      assert.ok(missed.length <= negative.length / 20, missed.map(({source}) => source).join('\n'));
    });
  }

  const CASES = [
    ['Stop 6 hours before.', 'Pare 6 horas antes.', 'es', 0],
    ['Stop 6 hours before.', 'Pare 6 días antes.', 'es', 2],
    ['Stop 6 hours before.', 'Pare antes.', 'es', 1],
    ['Come at 7:30 AM.', 'Venga a las 7:30 a. m.', 'es', 0],
    ['Come at 7:30 PM.', 'Venga a las 19:30.', 'es', 0],
    ['Come at 7:30 PM.', 'Venga a las 7:30.', 'es', 2],
    ['Come at 7:30 AM.', 'Venez à 7 h 30.', 'fr', 0],
    ['Take 1.5 mg.', 'Tome 1,5 mg.', 'es', 0],
    ['Take 1.5 mg.', 'Tome 15 mg.', 'es', 2],
    ['Take 5 mg.', 'Tome 5 g.', 'es', 2],
    ['1 in 1,000 people', '1 von 1.000 Menschen', 'de', 0],
    ['1 in 1,000 people', '1 von 10.000 Menschen', 'de', 2],
    ['Wait 2 weeks.', 'Espere dos semanas.', 'es', 0],
    ['Wait two weeks.', 'Espere 2 semanas.', 'es', 0],
    ['Wait 2 hours.', 'انتظر ساعتين.', 'ar', 0],
    ['Wait 6 hours.', 'انتظر ٦ ساعات.', 'ar', 0],
    ['Wait 6 hours.', 'انتظر ٨ ساعات.', 'ar', 2],
    ['20% of people', '20 por ciento de las personas', 'es', 0],
    ['Do not eat. You may drink.', 'No coma. Puede beber.', 'es', 0],
    ['Do not eat. You may drink.', 'Coma. No puede beber.', 'es', 2],
    ['Do not eat breakfast.', 'Tome el desayuno.', 'es', 1],
    ['Do not eat until 8.', 'Coma hasta las 8.', 'es', 1],
    ['You may drink until 8.', 'No beba hasta las 8.', 'es', 1],
    ['Avoid alcohol.', 'No beba alcohol.', 'es', 0],
    ['Do not stop your medicine.', 'Suspenda su medicamento.', 'es', 1],
    ['Stop your medicine.', 'No suspenda su medicamento.', 'es', 1],
    ['Do not stop your medicine.', 'Evite suspender su medicamento.', 'es', 0],
    ['Do not stop your medicine.', 'أوقف دواءك.', 'ar', 1],
    ['Do not stop your medicine.', 'لا توقف دواءك.', 'ar', 0],
    ['Eat as normal, unless your team says otherwise.', 'كل كالمعتاد، إلا إذا قال فريقك غير ذلك.', 'ar', 0],
    ['Ask at least 4 days before.', 'اسأل قبل العملية بما لا يقل عن 4 أيام.', 'ar', 0],
    ['Ask at least 4 days before.', 'Pregunte con no menos de 4 días.', 'es', 0],
    ['Do not eat for at least 6 hours.', 'تناول الطعام لمدة لا تقل عن 6 ساعات.', 'ar', 1],
    ['Do not drive.', 'Fahren Sie Auto.', 'de', 1],
    ['Do not drive.', 'Ne conduisez pas.', 'fr', 0],
    ['It shows only the bowel.', 'Il ne montre que l’intestin.', 'fr', 0],
    ['Do not drive.', 'Guide.', 'it', 1],
    ['Do not drive.', 'Não dirija.', 'pt', 0],
    ['Wait 6 hours.', '6時間待ってください。', 'ja', 0],
    ['Wait 6 hours.', '8時間待ってください。', 'ja', 2],
  ];
  for (const [source, target, to, count] of CASES)
    it(`compareTexts: finds ${count} differences between “${source}” and “${target}”`, () => {
      assert.equal(
        compareTexts(source, target, {from: 'en', to}).length,
        count,
        compareTexts(source, target, {from: 'en', to}).join(),
      );
    });

  it('readNumbers: gives one form for all languages, and words for small numbers', () => {
    assert.deepEqual(
      readNumbers('٦ ساعات', 'ar').map(({value, unit}) => [value, unit]),
      [['6', 'hour']],
    );
    assert.equal(countInWords('two weeks and two days', '2', 'en'), 2);
    assert.deepEqual([knowsNegations('es'), knowsNegations('ja')], [true, false]);
  });
});
