/** Where hits stand among those of other systems on a page about procedures, and what the codes of a family share. */
const RANKS = new Map<string, readonly [weight: number, family: number]>([
  ['ICD-10-PCS', [1, 4]],
  ['CPT', [1, 0]],
  ['HCPCS', [0.7, 0]],
  ['ICD-10-CM', [0.55, 4]],
]);
const OTHER_RANK = [0.8, 0] as const;

/** The weight of a system's scores, and the number of characters that the codes of a family share. */
export const systemWeight = (system: string): readonly [weight: number, family: number] => RANKS.get(system) ?? OTHER_RANK;
