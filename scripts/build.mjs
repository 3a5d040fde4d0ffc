// Builds `dist` and the generated files, and prints each step with the seconds that it took.
import {execSync} from 'node:child_process';
import {rmSync} from 'node:fs';
import {basename} from 'node:path';
import {rollup} from 'rollup';

/** So many scripts at once: one is minified while the next is put together. */
const AT_ONCE = 3;

/** The configuration reads what the steps before it write, and the scripts are made of the modules that it writes first. */
async function bundle() {
  const {default: configs} = await import('../rollup.config.mjs');
  const isScript = ({output}) => output.format !== 'es';
  const [modules, scripts] = [configs.filter((config) => !isScript(config)), configs.filter(isScript)].map((all) => all.values());
  let made = 0;
  const make = async (wanted) => {
    for (const {output, ...config} of wanted) {
      show(`${made++} of ${configs.length}: ${basename(output.file ?? output.dir)}`);
      const bundled = await rollup({...config, logLevel: 'silent'});
      await bundled.write(output);
      await bundled.close();
    }
  };
  await make(modules);
  // All take the next one from the same list.
  await Promise.all(Array.from({length: AT_ONCE}, () => make(scripts)));
}

const STEPS = [
  ['lists of elements and public paths', 'npm run --silent map'],
  ['schema of records', 'npm run --silent schema'],
  ['headings by language', 'npm run --silent headings'],
  ['modules, scripts and chunks', bundle],
  ['styles and other files beside the script', 'node scripts/write-assets.mjs dist'],
  ['manifest of the elements', 'npm run --silent manifest'],
  ['wrappers for React', 'node scripts/write-react.mjs'],
  ['types for frameworks', 'node scripts/write-types.mjs'],
  ['editor', 'node scripts/write-editor.mjs dist/editor'],
];

const isTerminal = process.stdout.isTTY;
/** Shows how far a long step is, where the line can be replaced. */
const show = (text) => isTerminal && process.stdout.write(`\r\u001b[K       ${text}`);

rmSync('dist', {recursive: true, force: true});
for (const [name, step] of STEPS) {
  const start = performance.now();
  show(`${name} …`);
  try {
    // The output of a step is for its errors only.
    if (typeof step === 'string') execSync(step, {stdio: ['ignore', 'ignore', 'inherit']});
    else await step();
  } catch (error) {
    show('');
    console.error(`The build stopped at "${name}": ${error.message}`);
    process.exit(1);
  }
  show('');
  console.log(`${isTerminal ? '\r' : ''}${((performance.now() - start) / 1000).toFixed(1).padStart(5)} s  ${name}`);
}
