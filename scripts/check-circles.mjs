/** Fails if modules of `src` import each other in a circle, whether values or types: `npm run lint` runs it. */
import {readFileSync} from 'node:fs';
import {posix} from 'node:path';
import {globSync} from 'tinyglobby';
import ts from 'typescript';

/** Returns the modules that a file imports, re-exports, or names in `import('…')`, as paths from the root. */
function importsOf(file) {
  const {importedFiles} = ts.preProcessFile(readFileSync(file, 'utf8'), true, true);
  return importedFiles
    .map(({fileName}) => fileName)
    .filter((name) => name.startsWith('.'))
    .map((name) => posix.join(posix.dirname(file), name).replace(/\.js$/, '.ts'));
}

const graph = new Map(
  globSync('src/**/*.ts')
    .sort()
    .map((file) => [file, importsOf(file)]),
);

/** Returns the circles that a depth-first walk meets, each as the files along it. */
function findCircles() {
  const circles = [];
  const done = new Set();
  const path = [];
  const visit = (file) => {
    const at = path.indexOf(file);
    if (at >= 0) circles.push([...path.slice(at), file]);
    if (at >= 0 || done.has(file)) return;
    path.push(file);
    for (const next of graph.get(file) ?? []) visit(next);
    path.pop();
    done.add(file);
  };
  for (const file of graph.keys()) visit(file);
  return circles;
}

const circles = findCircles();
for (const circle of circles) console.error(`Import circle: ${circle.join('\n  → ')}`);
if (circles.length) {
  console.error(`${circles.length} import circles. Move what both modules need into a third one.`);
  process.exitCode = 1;
}
