import type {Alias} from './alias-rows.js';

/** A stem or an ending of clinical words, with its spellings by language and its meanings. */
interface WordPart {
  readonly spellings: readonly (readonly string[])[];
  readonly targets: readonly string[];
}

/**
 * Makes synonyms of stems and endings: each stem with each ending of the same language, meaning all meanings of both.
 * @param text a table: `stem` or `ending`, a column of spellings for each language, meanings (`data/word-parts.tsv`).
 * @param known terms that have a meaning already.
 */
export function expandWordParts(text: string, known: ReadonlySet<string>): Alias[] {
  const parts: Record<string, WordPart[]> = {stem: [], ending: []};
  for (const line of text.split(/\r?\n/)) {
    const [kind = '', ...columns] = line.split('\t').map((column) => column.split(';').map((one) => one.trim()));
    parts[kind[0] ?? '']?.push({spellings: columns.slice(0, -1), targets: columns.at(-1)!});
  }
  const synonyms = parts.stem!.flatMap((stem) =>
    parts.ending!.flatMap((ending) =>
      stem.spellings.flatMap((spellings, language) =>
        spellings.flatMap((start) =>
          ending.spellings[language]!.map((end) => start + end)
            .filter((term) => !known.has(term))
            .flatMap((term) =>
              ending.targets.flatMap((operation) =>
                stem.targets.map((part): Alias => ({term, target: `${operation} ${part}`, line: 0})),
              ),
            ),
        ),
      ),
    ),
  );
  return synonyms;
}
