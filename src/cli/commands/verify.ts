import {contentHash, shortCode} from '../../formats/integrity/content-hash.js';
import {command, type OptionValues} from '../command.js';
import {print, report} from '../output.js';
import {Problem, UsageProblem} from '../problem.js';
import {inputName, readInput} from '../read-input.js';
import {readRecordText} from '../read-record.js';
import {readVerifyingKeys, verifyDetached, type VerifyingKey} from '../signature.js';

const options = {keys: {type: 'string'}} as const;

export const verifyCommand = command({
  summary: ['FILE…', 'check the content hash and signature of records'],
  help: `verify FILE… [--keys FILE]

Checks that records are as they were when stamp gave them a hash, and with --keys who has signed it. A line for each goes to
standard output. A signature shows whose the record is, not that it is right. FILE is a JSON file, or - for standard input.

Options:
  --keys FILE  Ed25519 keys that may have signed: PEM, a JWK or a JWK Set; every record then needs a signature
  -h, --help   show this`,
  options,
  run: verifyRecords,
});

async function verifyRecords(files: readonly string[], {keys: keyFile}: OptionValues<typeof options>): Promise<boolean> {
  if (!files.length) throw new UsageProblem('verify: missing FILE (use - for standard input)');
  const keys = keyFile === undefined ? undefined : await readVerifyingKeys(keyFile);
  let isWhole = true;
  for (const file of files) {
    try {
      print(`${inputName(file)}: ${await verifyRecord(await readInput(file), inputName(file), keys)}`);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      report(...error.lines);
      isWhole = false;
    }
  }
  return isWhole;
}

/** @returns the code and, where keys are given, the name of the key. @throws {Problem} if something does not fit. */
async function verifyRecord(text: string, name: string, keys: readonly VerifyingKey[] | undefined): Promise<string> {
  const {record, authored} = readRecordText(text, name);
  const {integrity} = record;
  if (!integrity) throw new Problem(`${name} $.integrity: found nothing, expected a content hash. Add it with stamp`);
  const {hash, code, signature} = integrity;
  const now = await contentHash(authored).catch(() => undefined);
  if (now !== hash) throw new Problem(`${name} $.integrity.hash: the record has changed since it was stamped`);
  if (code !== undefined && code !== shortCode(hash))
    throw new Problem(`${name} $.integrity.code: found "${code}", expected "${shortCode(hash)}", the beginning of the hash`);
  if (!keys) return `${shortCode(hash)}${signature === undefined ? '' : ', signature not checked: name its keys with --keys'}`;
  if (signature === undefined) throw new Problem(`${name} $.integrity.signature: found nothing, expected a signature`);
  const kid = verifyDetached(hash, signature, keys);
  if (kid === undefined) throw new Problem(`${name} $.integrity.signature: none of the keys has signed this record`);
  return `${shortCode(hash)}, signed by ${kid}`;
}
