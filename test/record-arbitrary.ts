import fc from 'fast-check';
import schema from '../data/procedure.schema.json';
import {parseProcedure} from '../src/model/parse-procedure.js';
import type {Procedure} from '../src/model/procedure.js';
import type {JsonSchema} from '../src/model/validate.js';

/** Texts as pages have them, and as they should not be. */
const words = fc.oneof(
  fc.constantFrom(
    'Stop eating.',
    '6 hours before',
    '</div><script>alert(1)</script>',
    '<b>&amp;',
    '"quoted"',
    'è 日本 ﷺ',
    'a\n\nb',
    ' x ',
  ),
  fc.string({minLength: 1, maxLength: 12}).filter((text) => /\S/.test(text) && !/\p{Cc}/u.test(text)),
);

/** Texts that fit the patterns of the schema: one for each kind. */
const FITTING: readonly (readonly [sample: string, values: fc.Arbitrary<string>])[] = [
  ['PT6H', fc.constantFrom('PT6H', 'P1D', 'P1W', 'P2M', 'PT90M', 'P1DT12H', 'PT06H', 'P1Y')],
  ['2026-05-31', fc.constantFrom('2026-05-31', '2024-02-29', '1999-12-31')],
  ['18:00', fc.constantFrom('00:00', '18:00', '24:00')],
  ['https://a.example/', fc.constantFrom('https://a.example/x?y=1&z=<2>', 'http://b.example/')],
  ['a.jpg', fc.constantFrom('pictures/a.jpg', 'https://a.example/b.png')],
  ['+1 555 0100', fc.constantFrom('911', '+1 555 0100')],
  ['A'.repeat(43), fc.constant('A'.repeat(43))],
  ['en-GB', fc.constantFrom('en', 'es-MX', 'ar')],
  ['a-b', fc.constantFrom('a', 'knee-2')],
];

/** Samples that a pattern takes, the narrowest kind first: a text of any kind fits the widest. */
function fitting(pattern: string): fc.Arbitrary<string> {
  if (pattern === '\\S') return words;
  const fits = (text: string): boolean => new RegExp(pattern).test(text);
  const kind = FITTING.find(([sample, values]) => fits(sample) && fc.sample(values, 10).every(fits));
  if (!kind) throw new Error(`Add a sample for ${pattern}`);
  return kind[1];
}

function arbitrary(form: JsonSchema): fc.Arbitrary<unknown> {
  const {anyOf, enum: values, properties, required = [], items, type, pattern} = form;
  // The parsed form: never the plain text beside an object.
  if (anyOf) return fc.oneof(...anyOf.filter(({type: kind}) => kind === 'object').map(arbitrary));
  if (values) return fc.constantFrom(...values);
  if (items) return fc.array(arbitrary(items), {maxLength: 3});
  if (properties)
    return fc.record(Object.fromEntries(Object.entries(properties).map(([key, inner]) => [key, arbitrary(inner)])), {
      requiredKeys: [...required],
    });
  if (type === 'boolean') return fc.boolean();
  if (type === 'integer') return fc.integer({min: 1, max: 10_000});
  if (type === 'number') return fc.constantFrom(0, 1, 0.5);
  return pattern === undefined ? fc.constantFrom('', 'A drawing') : fitting(pattern);
}

/** Records with any fields of the schema, as `parseProcedure` gives them. */
export const anyRecord: fc.Arbitrary<Procedure> = arbitrary(schema as JsonSchema).map((input) => {
  const {procedure, issues} = parseProcedure(input);
  if (!procedure) throw new Error(JSON.stringify(issues));
  return procedure;
});
