import assert from 'node:assert/strict';
import {test} from 'node:test';
import {closeStyles} from '../../scripts/rollup/close-styles.mjs';

test('styles lose comments and indents, and nothing else', () => {
  const code =
    '/** Doc. */\nexport const of = (large) => `\n  /* Why. */\n  .a > *, .b {\n    font-size: ${large ? 2 : 1}pt;\n  }`;';
  assert.equal(
    closeStyles.transform(code, 'dist/a/a.styles.js').code,
    '\nexport const of = (large) => `\n.a > *, .b {\nfont-size: ${large ? 2 : 1}pt;\n}`;',
  );
  assert.equal(closeStyles.transform(code, 'dist/a/a.js'), undefined);
});
