import {execFileSync} from 'node:child_process';
import {build} from 'esbuild';

const HERE = 'test/bench/cards';

/** Bundles the page's part of the measurement, with its contenders. @returns its script, which sets `globalThis.cards` */
export async function bundleCards() {
  execFileSync('npm', ['ci', '--prefix', HERE, '--no-audit', '--no-fund', '--loglevel=error'], {stdio: 'inherit'});
  const {outputFiles} = await build({
    entryPoints: [`${HERE}/page.js`],
    bundle: true,
    minify: true,
    format: 'iife',
    globalName: 'cards',
    define: {'process.env.NODE_ENV': '"production"'},
    write: false,
  });
  return outputFiles[0].text;
}

/** Says how long one card and a hundred take, as ratios. */
export function* describeCards({results, elements, inner}) {
  yield `card: ${elements} elements, ${inner + 1} shadow roots`;
  for (const [count, {card, html, react, webAwesome}] of Object.entries(results)) {
    const times = (other) => (card / other).toFixed(1);
    yield `${count === '1' ? 'one card' : `${count} cards`}: ${card.toFixed(1)} ms, ${times(html)} times as long as the same markup by innerHTML (${html.toFixed(1)} ms), ${times(react)} times as long as React (${react.toFixed(1)} ms), ${times(webAwesome)} times as long as Web Awesome (${webAwesome.toFixed(1)} ms, ${inner} shadow roots)`;
  }
}
