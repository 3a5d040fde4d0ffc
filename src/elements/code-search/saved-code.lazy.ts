import type {CodeResult} from '../../codes/code-source.js';
import {codeSource, type CodeHost} from '../../core/find-code-source.js';
import {ofHit, type CodeOption} from './option.js';

/**
 * Finds the option of a saved value, `system|code`.
 * @returns `undefined` if its list does not have the code or cannot be loaded.
 */
export async function findOption(host: CodeHost, key: string): Promise<CodeOption | undefined> {
  const [system = '', query = ''] = key.split('|');
  const find = async (): Promise<CodeResult> => (await codeSource(host)).search({query, systems: [system], limit: 50});
  const optionIn = ({hits}: CodeResult): CodeOption | undefined => hits.map(ofHit).find((option) => option.key === key);
  try {
    const result = await find();
    return optionIn(result) ?? (result.more && (await result.more, optionIn(await find())));
  } catch {
    return undefined; // a search in the field says what is wrong
  }
}
