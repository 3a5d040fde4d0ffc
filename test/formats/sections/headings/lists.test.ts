import {expect} from '@open-wc/testing';
import {DICTIONARY_LANGUAGES, dictionaryLanguage} from '../../../../src/formats/sections/dictionary/dictionary.js';
import {headingReader} from '../../../../src/formats/sections/dictionary/matcher.js';

/** `heading ⇥ field|field ⇥ name of the procedure ⇥ language`. */
async function readList(url: URL): Promise<[string, string[], string, string][]> {
  const text = await (await fetch(url)).text();
  const rows = text.split('\n').filter((row) => row && !row.startsWith('#'));
  return rows.map((row) => {
    const [heading = '', fields = '', name = '', lang = ''] = row.split('\t');
    return [heading, fields.split('|'), name, lang];
  });
}

describe('lists of headings of public pages', () => {
  for (const list of ['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'])
    it(`finds the field of at least 95 % of the headings of the ${list} list, in each language, and none wrongly where it frightens`, async () => {
      const wrong = new Map<string, string[]>();
      const all = new Map<string, number>();
      for (const [heading, fields, name, lang] of await readList(new URL(`./${list}-list.tsv`, import.meta.url))) {
        const language = dictionaryLanguage(lang)!;
        const field = headingReader(language, [name]).read(heading)?.field ?? 'more';
        all.set(lang, (all.get(lang) ?? 0) + 1);
        if (fields.includes(field)) continue;
        wrong.set(lang, [...(wrong.get(lang) ?? []), `${heading}: ${field}`]);
        expect(['contraindications', 'warningSigns']).not.to.include(field, heading);
      }
      expect([...DICTIONARY_LANGUAGES]).to.include.members([...all.keys()]);
      for (const [lang, count] of all) {
        const headings = wrong.get(lang) ?? [];
        expect(headings.length / count).to.be.at.most(0.05, `${lang}: ${headings.join(', ')}`);
      }
    });

  it('takes headings about other things than the procedure for no contraindications and no warning signs', () => {
    const others = {
      en: [
        'Who should avoid driving',
        'When to avoid exercise',
        'Reasons to come to our clinic',
        'When medical help is not needed',
      ],
      es: ['Quién debe evitar conducir', 'Motivos para acudir a nuestra clínica', 'Síntomas de artrosis'],
      de: ['Wann sollte man auf Sport verzichten', 'Gründe für unsere Klinik'],
      fr: ['Qui doit éviter de conduire', 'Signes d’arthrose'],
      it: ['Chi deve evitare di guidare'],
      pt: ['Quem deve evitar dirigir'],
      ar: ['ما هي الحالات التي لا يمكن القيادة فيها', 'من يجب أن يتجنب القيادة'],
      zh: ['什么情况下不能开车'],
    } as const;
    for (const [lang, headings] of Object.entries(others))
      for (const heading of headings)
        expect(['contraindications', 'warningSigns']).not.to.include(
          headingReader(dictionaryLanguage(lang)!, ['Hip replacement']).read(heading)?.field,
          heading,
        );
  });
});
