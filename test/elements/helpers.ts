import {expect, fixture, html} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import {configureEnvironment} from '../../src/loading/environment.js';
import * as recordReader from '../../src/loading/read-record.js';
import type {ProcedureElement} from '../../src/core/procedure-element.js';
import type {ProcedureInput} from '../../src/model/procedure.js';
import {address, colonoscopy, invalid, knee, stale} from '../../stories/states.js';
import {waitUntil} from '../wait-until.js';
import {nextEvent} from '../next-event.js';
import {staysTrue} from '../timing.mjs';

export {address, colonoscopy, invalid, knee, stale, statingNone, without} from '../../stories/states.js';

// As on a page with a provider; `alone.test.ts` has none.
configureEnvironment({recordReader});

const SELECTORS = {
  button: 'button',
  checkbox: 'input[type=checkbox]',
  group: '[role=group]',
  heading: 'h2, h3, h4, h5, h6',
  link: 'a[href]',
  listitem: 'li',
  navigation: 'nav',
  region: 'section[aria-label], [role=region]',
  summary: 'summary',
  table: 'table',
  textbox: 'textarea',
};

/** Elements of a role in an element's shadow root, by their accessible name if one is given. */
export function byRole<E extends HTMLElement = HTMLElement>(
  host: Element,
  role: keyof typeof SELECTORS,
  name?: string | RegExp,
): E[] {
  const found = [...host.shadowRoot!.querySelectorAll<E>(SELECTORS[role])];
  return found.filter(
    (element) => name === undefined || (typeof name === 'string' ? nameOf(element) === name : name.test(nameOf(element))),
  );
}

export const nameOf = (element: HTMLElement): string =>
  (element.getAttribute('aria-label') ?? element.closest('label')?.textContent ?? element.textContent)
    .replace(/\s+/g, ' ')
    .trim();

/** All that an element shows, its inner elements' shadow roots included. */
export function textOf(node: Node): string {
  if (node instanceof Text) return node.data;
  const root = node instanceof Element ? (node.shadowRoot ?? node) : node;
  return [...root.childNodes].map(textOf).join(' ').replace(/\s+/g, ' ');
}

export async function make(
  tag: string,
  set: {procedure?: ProcedureInput; src?: string} = {},
  inner = '',
): Promise<ProcedureElement> {
  const element = Object.assign(document.createElement(tag), set) as ProcedureElement;
  element.innerHTML = inner;
  (await fixture(html`<div></div>`)).append(element);
  await element.updateComplete;
  return element;
}

const isChromium = navigator.userAgent.includes('Chrome/');
export const isWebKit = !isChromium && navigator.userAgent.includes('AppleWebKit/');

const rules = ({adoptedStyleSheets}: ShadowRoot): CSSMediaRule[] =>
  adoptedStyleSheets.flatMap(({cssRules}) => [...cssRules]).filter((rule) => rule instanceof CSSMediaRule);

/** Looks at an element as on paper. Only Chromium can emulate it; elsewhere its rules for paper hold on the screen meanwhile. */
export async function onPaper({shadowRoot}: Element, look: () => void): Promise<void> {
  if (isChromium) {
    await emulateMedia({media: 'print'});
    try {
      return look();
    } finally {
      await emulateMedia({media: 'screen'});
    }
  }
  const printed = rules(shadowRoot!).filter(({media}) => media.mediaText.includes('print'));
  for (const {media} of printed) media.mediaText = media.mediaText.replace('print', 'screen');
  try {
    look();
  } finally {
    for (const {media} of printed) media.mediaText = media.mediaText.replace('screen', 'print');
  }
}

/** Answers a request in the place of the server until the test is over. */
export function answer(give: (url: string) => Promise<Response> | undefined): void {
  const {fetch} = window;
  window.fetch = (input, init) => give(String(input)) ?? fetch(input, init);
  restore.push(() => {
    window.fetch = fetch;
  });
}

/** Stops the clock at this moment, or sets it, until the test is over; timers go on. */
export function stopClock(moment: number): void {
  Date.now = () => moment;
  restore.push(() => {
    Date.now = now;
  });
}
const {now} = Date;

const restore: (() => void)[] = [];

/** Keeps what failing records say off the console. */
export const quiet = (): void => {
  const {error} = console;
  beforeEach(() => {
    console.error = () => undefined;
  });
  afterEach(() => {
    console.error = error;
    restore.splice(0).forEach((undo) => undo());
  });
};

interface Expected {
  /** Registers the element: not before the first test, which needs it unregistered. */
  readonly load: () => Promise<unknown>;
  /** Words of the record that the element shows. */
  readonly words: (procedure: ProcedureInput) => string;
  /** The record is silent about what the element shows. */
  readonly silent?: ProcedureInput;
  /** The record says that there are none. */
  readonly none?: ProcedureInput;
}

/** Tests that apply to every element with a record; the order matters, since a tag is registered once. */
export function behavesAsElement(tag: string, {load, words, silent, none}: Expected): void {
  const own = words(knee);
  const other = words(colonoscopy);

  describe(`<${tag}> as any element`, () => {
    quiet();

    it('keeps a property that was set before the upgrade', async () => {
      expect(customElements.get(tag)).to.equal(undefined);
      const element = await make(tag, {procedure: knee});
      await load();
      await element.updateComplete;
      expect(textOf(element)).to.include(own);
    });

    it('finds a source that is upgraded later', async () => {
      const source = await make('procedure-source', {procedure: knee}, `<div><${tag}></${tag}></div>`);
      const element = source.querySelector(tag)!;
      await waitUntil(() => textOf(element).includes('Loading'));
      await import('../../src/elements/procedure-source/procedure-source.js');
      await waitUntil(() => textOf(element).includes(own));
    });

    it('waits without a record', async () => {
      expect(textOf(await make(tag))).to.include('Loading');
    });

    it('distinguishes “not stated” from “stated that there are none”', async () => {
      if (silent) expect(textOf(await make(tag, {procedure: silent}))).to.include('This page does not say');
      if (none) expect(textOf(await make(tag, {procedure: none}))).to.include('There are none, according to the source');
    });

    it('says that it failed, or keeps what the author wrote', async () => {
      expect(textOf(await make(tag, {procedure: invalid}))).to.include('cannot be shown');
      const element = await make(tag, {procedure: invalid}, '<a href="#x">Ask us</a>');
      expect(element.querySelector('a')!.assignedSlot).to.be.an.instanceOf(HTMLSlotElement);
      expect(textOf(element)).not.to.include('cannot be shown');
    });

    it('warns of a review that is overdue', async () => {
      expect(textOf(await make(tag, {procedure: stale}))).to.include('due for review by January 31, 2020');
      expect(textOf(await make(tag, {procedure: knee}))).not.to.include('due to be checked');
    });

    it('stays as it is when it is moved', async () => {
      const element = await make(tag, {procedure: knee});
      (await fixture(html`<div></div>`)).append(element);
      await element.updateComplete;
      expect(textOf(element)).to.include(own);
    });

    it('loads its own record', async () => {
      const element = await make(tag);
      const {procedure} = await nextEvent(element, 'procedure-load', () => {
        element.src = address('colonoscopy');
      });
      expect(procedure.id).to.equal('colonoscopy');
      expect(textOf(element)).to.include(other);
    });

    it("shows the author's fallback where there is no record", async () => {
      answer((url) => (url.endsWith('/none') ? Promise.resolve(new Response('', {status: 404})) : undefined));
      const element = await make(tag, {}, '<p>Ask us</p>');
      const {error} = await nextEvent(element, 'procedure-error', () => {
        element.src = '/none';
      });
      expect(error.message).to.include('404');
      expect(element.querySelector('p')!.assignedSlot).to.be.an.instanceOf(HTMLSlotElement);
    });

    it('drops a late answer for an old address', async () => {
      let late: (response: Response) => void;
      answer((url) =>
        url.includes('late')
          ? new Promise((resolve) => {
              late = resolve;
            })
          : undefined,
      );
      const element = await make(tag, {src: `/late-${tag}`});
      element.src = address('colonoscopy');
      await waitUntil(() => textOf(element).includes(other));
      late!(Response.json(knee));
      await staysTrue(() => textOf(element).includes(other) && !textOf(element).includes(own));
    });

    it('reads a child script', async () => {
      const element = await make(tag, {}, `<script type="application/json">${JSON.stringify(knee)}</script>`);
      expect(textOf(element)).to.include(own);
    });

    it('takes the record of a card around it', async () => {
      await import('../../src/elements/procedure-card/procedure-card.js');
      const card = await make('procedure-card', {procedure: knee}, `<${tag}></${tag}>`);
      await waitUntil(() => textOf(card.querySelector(tag)!).includes(own));
    });
  });
}
