import ts from 'typescript';

/** One of these divides the strings of templates: the first that none of them contains. */
const DIVIDERS = ['^', '|', '~', '\u00a6', '\u00a7'];

const helper = (divider) => `const templateOf = (text) => {
  const strings = text.split('${divider}');
  strings.raw = strings;
  return strings;
};`;

/**
 * Writes tagged templates as calls of their tag with strings that are made once, at the top. It is shorter than the form that
 * compilers give them for engines and optimisers without template literals. Only for tags such as Lit's, which ask whether
 * there are `raw` strings and never read them.
 */
export const hoistedTemplates = {
  name: 'hoisted-templates',
  renderChunk(code) {
    const {factory} = ts;
    const hoisted = [];
    const hoist = ({head, text, templateSpans = []}) => {
      const name = `template$${hoisted.length}`;
      hoisted.push({name, strings: [head?.text ?? text, ...templateSpans.map(({literal}) => literal.text)]});
      return factory.createIdentifier(name);
    };
    const transformer = (context) => (file) => {
      const visit = (node) => {
        const inner = ts.visitEachChild(node, visit, context);
        if (!ts.isTaggedTemplateExpression(inner)) return inner;
        const {tag, template} = inner;
        const values = (template.templateSpans ?? []).map(({expression}) => expression);
        return factory.createCallExpression(tag, undefined, [hoist(template), ...values]);
      };
      return ts.visitNode(file, visit);
    };
    const source = ts.createSourceFile('script.js', code, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS);
    const body = ts.createPrinter().printFile(ts.transform(source, [transformer]).transformed[0]);
    if (!hoisted.length) return undefined;
    const divider = DIVIDERS.find((one) => !hoisted.some(({strings}) => strings.join('').includes(one)));
    if (!divider) this.error('Templates contain every divider.');
    // Sorted, since texts that are alike compress best side by side.
    const texts = hoisted.map(({name, strings}) => ({name, text: strings.join(divider)}));
    texts.sort((a, b) => (a.text < b.text ? -1 : 1));
    const made = texts.map(({name, text}) => `${name} = templateOf(${JSON.stringify(text)})`);
    return {code: `${helper(divider)}\nconst ${made};\n${body}`, map: null};
  },
};
