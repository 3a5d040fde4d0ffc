import type {Waiver} from '../../quality/waivers.js';
import {print, printContent, report as printError} from '../output.js';
import {Progress} from '../progress.js';
import {checkFile, type FileReport} from './check-file.js';
import {readConfig} from './config.js';
import {writeSarif} from './sarif.js';
import {reportLines, summaryLine} from './text.js';

/** The options of `check --quality`, checked. */
export interface QualityRun {
  readonly format: 'text' | 'json' | 'sarif';
  readonly config?: string;
  /** More warnings make the run fail. */
  readonly maxWarnings: number;
}

/**
 * Checks the content of records and writes the findings to standard output.
 * @returns whether there is no error, and no more warnings than allowed.
 * @throws {Problem} if the configuration is invalid.
 */
export async function checkFiles(files: readonly string[], {format, config: named, maxWarnings}: QualityRun): Promise<boolean> {
  const config = await readConfig(named);
  const used = new Set<Waiver>();
  const reports: FileReport[] = [];
  const progress = new Progress(files.length);
  for (const file of files) {
    progress.show(reports.length);
    const report = await checkFile(file, config, used);
    reports.push(report);
    progress.clear();
    if (format === 'text') print(...reportLines(report));
  }
  if (format === 'text') print(summaryLine(reports));
  if (format === 'sarif') printContent(writeSarif(reports));
  if (format === 'json')
    printContent(
      `${JSON.stringify(
        reports.map(({file, scores = {}, readability = [], findings, waived}) => ({file, scores, readability, findings, waived})),
        null,
        2,
      )}\n`,
    );
  for (const waiver of config.waivers)
    if (!used.has(waiver))
      printError(
        `${config.file}: the waiver of ${waiver.rule}${place(waiver)} met no finding. Delete it if all records were checked`,
      );
  const findings = reports.flatMap((report) => report.findings);
  return (
    !findings.some(({level}) => level === 'error') && findings.filter(({level}) => level === 'warning').length <= maxWarnings
  );
}

const place = ({record, path}: Waiver): string =>
  `${record === undefined ? '' : ` for ${record}`}${path === undefined ? '' : ` at ${path}`}`;
