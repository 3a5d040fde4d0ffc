// Writes the lists of languages from the files of src/locales: nobody has to register a new language by hand.
import {globSync} from 'tinyglobby';
import {writeGenerated} from './write-generated.mjs';

/** In this order `es` comes before `ar`, which compresses better by a few bytes. */
const languagesOf = (folder) =>
  globSync(`${folder}/??.ts`, {ignore: '**/en.ts'})
    .map((file) => file.slice(-'xx.ts'.length, -'.ts'.length))
    .sort()
    .reverse();
const languages = languagesOf('src/locales');

/** Words that a chunk registers for all languages when it is loaded: `src/locales/plan` exports `plan`, and so on. */
const GROUPS = ['changes', 'chart', 'companion', 'handout', 'plan', 'speech', 'times'];

const importGroup = (group, language) => `import {${group} as ${language}} from './${language}.js';\n`;

/** All groups have the same languages: a file that is missing would leave its words in English. */
for (const group of [...GROUPS, 'page', 'search']) {
  const missing = languages.find((language) => !languagesOf(`src/locales/${group}`).includes(language));
  if (missing) throw new Error(`src/locales/${group}/${missing}.ts is missing. Copy ${group}/en.ts, and translate it.`);
}

const FILES = {
  'src/server/languages.ts': (old) =>
    old.replace(
      /(import '\.\.\/locales\/\w\w\.js';\n)+/,
      languages
        .toReversed()
        .map((language) => `import '../locales/${language}.js';\n`)
        .join(''),
    ),
  'src/locales/page/translations.ts': () =>
    `${languages.map((language) => importGroup('page', language)).join('')}import type {PageWords} from './en.js';\n
/** The words of pages, by language. */\nexport const translations: Readonly<Record<string, PageWords>> = {${languages.join(', ')}};\n`,
  'src/editor/panes/card-pane.ts': (old) =>
    old.replace(/(?<=CARD_LANGUAGES = )\[.*?\]/, `['en', '${languages.toReversed().join("', '")}']`),
  'src/script/load-chunk.ts': (old) => old.replace(/\(\w\w(\|\w\w)*\)\$\//, `(${languages.join('|')})$/`),
};
for (const group of GROUPS)
  FILES[`src/locales/${group}/translations.ts`] = () =>
    `import {addWords} from '../register.js';\n${languages.map((language) => importGroup(group, language)).join('')}
/** Registers these words in every language. */\n${languages.map((language) => `addWords('${language}', ${language});\n`).join('')}`;

await writeGenerated(FILES, 'the languages of src/locales');
