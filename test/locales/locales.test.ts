import {expect} from '@open-wc/testing';
import {ar} from '../../src/locales/ar.js';
import * as en from '../../src/locales/en.js';
import {es} from '../../src/locales/es.js';
import {changes} from '../../src/locales/changes/en.js';
import {chart} from '../../src/locales/chart/en.js';
import {companion} from '../../src/locales/companion/en.js';
import {handout} from '../../src/locales/handout/en.js';
import {page} from '../../src/locales/page/en.js';
import {translations} from '../../src/locales/page/translations.js';
import {plan} from '../../src/locales/plan/en.js';
import {locales, type Strings} from '../../src/locales/register.js';
import * as search from '../../src/locales/search/en.js';
import '../../src/server/languages.js';
import {speech} from '../../src/locales/speech/en.js';
import {times} from '../../src/locales/times/en.js';

type Leaf = string | ((...written: string[]) => string);

/** Every string and function of a language by its path: `risks.words.rare`. */
function leaves(words: object, path = ''): [string, Leaf][] {
  return Object.entries(words).flatMap(([key, value]): [string, Leaf][] =>
    typeof value === 'object' ? leaves(value, `${path}${key}.`) : [[`${path}${key}`, value]],
  );
}

const ARGUMENTS = ['«1»', '«2»', '«3»'];
const written = (leaf: Leaf): string => (typeof leaf === 'string' ? leaf : leaf(...ARGUMENTS.slice(0, leaf.length)));

/** Words that may equal the English ones, by language. */
const ALIKE: Record<string, string[]> = {es: ['common.comma', 'times.deadline'], ar: ['times.deadline']};

/** Words for which a language may need another argument, "from an hour" in Arabic where English has "1": the places of those it uses. */
const OWN_ARGUMENTS: Record<string, readonly (readonly number[])[]> = {
  'facts.range': [
    [0, 1],
    [1, 2],
  ],
};

const all = leaves({...en, ...search, changes, chart, companion, handout, plan, speech, times});

const registered = Object.values(locales()) as Strings[];

for (const strings of registered) {
  const {lang, ...groups} = strings;
  const own = new Map(leaves(groups));

  describe(`locale ${lang}`, () => {
    it('has every key of English, of the same type, and no other', () => {
      const typed = ([path, leaf]: [string, Leaf]): string => `${path} ${typeof leaf}`;
      expect([...own].map(typed)).to.have.members(all.map(typed));
    });

    it('leaves nothing in English and nothing empty', () => {
      for (const [path, leaf] of all) {
        const text = written(own.get(path)!);
        expect(text.trim(), path).not.to.equal('');
        if (!ALIKE[lang]?.includes(path)) expect(text, path).not.to.equal(written(leaf));
      }
    });

    it('uses every argument that it is given', () => {
      for (const [path, leaf] of all) {
        if (typeof leaf === 'string') continue;
        if (path in OWN_ARGUMENTS) {
          const used = ARGUMENTS.filter((argument) => written(own.get(path)!).includes(argument));
          expect(OWN_ARGUMENTS[path], path).to.deep.include(used.map((argument) => ARGUMENTS.indexOf(argument)));
          continue;
        }
        const translated = own.get(path) as typeof leaf;
        expect(translated.length, path).to.equal(leaf.length);
        for (const argument of ARGUMENTS.slice(0, leaf.length)) expect(written(translated), path).to.contain(argument);
      }
    });

    it('ends its sentences where English does', () => {
      const end = (text: string): string => /[.…:]$/.exec(text)?.[0] ?? '';
      for (const [path, leaf] of all) expect(end(written(own.get(path)!)), path).to.equal(end(written(leaf)));
    });

    it('keeps the levels of urgency apart', () => {
      const {emergency, urgent, 'non-urgent': later} = strings.warningSigns.urgency;
      expect(new Set([emergency, urgent, later].map(({level}) => level)).size).to.equal(3);
      expect(new Set([emergency, urgent, later].map(({action}) => action)).size).to.equal(3);
    });
  });
}

describe('words of pages', () => {
  for (const [lang, words] of Object.entries(translations))
    it(`in ${lang} are those of English, and none is left in it`, () => {
      const own = new Map(leaves(words));
      expect([...own.keys()]).to.have.members(leaves(page).map(([path]) => path));
      for (const [path, leaf] of leaves(page)) expect(written(own.get(path)!), path).not.to.equal(written(leaf));
    });
});

describe('locales', () => {
  it('register themselves', () => {
    expect(registered.map(({lang}) => lang)).to.include.members([ar.lang, es.lang]);
  });
});

describe('locale es', () => {
  it('says a chance in a sentence that holds for one and for many', () => {
    const {chance, about, happens} = es.risks;
    expect(happens(chance('1', '100'), '', '99')).to.equal('Ocurre en 1 de cada 100 personas; en 99, no.');
    expect(happens(chance(about('5'), '100'), '', about('95'))).to.equal(
      'Ocurre en aproximadamente 5 de cada 100 personas; en aproximadamente 95, no.',
    );
  });
});

describe('locale ar', () => {
  it('counts patients in the form that the number asks for', () => {
    const {chance} = ar.risks;
    expect(chance('1', '10')).to.equal('1 من كل 10 مرضى');
    expect(chance('1', '20')).to.equal('1 من كل 20 مريضًا');
    for (const of of ['100', '10,000', '١٠٠']) expect(chance('1', of)).to.match(/مريض$/);
  });

  it('has Arabic punctuation only, and no Latin letters', () => {
    for (const [path, leaf] of leaves({...ar, lang: ''})) expect(written(leaf), path).not.to.match(/[,;?A-Za-z]/);
  });

  it('puts two of a time into the form that follows a preposition', () => {
    const time = (value: number, unit: string): string =>
      new Intl.NumberFormat('ar', {style: 'unit', unit, unitDisplay: 'long'}).format(value);
    for (const unit of ['year', 'month', 'week', 'day', 'hour', 'minute', 'second']) {
      expect(ar.recovery.after(time(2, unit)), unit).to.match(/^بعد \S+ين$/);
      for (const value of [1, 3, 10, 11, 100]) {
        expect(ar.recovery.after(time(value, unit)), unit).to.equal(`بعد ${time(value, unit)}`);
      }
    }
    const thirty = new Intl.NumberFormat('ar').format(30); // Older data of languages has other digits for `ar`.
    const list = new Intl.ListFormat('ar', {type: 'unit'}).format([time(2, 'hour'), time(30, 'minute')]);
    expect(ar.preparation.before(list)).to.equal(`قبل الإجراء بساعتين و${thirty} دقيقة`);
  });
});
