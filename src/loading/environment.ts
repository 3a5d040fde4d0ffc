import type {Procedure} from '../model/procedure.js';
import type * as readRecord from './read-record.js';

/** The record parser: checks objects and reads JSON. */
export type RecordReader = typeof readRecord;

/**
 * Everything that differs between the deliveries of the elements: npm modules, the single script, a server.
 * It lies in `loading`, the lowest module that needs it.
 */
export interface Environment {
  /**
   * Loads a chunk that is fetched only when needed: `NAME.lazy.ts` for npm users, `procedure-elements.NAME.min.js` next to
   * the single script.
   * @param imported imports the chunk as a module; in the single script it always rejects.
   */
  readonly loadPart: <T>(name: string, imported: () => Promise<T>) => Promise<T>;
  /** The chunks that elements have from the start, by name: on a server nothing can come later. */
  readonly chunks?: Readonly<Record<string, unknown>>;
  /**
   * Registers an element that this delivery leaves out until a page needs it. Without it, every element is registered by the
   * module that uses it.
   */
  readonly loadElement?: (tag: string) => Promise<unknown>;
  /**
   * Loads an interface language (`es`), or the words of the search in it (`search.es`). Called at each update of an element
   * that lacks them. Without it, a page registers its languages itself.
   */
  readonly loadLocale?: (name: string) => void;
  /** Loads the record of an address that may be a page's. Without it, every address is that of a record. */
  readonly resolveRecord?: (url: URL, cache?: RequestCache) => Promise<Procedure>;
  /** Reads the origins that the page allows, before each check: its markup may come late. */
  readonly readOrigins?: () => void;
  /**
   * The record parser. Elements that provide records include it, and elements inside them carry no parser; an element on
   * its own imports it while its record loads.
   */
  readonly recordReader?: RecordReader;
}

/** The environment of this copy of the library, by default that of npm modules. */
export const environment: Environment = {loadPart: (_name, imported) => imported()};

/** Changes the environment: for the entry of a delivery, and for elements that include the record parser. */
export function configureEnvironment(settings: Partial<Environment>): void {
  Object.assign(environment, settings);
}

/** Returns the record parser, imported if nothing on the page includes it. */
export async function loadRecordReader(): Promise<RecordReader> {
  if (!environment.recordReader) configureEnvironment({recordReader: await import('./read-record.js')});
  return environment.recordReader!;
}
