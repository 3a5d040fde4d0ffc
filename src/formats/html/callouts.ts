import type {CalloutBlock} from '../blocks/block.js';
import {classWords, roleOf} from './kinds.js';
import type {HtmlElement} from './parse.js';

const CARE = /^(?:care|carecard)$/;
const BOXES = /^(?:alert|warning|callout|inset|admonition|notice)$/;

/**
 * The kind of box that an element is by its class or role: a care card of the NHS (`nhsuk-card--care--urgent`,
 * `nhsuk-care-card--immediate`), a list of dos or don'ts, an alert. `undefined` for other elements.
 */
export function calloutKind(element: HtmlElement): CalloutBlock['kind'] | undefined {
  const words = classWords(element);
  const has = (word: string): boolean => words.includes(word);
  const block =
    words.length > 0 && !words.some((word) => /^(?:heading|header|content|container|title|arrow|body|text|icon)$/.test(word));
  if (block && words.some((word) => CARE.test(word))) {
    if (has('emergency') || has('immediate')) return 'emergency';
    if (has('non') && has('urgent')) return 'non-urgent';
    if (has('urgent')) return 'urgent';
  }
  if (block && words.some((word) => BOXES.test(word))) {
    if (has('danger') || has('warning') || has('error')) return 'warning';
    return 'information';
  }
  return roleOf(element) === 'alert' ? 'warning' : roleOf(element) === 'note' ? 'information' : undefined;
}
