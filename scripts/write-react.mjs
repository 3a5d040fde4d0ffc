// Writes dist/react from the manifest: each element as a component of React, a module each, so that an application which uses
// one includes no other.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';

const {modules} = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const elements = modules.flatMap(({path, declarations}) =>
  declarations.filter(({tagName}) => tagName).map((element) => ({path: path.slice('dist/'.length), ...element})),
);

const pascal = (name) => name.replace(/(^|-)(\w)/g, (_, __, letter) => letter.toUpperCase());

/** Next's app router renders components that have handlers in the browser, where this is the first line of their module. */
const CLIENT = `'use client';\n`;

const component = ({tagName, name, path, events = []}) => `${CLIENT}import {createComponent} from '@lit/react';
import * as react from 'react';
import {${name} as elementClass} from '../${path}';

export const ${name} = /*#__PURE__*/ createComponent({
  react,
  tagName: '${tagName}',
  elementClass,
  displayName: '${name}',
  events: {${events.map((event) => `on${pascal(event.name)}: '${event.name}'`).join(', ')}},
});
`;

const types = `import type {ForwardRefExoticComponent, HTMLAttributes, RefAttributes} from 'react';
import type {Elements} from '../types/elements.js';

/** \`procedure-load\` → \`ProcedureLoad\`. */
type Pascal<Name extends string> = Name extends \`\${infer First}-\${infer Rest}\`
  ? \`\${Capitalize<First>}\${Pascal<Rest>}\`
  : Capitalize<Name>;

type Listeners<Events> = {[Name in keyof Events & string as \`on\${Pascal<Name>}\`]?: (event: Events[Name]) => void};

type Own<Tag extends keyof Elements> = Elements[Tag]['properties'] & Listeners<Elements[Tag]['events']>;

/** An element as a component: its properties, \`onProcedureLoad\` and the like for its events, \`ref\` for the element. */
export type ElementComponent<Tag extends keyof Elements> = ForwardRefExoticComponent<
  Omit<HTMLAttributes<Elements[Tag]['element']>, keyof Own<Tag>> & Own<Tag> & RefAttributes<Elements[Tag]['element']>
>;

${elements
  .map(
    ({tagName, name, summary}) => `/** ${summary.replace(/\s+/g, ' ')} */
export declare const ${name}: ElementComponent<'${tagName}'>;
`,
  )
  .join('')}`;

mkdirSync('dist/react', {recursive: true});
for (const element of elements) writeFileSync(`dist/react/${element.tagName}.js`, component(element));
writeFileSync('dist/react/index.js', elements.map(({tagName, name}) => `export {${name}} from './${tagName}.js';\n`).join(''));
writeFileSync('dist/react/index.d.ts', types);
