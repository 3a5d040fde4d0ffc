// Budgets, brotli. What a patient on a slow phone waits for; a change that needs more says why.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {brotliCompressSync} from 'node:zlib';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {rollup} from 'rollup';

const within = (bytes, budget) => {
  const size = brotliCompressSync(bytes).length;
  assert.ok(size <= budget, `${size} bytes brotli, ${size - budget} over the budget of ${budget}.`);
};

for (const [file, budget] of [
  // Every element but those of scripts/later-elements.mjs, which are fetched when a page needs them.
  // 1,000 of it: the record's new fields (nesting, pictures, conditions).
  // 1,300 of it: elements follow their markup. The observer has to be there from the start, so no part of it can come later.
  // 500 of it: moments of a preparation plan (clock times, ranges, arrival); what only plans have is fetched.
  // 3,300 of it: phone links, groups of risks, facts, options and recovery, languages, and the words of all that. The calendar
  // writer is a part already; what few cards show can follow (drawings of chances, other languages, codes).
  // 200 of it: served sections stay where their parts cannot be loaded. 1,200 of it: a reader's input is kept while words, languages and records change below it. Rarely shown elements are
  // fetched already (scripts/later-elements.mjs); the appointment form, charts and languages of a card are next, to 31 kB.
  ['procedure-elements.js', 37_100],
  ['procedure-elements.min.js', 38_650],
  ['procedure-elements.speech.min.js', 4_200],
  // 300 of it: how a step relates to its time, in full words. Not in a file of their own: the first card needs them.
  ['procedure-elements.es.min.js', 3_400],
  // 120 of it: moments of a plan that do not count from the procedure (midnight, arrival, ranges).
  // 10 of it: the label of the version code, two words; one was tried, and is the word for "version".
  ['procedure-elements.ar.min.js', 4_070],
  // 210 of it: clock times, ranges and for whom a step is.
  ['procedure-elements.calendar.min.js', 1_830],
  ['procedure-elements.plan.min.js', 2_050],
  ['procedure-elements.temporal.min.js', 18_000],
]) {
  test(`${file} stays within ${budget} bytes`, () => within(readFileSync(`dist/${file}`), budget));
}

for (const [file, budget] of [
  // Elements that most pages never show.
  // 670 of it: rows of one option are folded, one control for the order, risks, recovery and experience of each option.
  ['procedure-elements.option-compare.min.js', 3_790],
  // Fetched by readers who ask. A third of it: its words in all languages, which pages in Spanish or Arabic fetched with those
  // of the search when that was tried. A third: the words of a step's time, as the checklist has them.
  ['procedure-elements.version-changes.min.js', 6_600],
  ['procedure-elements.question-list.min.js', 1_150],
  ['procedure-elements.similar-codes.min.js', 860],
  // The search adds to a page: this, the code reader and, only if they are named, a catalog or a server.
  // 240 of it: the keys, the list and the lookup are classes of their own. One class of 300 lines was tried first, and hard to
  // read; its parts share no state but what they pass on.
  // 750 of it: all members of a form control, and the title of a code that a saved form sets.
  // Each member is one line that forms and libraries ask for; a page gets them only with the field.
  // 130 of it: which words were left out, and that a count is not known.
  // 150 of it: answers of the text before that do not fit are hidden, codes and families with a page come first. To hide all of
  // them is 60 bytes less, but then the list blinks with each key.
  ['procedure-elements.code-search.min.js', 4_210],
  // 30 of it: the pages about the codes of a family.
  ['procedure-elements.catalog.min.js', 930],
  // 60 of it: a server that never ends is left, and codes may be nested without end.
  // 80 of it: a mistyped word alone, and results that are known not to be all. Without them a typo finds nothing on servers.
  ['procedure-elements.servers.min.js', 7_790],
  // 100 of it: a thousand entries come back a few in each frame, and are all on paper meanwhile.
  // 100 of it: letters that no accent makes, Chinese and Japanese inside a run.
  // 460 of it: letters, one line for each of many entries, an empty catalog, and loading again.
  ['procedure-elements.procedure-list.min.js', 3_370],
  // 200 of it: the words of <understanding-check>. 20 of it: one more code, or several.
  // 120 of it: those of <procedure-timeline> and <procedure-pictures>. Words of times are those of the checklist and recovery.
  // 130 of it: those of letters, loading again and the order of options.
  ['procedure-elements.search.es.min.js', 1_140],
  ['procedure-elements.search.ar.min.js', 1_320],
  ['procedure-elements.procedure-pictures.min.js', 1_450],
  // Most of it are the times of steps in words, which the script does not share: a page seldom has both.
  ['procedure-elements.procedure-timeline.min.js', 4_750],
  // 700 of it: words that no list knows, qualifiers, compounds, letters that no accent makes. Tried first: shorter messages,
  // names of one letter for properties (130), no cache of scores (slower than the targets).
  // 370 of it: a forged file cannot stop the page. Tried first: one message for all errors, and the reader of streams in one place;
  // lists that are split at once are shorter, and hold a page for seconds.
  // 10 of it: numbers narrow a search.
  ['procedure-elements.codes.min.js', 5_200],
  // 120 of it: what the characters of a code say in its section, and the notice of the list.
  ['procedure-elements.similar.min.js', 1_190],
  // Half of it draws the QR code. 1,300 of it: sheets, close and in columns. Rules for paper in each element's own sheet were
  // tried first: every page would load them, most for nothing.
  // 30 of it: members of the document that no element of the page hides; shared with the script.
  ['procedure-elements.handout.min.js', 8_380],
])
  test(`${file} stays within ${budget} bytes`, () => within(readFileSync(`dist/${file}`), budget));

test('the search of all codes, with its element and code reader, stays within 9.4 kB', () => {
  const sizes = ['code-search', 'codes'].map(
    (part) => brotliCompressSync(readFileSync(`dist/procedure-elements.${part}.min.js`)).length,
  );
  assert.ok(sizes[0] + sizes[1] <= 9_400, `${sizes.join(' + ')} bytes brotli`);
});

/** Bundles a page that imports these elements: the first load, and the chunks that it loads later. */
async function bundled(...tags) {
  const bundle = await rollup({
    input: 'page',
    plugins: [
      {
        name: 'page',
        resolveId: (id) => (id === 'page' ? id : undefined),
        load: (id) =>
          id === 'page' ? tags.map((tag) => `import '${process.cwd()}/dist/elements/${tag}/${tag}.js';`).join('') : undefined,
      },
      nodeResolve(),
      terser({module: true, format: {comments: false}, compress: {passes: 3}}),
    ],
  });
  const {output} = await bundle.generate({format: 'es'});
  const later = new Set(output.flatMap(({dynamicImports}) => dynamicImports));
  const text = (chunks) => chunks.map(({code}) => code).join('');
  return {
    first: text(output.filter(({fileName}) => !later.has(fileName))),
    later: text(output.filter(({fileName}) => later.has(fileName))),
  };
}

// 30 of it: empty paragraphs of editors are not a fallback. 70 of it: one object holds what differs between the deliveries. Five variables, each with a setter, were shorter, and hid it.
// 20 of it: formatters are made once for a language; kept in each element they were made fifty times for a card.
// 800 of it: groups of severity, the scale of rarer risks and their words.
// 740 of it: words of translators are replaced, records and times renewed.
// 40 of it: members of the document are read from its prototype, which no element of the page hides.
// 220 of it: `record`, `status`, `reload()`, states, exported parts, cookies of the own origin. One name for each part and one
// place for all permissions were tried first; words that complete a language come with `registerLocale` alone.
test('a page that imports only risk-list stays within 12990 bytes, Lit included', async () => {
  const {first} = await bundled('risk-list');
  within(Buffer.from(first), 12_990);
  assert.doesNotMatch(first, /benefit-list|prep-checklist|procedure-card/, 'it carries another element');
});

// 130 of it: the fields kind, withdrawn and integrity of the schema. 70 of it: listeners get plain objects, and the schema is read on pages that extend all objects. A copy by JSON is shorter
// and breaks on pages with an old Prototype; in the element itself the copy cost every page 50.
// 80 of it: addresses go through the platform's own parser; a pattern that says as much is longer.
// 10 of it: the code of a version. Computed in the review note it was 90 for every page.
test('an element alone fetches the record parser within 2940 bytes; beside a provider it needs no further request', async () => {
  const {first, later} = await bundled('risk-list');
  within(Buffer.from(later), 2_940);
  assert.match(later, /is not a procedure record/);
  assert.doesNotMatch(first, /is not a procedure record/);
  assert.equal((await bundled('risk-list', 'procedure-source')).later, '');
});

test('a page that imports procedure-card loads reading aloud only on demand', async () => {
  const {first, later} = await bundled('procedure-card');
  assert.doesNotMatch(first, /SpeechSynthesisUtterance/);
  assert.match(later, /SpeechSynthesisUtterance/);
});
