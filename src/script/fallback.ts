import {safeDocument} from '../core/document.js';
import {adoptStyleSheet} from '../core/adopt-style-sheet.js';
import {tags} from '../core/custom-element.js';
import {hasContent} from '../core/has-content.js';
import {ATTRIBUTE, MADE} from './opt-out.js';
import {matches, querySelectorAll} from './placement.js';

/** An element waits; a fallback as a whole is hidden; all that the author wrote in a block is hidden. */
type Hidden = 'waiting' | 'replaced' | 'filled';

/** Matches what this script has hidden, or a copy of it. */
const NOTED = `[${ATTRIBUTE}]:not([${ATTRIBUTE}=off])`;

/** Elements and blocks that are hidden now. */
const hidden = new WeakSet<Element>();

function hide(element: Element, how: Hidden): void {
  hidden.add(element);
  if (element.getAttribute(ATTRIBUTE) !== how) element.setAttribute(ATTRIBUTE, how);
}

/** Shows an element, or what it is the fallback of. */
export function show(element: Element): void {
  hidden.delete(element);
  if (matches.call(element, NOTED)) element.removeAttribute(ATTRIBUTE);
}

/** Text cannot be hidden by styles: the block's own slot leaves it out. Browsers without manual slots show it. */
const slots = new WeakMap<Element, HTMLSlotElement>();

let removeStyles = (): void => undefined;

/** Matches an element beside a block that the page itself hides, as React, Vue and Alpine do. */
const BESIDE_HIDDEN = `:is([hidden],[style*="display: none"])+[${MADE}=after]`;

/** Adds the document's rules for blocks that an element stands for. Without this script they have no effect. */
export function addFallbackStyles(): void {
  removeStyles();
  removeStyles = adoptStyleSheet(
    safeDocument,
    `[${ATTRIBUTE}=waiting],[${ATTRIBUTE}=replaced],${BESIDE_HIDDEN},${BESIDE_HIDDEN}+[${MADE}],[${ATTRIBUTE}=filled]>:not(${[...tags].join()}){display:none!important}`,
  );
}

/** Checks whether an element shows what it is for, and not its fallback or a message instead. */
const isReady = ({shadowRoot}: Element): boolean =>
  Boolean(shadowRoot?.childElementCount) && ![...shadowRoot!.children].some((child) => child.hasAttribute('aria-busy'));

/** Shows the element once it is ready, and until then the author's words, if there are any. Never both. */
export function showOne(element: Element, block: Element): void {
  const words = hasContent(block, element);
  if (words && !isReady(element)) {
    hide(element, 'waiting');
    return showWords(block);
  }
  show(element);
  const into = block.contains(element);
  hide(block, into ? 'filled' : 'replaced');
  if (into && (slots.has(block) || hasText(block))) assign(block, [element]);
}

/** Shows what the author wrote, all of it. */
export function showWords(block: Element): void {
  show(block);
  if (slots.has(block))
    assign(
      block,
      [...block.childNodes].filter((node) => node instanceof Element || node instanceof Text),
    );
}

/** Shows blocks that only a copy of their attribute hides. */
export function showCopies(root: Element): void {
  for (const block of [root, ...querySelectorAll.call(root, NOTED)])
    if (!hidden.has(block) && matches.call(block, NOTED)) showWords(block);
}

const hasText = (block: Element): boolean =>
  [...block.childNodes].some((node) => node instanceof Text && /[^ \t\n\r\f]/.test(node.data));

function assign(block: Element, nodes: readonly (Element | Text)[]): void {
  try {
    let slot = slots.get(block);
    if (!slot) {
      slot = safeDocument.createElement('slot');
      if (!('assign' in slot)) return;
      block.attachShadow({mode: 'open', slotAssignment: 'manual'}).append(slot);
      slots.set(block, slot);
    }
    slot.assign(...nodes);
  } catch {
    // A list item or a table cell can have no slot.
  }
}
