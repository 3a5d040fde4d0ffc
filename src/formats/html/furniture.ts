import {classWords, roleOf} from './kinds.js';
import {attribute, type HtmlElement} from './parse.js';

const ROLES: Readonly<Record<string, string>> = {
  navigation: 'navigation',
  search: 'search',
  banner: 'header of the site',
  contentinfo: 'footer',
  menu: 'navigation',
  menubar: 'navigation',
};

const TAGS: Readonly<Record<string, string>> = {nav: 'navigation', footer: 'footer', menu: 'navigation'};

/** Words of a class that say what a part of a site is for. */
const CLASSES: readonly (readonly [string, RegExp])[] = [
  ['cookie banner', /^(?:cookies?|cookie(?:banner|bar|notice|consent)|gdpr)$/],
  ['advert', /^(?:ads?|adverts?|advertisement|advertising|sponsor(?:ed|s)?|promo|promotion)$/],
  ['navigation', /^(?:nav|navbar|navigation|breadcrumbs?|menu|topbar|skiplink|toc|pagination|pager|sitemap)$/],
  ['footer', /^(?:footer|colophon)$/],
  ['links to share the page', /^(?:share|sharing|social|sharedaddy|addthis)$/],
  ['side column', /^(?:sidebar|widgets?)$/],
  ['comments of readers', /^(?:comments?|disqus)$/],
  ['sign-up form', /^(?:newsletter|subscribe|signup|login)$/],
];

/** Says what part of a site's furniture an element is, by its tag, role or class; `undefined` for content. */
export function furniture(element: HtmlElement): string | undefined {
  const role = ROLES[roleOf(element)] ?? TAGS[element.tagName];
  if (role) return role;
  const id = attribute(element, 'id')?.toLowerCase() ?? '';
  if (/cookie|gdpr|onetrust/.test(id)) return 'cookie banner';
  if (/^(?:footer|header|nav|navigation|sidebar|menu)$/.test(id)) return CLASSES.find(([, words]) => words.test(id))?.[0] ?? id;
  const words = classWords(element);
  if (!words.length) return undefined;
  return CLASSES.find(([, expression]) => words.some((word) => expression.test(word)))?.[0];
}
