// A thread that makes pages for `page --jobs`.
import {parentPort, workerData} from 'node:worker_threads';
import {Problem} from '../problem.js';
import {makePage, type SiteOptions} from './make-page.js';
import type {PageAnswer, PageTask} from './page-maker.js';

const answer = (message: PageAnswer): void => parentPort?.postMessage(message);

parentPort?.on('message', ({task, text, name}: PageTask) => {
  makePage(text, name, workerData as SiteOptions).then(
    (page) => answer({task, page}),
    (error: unknown) => answer(error instanceof Problem ? {task, problem: error.message} : {task, error}),
  );
});
