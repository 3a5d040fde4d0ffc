/** The changelog is made of the changesets, and loses nothing. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {addVersion, readChangesets} from '../../scripts/version.mjs';

test('changesets: every line begins with its group', () => {
  assert.ok(readChangesets().every(({group, text}) => group && text));
});

test('changelog: a version gets the lines under Unreleased and those of the changesets, by group', () => {
  const before = readFileSync('CHANGELOG.md', 'utf8');
  const after = addVersion(before, '9.0.0', [{group: 'Security', text: 'A change.'}]);
  assert.doesNotMatch(after, /Unreleased/);
  assert.match(after, /^## 9\.0\.0\n\n### Added\n\n- /m);
  assert.match(after, /### Security\n\n(- .*\n)*- A change\.\n\n## 0\.1\.0/);
  for (const line of before.split('\n').filter((line) => line.startsWith('- '))) assert.ok(after.includes(line), line);
});

test('changelog: a version without an Unreleased section is added before the last one', () => {
  const after = addVersion('# Changelog\n\n## 0.1.0\n\n- First.\n', '0.2.0', [{group: 'Fixed', text: 'A bug.'}]);
  assert.equal(after, '# Changelog\n\n## 0.2.0\n\n### Fixed\n\n- A bug.\n\n## 0.1.0\n\n- First.\n');
});
