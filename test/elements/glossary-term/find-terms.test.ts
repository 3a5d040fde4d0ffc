import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {render} from 'lit';
import {glossaryExplainer} from '../../../src/elements/glossary-term/find-terms.js';

type Entry = {term: string; definition: string};

/** The text as it is rendered, and the words in it that are explained, each with its definition. */
function explained(glossary: Entry[], ...texts: string[]) {
  const explain = glossaryExplainer(glossary);
  const host = document.createElement('p');
  render(texts.map(explain), host);
  const found = [...host.querySelectorAll('glossary-term')].map((term) => [term.textContent, term.getAttribute('definition')]);
  return {text: host.textContent, found};
}
const entry = (term: string): Entry => ({term, definition: `What ${term} is`});
const terms = (words: string[], ...texts: string[]) => explained(words.map(entry), ...texts).found.map(([term]) => term);

describe('glossaryExplainer', () => {
  it('explains whole words in any case, each once', () => {
    expect(explained([entry('tumor')], 'A Tumor. Tumors and tumorous. A tumor-like TUMOR.', 'A tumor.')).to.deep.equal({
      text: 'A Tumor. Tumors and tumorous. A tumor-like TUMOR.A tumor.',
      found: [['Tumor', 'What tumor is']],
    });
  });

  it('takes the longest', () => {
    expect(terms(['knee', 'knee replacement', 'replacement'], 'A knee replacement is a replacement of the knee.')).to.deep.equal([
      'knee replacement',
      'replacement',
      'knee',
    ]);
  });

  it('knows the words of other scripts, and signs that mean something in a pattern', () => {
    expect(terms(['ورم'], 'هذا ورم، والأورام الورم')).to.deep.equal(['ورم']);
    expect(terms(['ورم'], 'الورم وورمٌ')).to.deep.equal([]);
    expect(terms(['niño', 'mal'], 'El niño y el malón; año-mal.')).to.deep.equal(['niño', 'mal']);
    expect(terms(['ÉCHO', 'Straße'], 'une écho, die straße')).to.deep.equal(['écho', 'straße']);
    expect(terms(['a.b', 'C++', '(x)', '[y]', 'T/Z', 'p|q'], 'aXb a.b C++ (x) [y] T/Z p|q')).to.deep.equal([
      'a.b',
      'C++',
      '(x)',
      '[y]',
      'T/Z',
      'p|q',
    ]);
    expect(terms(['İzmir'], 'İzmir')).to.deep.equal(['İzmir']);
  });

  it('finds a term across a line break, and neighbours', () => {
    expect(terms(['CT scan', 'MRI'], 'A CT\nscan MRI MRI')).to.deep.equal(['CT\nscan', 'MRI']);
  });

  it('does nothing without words', () => {
    expect(explained([], 'A tumor.')).to.deep.equal({text: 'A tumor.', found: []});
  });

  it('never changes the text, and explains only words of the glossary, each once', () => {
    const word = fc.oneof(
      fc.constantFrom('a', 'ab', 'b c', 'ورم', 'niño', '.', '+', '$&', '\\', '😀', 'İ', 'e\u0301', ' x '),
      fc.string({unit: 'binary', minLength: 1, maxLength: 6}).filter((one) => /\S/.test(one)),
    );
    const text = fc.array(fc.oneof(word, fc.constantFrom(' ', '-', '\n', ', ')), {maxLength: 30}).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.uniqueArray(word, {maxLength: 8}), fc.array(text, {maxLength: 4}), (words, texts) => {
        const {text: shown, found} = explained(words.map(entry), ...texts);
        expect(shown).to.equal(texts.join(''));
        const names = found.map(([term]) => term!.toLowerCase().replace(/\s+/g, ' ').trim());
        expect(new Set(names).size).to.equal(names.length);
        for (const [, definition] of found) expect(words.map((one) => entry(one).definition)).to.include(definition);
      }),
      {numRuns: 500},
    );
  });
});
