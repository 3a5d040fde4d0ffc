// Renews the translations of the plugin with GNU gettext: the template from PHP, then each .po and its .mo.
// New texts are empty in the .po files; test/wordpress/languages.test.mjs lists them.
import {execFileSync} from 'node:child_process';
import {globSync} from 'tinyglobby';

const cwd = new URL('procedure-elements', import.meta.url);
const run = (command, ...args) => execFileSync(command, args, {cwd, stdio: 'inherit'});
const template = 'languages/procedure-elements.pot';
const sources = globSync(['*.php', 'includes/*.php'], {cwd}).sort();

run(
  'xgettext',
  ...['--language=PHP', '--from-code=UTF-8', '--keyword=__', '--keyword=esc_html__', '--add-comments=translators:'],
  ...['--package-name=Procedure Elements', '--no-wrap', '--sort-by-file', `--output=${template}`],
  ...sources,
);
for (const po of globSync('languages/*.po', {cwd})) {
  run('msgmerge', '--quiet', '--update', '--backup=none', '--no-wrap', '--no-fuzzy-matching', po, template);
  run('msgfmt', '--check', `--output-file=${po.replace(/po$/, 'mo')}`, po);
}
