// Prints a card from its button, on a page of its own.
import {LARGE_FOOT, readPaper} from './paper.mjs';
import {SCRIPT} from './serve.mjs';

export const card = (id, attributes = '') => `<procedure-card ${attributes} src="/data/procedures/${id}.json"></procedure-card>`;

/** In the page: stands in for the dialog, which a test cannot use. */
export function answerPrint() {
  globalThis.asked = 0;
  window.print = () => {
    dispatchEvent(new Event('beforeprint'));
    globalThis.asked++;
  };
}

/**
 * Opens a page with a card and prints it from its button.
 * @param options.which which card of the page.
 * @param options.format size of the paper.
 */
export async function pressPrint(site, body, {head = '', which = 0, format = 'A4', ...options} = {}) {
  const opened = await site.open(head + SCRIPT, body, {wait: '[id$=review]', before: answerPrint, ...options});
  const {page} = opened;
  const buttons = await page.$$('procedure-card >>> button.print');
  await buttons[which].click();
  await page.waitForFunction(() => globalThis.asked === 1);
  const pdf = await page.pdf({format});
  return {...opened, pdf, paper: await readPaper(pdf, body.includes('large-print') ? LARGE_FOOT : undefined)};
}
