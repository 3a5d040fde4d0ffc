// Budgets, brotli. What a patient on a slow phone waits for; a change that needs more says why.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {brotliCompressSync} from 'node:zlib';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {rollup} from 'rollup';
import {LATER_ELEMENTS} from '../scripts/later-elements.mjs';

const within = (bytes, budget) => {
  const size = brotliCompressSync(bytes).length;
  assert.ok(size <= budget, `${size} bytes brotli, ${size - budget} over the budget of ${budget}.`);
};

/**
 * Leaves out the script's two lists, tags of later elements and languages: with a name more in one, all other code compresses to
 * up to 60 bytes more or less. Another order and one string for each list were measured first: as uneven.
 */
function withoutLists(script) {
  const [tags, ...otherTags] = script.match(/\["code-search"[^\]]*\]/g);
  const [languages, ...otherLanguages] = script.match(/(?<=\(search\\\.\)\?\()[a-z|]+(?=\)\$)/g);
  assert.deepEqual([...JSON.parse(tags), otherTags, otherLanguages].flat(), LATER_ELEMENTS);
  assert.ok(tags.length + languages.length <= 400, `${tags.length + languages.length} characters of lists, 400 are allowed.`);
  return script.replace(tags, '[]').replace(languages, '');
}

/** Bytes that the lists added with eleven elements and two languages: the budgets below are as strict as with them. */
const LISTS_BYTES = {'procedure-elements.js': 7, 'procedure-elements.min.js': 31};

for (const [file, budget] of [
  // What most pages show at once. Still to move: saved state and links to sections.
  // 150 of it: items that are nested in others, whose words no element showed. Joining them to one text while the record is read
  // was tried first: lists became sentences of any length.
  // 90 of it: no zero in brackets in the address of a phone number, and no added markup kept alive while it settles. Other forms
  // of both were measured first: 10 to 60 more.
  // 40 and 20 of it: what a reader did before `remember` was set, or while storage is full, is kept as changes. Six other forms
  // were measured first: 5 to 30 more in one of the two. Keeping the last value instead was tried before: a tick of another tab is lost.
  // 30 of the second: tokens for gaps and corners. The tokens themselves at each place were tried first: 20 more.
  ['procedure-elements.js', 33_040],
  ['procedure-elements.min.js', 33_400],
  ['procedure-elements.speech.min.js', 4_200],
  ['procedure-elements.es.min.js', 2_750],
  ['procedure-elements.ar.min.js', 3_500],
  // A calendar file contains the words of times, which only cards with an appointment have.
  // 40 of it: an appointment that was moved, and another one for the same procedure.
  ['procedure-elements.calendar.min.js', 2_050],
  // Steps for some people, doses, medicines and rules, in three languages.
  // 130 of it left the script: which questions are asked, and how their answers are kept.
  ['procedure-elements.plan.min.js', 2_780],
  // The plan for the person who helps, and its printing: only for readers who ask. Half of it is the print of one element
  // alone, as in the handout; loading the handout's chunk for it was tried first: twice as much on the wire.
  // 120 of it: numbered cards for the fridge. Smaller letters were tried first: a plan of a week needs two pages all the same.
  ['procedure-elements.companion.min.js', 4_420],
  // Appointments and moments of steps, in three languages. 200 of it left the script: the button of the calendar file.
  // 180 are the next step at the top; a link to its line in the list was tried first: it moves the focus away from the appointment.
  // 10 are items that are nested in the next step. 20: its text apart from the words around it, which may be in another language,
  // after a lead that is not a sentence. Leaving out every lead was tried first: a "Do not:" would be lost.
  ['procedure-elements.times.min.js', 4_600],
  ['procedure-elements.temporal.min.js', 17_000],
  // 340 of it left the script: the words beside the drawings, in three languages.
  ['procedure-elements.chart.min.js', 890],
  ['procedure-elements.code-labels.min.js', 650],
  // Fetched where something may be a mistake. With the check of a page's markup: in the script itself, every page would load it.
  // 180 of it: values that do the opposite of what they say, and messages about data attributes and providers. Tried first:
  // one message for tags and data attributes; it named markup that the author had not written.
  // 15 of it: an element gets time for its record. Left out: to mark newcomers in the script, which every page loads.
  ['procedure-elements.mistakes.min.js', 2_205],
  // With the advice on pages without a record, which was in the script that every page loads.
  ['procedure-elements.page-links.min.js', 440],
  ['procedure-elements.glossary-term.min.js', 1_000],
  ['procedure-elements.review-note.min.js', 1_000],
  // 40 of it: the one long answer of a row over the whole width. A rule with `:has()` alone was tried first: it cannot tell that
  // several are long, and they would not stand side by side.
  ['procedure-elements.option-compare.min.js', 3_830],
  // Fetched by readers who ask. A third of it: its words in all languages, which pages in Spanish or Arabic fetched with those
  // of the search when that was tried. A third: the words of a step's time, as the checklist has them.
  // 150 of it: whom to call, pictures, explained words and all of another option. Headings of their own were tried first: 240.
  // 55 of it: buttons that do not touch, and answers in the quotation marks of each language. A style of their own for the
  // buttons was tried first: 20 more.
  ['procedure-elements.version-changes.min.js', 6_805],
  ['procedure-elements.question-list.min.js', 1_150],
  // With the names of code systems: the script fetches them with the codes that somebody opens.
  ['procedure-elements.similar-codes.min.js', 1_310],
  // With all members of a form control, which words were left out, and answers that fit the text as it is now.
  // 30 of it: Escape that was used is used up when the key comes up too; one listener for all keys, tried first, was longer.
  // 20 of it: marked words in one piece, so that no blank is a text of its own, which screen readers skip. A blank inside each
  // mark was tried first: it is underlined.
  // 10 of it: the title that was chosen in its own direction.
  ['procedure-elements.code-search.min.js', 4_160],
  // Fetched where a form comes back with a code as its value.
  ['procedure-elements.saved-code.min.js', 260],
  ['procedure-elements.catalog.min.js', 930],
  // With the names of code systems.
  ['procedure-elements.servers.min.js', 8_350],
  // With a thousand entries that come back a few in each frame, and letters that no accent makes.
  ['procedure-elements.procedure-list.min.js', 3_320],
  ['procedure-elements.search.es.min.js', 1_140],
  ['procedure-elements.search.ar.min.js', 1_320],
  ['procedure-elements.procedure-pictures.min.js', 1_450],
  ['procedure-elements.procedure-timeline.min.js', 4_750],
  // With qualifiers, compounds, words that no list knows, and a forged file that cannot stop the page. Tried first: shorter
  // messages, one message for all errors, one function for all guards of a file, names of one letter, no cache.
  // 30 of it: a word or 16,000 rows at a time, so that no key press waits for a search.
  // 235 of it: typos and synonyms come beside the lists, and a search neither waits long for them nor fails without them, nor
  // waits at all when it is not wanted any more. Tried first: a listener alone, which misses what was aborted before.
  ['procedure-elements.codes.min.js', 5_265],
  // Fetched after the first list, with its synonyms: typos, parts of words, and the terms that a query has.
  // 10 of it: two functions for parts of words and typos, where one had asked by a list that changed beneath it.
  ['procedure-elements.meanings.min.js', 600],
  ['procedure-elements.similar.min.js', 1_190],
  // Half of it draws the QR code. 1,300 of it: sheets, close and in columns. Rules for paper in each element's own sheet were
  // tried first: every page would load them, most for nothing.
  // 30 of it: members of the document that no element of the page hides; shared with the script.
  ['procedure-elements.handout.min.js', 8_300],
])
  test(`${file} stays within ${budget} bytes`, () => {
    const bytes = readFileSync(`dist/${file}`);
    const lists = LISTS_BYTES[file];
    if (lists) within(Buffer.from(withoutLists(bytes.toString())), budget - lists);
    else within(bytes, budget);
  });

// 600 of it was not counted before: what finds typos and synonyms, which every search fetches. 265: see its parts above.
test('the search of all codes, with its element, code reader, typos and synonyms, stays within 10.02 kB', () => {
  const sizes = ['code-search', 'codes', 'meanings'].map(
    (part) => brotliCompressSync(readFileSync(`dist/procedure-elements.${part}.min.js`)).length,
  );
  assert.ok(sizes[0] + sizes[1] + sizes[2] <= 10_020, `${sizes.join(' + ')} bytes brotli`);
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
  return {
    first: output
      .filter(({fileName}) => !later.has(fileName))
      .map(({code}) => code)
      .join(''),
    later: output.filter(({fileName}) => later.has(fileName)).map(({code}) => code),
  };
}

// With its record and states, exported parts, groups of severity, one formatter per language, and words of translators that are replaced.
test('a page that imports only risk-list stays within 13,000 bytes, Lit included', async () => {
  const {first} = await bundled('risk-list');
  within(Buffer.from(first), 13_000);
  assert.doesNotMatch(first, /benefit-list|prep-checklist|procedure-card/, 'it carries another element');
});

const isParser = (code) => code.includes('is not a procedure record');

// With plain objects for listeners, and a schema that is read on pages that extend all objects.
test('an element alone fetches the record parser within 2,950 bytes; beside a provider it needs no further request', async () => {
  const {first, later} = await bundled('risk-list');
  assert.equal(later.filter(isParser).length, 1);
  within(Buffer.from(later.find(isParser)), 2_950);
  assert.ok(!isParser(first));
  assert.ok(!(await bundled('risk-list', 'procedure-source')).later.some(isParser));
});

test('a page that imports procedure-card loads reading aloud only on demand', async () => {
  const {first, later} = await bundled('procedure-card');
  assert.doesNotMatch(first, /SpeechSynthesisUtterance/);
  assert.match(later.join(''), /SpeechSynthesisUtterance/);
});
