import {spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {createServer} from 'node:net';
import base from '../../web-test-runner.config.mjs';
import {WebDriver} from './webdriver.mjs';

const DRIVER = '/usr/bin/WebKitWebDriver';
const DISPLAY = '/usr/bin/Xvfb';
const BROWSERS = ['4.1', '6.0'].map(
  (api) => `/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu/webkit2gtk-${api}/MiniBrowser`,
);

export const missing = 'no WebKit found. On Debian: apt-get install webkit2gtk-driver xvfb xauth';

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });

/** A display that nobody sees; the server chooses its number and writes it to its fourth channel. */
async function display(started) {
  const server = spawn(DISPLAY, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  started.push(server);
  const [number] = await new Promise((resolve, reject) => {
    server.on('error', reject);
    server.stdio[3].once('data', (data) => resolve(String(data).trim().split('\n')));
  });
  return `:${number}`;
}

/** Starts display and driver. @returns the driver's address, and what stops both. */
async function start() {
  const started = [];
  const port = await freePort();
  const env = {...process.env, DISPLAY: await display(started), GDK_BACKEND: 'x11', LANG: 'en_US.UTF-8'};
  started.push(spawn(DRIVER, [`--port=${port}`], {env, stdio: 'ignore'}));
  return {address: `http://127.0.0.1:${port}`, stop: () => started.reverse().forEach((one) => one.kill())};
}

export function find() {
  const binary = BROWSERS.find((path) => existsSync(path));
  if (!binary || !existsSync(DRIVER) || !existsSync(DISPLAY)) return undefined;
  const launcher = new WebDriver('WebKit', start, {
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': {binary, args: ['--automation']},
  });
  return {
    config: {...base, browsers: [launcher]},
    version: () => `WebKitGTK ${launcher.version}`,
  };
}
