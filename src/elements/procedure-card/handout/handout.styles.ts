/** The element that is printed in the place of the page. */
export const HANDOUT = 'procedure-handout';

/** Every box in a page's margin: what the host site prints in there is not the card's. */
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
 * For the document: prints the handout and nothing else, whatever the page's own rules for print. `#_#_#_` matches nothing
 * and outweighs the ids of others. The page's own `@page` rules stay as they are and do not reach a page of this name.
 */
export function documentStyles({of, page, dir, digits, large}: Footer): string {
  const [before, between, after] = page;
  const [start, end] = dir === 'rtl' ? ['right', 'left'] : ['left', 'right'];
  const sheet = `size: auto; margin: 15mm 16mm ${large ? 34 : 22}mm`;
  const foot = `vertical-align: top; padding-block-start: 4mm; direction: ${dir}; color: #000; font: ${large ? 18 : 9}pt system-ui, 'Noto Sans', sans-serif`;
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

/** For every shadow root of the copy: black on white, and no box cut where it fits on a page. */
export const rootStyles = `
  /* On paper only: programs that darken pages turn the colours of the screen over. */
  @media print {
    .base { color: #000; }
  }
  .base {
    line-height: 1.45;
  }
  button:not([part=term]),
  nav {
    display: none !important;
  }
  .body > * + * {
    margin-block-start: 1.9em;
  }
  .title,
  .heading,
  .subheading,
  .silent,
  .muted:has(+ :is(ul, ol)) {
    break-after: avoid;
  }
  /* Letters that are higher than their line would show at the foot of the page before. */
  .heading,
  .subheading {
    padding-block-start: 0.3em;
  }
  .points + p {
    margin-block-start: 0.6em;
  }
  p,
  li,
  dd,
  td {
    orphans: 3;
    widows: 3;
  }
  li,
  tr,
  .stale,
  .field,
  .option,
  dl > div {
    break-inside: avoid;
  }
  .online {
    align-items: center;
    border-block-start: 1pt solid;
    break-inside: avoid;
    display: flex;
    gap: 5mm;
    margin-block-start: 1.9em;
    padding-block-start: 4mm;
  }
  .online > svg {
    flex: none;
  }
  .address {
    font-weight: 700;
    overflow-wrap: anywhere;
  }`;

/** For the copy's outermost root: the size of all text. */
export const outerStyles = (large: boolean): string => `.base { font-size: ${large ? 20 : 12}pt; }`;

/** For the handout's own root: nothing of it is on the screen. */
export const screenStyles = '@media not print { * { display: none !important; } }';
