import type {Rule} from '../rule.js';
import {CCI_RULES} from './cci.js';
import {IPDAS_RULES} from './ipdas.js';
import {NHS_RULES} from './nhs.js';
import {PEMAT_RULES} from './pemat.js';
import {RISK_RULES} from './risk.js';
import {SAFETY_RULES} from './safety.js';
import {WORDING_RULES} from './wording.js';

/** All rules, by family. */
export const RULES: readonly Rule[] = [
  ...SAFETY_RULES,
  ...RISK_RULES,
  ...IPDAS_RULES,
  ...PEMAT_RULES,
  ...CCI_RULES,
  ...NHS_RULES,
  ...WORDING_RULES,
];
