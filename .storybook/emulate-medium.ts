import type {CSSResult, LitElement} from 'lit';
import {elements} from '../stories/manifest.js';

/** A medium or a preference of the reader that a page cannot switch on. */
export type Medium = 'screen' | 'print' | 'forced-colors' | 'reduced-motion';

/** Replacements in the conditions of media rules, by medium. No screen is `tty`. */
const CONDITIONS: Record<Medium, readonly (readonly [RegExp, string])[]> = {
  screen: [],
  print: [
    [/\bscreen\b/g, 'tty'],
    [/\bprint\b/g, 'all'],
  ],
  'forced-colors': [[/\(forced-colors: active\)/g, '(min-width: 0)']],
  'reduced-motion': [[/\(prefers-reduced-motion: reduce\)/g, '(min-width: 0)']],
};

const written = new WeakMap<CSSMediaRule, string>();

function* mediaRules(rules: CSSRuleList): Generator<CSSMediaRule> {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule) yield rule;
    if ('cssRules' in rule) yield* mediaRules(rule.cssRules as CSSRuleList);
  }
}

/**
 * Applies the elements' own rules for a medium to the screen. The rules are the real ones; what browsers do on their own in
 * forced colours (they replace every other colour) only the system or the browser's developer tools can show.
 */
export function emulateMedium(medium: Medium): void {
  document.documentElement.dataset.medium = medium;
  for (const tag of elements.keys()) {
    const {elementStyles = []} = (customElements.get(tag) ?? {}) as Partial<typeof LitElement>;
    for (const {styleSheet} of elementStyles as readonly CSSResult[])
      for (const rule of styleSheet ? mediaRules(styleSheet.cssRules) : []) {
        const own = written.get(rule) ?? rule.media.mediaText;
        written.set(rule, own);
        rule.media.mediaText = CONDITIONS[medium].reduce((text, [from, to]) => text.replace(from, to), own);
      }
  }
}
