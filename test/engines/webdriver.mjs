// A launcher for engines that speak W3C WebDriver alone: one window, one file of tests after the other.
// The runner's own launcher brings a hundred packages, two of which fetch programs when they are installed.
import {until} from '../timing.mjs';

const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Alt: '\uE00A',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

function key(name) {
  const value = KEYS[name] ?? name;
  if ([...value].length !== 1) throw new Error(`No key "${name}" in ${import.meta.url}: add it to KEYS.`);
  return value;
}

const stroke = (value) => ['keyDown', 'keyUp'].map((type) => ({type, value}));

export class WebDriver {
  /** The commands of tests know the pages of puppeteer: `getPage` gives one as far as they go. */
  type = 'puppeteer';
  concurrency = 1;

  /** @param start Starts the driver. @returns its address and what stops it. */
  constructor(name, start, capabilities) {
    Object.assign(this, {name, start, capabilities});
  }

  async startSession(id, url) {
    await (this.ready ??= this.open());
    this.current = id;
    await this.resize({width: 800, height: 600});
    await this.post('/url', {url});
  }

  isActive(id) {
    return this.current === id;
  }

  async getBrowserUrl() {
    return this.ask('GET', '/url');
  }

  /** An empty page ends what still runs. */
  async stopSession() {
    this.current = undefined;
    await this.post('/url', {url: 'about:blank'});
    return {};
  }

  async stop() {
    if (this.session) await this.ask('DELETE', '').catch(() => undefined);
    this.driver?.stop();
  }

  getPage() {
    const act = (source) => this.post('/actions', {actions: [source]});
    const keys = (actions) => act({type: 'key', id: 'keys', actions});
    return {
      setViewport: (size) => this.resize(size),
      keyboard: {
        type: (text) => keys([...text].flatMap(stroke)),
        press: (name) => keys(stroke(key(name))),
        down: (name) => keys([{type: 'keyDown', value: key(name)}]),
        up: (name) => keys([{type: 'keyUp', value: key(name)}]),
      },
      mouse: {
        reset: () => act({type: 'pointer', id: 'mouse', actions: [{type: 'pointerMove', x: 0, y: 0, duration: 0}]}),
      },
    };
  }

  /** A window is larger than what it shows by its bars, which the page can tell. */
  async resize(wanted) {
    const inner = () => this.post('/execute/sync', {script: 'return {width: innerWidth, height: innerHeight}', args: []});
    const fits = async () => {
      const {width, height} = await inner();
      if (width === wanted.width && height === wanted.height) return true;
      const outer = await this.ask('GET', '/window/rect');
      await this.post('/window/rect', {
        width: outer.width + wanted.width - width,
        height: outer.height + wanted.height - height,
      });
      return false;
    };
    await until(fits, {
      timeoutMs: 5000,
      message: `the window of ${this.name} is ${wanted.width} × ${wanted.height} pixels`,
    });
  }

  async open() {
    this.driver = await this.start();
    const answers = async () => (await fetch(`${this.driver.address}/status`).catch(() => undefined))?.ok;
    await until(answers, {timeoutMs: 10_000, message: `the driver of ${this.name} answers`});
    const {sessionId, capabilities} = await this.post('', {capabilities: {alwaysMatch: this.capabilities}});
    this.session = `/${sessionId}`;
    this.version = capabilities.browserVersion;
  }

  post(path, body) {
    return this.ask('POST', path, JSON.stringify(body));
  }

  async ask(method, path, body) {
    const response = await fetch(`${this.driver.address}/session${this.session ?? ''}${path}`, {method, body});
    const {value} = await response.json();
    if (!response.ok) throw new Error(`${this.name}, ${method} ${path}: ${value.error} ${value.message}`);
    return value;
  }
}
