// The markups of the contract as editors write them: what each role's filter leaves, and what readers must see.

/**
 * @typedef {object} Markup
 * @property {string} name
 * @property {string} block - in the block editor
 * @property {string} [classic] - in the classic editor, where WordPress adds paragraphs; only hooks and links are safe there
 * @property {string} tag - what it becomes
 * @property {RegExp} kept - what the stored post must hold
 * @property {boolean} [rawOnly] - WordPress takes it from roles that may not post any HTML: their readers get the words
 * @property {boolean} [wordless] - it has no words of its own to fall back on
 * @property {boolean} [frame] - it is the record's own page, in a frame, with words beside it
 * @property {string} [also] - words around it that must stay readable
 * @property {string} [within] - the cell or item that the element must stand in
 * @property {string} [lang] - the language that the element must speak
 */

const paragraph = (content, attributes = '') => `<!-- wp:paragraph${attributes} -->\n${content}\n<!-- /wp:paragraph -->`;
const html = (content) => `<!-- wp:html -->\n${content}\n<!-- /wp:html -->`;

/** @returns {Markup[]} */
export function markups(origin) {
  const page = `${origin}/records/knee-replacement.html`;
  const record = `${origin}/records/knee-replacement.json`;
  const read = `<a href="${page}">Read on</a>`;
  const link = (tag = 'procedure-card', more = '') => `<a href="${page}#${tag}"${more}>Read on</a>`;
  const hook = (attributes, content = `<p>${read}</p>`) => `<div ${attributes} data-src="${record}">${content}</div>`;
  const both = (content) => ({block: content.startsWith('<p') ? paragraph(content) : html(content), classic: content});
  const isLink = /<a [^>]*href="[^"]*#procedure-card"/;
  const isHook = /<div [^>]*data-procedure-card/;
  return [
    {name: 'link', ...both(`<p>${link()}</p>`), kept: isLink},
    {name: 'link of another element', ...both(`<p>${link('risk-list')}</p>`), tag: 'risk-list', kept: /#risk-list"/},
    {
      name: 'link to a new window',
      ...both(`<p>${link('procedure-card', ' target="_blank" rel="noreferrer noopener nofollow"')}</p>`),
      kept: isLink,
    },
    {name: 'link in a sentence', ...both(`<p>See ${link()} before you come.</p>`), kept: isLink, also: 'before you come.'},
    {
      name: 'link in a list',
      block: `<!-- wp:list -->\n<ul><!-- wp:list-item -->\n<li>${link()}</li>\n<!-- /wp:list-item --></ul>\n<!-- /wp:list -->`,
      classic: `<ul>\n<li>${link()}</li>\n</ul>`,
      kept: isLink,
      within: 'li',
    },
    {
      name: 'link in a table',
      block: `<!-- wp:table -->\n<figure class="wp-block-table"><table><tbody><tr><td>Knee</td><td>${link()}</td></tr></tbody></table></figure>\n<!-- /wp:table -->`,
      classic: `<table>\n<tbody>\n<tr>\n<td>Knee</td>\n<td>${link()}</td>\n</tr>\n</tbody>\n</table>`,
      kept: isLink,
      within: 'td',
    },
    {
      name: 'class on a group',
      block: `<!-- wp:group {"className":"procedure-card"} -->\n<div class="wp-block-group procedure-card">${paragraph(`<p>${read}</p>`)}</div>\n<!-- /wp:group -->`,
      classic: `<div class="procedure-card">${read}</div>`,
      kept: /<div class="[^"]*procedure-card/,
    },
    {
      name: 'class on a paragraph',
      block: paragraph(`<p class="procedure-card">${read}</p>`, ' {"className":"procedure-card"}'),
      classic: `<p class="procedure-card">${read}</p>`,
      kept: /<p [^>]*class="[^"]*procedure-card/,
    },
    {name: 'hook', ...both(hook('data-procedure-card')), kept: isHook},
    {name: 'hook with its name for a value', ...both(hook('data-procedure-card="data-procedure-card"')), kept: isHook},
    {
      name: 'hook with an address for a value',
      ...both(`<div data-procedure-card="${record}"><p>${read}</p></div>`),
      kept: isHook,
    },
    {name: 'hook of another element', ...both(hook('data-prep-checklist')), tag: 'prep-checklist', kept: /data-prep-checklist/},
    {
      name: 'hook in another language',
      ...both(hook('data-risk-list data-lang="es"')),
      tag: 'risk-list',
      kept: /data-risk-list/,
      lang: 'es',
    },
    {name: 'empty hook', ...both(hook('data-procedure-card', '')), kept: isHook, wordless: true},
    {name: 'hook that an editor filled', ...both(hook('data-procedure-card', '&nbsp;')), kept: isHook, wordless: true},
    {name: 'hook around a link', ...both(hook('data-procedure-card', `<p>${link()}</p>`)), kept: isHook},
    {
      name: 'element',
      block: html(`<procedure-card src="${record}"><p>${read}</p></procedure-card>`),
      kept: /<procedure-card src=/,
      rawOnly: true,
    },
    {
      name: 'another element, with data-src',
      block: html(`<risk-list data-src="${record}"><p>${read}</p></risk-list>`),
      tag: 'risk-list',
      kept: /<risk-list data-src=/,
      rawOnly: true,
    },
    {
      name: 'page in a frame',
      block: html(`<iframe src="${page}" title="Knee"></iframe>\n<p>${read}</p>`),
      kept: /<iframe [^>]*src=/,
      rawOnly: true,
      frame: true,
    },
  ].map((markup) => ({tag: 'procedure-card', ...markup}));
}

/** One post of them all, each under a heading of its own. */
export const post = (list, form) =>
  list
    .filter((markup) => markup[form])
    .map((markup) =>
      form === 'block'
        ? `<!-- wp:heading -->\n<h2 class="wp-block-heading">${markup.name}</h2>\n<!-- /wp:heading -->\n\n${markup.block}`
        : `<h2>${markup.name}</h2>\n${markup.classic}`,
    )
    .join('\n\n');
