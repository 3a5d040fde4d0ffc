// Writes the lists of elements from the folders of src/elements and scripts/later-elements.mjs.
import {globSync} from 'tinyglobby';
import {LATER_ELEMENTS} from './later-elements.mjs';
import {writeGenerated} from './write-generated.mjs';

const tags = globSync('src/elements/*/', {onlyDirectories: true})
  .map((folder) => folder.split('/')[2])
  .sort();
const unknown = LATER_ELEMENTS.find((tag) => !tags.includes(tag));
if (unknown) throw new Error(`scripts/later-elements.mjs names <${unknown}>, which has no folder in src/elements.`);

/** These show nothing of their own, or text within a line. */
const WITHOUT_SPACE = ['glossary-term', 'procedure-source'];

const exportAll = (list, folder) => list.map((tag) => `export * from '${folder}elements/${tag}/${tag}.js';\n`).join('');
const bundled = tags.filter((tag) => !LATER_ELEMENTS.includes(tag));
const camel = (tag) => tag.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
const FILES = {
  'src/all.ts': () => `/** Registers every element. */\n${exportAll(tags, './')}`,
  'src/element-modules.ts': () =>
    `/** Imports the module of each element, by tag. */\nexport const ELEMENT_MODULES: Readonly<Record<string, () => Promise<unknown>>> = {\n${tags.map((tag) => `'${tag}': () => import('./elements/${tag}/${tag}.js'),\n`).join('')}};\n`,
  'src/script/bundled-elements.ts': () =>
    `/** Registers the elements that the single script includes; it fetches the others when a page needs them. */\n${exportAll(bundled, '../')}`,
  'src/script/later-elements.ts': () =>
    `/** Tags of the elements that the single script fetches when a page needs them. */\nexport const LATER_ELEMENTS = ['${LATER_ELEMENTS.join("', '")}'];\n`,
  'stories/overview/story-files.ts': () =>
    `import type {StoryFile} from '../render-story.js';\n${tags.map((tag) => `import * as ${camel(tag)} from '../elements/${tag}.stories.js';\n`).join('')}
/** The stories of every element. */\nexport const storyFiles = [${tags.map(camel).join(', ')}] as unknown as readonly StoryFile[];\n`,
  'src/script/page.css': (old) =>
    old.replace(/:is\([^)]*\)/, `:is(\n  ${tags.filter((tag) => !WITHOUT_SPACE.includes(tag)).join(',\n  ')}\n)`),
};

await writeGenerated(FILES, 'the elements of src/elements');
