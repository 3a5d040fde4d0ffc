import {applyEdits, modify} from 'jsonc-parser';
import {contentHash, shortCode} from '../../formats/integrity/content-hash.js';
import {command, type OptionValues} from '../command.js';
import {Problem, UsageProblem} from '../problem.js';
import {inputName, readInput} from '../read-input.js';
import {readRecordText} from '../read-record.js';
import {readSigningKey, signDetached, thumbprint} from '../signature.js';
import {writeAll} from '../write-all.js';

const options = {out: {type: 'string'}, key: {type: 'string'}, force: {type: 'boolean'}} as const;

export const stampCommand = command({
  summary: ['FILE…', 'give records a content hash, and sign it'],
  help: `stamp FILE… --out DIR [--key FILE] [--force]

Writes DIR/<id>.json: the record with its content hash in "integrity", by which consent forms can cite exactly this version.
The hash is SHA-256 of the canonical JSON (RFC 8785) without "integrity", and "code" is its beginning as people read it.
FILE is a JSON file, or - for standard input. The rest of its text stays as it is.

Options:
  --out DIR   folder for the records, made if it does not exist
  --key FILE  sign the hash with a private Ed25519 key, PEM or JWK (openssl genpkey -algorithm ed25519 -out key.pem)
  --force     replace files that exist
  -h, --help  show this`,
  options,
  run: stampRecords,
});

async function stampRecords(
  files: readonly string[],
  {out, key: keyFile, force}: OptionValues<typeof options>,
): Promise<boolean> {
  if (!files.length) throw new UsageProblem('stamp: missing FILE (use - for standard input)');
  if (!out) throw new UsageProblem('stamp: --out DIR is needed, a folder for the records');
  const key = keyFile === undefined ? undefined : await readSigningKey(keyFile);
  const kid = key && thumbprint(key);
  const target = {out, force, noun: 'record', remedy: 'Give one of them another id'};
  return writeAll(files, target, async (file) => {
    const text = await readInput(file);
    const {record, authored} = readRecordText(text, inputName(file));
    const hash = await hashOf(authored, inputName(file));
    const signature = key && kid !== undefined ? {signature: signDetached(hash, key, {kid})} : {};
    const formattingOptions = {insertSpaces: !/^\t/m.test(text), tabSize: 2, eol: text.includes('\r\n') ? '\r\n' : '\n'};
    const edits = modify(text, ['integrity'], {hash, code: shortCode(hash), ...signature}, {formattingOptions});
    return {id: record.id, files: {[`${record.id}.json`]: applyEdits(text, edits)}};
  });
}

async function hashOf(authored: object, name: string): Promise<string> {
  try {
    return await contentHash(authored);
  } catch {
    throw new Problem(`${name}: a text has half of a character (\\ud800 to \\udfff), which has no canonical form. Correct it`);
  }
}
