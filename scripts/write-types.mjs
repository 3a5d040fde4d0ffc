// Writes dist/types/elements.d.ts from the manifest: properties, attributes and events of each element. The types of each framework
// (src/types) are made of it.
import {cpSync, existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {posix} from 'node:path';
import {globSync} from 'tinyglobby';
import ts from 'typescript';

const {modules} = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const elements = modules.flatMap(({path, declarations}) =>
  declarations.filter(({tagName}) => tagName).map((element) => ({path, ...element})),
);

const doc = (text, indent = '') => `${indent}/** ${text.replace(/\s+/g, ' ').replaceAll('*/', '*\\/')} */\n`;
const union = (names) => names.map((name) => `'${name}'`).join(' | ') || 'never';
/** Returns the type of an attribute: its value is text. */
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

/**
 * The types of the record, written out: whoever uses them need not install the library that the schema is written in.
 */
const SCHEMA = 'src/model/procedure.ts';
const {config} = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
const {options} = ts.convertCompilerOptionsFromJson(config.compilerOptions, '.');
const program = ts.createProgram([SCHEMA], options);
const checker = program.getTypeChecker();
const source = program.getSourceFile(SCHEMA);
const {NoTruncation, InTypeAlias, MultilineObjectLiterals, UseSingleQuotesForStringLiteralType} = ts.TypeFormatFlags;
const flags = NoTruncation | InTypeAlias | MultilineObjectLiterals | UseSingleQuotesForStringLiteralType;
const aliases = source.statements.filter(ts.isTypeAliasDeclaration).map((alias) => {
  const comment = alias.getFullText().slice(0, alias.getLeadingTriviaWidth()).trim();
  const type = /\bv\./.test(alias.type.getText())
    ? checker.typeToString(checker.getTypeAtLocation(alias.name), undefined, flags)
    : alias.type.getText();
  return `${comment}\nexport type ${alias.name.text} = ${type};\n`;
});
writeFileSync('dist/model/procedure.d.ts', aliases.join(''));

/** Types that no public path leads to are those of programs and of libraries inside: nobody can import them. */
const {exports} = JSON.parse(readFileSync('package.json', 'utf8'));
const needed = new Set(Object.values(exports).flatMap(({types}) => (types ? [posix.normalize(types)] : [])));
for (const file of needed)
  for (const {fileName} of ts.preProcessFile(readFileSync(file, 'utf8'), true, true).importedFiles)
    if (fileName.startsWith('.')) {
      const module = posix.join(posix.dirname(file), fileName).replace(/\.js$/, '');
      const types = module.endsWith('.d.ts') ? module : `${module}.d.ts`;
      if (existsSync(types)) needed.add(types);
    }
for (const file of globSync('dist/**/*.d.ts')) if (!needed.has(file)) rmSync(file);
