/** A file of an index. Browsers compare `count`, and the file has its own checksum; `bytes` and `sha256` are for who copies it. */
export interface IndexFile {
  /** Relative to the manifest. The name changes with the content. */
  readonly url: string;
  readonly bytes: number;
  readonly sha256: string;
  /** How many codes, or synonyms, it has. */
  readonly count: number;
}

/** One list of codes of an index. */
export interface IndexSet extends IndexFile {
  /** Short name of the system. */
  readonly system: string;
  /** Its name as people read it. */
  readonly title: string;
  /** The release, such as `2026`, where it is known. */
  readonly version?: string;
  /** The notice to show next to the codes. */
  readonly licence: string;
  /** Where its hits stand among those of other lists: 1 first. */
  readonly weight: number;
  /** How many characters the codes of a family have in common; 0 where there are none. */
  readonly family: number;
  /** Language of the titles, such as `de`, where it is known. */
  readonly lang?: string;
  /** The language writes compounds as one word: parts of words count. */
  readonly compounds?: boolean;
  /** Synonyms: terms that people use for its codes. */
  readonly aliases?: IndexFile;
}

/** `codes.json`, which the index command writes and `<code-search>` reads first. */
export interface Manifest {
  readonly format: 1;
  /** The weightiest first. */
  readonly sets: readonly IndexSet[];
}
