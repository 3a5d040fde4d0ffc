// Serves the demonstration site: the hospital's pages, the built script, the records and their hosted pages.
import {execFileSync} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {createServer} from 'node:http';
import sirv from 'sirv';

const records = readdirSync('data/procedures').map((file) => `data/procedures/${file}`);
execFileSync(process.execPath, ['dist/cli/cli.js', 'page', ...records, '--out', 'dist/pages', '--force'], {stdio: 'inherit'});

const SHORT_ADDRESSES = {
  '/': '/stories/site/index.html',
  '/editor': '/dist/editor/index.html',
  '/editor/': '/dist/editor/index.html',
};

const files = sirv('.', {dev: true});
const server = createServer((request, response) => {
  const short = SHORT_ADDRESSES[request.url];
  if (short) response.writeHead(302, {location: short}).end();
  else files(request, response, () => response.writeHead(404).end('Not found'));
});
const listen = (port) => server.listen(port, 'localhost');

server.on('listening', () => console.log(`The site is at http://localhost:${server.address().port}/ (Ctrl+C stops it)`));
server.once('error', () => listen(0)); // the usual port is taken
listen(Number(process.env.PORT ?? 8000));
