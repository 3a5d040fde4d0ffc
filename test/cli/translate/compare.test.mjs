// Numbers, units, times and negations must survive a translation.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {compareTexts} from '../../../dist/cli/translate/compare.js';
import {knowsNegations} from '../../../dist/cli/translate/negations.js';
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
    // Bounds, and what comes first.
    ['Stop at least 2 hours before.', 'Pare como máximo 2 horas antes.', 'es', 1],
    ['Stop at least 2 hours before.', 'Pare al menos 2 horas antes.', 'es', 0],
    ['Take the tablet before breakfast.', 'Nehmen Sie die Tablette nach dem Frühstück.', 'de', 1],
    ['Take the tablet before breakfast.', 'Nehmen Sie die Tablette vor dem Frühstück.', 'de', 0],
    ['Do not take more than 8 tablets.', 'Tome 8 pastillas como máximo.', 'es', 0],
    ['Take at most 8 tablets.', 'No tome más de 8 pastillas.', 'es', 0],
    ['Do not take more than 8 tablets.', 'Tome al menos 8 pastillas.', 'es', 1],
    ['Fewer than 1 in 100 people have it.', 'Plus de 1 personne sur 100 l’a.', 'fr', 1],
    ['Fewer than 1 in 100 people have it.', 'Moins de 1 personne sur 100 l’a.', 'fr', 0],
    ['Rest for more or less 2 days.', 'Descanse más o menos 2 días.', 'es', 0],
    ['A fever above 38 °C.', 'حرارة أقل من 38 درجة مئوية', 'ar', 1],
    ['A fever above 38 °C.', 'حرارة أعلى من 38 درجة مئوية', 'ar', 0],
    ['Drink 2 hours before.', 'اشرب بعد ساعتين', 'ar', 1],
    ['In the afternoon before surgery.', "L'après-midi avant l'opération.", 'fr', 0],
    ['Come for the first time after 2 weeks.', 'Venga per la prima volta dopo 2 settimane.', 'it', 0],
    ['Stop eating 6 hours before.', 'Pare de comer 6 horas depois.', 'pt', 1],
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

  /** Translations that say something else; each must be found in each language. */
  const WRONG = {
    'Do not eat 6 hours before, and do not drink 2 hours before.': {
      es: 'No coma 2 horas antes ni beba 6 horas antes.',
      fr: 'Ne mangez pas 2 heures avant et ne buvez pas 6 heures avant.',
      de: 'Essen Sie 2 Stunden vorher nicht und trinken Sie 6 Stunden vorher nicht.',
      ar: 'لا تأكل قبل ساعتين ولا تشرب قبل 6 ساعات.',
    },
    '5 in 100 people': {
      es: '100 de cada 5 personas',
      fr: '100 personnes sur 5',
      de: '100 von 5 Menschen',
      ar: '100 من كل 5 أشخاص',
    },
    'Take 5 mg in 10 ml of water.': {
      es: 'Tome 5 ml en 10 mg de agua.',
      fr: 'Prenez 5 ml dans 10 mg d’eau.',
      de: 'Nehmen Sie 5 ml in 10 mg Wasser.',
      ar: 'تناول 5 مل في 10 ملغ من الماء.',
    },
    'Take 5 mg.': {
      es: 'Tome 5 ml.',
      fr: 'Prenez 5 ml.',
      de: 'Nehmen Sie 5 ml.',
      ar: 'تناول 5 مل.',
      es: 'Tome 5 miligramos y 5.',
      fr: 'Prenez 5 grammes.',
      de: 'Nehmen Sie 5 Gramm.',
      ar: 'تناول 5 غرام.',
    },
    'Take 500 micrograms.': {
      es: 'Tome 500 miligramos.',
      fr: 'Prenez 500 milligrammes.',
      de: 'Nehmen Sie 500 Milligramm.',
      ar: 'تناول 500 ملليغرام.',
    },
    'Wait 6 hours.': {es: 'Espere 6 días.', fr: 'Attendez 6 jours.', de: 'Warten Sie 6 Tage.', ar: 'انتظر 6 أيام.'},
    'Wait two weeks.': {es: 'Espere dos meses.', fr: 'Attendez deux mois.', de: 'Warten Sie zwei Monate.', ar: 'انتظر شهرين.'},
    'Wait two hours.': {
      es: 'Espere tres horas.',
      fr: 'Attendez trois heures.',
      de: 'Warten Sie drei Stunden.',
      ar: 'انتظر ثلاث ساعات.',
    },
    'Come at 7:30 PM.': {
      es: 'Venga a las 7:30 a. m.',
      fr: 'Venez à 7 h 30.',
      de: 'Kommen Sie um 7:30 Uhr.',
      ar: 'احضر الساعة 7:30 صباحًا.',
    },
    'Arrive between 8:00 and 10:30.': {
      es: 'Llegue entre las 10:30 y las 8:00.',
      fr: 'Arrivez entre 10 h 30 et 8 h 00.',
      de: 'Kommen Sie zwischen 10:30 und 8:00 Uhr.',
      ar: 'احضر بين 10:30 و 8:00.',
    },
    'Do not stop your medicine.': {
      es: 'Deje su medicina.',
      fr: 'Arrêtez votre médicament.',
      de: 'Setzen Sie Ihr Mittel ab.',
      ar: 'أوقف دواءك.',
    },
    'You may eat.': {
      es: 'No puede comer.',
      fr: 'Vous ne pouvez pas manger.',
      de: 'Sie dürfen nicht essen.',
      ar: 'لا يمكنك الأكل.',
    },
    'Do not eat, but you may drink water.': {
      es: 'Coma, pero no puede beber agua.',
      fr: 'Mangez, mais vous ne pouvez pas boire d’eau.',
      de: 'Essen Sie, aber trinken Sie kein Wasser.',
      ar: 'كل، لكن لا تشرب الماء.',
    },
    'Do not drive for 24 hours.': {
      es: 'Conduzca durante 24 horas.',
      fr: 'Conduisez pendant 24 heures.',
      de: 'Fahren Sie 24 Stunden lang Auto.',
      ar: 'قد السيارة لمدة 24 ساعة.',
    },
    'Avoid alcohol.': {es: 'Beba alcohol.', fr: 'Buvez de l’alcool.', de: 'Trinken Sie Alkohol.', ar: 'اشرب الكحول.'},
    'Keep at 37 °C.': {es: 'Guarde a 37 °F.', fr: 'Gardez à 37 °F.', de: 'Bei 37 °F lagern.', ar: 'احفظ عند 37 فهرنهايت.'},
    'Call if over 38 °C.': {
      es: 'Llame si más de 38 °F.',
      fr: 'Appelez si plus de 38 °F.',
      de: 'Rufen Sie an über 38 °F.',
      ar: 'اتصل إذا تجاوزت 38 درجة فهرنهايت.',
    },
    'Lose 2 kg.': {es: 'Pierda 2 libras.', fr: 'Perdez 2 livres.', de: 'Nehmen Sie 2 Pfund ab.', ar: 'اخسر 2 رطل.'},
    'Take half a tablet.': {
      es: 'Tome un comprimido.',
      fr: 'Prenez un comprimé.',
      de: 'Nehmen Sie eine Tablette.',
      ar: 'تناول قرصًا واحدًا.',
    },
    'Take it once a day.': {
      es: 'Tómelo tres veces al día.',
      fr: 'Prenez-le trois fois par jour.',
      de: 'Nehmen Sie es dreimal am Tag.',
      ar: 'تناوله ثلاث مرات في اليوم.',
    },
    'Stop before midnight.': {
      es: 'Pare antes del mediodía.',
      fr: 'Arrêtez avant midi.',
      de: 'Hören Sie vor Mittag auf.',
      ar: 'توقف قبل الظهر.',
    },
  };
  for (const [source, targets] of Object.entries(WRONG))
    for (const [to, target] of Object.entries(targets))
      it(`compareTexts: finds that “${target}” is not “${source}”`, () => {
        assert.ok(compareTexts(source, target, {from: 'en', to}).length);
      });

  /** The same texts, translated as they should be. */
  const RIGHT = {
    'Do not eat 6 hours before, and do not drink 2 hours before.': {
      es: 'No coma 6 horas antes ni beba 2 horas antes.',
      fr: 'Ne mangez pas 6 heures avant et ne buvez pas 2 heures avant.',
      de: 'Essen Sie sechs Stunden vorher nicht und trinken Sie zwei Stunden vorher nicht.',
      ar: 'لا تأكل قبل 6 ساعات ولا تشرب قبل ساعتين.',
    },
    'Take 500 micrograms in 10 ml of water.': {
      es: 'Tome 500 microgramos en 10 mililitros de agua.',
      fr: 'Prenez 500 µg dans 10 ml d’eau.',
      de: 'Nehmen Sie 500 Mikrogramm in 10 Milliliter Wasser.',
      ar: 'تناول 500 ميكروغرام في 10 مل من الماء.',
    },
    'Take half a tablet twice a day for two weeks.': {
      es: 'Tome media pastilla dos veces al día durante dos semanas.',
      fr: 'Prenez un demi-comprimé deux fois par jour pendant 2 semaines.',
      de: 'Nehmen Sie zweimal am Tag eine halbe Tablette, zwei Wochen lang.',
      ar: 'تناول نصف قرص مرتين في اليوم لمدة أسبوعين.',
    },
    'Do not eat after midnight, but you may drink water until 8:00.': {
      es: 'No coma después de medianoche, pero puede beber agua hasta las 8:00.',
      fr: 'Ne mangez pas après minuit, mais vous pouvez boire de l’eau jusqu’à 8 h 00.',
      de: 'Essen Sie nach Mitternacht nichts, aber trinken dürfen Sie bis 8:00 Uhr Wasser.',
      ar: 'لا تأكل بعد منتصف الليل، لكن يمكنك شرب الماء حتى 8:00.',
    },
    'Call us if you have a fever above 38 °C in the afternoon.': {
      es: 'Llámenos si tiene fiebre de más de 38 °C por la tarde.',
      fr: 'Appelez-nous si vous avez plus de 38 °C de fièvre l’après-midi.',
      de: 'Rufen Sie uns an, wenn Sie am Nachmittag über 38 °C Fieber haben.',
      ar: 'اتصل بنا إذا كانت حرارتك أعلى من 38 درجة مئوية بعد الظهر.',
    },
    'Avoid alcohol for 24 hours.': {
      es: 'No beba alcohol durante 24 horas.',
      fr: 'Évitez l’alcool pendant 24 heures.',
      de: 'Trinken Sie 24 Stunden lang keinen Alkohol.',
      ar: 'تجنب الكحول لمدة 24 ساعة.',
    },
  };
  for (const [source, targets] of Object.entries(RIGHT))
    for (const [to, target] of Object.entries(targets))
      it(`compareTexts: finds nothing in “${target}”`, () => {
        assert.deepEqual(compareTexts(source, target, {from: 'en', to}), []);
      });

  it('readNumbers: gives one form for all languages, and words for small numbers', () => {
    assert.deepEqual(
      readNumbers('٦ ساعات', 'ar').map(({value, unit}) => [value, unit]),
      [['6', 'hour']],
    );
    assert.deepEqual(
      readNumbers('two weeks, 3 mg and half a day', 'en').map(({value, unit}) => [value, unit]),
      [
        ['2', 'week'],
        ['3', 'mg'],
        ['0.5', undefined],
      ],
    );
    assert.equal(countInWords('a week and a day', '1', 'en'), 2);
    assert.deepEqual([knowsNegations('es'), knowsNegations('ja')], [true, false]);
  });
});
