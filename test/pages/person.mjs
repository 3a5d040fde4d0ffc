// A person at a page: finds controls by role and name, clicks and types, and takes as long as people do.
import {until} from '../timing.mjs';

/**
 * Times of the keystroke-level model (Card, Moran and Newell 1980), in seconds: a key of somebody who types 40 words a minute, a
 * move of the pointer, a press of its button, a hand from keyboard to pointer, and a thought before each act.
 */
const KEY_S = 0.28;
const POINT_S = 1.1;
const BUTTON_S = 0.2;
const HAND_S = 0.4;
const THINK_S = 1.35;
/** Reading a finding or a section before something is decided about it: 200 words a minute. */
const WORDS_A_SECOND = 200 / 60;

/** Acts by clicks and keys alone. `acts` and `seconds` are what it took. */
export class Person {
  acts = 0;
  seconds = 0;

  /** @param page a page of puppeteer, of Chromium or Firefox */
  constructor(page) {
    this.page = page;
  }

  /** Waits for the control of this role and name, and brings it into view. */
  async find(role, name, {within} = {}) {
    const root = within ?? this.page;
    const selector = `::-p-aria([name="${name.replaceAll('"', '\\"')}"][role="${role}"])`;
    let found;
    await until(async () => (found = await root.$(selector)), {timeoutMs: 15_000, message: `${role} “${name}”`});
    return found;
  }

  async has(role, name, {within} = {}) {
    return (await (within ?? this.page).$(`::-p-aria([name="${name}"][role="${role}"])`)) !== null;
  }

  /** Reads a text of this many words. */
  read(words) {
    this.seconds += words / WORDS_A_SECOND;
  }

  async click(role, name, options) {
    const control = await this.find(role, name, options);
    await control.scrollIntoView();
    await control.click();
    this.#took(THINK_S + HAND_S + POINT_S + BUTTON_S);
    return control;
  }

  /** The group of this name, such as a field set. */
  group(name, options) {
    return this.find('group', name, options);
  }

  /** Opens what is folded under these first words, if it is: neither browser gives a summary the same role. */
  async unfold(name, {within} = {}) {
    for (const summary of await (within ?? this.page).$$('summary')) {
      const [words, isOpen] = await summary.evaluate((element) => [element.textContent.trim(), element.parentElement.open]);
      if (!words.startsWith(name)) continue;
      if (!isOpen) {
        await summary.scrollIntoView();
        await summary.click();
        this.#took(THINK_S + HAND_S + POINT_S + BUTTON_S);
      }
      return;
    }
    throw new Error(`Nothing to open: “${name}”`);
  }

  /** Fills a date by the keyboard: in the order of the browser's language, or as its text where a page only sees that. */
  async date(name, value, {within} = {}) {
    let control;
    for (const one of await (within ?? this.page).$$(`::-p-aria([name="${name}"])`))
      if (await one.evaluate(({type}) => type === 'date')) control = one;
    if (!control) throw new Error(`No date “${name}”`);
    await control.scrollIntoView();
    // At the near end of the control: a click elsewhere lands in the middle of the date.
    await control.click({offset: {x: 14, y: 14}});
    const [year, month, day] = value.split('-');
    for (const digits of [month, day, year]) await this.page.keyboard.type(digits);
    this.#took(THINK_S + HAND_S + POINT_S + BUTTON_S + 8 * KEY_S);
    const typed = await control.evaluate((input) => input.value);
    if (typed !== value) throw new Error(`“${name}” is ${typed || 'empty'} instead of ${value}`);
  }

  /** Puts the cursor into a text, replaces what is there and types. */
  async write(name, text, {role = 'textbox', within} = {}) {
    const control = await this.click(role, name, {within});
    await this.press('Control+a');
    await control.type(text);
    this.#took(HAND_S + text.length * KEY_S);
  }

  /** Types where the cursor is. */
  async type(text) {
    await this.page.keyboard.type(text);
    this.#took(HAND_S + text.length * KEY_S);
  }

  /** Presses a key, or several: `Control+s`. */
  async press(keys) {
    const all = keys.split('+');
    for (const key of all.slice(0, -1)) await this.page.keyboard.down(key);
    await this.page.keyboard.press(all.at(-1));
    for (const key of all.slice(0, -1).reverse()) await this.page.keyboard.up(key);
    this.#took(all.length * KEY_S);
  }

  /** Chooses an option by its words, as a list is used: open, begin to type, take. */
  async choose(name, option, {within} = {}) {
    const control = await this.find('combobox', name, {within});
    await control.scrollIntoView();
    const value = await control.evaluate(
      (select, words) => [...select.options].find(({text}) => text.trim() === words)?.value,
      option,
    );
    if (value === undefined) throw new Error(`No “${option}” in “${name}”`);
    await control.select(value);
    this.#took(THINK_S + HAND_S + 2 * (POINT_S + BUTTON_S));
  }

  #took(seconds) {
    this.acts++;
    this.seconds += seconds;
  }
}
