import type {StoryObj} from '@storybook/web-components-vite';
import {expect} from '@open-wc/testing';
import type {AxeResults, RunOptions} from 'axe-core';
import 'axe-core/axe.min.js';
import {html, LitElement, nothing, render} from 'lit';
import type {ProcedureInput} from '../src/model/procedure.js';
import '../src/server/languages.js';
import {elements} from '../stories/manifest.js';
import {storyFiles} from '../stories/overview/story-files.js';
import {renderStory, type StoryFile} from '../stories/render-story.js';
// @ts-expect-error Served by test/stories-plugin.mjs: every story file there is.
import files from '/all-stories.js';

type Axe = {run(context: Element, options: RunOptions): Promise<AxeResults>};
const {axe, litIssuedWarnings} = window as unknown as {axe: Axe; litIssuedWarnings?: Set<string>};

/** Rules for a whole page have nothing to say about one element. */
const PAGE_RULES = ['region', 'landmark-one-main', 'page-has-heading-one', 'bypass', 'document-title', 'html-has-lang'];
const AXE: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // Patients need more than the least: 7:1 (AAA).
  rules: {...Object.fromEntries(PAGE_RULES.map((id) => [id, {enabled: false}])), 'color-contrast-enhanced': {enabled: true}},
  resultTypes: ['violations'],
};

/** As strict as a hospital's can be; frames and sockets are the test runner's. */
const CSP =
  "style-src 'self'; img-src 'self'; object-src 'none'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";

const texts = (items: readonly (string | {text: string})[] = []) =>
  items.map((item) => (typeof item === 'string' ? item : item.text));

/** Returns the texts of a record that an element must show. */
const SHOWN: Record<string, (procedure: ProcedureInput) => readonly string[]> = {
  'alternative-list': ({alternatives}) => texts(alternatives),
  'benefit-list': ({benefits}) => texts(benefits),
  'care-team': ({personnel}) => texts(personnel),
  'indication-list': ({indications, contraindications}) => [...texts(indications), ...texts(contraindications)],
  'option-compare': ({name, alternatives, benefits, risks}) => [
    name,
    ...texts(alternatives),
    ...texts(benefits),
    ...texts(risks),
  ],
  'patient-experience': ({experience}) => texts(experience),
  'prep-checklist': ({preparation}) => texts(preparation),
  'procedure-card': ({name, benefits, risks, steps, warningSigns}) => [
    name,
    ...[benefits, risks, steps, warningSigns].flatMap((items) => texts(items)),
  ],
  'procedure-facts': ({duration, setting, codes}) => [
    ...texts(duration ? [duration].flat() : []),
    setting ?? '',
    ...(codes ?? []).map(({code}) => code ?? ''),
  ],
  'procedure-overview': ({summary = '', purpose = ''}) => [...summary.split('\n\n'), purpose],
  'procedure-pictures': ({pictures = []}) => pictures.flatMap(({caption = '', credit = ''}) => [caption, credit]),
  'procedure-source': ({risks, benefits}) => [...texts(risks), ...texts(benefits)],
  'procedure-steps': ({steps}) => texts(steps),
  'question-list': ({questions}) => texts(questions),
  'recovery-timeline': ({recovery}) => texts(recovery),
  'review-note': ({sources, version = '', notices = []}) => [...texts(sources), version, ...notices],
  'risk-list': ({risks}) => texts(risks),
  'similar-codes': ({similar}) => (similar ?? []).map(({code = ''}) => code),
  'warning-signs': ({warningSigns}) => texts(warningSigns),
};

/** Every element below a root, shadow roots included. */
const deep = (root: ParentNode): Element[] =>
  [...root.querySelectorAll('*')].flatMap((el) => [el, ...(el.shadowRoot ? deep(el.shadowRoot) : [])]);

const textOf = (root: ParentNode): string =>
  deep(root)
    .map((el) =>
      [...(el.shadowRoot ?? el).childNodes]
        .filter((node) => node instanceof Text)
        .map(({data}) => data)
        .join(' '),
    )
    .join(' ');

/** Resolves when no element has anything left to render. */
async function settled(root: ParentNode): Promise<void> {
  for (let count = -1; count !== deep(root).length;) {
    count = deep(root).length;
    await Promise.all(deep(root).map((el) => (el instanceof LitElement ? el.updateComplete : undefined)));
  }
}

describe('stories', () => {
  const stage = document.createElement('div');
  const blocked: string[] = [];
  const warnings: string[] = [];
  const {warn, error} = console;

  before(() => {
    const meta = document.createElement('meta');
    meta.httpEquiv = 'Content-Security-Policy';
    meta.content = CSP;
    document.head.append(meta);
    document.body.append(stage);
    document.addEventListener('securitypolicyviolation', ({violatedDirective, sample}) =>
      blocked.push(`${violatedDirective} ${sample}`),
    );
    console.warn = (...words: unknown[]) => warnings.push(words.join(' '));
    console.error = () => undefined; // Records that fail on purpose say so there.
  });

  after(() => {
    Object.assign(console, {warn, error});
    stage.remove();
  });

  afterEach(() => {
    render(nothing, stage);
    blocked.length = warnings.length = 0;
    Object.assign(document.documentElement, {lang: '', dir: ''});
  });

  async function show(file: StoryFile, story: StoryObj, lang: string, [paper, ink]: readonly [string, string]): Promise<void> {
    Object.assign(document.documentElement, {lang, dir: lang === 'ar' ? 'rtl' : 'ltr'});
    Object.assign(document.body.style, {background: paper, color: ink});
    render(renderStory(file, story), stage);
    await settled(stage);
    await story.play?.({canvasElement: stage} as never);
    await settled(stage);
  }

  async function check(file?: StoryFile): Promise<void> {
    const left: readonly {id: string; enabled: boolean}[] = file?.default.parameters?.a11y?.config?.rules ?? [];
    const rules = {...AXE.rules, ...Object.fromEntries(left.map(({id, enabled}) => [id, {enabled}]))};
    const {violations} = await axe.run(stage, {...AXE, rules});
    const found = violations.flatMap(({id, nodes}) =>
      nodes.map(({target, failureSummary}) => `${id} at ${target.flat().join(' > ')}: ${failureSummary}`),
    );
    expect(found, 'axe').to.deep.equal([]);
    expect(blocked, 'CSP').to.deep.equal([]);
    expect(warnings, 'console.warn').to.deep.equal([]);
    expect(
      [...(litIssuedWarnings ?? [])].filter((warning) => !warning.includes('dev-mode')),
      'Lit',
    ).to.deep.equal([]);
  }

  it('are there for every element', () => {
    const tags = Object.values(files as Record<string, StoryFile>).map((file) => file.default.component);
    expect(tags).to.include.members([...elements.keys()]);
    expect(storyFiles.map((file) => file.default.component)).to.have.members([...elements.keys()]);
  });

  it('are checked by something that sees mistakes', async () => {
    const mistake: StoryObj = {render: () => html`<p><button></button></p>`};
    await show({default: {}} as StoryFile, mistake, 'en', ['#fff', '#111']);
    stage.firstElementChild!.setAttribute('style', 'color: red'); // WebKit lets it pass where a template brings it.
    console.warn('seen');
    const {violations} = await axe.run(stage, AXE);
    expect(violations.map(({id}) => id)).to.deep.equal(['button-name']);
    expect(blocked.join()).to.include('style-src');
    expect(warnings).to.deep.equal(['seen']);
  });

  for (const [path, file] of Object.entries(files as Record<string, StoryFile>)) {
    const {
      default: {component},
      ...stories
    } = file;
    describe(path, () => {
      for (const [name, story] of Object.entries(stories)) {
        for (const lang of ['en', 'ar']) {
          it(`${name} in ${lang}`, async () => {
            await show(file, story, lang, ['#fff', '#111']);
            await check(file);
            const shown = SHOWN[component];
            if (name !== 'Ready' || !shown) return;
            const {procedure} = stage.querySelector(component) as unknown as {procedure: ProcedureInput};
            const expected = shown(procedure);
            expect(expected).not.to.have.length(0);
            const text = textOf(stage);
            for (const words of expected) expect(text).to.include(words);
          });
        }
      }

      if (stories.Ready)
        it('Ready on a dark page', async () => {
          await show(file, stories.Ready!, 'en', ['#111', '#fff']);
          await check(file);
        });
    });
  }
});
