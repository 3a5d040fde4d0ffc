import type {OutlineSection} from './outline.js';

/**
 * Writes an outline as plain text for e-mail, text messages and braille translation: one paragraph or item a line, a blank
 * line before each heading, no marks that a screen reader would spell out.
 */
export function writePlainText(name: string, sections: readonly OutlineSection[]): string {
  const parts = sections.map(({heading, before, items, after}) =>
    [heading, ...before, ...items.map((item) => `- ${item.replaceAll('\n', '\n  ')}`), ...after].join('\n'),
  );
  return `${withoutControls([name, ...parts].join('\n\n'))}\n`;
}

/** Control characters would steer a terminal or cut a message. */
const withoutControls = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/(?!\n)\p{Cc}/gu, '');
