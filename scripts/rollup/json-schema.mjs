/** Left out: notes for authors, and limits that `src/model/validate.ts` knows itself. */
const OMITTED = /^(description|maxItems|maxLength|\$.*)$/;

/** Writes the record's JSON Schema as code in which repeated parts stand once. */
export const jsonSchema = {
  name: 'json-schema',
  transform(code, id) {
    if (!id.endsWith('.schema.json')) return undefined;
    const names = new Map();
    const write = (value) => {
      if (typeof value !== 'object') return JSON.stringify(value);
      if (Array.isArray(value)) return `[${value.map(write)}]`;
      const entries = Object.entries(value).filter(([key, inner]) => isNeeded(key, inner, value));
      const text = `{${entries.map(([key, inner]) => `${JSON.stringify(key)}: ${write(inner)}`)}}`;
      if (!names.has(text)) names.set(text, `s${names.size}`);
      return names.get(text);
    };
    const root = write(JSON.parse(code));
    return `${[...names].map(([text, name]) => `const ${name} = ${text};`).join('\n')}\nexport default ${root};`;
  },
};

const isNeeded = (key, inner, schema) =>
  !OMITTED.test(key) &&
  inner.length !== 0 &&
  !(key === 'type' && schema.enum) &&
  !(key === 'pattern' && schema.format === 'date');
