import type {ReactiveControllerHost} from 'lit';
import type {FindPages} from '../../catalog/pages-by-code.js';
import type {CodeHit, CodeResult} from '../../codes/code-source.js';
import {LatestRequest} from '../../core/controllers/latest-request.js';
import {codeSource, type CodeHost} from '../../core/find-code-source.js';
import {environment} from '../../loading/environment.js';
import {ofHit, queryOf, type CodeEntry, type CodeOption} from './option.js';

interface LookupHost extends CodeHost, ReactiveControllerHost {
  catalog?: string;
  systems?: string;
}

/** Searches the host's code source and finds the pages about its codes. */
export class CodeLookup {
  /** The code whose family is listed instead of results. */
  family?: CodeHit;

  readonly request = new LatestRequest<CodeResult>(this.host);
  /** Finds the pages about a code, once the catalog is loaded. */
  private findPages: FindPages = () => [];

  /** The option of a code that was set as the value, once it is found. */
  known?: CodeOption;
  /** The key whose option was looked for last. */
  private wanted?: string;

  /** The text that the latest outcome is of. */
  private answered?: string;

  constructor(private readonly host: LookupHost) {}

  isAnswered(text: string): boolean {
    return this.answered === text;
  }

  /**
   * Returns the hits for a text, those with a page first. While its answer is on the way, those of the text before that have all
   * its words: others would be taken for the answer.
   */
  hits(text: string, lang: string): readonly CodeHit[] {
    const words = text.toLowerCase().match(/\S+/g);
    if (!words) return [];
    const fits = (hit: CodeHit): boolean => {
      const own = ofHit(hit).text.toLowerCase();
      return this.isAnswered(text) || words.every((word) => own.includes(word));
    };
    const lacksPage = (hit: CodeHit): number => Number(!(this.pages(hit, lang)[0] ?? this.pages(hit, lang, hit.family)[0]));
    return (this.request.last.result?.hits ?? []).filter(fits).sort((a, b) => lacksPage(a) - lacksPage(b));
  }

  /** Searches for a text, or lists the family. */
  search(text: string): void {
    const {host, request} = this;
    const query = queryOf(text, host.systems, this.family);
    const find = async (signal: AbortSignal): Promise<CodeResult> => {
      const source = await codeSource(host);
      const result = await source.search({...query, signal});
      if (!signal.aborted) this.answered = text;
      // Once further lists are loaded, the same query finds more.
      void result.more?.then(() => (signal.aborted ? undefined : request.run(find)));
      return result;
    };
    void request.run(find);
  }

  /** Finds the title of a code that was set as the value: `known` has it then. */
  findTitle({key, hit}: CodeEntry): void {
    const {host} = this;
    const canSearch = host.source ?? host.server ?? host.index;
    if (!key || hit || key === this.wanted || canSearch === undefined) return;
    this.wanted = key;
    environment
      .loadPart('saved-code', () => import('./saved-code.lazy.js'))
      .then(({findOption}) => findOption(this.host, key))
      .then((known) => {
        this.known = known;
        this.host.requestUpdate();
      }, console.error);
  }

  /** Loads again what failed, and searches again. */
  async retry(text: string): Promise<void> {
    // A repeated failure is announced again.
    this.request.last = {result: this.request.last.result};
    (await codeSource(this.host).catch(() => undefined))?.retry?.();
    this.search(text);
  }

  loadPages(): void {
    if (this.host.catalog === undefined) return;
    environment
      .loadPart('catalog', () => import('../../catalog/catalog.lazy.js'))
      .then(({findPages}) => findPages(this.host))
      .then((findPages) => {
        this.findPages = findPages;
        this.host.requestUpdate();
      }, console.error);
  }

  /** The pages about a code, or about those of its family; none before the catalog is loaded. */
  pages(hit: CodeHit | undefined, lang: string, family?: CodeHit['family']): ReturnType<FindPages> {
    return hit ? this.findPages({...hit, ...family}, lang, Boolean(family)) : [];
  }
}
