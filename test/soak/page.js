/* global Idiomorph, morphdom */
// Runs in the page of the soak test: changes it at random, and compares what is shown with what the markup says.

const TAGS = ['procedure-card', 'risk-list'];
const FORMS = ['link', 'sentence', 'item', 'linkClass', 'blockClass', 'boxClass', 'data', 'dataText', 'dataEmpty', 'tag'];
const LANGUAGES = ['en', 'es', 'ar', 'es-MX'];
const MOST_UNITS = 7;
const PATIENCE_MS = 8000;

const room = document.querySelector('main');
const frame = document.querySelector('iframe');
/** Sections that other scripts hold and may put back. */
const away = [];

/** A small generator of numbers from 0 to 1 (mulberry32): a seed gives the same numbers everywhere. */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

let next;
const below = (count) => Math.floor(next() * count);
const pick = (list) => list[below(list.length)];
const units = () => [...room.querySelectorAll('section')];
const pageOf = (id) => `/data/procedures/${id}.html`;
const recordOf = (id) => `/data/procedures/${id}.json`;

/** A heading and markup that asks for an element. `data-origin` marks the origin, `data-words` the author's words. */
function unit(id, tag = pick(TAGS), form = pick(FORMS)) {
  const words = `<span data-words>About ${id}</span>`;
  const link = `<a data-origin href="${pageOf(id)}#${tag}">${words}</a>`;
  const inner = `<a href="${pageOf(id)}">${words}</a>`;
  const data = `data-origin data-${tag} data-src="${recordOf(id)}"`;
  const body = {
    link: `<p>${link}</p>`,
    sentence: `<p>Read ${link} first.</p>`,
    item: `<ul><li>${link}</li></ul>`,
    linkClass: `<p><a data-origin class="${tag}" href="${recordOf(id)}">${words}</a></p>`,
    blockClass: `<p data-origin class="${tag}">${inner}</p>`,
    boxClass: `<div data-origin class="${tag}">${inner}</div>`,
    data: `<div ${data}><p>${words}</p></div>`,
    dataText: `<div ${data}>Words</div>`,
    dataEmpty: `<div ${data}></div>`,
    tag: `<${tag} data-origin ${pick(['src', 'data-src'])}="${recordOf(id)}">${words}</${tag}>`,
  }[form];
  return `<section data-form="${form}"><h1>${id}</h1>${body}<p>After</p></section>`;
}

const parse = (markup) => document.createRange().createContextualFragment(markup);
const originOf = (section) => section.querySelector('[data-origin]');
const ours = (root) => [...root.querySelectorAll(TAGS.join())];

/** The section as its author has it: without what the script has added. */
function source(section) {
  const copy = section.cloneNode(true);
  for (const element of ours(copy)) if (!element.matches('[data-origin]')) element.remove();
  for (const element of [copy, ...copy.querySelectorAll('[data-procedure-elements]')])
    if (element.getAttribute('data-procedure-elements') !== 'off') element.removeAttribute('data-procedure-elements');
  for (const element of ours(copy)) if (element.hasAttribute('data-src')) element.removeAttribute('src');
  return copy;
}

/** The tag that a section's markup asks for, read from the markup alone. */
function wish(section) {
  const origin = originOf(section);
  if (!origin || section.closest('[data-procedure-elements=off]')) return origin?.matches(TAGS.join()) ? 'own' : undefined;
  const tag =
    TAGS.find((name) => origin.localName === name || origin.hasAttribute(`data-${name}`) || origin.classList.contains(name)) ??
    (origin instanceof HTMLAnchorElement && TAGS.find((name) => origin.hash === `#${name}`));
  return tag || undefined;
}

/** Writes another record into heading and markup, as a framework does that re-uses the nodes. */
function show(section, id) {
  section.querySelector('h1').textContent = id;
  for (const node of section.querySelectorAll('[data-origin], [data-origin] a, [data-words]')) {
    const was = (name) => node.getAttribute(name);
    if (was('href')) node.setAttribute('href', was('href').replace(/\/[\w-]+\.(?=html|json)/, `/${id}.`));
    if (was('data-src')) node.setAttribute('data-src', recordOf(id));
    else if (was('src')) node.setAttribute('src', recordOf(id));
    if (node.matches('[data-words]')) node.textContent = `About ${id}`;
  }
}

/** Replaces each text node of a section, shadow roots included, as translators do. */
function translate(node) {
  for (const child of [...(node.shadowRoot ?? node).childNodes]) {
    if (child.localName === 'style' || child.localName === 'h1') continue;
    if (child.nodeType !== Node.TEXT_NODE) translate(child);
    else if (child.data.trim()) {
      const font = document.createElement('font');
      child.replaceWith(font);
      font.append(child.data);
    }
  }
}

/** The room's markup with one section changed, as a server would send it. */
function sent(ids) {
  const sections = units().map(source);
  if (sections.length) show(pick(sections), pick(ids));
  if (sections.length < MOST_UNITS && next() < 0.3)
    sections.splice(below(sections.length + 1), 0, parse(unit(pick(ids))).firstChild);
  if (next() < 0.3) sections.splice(below(sections.length), 1);
  return sections.map(({outerHTML}) => outerHTML).join('');
}

/** Operations on a section, the records to choose from, and a place. */
const OPERATIONS = {
  insert: (_section, ids, place) => units().length < MOST_UNITS && room.insertBefore(parse(unit(pick(ids))), place),
  append: (_section, ids) => units().length < MOST_UNITS && (room.innerHTML += unit(pick(ids))),
  move: (section, _ids, place) => place !== section && room.insertBefore(section, place),
  'move with its state': (section, _ids, place) =>
    place !== section && (room.moveBefore ? room.moveBefore(section, place) : room.insertBefore(section, place)),
  clone: (section) => units().length < MOST_UNITS && section.after(section.cloneNode(true)),
  'import a copy': (section) => units().length < MOST_UNITS && room.prepend(document.importNode(parse(section.outerHTML), true)),
  reparse: (section) => (section.outerHTML = section.outerHTML),
  'replace all': () => room.replaceChildren(...units().sort(() => next() - 0.5)),
  idiomorph: (_section, ids) => Idiomorph.morph(room, sent(ids), {morphStyle: 'innerHTML'}),
  morphdom: (_section, ids) => morphdom(room, `<main>${sent(ids)}</main>`),
  record: (section, ids) => show(section, pick(ids)),
  'record, again and again': (section, ids) => ids.forEach((id) => show(section, id)),
  tag(section) {
    const origin = originOf(section);
    const [was, will] = next() < 0.5 ? TAGS : [...TAGS].reverse();
    if (!origin || origin.matches(TAGS.join())) return;
    if (origin.classList.contains(was)) origin.classList.replace(was, will);
    if (origin.hasAttribute(`data-${was}`)) origin.toggleAttribute(`data-${will}`, true);
    origin.removeAttribute(`data-${was}`);
    if (origin.hash) origin.setAttribute('href', origin.getAttribute('href').replace(`#${was}`, `#${will}`));
  },
  level(section) {
    const origin = originOf(section);
    origin?.setAttribute(origin.matches(TAGS.join()) ? 'heading-level' : 'data-heading-level', 2 + below(5));
  },
  class: (section) => section.classList.toggle(pick(['wide', 'is-active', 'x'])),
  'ask for nothing'(section) {
    const origin = originOf(section);
    if (!origin || origin.matches(TAGS.join())) return;
    for (const tag of TAGS) {
      origin.classList.remove(tag);
      origin.removeAttribute(`data-${tag}`);
    }
    if (origin.hash) origin.setAttribute('href', origin.getAttribute('href').replace(/#.*/, '#nothing'));
  },
  lang: (section) => pick([section, room, document.documentElement]).setAttribute('lang', pick(LANGUAGES)),
  'no lang': (section) => pick([section, room]).removeAttribute('lang'),
  'own lang': (section) => originOf(section)?.setAttribute('data-lang', pick(LANGUAGES)),
  remove: (section) => section.remove(),
  'take away': (section) => (section.remove(), away.push(section)),
  'put back': (_section, _ids, place) => away.length && units().length < MOST_UNITS && room.insertBefore(away.shift(), place),
  'remove the origin': (section) => originOf(section)?.remove(),
  translate,
  hide: (section) => section.toggleAttribute('hidden'),
  opt: (section) =>
    section.hasAttribute('data-procedure-elements')
      ? section.removeAttribute('data-procedure-elements')
      : section.setAttribute('data-procedure-elements', 'off'),
  words(section) {
    const words = section.querySelector('[data-words]');
    if (words) words.textContent += '.';
  },
  'words before': (section) => section.querySelector('h1').after(parse('<p>New</p>')),
  'words behind': (section) => section.append(parse('<p>More</p>')),
  async frame(section, _ids, place) {
    frame.contentDocument.body.append(section);
    await settle();
    for (const element of ours(section))
      if (element.shadowRoot && !element.shadowRoot.adoptedStyleSheets.length)
        throw new Error('An element in a frame has no styles');
    room.insertBefore(section, place === section ? null : place);
  },
  'other document': (section, _ids, place) =>
    room.insertBefore(
      document.adoptNode(new DOMParser().parseFromString('', 'text/html').adoptNode(section)),
      place === section ? null : place,
    ),
  back() {
    dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}));
    dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
  },
};

const text = (node) =>
  node.nodeType === Node.TEXT_NODE ? node.data : [...(node.shadowRoot ?? node).childNodes].map(text).join(' ');

const nearest = (node) => (node.closest('[lang]') ?? document.documentElement).getAttribute('lang') || 'en';

/** Returns what is not as the markup says. */
function faults(records, words) {
  const found = [];
  for (const section of units()) {
    const heading = section.querySelector('h1').textContent;
    const told = (fault) => found.push(`${fault} in ${section.outerHTML}`);
    const elements = ours(section);
    const tag = wish(section);
    if (elements.length !== (tag ? 1 : 0)) told(`${elements.length} elements`);
    const [element] = elements;
    if (!tag || !element) continue;
    const origin = originOf(section);
    // Where the script may do nothing, an element with data-src alone has no record.
    if (tag === 'own' && origin.hasAttribute('data-src') && !origin.hasAttribute('src')) continue;
    if (tag !== 'own' && element.localName !== tag) told(`A <${element.localName}>`);
    const base = element.shadowRoot.querySelector('.base');
    const shown = text(element);
    const record = records.find(({id}) => id === heading);
    const isShown = ({name, risk}) => shown.includes(element.localName === 'risk-list' ? risk : name);
    if (!isShown(record)) told(`Not "${record.name}"`);
    for (const other of records) if (other !== record && isShown(other)) told(`Also "${other.name}"`);
    const lang = nearest(element);
    if (base?.lang !== lang || !shown.includes(words[lang.slice(0, 2)])) told(`Language ${base?.lang} instead of ${lang}`);
    const level = origin.getAttribute('data-heading-level') ?? origin.getAttribute('heading-level') ?? 2;
    if (
      tag !== 'own' &&
      !element.shadowRoot.querySelector(`h${level}[part~=${element.localName === 'risk-list' ? 'heading' : 'title'}]`)
    )
      told(`No heading of level ${level}`);
    if (!section.checkVisibility()) continue;
    if (!element.checkVisibility()) told('Hidden');
    const author = section.querySelector('[data-words]');
    const stays = section.dataset.form === 'sentence';
    if (author && author.checkVisibility() !== stays) told(stays ? 'The sentence is hidden' : 'The fallback is shown as well');
  }
  const outside = ours(document).filter((element) => !element.closest('section'));
  if (outside.length) found.push(`${outside.length} elements outside`);
  const total = units().length;
  if (frame.contentDocument.querySelector('section') || total > MOST_UNITS) found.push(`${total} sections`);
  return found;
}

const settle = () => new Promise((done) => requestAnimationFrame(() => queueMicrotask(done)));

/**
 * Applies random operations, and looks after each until the page is as its markup says.
 * @returns the number of operations of each kind
 * @throws where it does not become so
 */
globalThis.soak = async (seed, count, records, words) => {
  next = random(seed);
  const ids = records.map(({id}) => id);
  const applied = {};
  for (let done = 0; done < count; done++) {
    const sections = units();
    const name = sections.length ? pick(Object.keys(OPERATIONS)) : 'insert';
    const section = pick(sections);
    await OPERATIONS[name](section, ids, pick([...sections, null]));
    if (away.length > 3) away.shift();
    applied[name] = (applied[name] ?? 0) + 1;
    const end = performance.now() + PATIENCE_MS;
    await settle();
    let wrong;
    while ((wrong = faults(records, words)).length) {
      if (performance.now() > end) throw new Error(`After operation ${done}, ${name}:\n${wrong.join('\n')}`);
      await settle();
    }
  }
  return applied;
};

globalThis.empty = async () => {
  away.length = 0;
  room.replaceChildren();
  await settle();
  return ours(document).length;
};
