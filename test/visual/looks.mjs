// How the stories of every element look: at three widths, and the first one on paper, in the dark, in forced colours, with
// large text and in Arabic.
import {startStories} from '../stories-site.mjs';
import {settles} from '../timing.mjs';
import {compare, SCALE, squaresOf} from './pictures.mjs';

/** So that letters look alike everywhere. */
const FLAGS = [
  '--font-render-hinting=none',
  '--disable-font-subpixel-positioning',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
];

const PREFIX = 'Elements/';

/** The least height of the window. It becomes as high as its content: entries off the screen are not rendered. */
const MIN_HEIGHT_PX = 1000;

const WIDTHS = {'320 px': {width: 320}, '768 px': {width: 768}, '1280 px': {width: 1280}};

/** Looks of the first story of each element. A4 without margins is 718 px wide. */
const MORE = {
  'dark, 390 px': {width: 390, scheme: 'dark'},
  'forced colours, 390 px': {width: 390, forced: 'active'},
  'forced colours on black, 390 px': {width: 390, forced: 'active', scheme: 'dark'},
  'text of 200 %, 390 px': {width: 390, fontSize: '32px'},
  'paper, 718 px': {width: 718, medium: 'print'},
  'Arabic, 390 px': {width: 390, lang: 'ar'},
  'Arabic, 1280 px': {width: 1280, lang: 'ar'},
};

const LOOKS = {...WIDTHS, ...MORE};

const looksOf = ({name}) => Object.entries(name === 'Ready' ? LOOKS : WIDTHS);

/** How far they have read depends on the time that has passed. */
const MOVING = ['ReadingAloud', 'ReadingPaused'];

/** A picture that differs may have been taken too early: it is taken again, at most so often, until it stays the same. */
const MAX_SHOTS = 8;

/** Starts a browser that shows the stories of elements. `flags` take the place of those that make letters look alike. */
export async function startLooking({flags = FLAGS} = {}) {
  const site = await startStories({pinned: true, args: flags});
  const {page, list} = await site.open();
  const session = await page.createCDPSession();

  async function show({title, name, medium}, look) {
    const {width, scheme = 'light', forced = 'none', fontSize = '', lang = 'en'} = look;
    await page.setViewport({width, height: MIN_HEIGHT_PX});
    await session.send('Emulation.setEmulatedMedia', {
      media: look.medium ?? (medium === 'print' ? 'print' : 'screen'),
      features: [
        {name: 'prefers-color-scheme', value: scheme},
        {name: 'forced-colors', value: forced},
      ],
    });
    await page.evaluate(
      (theme, size) => {
        document.documentElement.dataset.theme = theme;
        document.body.style.fontSize = size;
      },
      scheme,
      fontSize,
    );
    await page.evaluate((...story) => globalThis.stories.show(...story), title, name, lang);
  }

  /** Takes a small picture of what is shown. */
  async function shoot() {
    const {width} = page.viewport();
    let height = MIN_HEIGHT_PX;
    for (let content = await contentHeight(); content > height; content = await contentHeight()) {
      height = content;
      await page.setViewport({width, height});
    }
    return squaresOf(await page.screenshot({clip: {x: 0, y: 0, width, height, scale: SCALE}}));
  }

  const contentHeight = () => page.evaluate(() => globalThis.stories.settle().then(() => document.documentElement.scrollHeight));

  /** Takes pictures until one is as expected or like the one before it. */
  async function shootSettled(expected) {
    let picture = await shoot();
    for (let shots = 1; shots < MAX_SHOTS && compare(expected, picture); shots++) {
      await settles(() => page.evaluate(() => document.body.scrollHeight));
      const next = await shoot();
      if (!compare(picture, next)) return next;
      picture = next;
    }
    return picture;
  }

  /**
   * Takes a picture of every story of an element with every look.
   * @param accepted the pictures to expect, by name
   */
  async function* takePictures(element, accepted = new Map()) {
    for (const story of list.filter(({title, name}) => title === PREFIX + element && !MOVING.includes(name)))
      for (const [look, options] of looksOf(story)) {
        const name = `${story.name} (${look})`;
        await show(story, options);
        yield [name, await shootSettled(accepted.get(name))];
      }
  }

  /** Takes a picture of an element's first story after a change in the page. */
  async function takeChanged(element, look, change) {
    const story = list.find(({title, name}) => title === PREFIX + element && name === 'Ready');
    await show(story, LOOKS[look]);
    await page.evaluate(change);
    return shoot();
  }

  const elements = [...new Set(list.map(({title}) => title))]
    .filter((title) => title.startsWith(PREFIX))
    .map((title) => title.slice(PREFIX.length));
  return {elements, takePictures, takeChanged, close: site.close};
}
