/** The element that is printed in the place of the page. */
export const HANDOUT = 'procedure-handout';

/** Every box in a page's margin: what the host site prints in there is not ours. */
const MARGINS = ['top', 'bottom']
  .flatMap((edge) => ['left-corner', 'left', 'center', 'right', 'right-corner'].map((place) => `${edge}-${place}`))
  .concat(['left', 'right'].flatMap((edge) => ['top', 'middle', 'bottom'].map((place) => `${edge}-${place}`)));

/** The footer of each page. */
export interface Footer {
  /** The document that the page belongs to. */
  readonly of: string;
  /** Words before, between and after the page's number and the number of pages. */
  readonly page: readonly [before: string, between: string, after: string];
  readonly dir: 'ltr' | 'rtl';
  /** Name of the counter style that the language counts with. */
  readonly digits: string;
  /** At least 18 points. */
  readonly large: boolean;
}

/** A text as CSS writes it, whatever is in it. */
const string = (text: string): string =>
  `"${text.replace(/[^\p{L}\p{N} .,:/-]/gu, (sign) => `\\${sign.codePointAt(0)!.toString(16)} `)}"`;

/**
 * For the document: prints that element and nothing else, whatever the page's own rules for print. `#_#_#_` matches nothing
 * and outweighs the ids of others. The page's own `@page` rules stay as they are and do not reach a page of this name.
 */
export function documentStyles({of, page, dir, digits, large}: Footer): string {
  const [before, between, after] = page;
  const [start, end] = dir === 'rtl' ? ['right', 'left'] : ['left', 'right'];
  const sheet = `size: auto; margin: 8mm 10mm ${large ? 32 : 14}mm`;
  const foot = `vertical-align: top; padding-block-start: 3mm; direction: ${dir}; color: #000; font: ${large ? 18 : 10}pt system-ui, 'Noto Sans', sans-serif`;
  return `
    @media print {
      :is(html, ${HANDOUT}, #_#_#_) {
        all: initial !important;
        display: block !important;
        direction: ${dir} !important;
        page: ${HANDOUT} !important;
      }
      html > :not(${HANDOUT}, #_#_#_) { display: none !important; }
      :is(html, #_#_#_)::before,
      :is(html, #_#_#_)::after { content: none !important; }
    }
    @page { ${sheet}; }
    @page ${HANDOUT} {
      ${sheet};
      ${MARGINS.map((box) => `@${box} { content: none; }`).join('\n')}
      @bottom-${start} { content: ${string(of)}; text-align: ${start}; ${foot}; }
      @bottom-${end} {
        content: ${string(before)} counter(page, ${digits}) ${string(between)} counter(pages, ${digits}) ${string(after)};
        text-align: ${end};
        white-space: nowrap;
        ${foot};
      }
    }`;
}

/** For the root of what is printed: nothing of it is on the screen. */
export const screenStyles = '@media not print { * { display: none !important; } }';
