import {esbuildPlugin} from '@web/dev-server-esbuild';
import {chromeLauncher} from '@web/test-runner';
import {emulateMediaPlugin, sendKeysPlugin, setViewportPlugin} from '@web/test-runner-commands/plugins';
import {bundleLibrary} from './scripts/rollup/bundled-libraries.mjs';
import {findBrowser, flags} from './test/browser.mjs';
import {asksForData, rawFiles, storiesPlugin} from './test/stories-plugin.mjs';

const {executablePath, concurrency} = await findBrowser();

/** Serves libraries as the build bundles them: some are CommonJS. */
const bundledLibraries = {
  name: 'bundled-libraries',
  async serve({path}) {
    if (!path.endsWith('.bundled.ts')) return undefined;
    const {outputFiles} = await bundleLibrary(`.${path}`);
    return {body: outputFiles[0].text, type: 'js'};
  },
};

/** Property tests draw the same cases in every run. Another SEED draws others. */
const seed = Number(process.env.SEED ?? 1);

export default {
  testRunnerHtml: (testFramework) => `<!doctype html><html><body>
    <script type="module">import fc from 'fast-check'; fc.configureGlobal({seed: ${seed}});</script>
    <script type="module" src="${testFramework}"></script></body></html>`,
  // The consumers of the package and the bench have packages of their own, some with tests.
  files: ['test/**/*.test.ts', '!**/node_modules/**'],
  nodeResolve: {exportConditions: ['development', 'browser']},
  concurrency,
  browsers: [chromeLauncher({launchOptions: {executablePath, args: flags}})],
  middleware: [
    rawFiles('/stories/codes/'),
    rawFiles('/data/procedures/', {wanted: asksForData}),
    // As .storybook/main.ts serves them.
    rawFiles('/codes/', {folder: '/stories/codes/'}),
    rawFiles('/pictures/', {folder: '/stories/pictures/'}),
    rawFiles('/versions/', {folder: '/stories/versions/'}),
    rawFiles('/records/', {folder: '/data/procedures/'}),
  ],
  plugins: [
    storiesPlugin(),
    bundledLibraries,
    esbuildPlugin({ts: true, json: true, tsconfig: './tsconfig.json', target: 'es2022'}),
    emulateMediaPlugin(),
    sendKeysPlugin(),
    setViewportPlugin(),
  ],
  // One file has all stories, and other engines need longer.
  testFramework: {config: {timeout: 30_000}},
  testsStartTimeout: 120_000,
  testsFinishTimeout: 600_000,
  // Lit says on every page that it runs in dev mode; everything else on the console is worth reading.
  filterBrowserLogs: ({args}) => !String(args[0]).includes('Lit is in dev mode'),
};
