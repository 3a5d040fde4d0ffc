// In the page: a card, and contenders that show the same markup. The script of the elements is on the page.
import '@awesome.me/webawesome/dist/components/card/card.js';
import {createElement} from 'react';
import {flushSync} from 'react-dom';
import {createRoot} from 'react-dom/client';

const RUNS = {1: 30, 100: 5};
const here = document.querySelector('#here');
const layout = () => here.getBoundingClientRect().height;
const times = (count, make) => Array.from({length: count}, make);

/** Waits until every element below a root has rendered. */
async function settle(root) {
  for (const element of root.querySelectorAll('*'))
    if (element.updateComplete) {
      await element.updateComplete;
      if (element.shadowRoot) await settle(element.shadowRoot);
    }
}

/** Returns what is shown as one tree, with the tags and the attributes that it has; an element of ours becomes a block or a line. */
function treeOf(node) {
  if (node instanceof Text) return node.data.trim() ? [node.data] : [];
  if (node instanceof HTMLSlotElement)
    return (node.assignedNodes().length ? node.assignedNodes() : [...node.childNodes]).flatMap(treeOf);
  if (!(node instanceof Element) || node.matches('style, script')) return [];
  const {shadowRoot, localName} = node;
  const own = localName === 'glossary-term' ? 'span' : 'div';
  const attributes = [...node.attributes].filter(({name}) => name !== 'style').map(({name, value}) => [name, value]);
  return [
    {
      tag: shadowRoot ? own : localName,
      attributes: shadowRoot ? [] : attributes,
      children: [...(shadowRoot ?? node).childNodes].flatMap(treeOf),
    },
  ];
}

const NAMES = {class: 'className', for: 'htmlFor', tabindex: 'tabIndex', value: 'defaultValue', checked: 'defaultChecked'};
const reactOf = (node, key) =>
  typeof node === 'string'
    ? node
    : createElement(
        node.tag,
        {key, ...Object.fromEntries(node.attributes.map(([name, value]) => [NAMES[name] ?? name, value || true]))},
        ...node.children.map(reactOf),
      );

const template = document.createElement('div');

/** Returns a tree as HTML, as the browser writes it. */
function htmlOf(node) {
  const build = ({tag, attributes, children}, parent) => {
    const inSvg = tag === 'svg' || parent.namespaceURI.endsWith('svg');
    const element = inSvg ? document.createElementNS('http://www.w3.org/2000/svg', tag) : document.createElement(tag);
    for (const [name, value] of attributes) element.setAttribute(name, value);
    for (const child of children) element.append(typeof child === 'string' ? child : build(child, element));
    return element;
  };
  return build(node, template).outerHTML;
}

/** Measures a card and its contenders, in milliseconds; medians. */
export async function measure() {
  const procedure = await (await fetch('/data/procedures/knee-replacement.json')).json();
  const makeCards = async (count) => {
    const cards = times(count, () => Object.assign(document.createElement('procedure-card'), {procedure}));
    here.replaceChildren(...cards);
    await settle(here);
    layout();
    return cards;
  };
  const [card] = await makeCards(1);
  const [tree] = treeOf(card);
  const html = htmlOf(tree);
  const sections = [...card.shadowRoot.querySelectorAll('*')].filter(({shadowRoot}) => shadowRoot).flatMap(treeOf);
  const webAwesome = sections.map((section) => `<wa-card>${htmlOf(section)}</wa-card>`).join('');
  let root;
  const contenders = {
    card: makeCards,
    html(count) {
      here.innerHTML = html.repeat(count);
      layout();
    },
    react(count) {
      root = createRoot(here);
      flushSync(() => root.render(times(count, (_, key) => reactOf(tree, key))));
      layout();
    },
    async webAwesome(count) {
      here.innerHTML = webAwesome.repeat(count);
      await settle(here);
      layout();
    },
  };
  const clear = () => {
    root?.unmount();
    root = undefined;
    here.replaceChildren();
    layout();
  };
  const results = {};
  for (const [count, runs] of Object.entries(RUNS))
    for (const [name, render] of Object.entries(contenders)) {
      const spent = [];
      for (let run = 0; run < runs; run++) {
        clear();
        const start = performance.now();
        await render(Number(count));
        spent.push(performance.now() - start);
      }
      (results[count] ??= {})[name] = spent.sort((a, b) => a - b)[runs >> 1];
      if (layout() < count * 1000) throw new Error(`${name} shows too little`);
    }
  clear();
  return {results, elements: html.match(/<\w/g).length, inner: sections.length};
}
