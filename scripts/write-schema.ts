import {writeFileSync} from 'node:fs';
import {toJsonSchema} from '@valibot/to-json-schema';
import {ProcedureSchema} from '../src/model/procedure.js';

/** Writes the JSON Schema of a record to the file named on the command line. */
const schema = toJsonSchema(ProcedureSchema, {
  typeMode: 'input',
  errorMode: 'ignore',
  // The only check is that of addresses.
  overrideAction: ({valibotAction, jsonSchema}) =>
    valibotAction.type === 'check' ? {...jsonSchema, format: 'uri-reference'} : undefined,
});
writeFileSync(
  process.argv[2]!,
  `${JSON.stringify({$id: 'procedure.schema.json', title: 'a record of a procedure', ...schema}, null, 2)}\n`,
);
