import {expect} from '@open-wc/testing';
import {parseProcedure} from '../../src/model/parse-procedure.js';
import {checkQuality} from '../../src/quality/check-quality.js';
import {BLIND} from './blind.mjs';
import {UNSEEN} from './unseen.mjs';

/** Share of the findings that people expect too, and of the expected ones that are found. */
const [MIN_PRECISION, MIN_RECALL] = [0.97, 0.97];

describe('quality rules on texts that were labelled before the rules ran', () => {
  for (const [which, texts] of [
    ['in two languages', UNSEEN],
    // At first sight: precision 0.97, recall 0.93.
    ['in four languages', BLIND],
  ] as const)
    it(`quality rules: find what a person found, and little else, ${which}`, () => {
      let found = 0;
      let expected = 0;
      const missed: string[] = [];
      const falseAlarms: string[] = [];
      for (const {about, record, found: labels} of texts) {
        const {procedure, issues} = parseProcedure(record);
        expect(issues, about).to.equal(undefined);
        const findings = checkQuality(procedure!, {today: '2026-06-01'}).findings.map(({rule, path}) => `${rule} ${path}`);
        missed.push(...labels.filter((label) => !findings.includes(label)).map((label) => `${about}: ${label}`));
        falseAlarms.push(...findings.filter((one) => !labels.includes(one)).map((one) => `${about}: ${one}`));
        found += findings.length;
        expected += labels.length;
      }
      expect(1 - falseAlarms.length / found, falseAlarms.join('\n')).to.be.at.least(MIN_PRECISION);
      expect(1 - missed.length / expected, missed.join('\n')).to.be.at.least(MIN_RECALL);
    });
});
