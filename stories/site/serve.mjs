// Serves the site under a strict policy and, where it has no such file, this folder.
import {cpSync} from 'node:fs';
import {createServer} from 'node:http';
import sirv from 'sirv';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'";
/** Storybook puts styles and scripts into its pages. */
const STORYBOOK = '/storybook/';

// The README's first page links to `dist/pages`.
cpSync('dist/site/pages', 'dist/pages', {recursive: true});

const site = sirv('dist/site', {
  dev: true,
  setHeaders: (response, path) => path.startsWith(STORYBOOK) || response.setHeader('content-security-policy', POLICY),
});
const folder = sirv('.', {dev: true});
const server = createServer((request, response) => {
  if (request.url === '/editor') response.writeHead(302, {location: '/editor/'}).end();
  else site(request, response, () => folder(request, response, () => response.writeHead(404).end('Not found')));
});
const listen = (port) => server.listen(port, 'localhost');

server.on('listening', () => console.log(`The site is at http://localhost:${server.address().port}/ (Ctrl+C stops it)`));
server.once('error', () => listen(0)); // the usual port is taken
listen(Number(process.env.PORT ?? 8000));
