// What hospital pages do to everything on them: `css` or a real sheet, `root` and `room` (attributes of <html> and of the
// element around ours). `size` and `width` say where ours differ from 16 px and 640 px on purpose, `why` the reason,
// `zoom` what boxes are divided by, `contrast` asks for 7:1, `slack` how many pixels they may lie apart instead of one.
export const HOSTS = [
  {name: 'a page that reverts everything', css: '* { all: revert }'},
  {
    name: 'a page that sizes everything',
    css: '* { box-sizing: content-box; line-height: 1; font-size: 9px !important }',
    size: 14,
    why: 'text follows the page down to 14 px',
  },
  {name: 'Bootstrap 3', sheet: 'bootstrap-3/dist/css/bootstrap.css', size: 14, why: 'its text is 14 px'},
  {name: 'Bootstrap 5', sheet: 'bootstrap-5/dist/css/bootstrap.css'},
  {name: 'Tailwind', sheet: 'tailwindcss/preflight.css'},
  {name: 'a WordPress theme', sheet: 'undescores-for-npm/style.css'},
  {name: 'html { font-size: 62.5% }', css: 'html { font-size: 62.5% }', size: 14, why: 'text is at least 14 px'},
  {name: 'a dark page', css: 'html { background: #16181d; color: #e8e6e3; color-scheme: dark }', contrast: true},
  {name: 'a page from right to left', root: 'lang="en" dir="rtl"'},
  {
    name: 'a page that is zoomed',
    css: 'html { zoom: 2 }',
    zoom: 2,
    slack: 12,
    why: 'lines are as high as whole pixels allow, half as many here, and a card has a hundred of them',
  },
  {name: 'a narrow column', css: '#room { width: 200px }', width: 200, why: 'the column has 200 px'},
  {name: 'a contained column', css: '#room { contain: strict; height: 9000px }'},
  {name: 'contained content', css: '#room { contain: content }'},
  {name: 'a column that hides what flows over', css: '#room { overflow: hidden; height: 300px }'},
  {name: 'a row of boxes', css: '#room { display: flex; flex-wrap: wrap }'},
  {name: 'a column of centred boxes', css: '#room { display: flex; flex-direction: column; align-items: center }'},
  {name: 'a grid', css: '#room { display: grid }'},
  {
    name: 'a grid of the narrowest columns',
    css: '#room { display: grid; grid-template-columns: min-content }',
    width: 192,
    why: 'the narrowest that an element gets is 12 em',
  },
  {
    name: 'a box that fits its content',
    css: '#room { width: fit-content }',
    width: 192,
    why: 'the narrowest that an element gets is 12 em',
  },
  {name: 'a page where everything is a block', css: '* { display: block !important }'},
  {name: 'a page with colours of its own', css: '* { color: #333 !important; background: #fffbe6 !important }', contrast: true},
  {
    name: 'a page that styles tags',
    css: `p, li, dd, h2, h3, h4 { margin: 3em; padding: 1em; font: italic 30px serif }
      button, input, label { all: unset; padding: 2em; float: left }
      ul, ol, dl, dt { list-style: none; display: inline; position: absolute }
      details, summary, section, nav, div, span, a, svg, strong { border: 9px solid red; display: none }`,
    room: 'style="display: block; border: 0"',
  },
  {
    name: 'a page whose text is odd',
    css: `#room { white-space: pre; text-transform: uppercase; text-align: center; text-align-last: right; text-indent: 3em;
      word-break: break-all; hyphens: auto; tab-size: 9; line-height: 3; font-style: italic; font-variant: small-caps;
      font-weight: 800; list-style: none inside; quotes: none; cursor: none; text-shadow: 3px 3px red;
      -webkit-text-fill-color: transparent; -webkit-text-stroke: 1px red; border-spacing: 9px; caption-side: bottom; direction: rtl }`,
  },
  {
    name: 'a page with wide letters',
    css: '#room { letter-spacing: 0.12em; word-spacing: 0.16em }',
    why: 'people who need wide letters get them inside our elements too',
  },
];
