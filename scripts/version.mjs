// Releases the changesets: raises the version, and moves their lines and those under "Unreleased" into a section of
// CHANGELOG.md, grouped as Added, Changed, Fixed and Security.
import {execFileSync} from 'node:child_process';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';

const GROUPS = ['Added', 'Changed', 'Fixed', 'Security'];
const LINE = new RegExp(`^(${GROUPS.join('|')}): (.+)$`);

/** Reads the lines of all changesets; a line without a group continues the one before. @throws {Error} if the first has none. */
export function readChangesets(folder = '.changeset') {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .flatMap((file) => {
      const [, text = ''] = readFileSync(`${folder}/${file}`, 'utf8').match(/^---\n[^]*?\n---\n([^]*)$/) ?? [];
      const lines = text
        .trim()
        .replace(new RegExp(`\\n(?!(?:${GROUPS.join('|')}): )\\s*`, 'g'), ' ')
        .split('\n');
      return lines.map((line) => {
        const found = LINE.exec(line);
        if (!found) throw new Error(`${folder}/${file}: "${line}" must begin with ${GROUPS.join(', ')} and a colon.`);
        return {group: found[1], text: found[2]};
      });
    });
}

/** Moves changes into a new section of a changelog, with those that stand under "Unreleased". */
export function addVersion(changelog, version, changes) {
  const [, before, unreleased = '', after] = changelog.match(/^([^]*?)(?:^## Unreleased\n([^]*?))?(^## \d[^]*)$/m);
  const sections = GROUPS.map((group) => {
    const [, old = ''] = unreleased.match(new RegExp(`^### ${group}\n([^]*?)(?=^###|$(?![^]))`, 'm')) ?? [];
    const lines = [...old.trim().split('\n'), ...changes.filter((change) => change.group === group).map(({text}) => `- ${text}`)];
    return lines.filter(Boolean).length ? `### ${group}\n\n${lines.filter(Boolean).join('\n')}\n\n` : '';
  });
  return `${before}## ${version}\n\n${sections.join('')}${after}`;
}

if (process.argv[1] === import.meta.filename) {
  const changes = readChangesets();
  execFileSync('npx', ['changeset', 'version'], {stdio: 'inherit'});
  execFileSync('npm', ['install', '--package-lock-only', '--no-audit', '--no-fund'], {stdio: 'inherit'});
  const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
  writeFileSync('CHANGELOG.md', addVersion(readFileSync('CHANGELOG.md', 'utf8'), version, changes));
  console.log(`CHANGELOG.md has a section ${version}.`);
}
