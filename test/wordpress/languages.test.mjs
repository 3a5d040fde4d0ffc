// The texts of the plugin: all are for translation, and all are translated.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {globSync} from 'tinyglobby';

const PLUGIN = 'integrations/wordpress/procedure-elements';
const LANGUAGES = `${PLUGIN}/languages`;

const literal = (text) => text.replace(/\\(['\\])/g, '$1');

/** Returns the texts of a .po file and their translations. */
function readPo(file) {
  const unquote = (lines) => [...lines.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, text]) => JSON.parse(`"${text}"`)).join('');
  const entries = readFileSync(file, 'utf8').matchAll(/^msgid ((?:".*"\n)+)msgstr ((?:".*"\n?)+)/gm);
  return new Map([...entries].map(([, id, text]) => [unquote(id), unquote(text)]));
}

/** Returns the texts of a .mo file and their translations. */
function readMo(file) {
  const bytes = readFileSync(file);
  assert.equal(bytes.readUInt32LE(0), 0x950412de);
  const [count, ids, texts] = [8, 12, 16].map((at) => bytes.readUInt32LE(at));
  const text = (table, index) => {
    const [length, start] = [0, 4].map((at) => bytes.readUInt32LE(table + index * 8 + at));
    return bytes.toString('utf8', start, start + length);
  };
  return new Map(Array.from({length: count}, (_, index) => [text(ids, index), text(texts, index)]));
}

const sources = globSync(`${PLUGIN}/**/*.php`).map((file) => readFileSync(file, 'utf8'));
const template = [...readPo(`${LANGUAGES}/procedure-elements.pot`).keys()].filter(Boolean).sort();
const withoutHead = (texts) => [...texts].filter(([text]) => text).sort();
const placeholders = (text) => (text.match(/%(\d\$)?s/g) ?? []).sort();

test('plugin: every text is in the template, in the text domain of the plugin', () => {
  const calls = sources.flatMap((source) => [...source.matchAll(/\b(?:esc_html)?__\( ('(?:[^'\\]|\\.)*'), ('[^']*') \)/g)]);
  const all = sources.flatMap((source) => [...source.matchAll(/\b(?:esc_html|esc_attr)?__\( |\b_[exn]x?\( /g)]);
  assert.equal(calls.length, all.length);
  assert.deepEqual([...new Set(calls.map(([, text]) => literal(text.slice(1, -1))))].sort(), template);
  assert.deepEqual([...new Set(calls.map(([, , domain]) => domain))], ["'procedure-elements'"]);
});

for (const language of ['es_ES', 'ar'])
  test(`plugin: every text is translated, ${language}`, () => {
    const po = readPo(`${LANGUAGES}/procedure-elements-${language}.po`);
    assert.deepEqual([...po.keys()].filter(Boolean).sort(), template);
    for (const [text, translated] of po) {
      assert.notEqual(translated, '', text);
      if (text) assert.deepEqual(placeholders(translated), placeholders(text), text);
    }
    assert.deepEqual(
      withoutHead(readMo(`${LANGUAGES}/procedure-elements-${language}.mo`)),
      withoutHead(po),
      'run node integrations/wordpress/write-languages.mjs',
    );
  });

test('plugin: the editing side has no text of its own', () => {
  const script = readFileSync(`${PLUGIN}/block/edit.js`, 'utf8');
  const used = [...script.matchAll(/\btexts\.(\w+)/g)].map(([, name]) => name);
  const given = sources.join().match(/function procedure_elements_editor_texts\(\) \{.*?\n\}/s)[0];
  const names = [...given.matchAll(/'(\w+)' +=> __/g)].map(([, name]) => name);
  assert.deepEqual([...new Set(used)].sort(), names.sort());
  assert.doesNotMatch(script, /(label|help|title|instructions): ['"`]/);
});
