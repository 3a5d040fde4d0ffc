import type {Log, ReportingDescriptor, Result} from 'sarif';
import {RULES, type Finding} from '../../quality/check-quality.js';
import type {Position} from '../json-text.js';
import {RECORD_RULE, type FileReport} from './check-file.js';

/** The build writes it in. */
const VERSION = '__VERSION__';

const DESCRIPTORS: readonly ReportingDescriptor[] = [
  ...RULES.map(({id, level, when, source}) => ({
    id,
    shortDescription: {text: `Found when ${when}.`},
    help: {text: `Source: ${source}.`},
    defaultConfiguration: {level},
  })),
  {id: RECORD_RULE, shortDescription: {text: 'Found when the file is not a record.'}, defaultConfiguration: {level: 'error'}},
];

/** Writes reports as one run of SARIF 2.1.0, the format of code hosts and editors for findings. */
export function writeSarif(reports: readonly FileReport[]): string {
  const result = (file: string, finding: Finding & Position): Result => ({
    ruleId: finding.rule,
    ruleIndex: DESCRIPTORS.findIndex(({id}) => id === finding.rule),
    level: finding.level,
    message: {text: finding.message},
    locations: [
      {
        physicalLocation: {
          artifactLocation: {uri: encodeURI(file.replace(/\\/g, '/'))},
          region: {startLine: finding.line, startColumn: finding.column},
        },
        logicalLocations: [{fullyQualifiedName: finding.path, kind: 'value'}],
      },
    ],
  });
  const log: Log = {
    version: '2.1.0',
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    runs: [
      {
        tool: {driver: {name: 'procedure-elements', version: VERSION, rules: [...DESCRIPTORS]}},
        columnKind: 'utf16CodeUnits',
        results: reports.flatMap(({file, findings, waived}) => [
          ...findings.map((finding) => result(file, finding)),
          ...waived.map((finding) => ({
            ...result(file, finding),
            suppressions: [
              {
                kind: 'external' as const,
                status: 'accepted' as const,
                justification: `${finding.reason} (until ${finding.until})`,
              },
            ],
          })),
        ]),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}
