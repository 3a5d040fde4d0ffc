// Writes dist/types/elements.d.ts from the manifest: what each element takes and tells. The types of each framework
// (src/types) are made of it.
import {cpSync, readFileSync, writeFileSync} from 'node:fs';

const {modules} = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const elements = modules.flatMap(({path, declarations}) =>
  declarations.filter(({tagName}) => tagName).map((element) => ({path, ...element})),
);

const doc = (text, indent = '') => `${indent}/** ${text.replace(/\s+/g, ' ').replaceAll('*/', '*\\/')} */\n`;
const union = (names) => names.map((name) => `'${name}'`).join(' | ') || 'never';
/** What an attribute says is text. */
const asAttribute = (type) => (type === 'number' ? 'number | `${number}`' : undefined);

function write({tagName, name, summary, members = [], attributes = [], events = []}) {
  const properties = members.filter(({kind, readonly}) => kind === 'field' && !readonly).map((member) => member.name);
  const own = attributes
    .filter((attribute) => !properties.includes(attribute.name))
    .map((attribute) => {
      const [type] = attribute.type.text.split(' | undefined');
      const value = asAttribute(type) ?? `${name}['${attribute.fieldName}']`;
      return `${doc(attribute.description, '    ')}    '${attribute.name}'?: ${value};\n`;
    });
  return `${doc(summary, '  ')}  '${tagName}': {
    element: ${name};
    properties: Partial<Pick<${name}, ${union(properties)}>>;
    /** Attributes that have another name than their property. */
    attributes: {\n${own.join('').replace(/^/gm, '  ').trimEnd()}\n    };
    events: Pick<HTMLElementEventMap, ${union(events.map((event) => event.name))}>;
  };\n`;
}

cpSync('src/types', 'dist/types', {recursive: true});
writeFileSync(
  'dist/types/elements.d.ts',
  `import '../core/events.js';
${elements.map(({name, path}) => `import type {${name}} from '../${path.slice('dist/'.length)}';\n`).join('')}
/** What each element takes and tells: made from the manifest. */
export interface Elements {
${elements.map(write).join('')}}
`,
);
