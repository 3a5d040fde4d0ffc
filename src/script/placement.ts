/** Content within a line of text. */
const PHRASING =
  'a,abbr,b,bdi,bdo,big,br,cite,code,data,del,dfn,em,font,i,img,ins,kbd,label,mark,picture,q,s,samp,small,span,strike,strong,sub,sup,svg,time,tt,u,var,wbr';
/** Blocks of text: an element takes their place. In all other blocks it stands inside. */
const TEXT_BLOCK = 'address,center,div,figure,h1,h2,h3,h4,h5,h6,p,pre';
/** Titles, which must stay the first child of what they name. */
const TITLE = 'button,caption,legend,summary';
/** Containers of an element. Paragraphs and tables are not: the parser takes such a page apart when it reads it again. */
const HOLDER = 'article,aside,blockquote,center,dd,div,dt,figcaption,figure,footer,header,li,section,span,td,th';
const MEDIA = 'audio,canvas,embed,iframe,img,input,object,picture,svg,video';

/** A form may have fields of these names: none of its own properties is to be trusted. */
export const {matches, querySelector, querySelectorAll} = Element.prototype;

/** The elements around a node, from the inside out. */
export function* ancestors(node: Node): Generator<Element> {
  let current: Node | null = node;
  while ((current = Reflect.get(Node.prototype, 'parentElement', current) as Element | null)) yield current as Element;
}

/** Where an element belongs. The author's own nodes stay where they are. */
export interface Placement {
  /** The block that the element is put into. */
  readonly into?: Element;
  /** The node that the element follows, itself after other elements of ours there. */
  readonly after?: ChildNode;
  /** Shown instead of the element until its record is there: the content of `into`, or all of this. */
  readonly fallback?: Element;
}

/** A marked block holds its element; where it cannot, the element follows it. A link is placed by the text around it. */
export function placementOf(origin: Element): Placement {
  if (origin instanceof HTMLAnchorElement) return placeLink(origin);
  if (matches.call(origin, `${HOLDER}, ${PHRASING}`)) return {into: origin, fallback: origin};
  return {after: origin, fallback: origin};
}

/** Alone in its block or line, a link is the fallback of the element; in a sentence both stay, and the element follows. */
function placeLink(link: Element): Placement {
  let top = link;
  while (matches.call(top.parentElement!, PHRASING)) top = top.parentElement!;
  const block = top.parentElement!;
  if (matches.call(block, TITLE)) return {after: block.parentElement instanceof HTMLFormElement ? block : block.parentElement!};
  const line = lineOf(top);
  const whole = matches.call(block, TEXT_BLOCK) && line.length === block.childNodes.length;
  return {after: whole ? block : line.at(-1)!, fallback: isAlone(link, line) ? (whole ? block : top) : undefined};
}

/** The nodes in one line with a node: text and its inline elements, up to the next block. */
function lineOf(node: ChildNode): ChildNode[] {
  const line = [node];
  for (let before = node.previousSibling; before && isInline(before); before = before.previousSibling) line.unshift(before);
  for (let behind = node.nextSibling; behind && isInline(behind); behind = behind.nextSibling) line.push(behind);
  return line;
}

const isInline = (node: Node): boolean => (node instanceof Element ? matches.call(node, PHRASING) : true);

function isAlone(link: Element, line: readonly ChildNode[]): boolean {
  const elements = line.filter((node) => node instanceof Element);
  const words = line.map((node) => (node instanceof Comment ? '' : node.textContent)).join('');
  const media = elements.flatMap((element) => [...(element.matches(MEDIA) ? [element] : element.querySelectorAll(MEDIA))]);
  return words.trim() === link.textContent.trim() && media.every((element) => link.contains(element));
}
