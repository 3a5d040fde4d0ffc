import {clean} from '../html/text.js';

const ENTITIES: Readonly<Record<string, string>> = {lt: '<', gt: '>', quot: '"', apos: "'", amp: '&'};

/** Replaces the five entities that XML knows. */
export const decodeXml = (text: string): string => text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => ENTITIES[name]!);

/** Returns the first attribute of that name in a piece of XML. */
export const attributeOf = (xml: string, name: string): string | undefined => {
  const [, value] = new RegExp(`\\s${name}="([^"]*)"`).exec(xml) ?? [];
  return value === undefined ? undefined : decodeXml(value);
};

/** Returns the words of the paragraphs in a part of a document. */
export const textOfXml = (xml: string): string =>
  clean(
    decodeXml([...xml.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<\/w:p>|<w:tab\/>/g)].map(([, text]) => text ?? ' ').join('')),
  );
