// `translate` in four languages, through the files that translators send back (`npm run build` first).
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const CLI = fileURLToPath(new URL('../../../dist/cli/cli.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'procedure-elements-languages-'));
after(() => rmSync(folder, {recursive: true, force: true}));

const translate = (...args) => spawnSync(process.execPath, [CLI, 'translate', ...args], {cwd: folder, encoding: 'utf8'});
const get = (name) => readFileSync(join(folder, name), 'utf8');

const TEXTS = {
  en: [
    'Knee scan',
    'Do not eat for 6 hours, and do not drink for 2 hours.',
    'Take 5 mg in 10 ml of water at 7:30 PM.',
    'You may feel dizzy.',
  ],
  es: [
    'Ecografía de rodilla',
    'No coma durante 6 horas ni beba durante 2 horas.',
    'Tome 5 mg en 10 ml de agua a las 19:30.',
    'Puede sentir mareo.',
  ],
  fr: [
    'Échographie du genou',
    'Ne mangez pas pendant 6 heures et ne buvez pas pendant 2 heures.',
    'Prenez 5 mg dans 10 ml d’eau à 19 h 30.',
    'Vous pouvez avoir des vertiges.',
  ],
  de: [
    'Ultraschall des Knies',
    'Essen Sie 6 Stunden lang nicht und trinken Sie 2 Stunden lang nicht.',
    'Nehmen Sie 5 mg in 10 ml Wasser um 19:30 Uhr.',
    'Ihnen kann schwindlig werden.',
  ],
  ar: [
    'فحص الركبة',
    'لا تأكل لمدة 6 ساعات ولا تشرب لمدة 2 ساعة.',
    'تناول 5 ملغ في 10 مل من الماء الساعة 19:30.',
    'قد تشعر بالدوار.',
  ],
};

const record = ([name, fast, dose, risk], lang) => ({
  id: 'knee-scan',
  lang,
  name,
  preparation: [{text: fast}, {text: dose}],
  risks: [{text: risk}],
});
const write = (name, value) => writeFileSync(join(folder, name), JSON.stringify(value));

/** Mistakes of translators: two numbers, two units, the hour, a lost "not", one that the source does not have. */
const MISTAKES = {
  es: [['6 horas ni beba durante 2 horas', '2 horas ni beba durante 6 horas'], ['5 mg en 10 ml', '5 ml en 10 mg'], ['19:30', '7:30'], ['No coma durante 6 horas ni beba', 'Coma durante 6 horas y beba'], ['Puede sentir', 'No puede sentir']],
  fr: [['6 heures et ne buvez pas pendant 2 heures', '2 heures et ne buvez pas pendant 6 heures'], ['5 mg dans 10 ml', '5 ml dans 10 mg'], ['19 h 30', '9 h 30'], ['Ne mangez pas pendant 6 heures et ne buvez pas', 'Mangez pendant 6 heures et buvez'], ['Vous pouvez avoir', 'Vous ne pouvez pas avoir']],
  de: [['6 Stunden lang nicht und trinken Sie 2 Stunden', '2 Stunden lang nicht und trinken Sie 6 Stunden'], ['5 mg in 10 ml', '5 ml in 10 mg'], ['19:30', '7:30'], ['6 Stunden lang nicht und trinken Sie 2 Stunden lang nicht', '6 Stunden lang und trinken Sie 2 Stunden lang'], ['kann schwindlig', 'kann nicht schwindlig']],
  ar: [['6 ساعات ولا تشرب لمدة 2 ساعة', '2 ساعة ولا تشرب لمدة 6 ساعات'], ['5 ملغ في 10 مل', '5 مل في 10 ملغ'], ['19:30', '7:30'], ['لا تأكل لمدة 6 ساعات ولا تشرب', 'كل لمدة 6 ساعات واشرب'], ['قد تشعر', 'لن تشعر']],
}; // prettier-ignore

describe('translate in four languages', () => {
  for (const lang of Object.keys(MISTAKES))
    for (const [format, end] of [
      ['po', 'po'],
      ['xliff', 'xlf'],
    ]) {
      const file = `${format}/knee-scan.${lang}.${end}`;
      let translated;
      /** Writes the file of a translation; the command does so once. */
      const begin = () => {
        write('knee.json', record(TEXTS.en, 'en'));
        if (translated) return writeFileSync(join(folder, file), translated);
        write(`${lang}.json`, {...record(TEXTS[lang], lang), translation: {from: 'en', state: 'translated'}});
        const {status, stderr} = translate(
          'knee.json',
          '--to',
          lang,
          '--format',
          format,
          '--from',
          `${lang}.json`,
          '--out',
          format,
        );
        assert.equal(status, 0, stderr);
        translated = get(file);
      };

      it(`translate: merges a right translation (${lang}, ${format})`, () => {
        begin();
        const {status, stderr} = translate('--merge', file, '--out', `done-${format}`, '--force');
        assert.deepEqual([status, stderr], [0, '']);
      });

      for (const [right, wrong] of MISTAKES[lang])
        it(`translate: refuses “${wrong}” for “${right}” (${lang}, ${format})`, () => {
          begin();
          const text = get(file);
          assert.ok(text.includes(right));
          writeFileSync(join(folder, file), text.replace(right, wrong));
          const {status, stdout, stderr} = translate('--merge', file, '--out', 'wrong');
          assert.deepEqual([status, stdout], [1, '']);
          assert.match(stderr, /: not merged\n$/);
        });

      it(`translate: makes one text stale when its sentence changes (${lang}, ${format})`, () => {
        begin();
        write('knee.json', record(TEXTS.en.with(3, 'You may feel very dizzy.'), 'en'));
        const {stdout} = translate('knee.json', '--to', lang, '--format', format, '--out', format);
        assert.match(stdout, /: 4 texts, 0 not translated, 1 stale\n$/);
        assert.match(translate('--merge', file).stderr, /\/risks\/0\/text: "You may feel very dizzy\." has changed/);
      });
    }
});
