import {Worker} from 'node:worker_threads';
import {Problem} from '../problem.js';
import type {MadePage, SiteOptions} from './make-page.js';

/** A record whose page another thread makes. */
export interface PageTask {
  readonly task: number;
  readonly text: string;
  readonly name: string;
}

/** The answer of that thread; `problem` is a message for people. */
export type PageAnswer = {readonly task: number} & (
  {readonly page: MadePage} | {readonly problem: string} | {readonly error: unknown}
);

/** Makes pages, in this thread or in others. */
export interface PageMaker {
  make(text: string, name: string): Promise<MadePage>;
  /** Ends the threads. */
  close(): void;
}

/** @param jobs number of threads; with 1 pages are made in this one. */
export const pageMaker = (jobs: number, options: SiteOptions): PageMaker =>
  jobs === 1
    ? {make: async (text, name) => (await loadPages()).makePage(text, name, options), close: () => undefined}
    : new PagePool(jobs, options);

/** Loaded on demand: most of it is every element, and a run that changes nothing needs none of them. */
const loadPages = () => import('./make-page.js');

class PagePool implements PageMaker {
  private readonly threads: Worker[] = [];
  private readonly waiting = new Map<number, {resolve(page: MadePage): void; reject(error: unknown): void}>();
  private next = 0;

  constructor(
    private readonly jobs: number,
    private readonly options: SiteOptions,
  ) {}

  make(text: string, name: string): Promise<MadePage> {
    const task = this.next++;
    // One after another: pages of one folder take about the same time.
    const thread = (this.threads[task % this.jobs] ??= this.start());
    return new Promise((resolve, reject) => {
      this.waiting.set(task, {resolve, reject});
      thread.postMessage({task, text, name} satisfies PageTask);
    });
  }

  close(): void {
    for (const thread of this.threads) void thread.terminate();
  }

  private start(): Worker {
    const thread = new Worker(new URL('./page-worker.js', import.meta.url), {workerData: this.options});
    thread.on('message', (answer: PageAnswer) => {
      const {resolve, reject} = this.waiting.get(answer.task)!;
      this.waiting.delete(answer.task);
      if ('page' in answer) resolve(answer.page);
      else reject('problem' in answer ? new Problem(answer.problem) : answer.error);
    });
    thread.on('error', (error) => {
      for (const {reject} of this.waiting.values()) reject(error);
      this.waiting.clear();
    });
    return thread;
  }
}
