// What the page says about a choice: the recommended markup, what goes into the site once, the other markups.
import {FATES, MARKUPS, PLATFORMS} from './platforms.js';
import {addressesOf, codeOf, headOf, nodesOf, NOT_IN_SHORTCODE, shortcodesOf, styleOf} from './snippets.js';

/** Others that the reader has opened stay open when a choice changes. */
const opened = new Set();

/** A paragraph. */
export const text = (words) => {
  const paragraph = document.createElement('p');
  paragraph.textContent = words;
  return paragraph;
};

const clone = (id) => document.getElementById(id).content.firstElementChild.cloneNode(true);

/** A text to copy. Where the browser does not let us, it is selected for the reader to copy. */
export function snippet(label, value) {
  const block = clone('snippet');
  const area = block.querySelector('textarea');
  const said = block.querySelector('output');
  block.querySelector('span').textContent = label;
  area.value = value;
  area.rows = value.split('\n').reduce((rows, line) => rows + Math.ceil(line.length / 60), 0);
  const button = block.querySelector('button');
  button.setAttribute('aria-label', `Copy ${label}`);
  button.addEventListener('click', async () => {
    said.value = '';
    try {
      await navigator.clipboard.writeText(value);
      said.value = 'Copied.';
    } catch {
      area.focus();
      area.select();
      said.value = 'Your browser does not let us copy. The text is selected: press Ctrl+C, or ⌘C on a Mac.';
    }
  });
  return block;
}

/** Returns the choices that a markup cannot express in a CMS. */
function lossOf(markup, {lang, level, accent, parts}, data) {
  const settings = parts.flatMap(({options}) => Object.keys(options));
  const lost = settings.filter((name) => NOT_IN_SHORTCODE.includes(name));
  if (markup === 'S' && lost.length) return `The shortcode does not take: ${lost.join(', ')}. Use the data attributes instead.`;
  if (markup === 'I')
    return lang || level || accent || settings.length
      ? 'The frame shows the page as it was made. Language, parts and colour are chosen then: see “procedure-elements page”. '
      : 'The frame shows the page as it was made, with the parts that were chosen then.';
  if ('LC'.includes(markup) && !data && (lang || level || settings.length))
    return 'This CMS may take data attributes away. Language and heading level then follow the page: its own language, level 2. Settings stay as they are.';
  return '';
}

/** The code of a markup, and what has to be said about it. */
function panel(markup, choice, platform) {
  const {name, tried} = MARKUPS[markup];
  const code = markup === 'S' ? shortcodesOf(choice) : codeOf(nodesOf(markup, choice));
  const words = [
    lossOf(markup, choice, platform.data),
    markup === 'S' &&
      !/^[a-z\d]+(-[a-z\d]+)*$/.test(choice.id) &&
      'The plugin takes only small letters, digits and hyphens: rename the file of the record.',
    tried &&
      `We tried 23 editors and filters with their usual settings: this came through whole in ${tried === 23 ? 'all of them' : tried}.`,
  ];
  const hasLink = choice.parts.some(({hasRecord}) => hasRecord);
  const address = {
    L: () => [`Link: ${choice.parts.length > 1 ? 'addresses alone, one for each part' : 'address alone'}`, addressesOf(choice)],
    I: () => ['Frame: address alone', choice.page],
  }[markup];
  const snippets = [[`${name}: code`, code], ...(address && (markup === 'I' || hasLink) ? [address()] : [])];
  if (platform.address) snippets.reverse();
  return [...snippets.map(([label, value]) => snippet(label, value)), ...words.filter(Boolean).map(text)];
}

/** Fills the part of the page that recommends, for the CMS of a choice. */
export function showPlatform(result, choice) {
  const platform = PLATFORMS[choice.cms];
  const {name, markup, why, where, fates} = platform;
  const part = (title) => result.querySelector(`[data-part="${title}"]`);
  part('title').textContent = `${MARKUPS[markup].name} for ${name}`;
  part('why').textContent = why;
  part('where').textContent = where;
  part('code').replaceChildren(...panel(markup, choice, platform));

  part('head').hidden = markup === 'I';
  part('head-code').replaceChildren(
    ...(markup === 'S'
      ? [
          text(
            'The plugin adds the script. An administrator gives it these two addresses under “Settings”, “Procedure Elements”.',
          ),
          snippet('Address of the script', choice.script),
          snippet('Folder of the records', new URL('.', choice.record).href),
        ]
      : [
          text('An administrator puts this into the head of every page: in the theme, the template or the tag manager.'),
          snippet('Code for the head', headOf(choice)),
        ]),
    ...(choice.accent
      ? [
          text('The colour goes into the site’s own stylesheet: most CMSs take colours out of what editors paste.'),
          snippet('Lines for the stylesheet', styleOf(choice)),
        ]
      : []),
  );

  const others = Object.keys(MARKUPS).filter((other) => other !== markup && (other !== 'S' || fates.S));
  part('others').replaceChildren(
    ...others.map((other) => {
      const details = clone('other');
      details.querySelector('summary').textContent = MARKUPS[other].name;
      details.append(text(`${MARKUPS[other].what} ${FATES[fates[other]](name)}`), ...panel(other, choice, platform));
      details.open = opened.has(other);
      details.addEventListener('toggle', () => (details.open ? opened.add(other) : opened.delete(other)));
      return details;
    }),
  );
}
