/** "None" in the languages whose headings are known; it says no more than an empty list does. */
const BARE =
  /^(?:none|nil|n\/a|not applicable|none needed|none required|none known|none necessary|ningun[oa]|no aplica|kein[es]?|keine|entfällt|aucun[es]?|aucune|néant|nenhum[a]?|não se aplica|nessun[oa]?|无|没有|不适用|لا يوجد|لا شيء)[.。]?$/iu;
const SENTENCE =
  /^(?:there (?:are|is) no (?:known |special |specific |particular )?|no (?:known |special |specific |particular )?)(?:risks?|complications?|side effects?|preparations?|alternatives?|contraindications?|recovery(?: time)?|benefits?)(?: (?:is|are))?(?: (?:needed|required|necessary|known|associated with (?:it|this|the) ?\w*))?\.?$/i;

/** Does a text say that there is nothing to list? `bare` if in a word, which an empty list says as well. */
export const statesNone = (text: string): 'bare' | 'sentence' | undefined =>
  BARE.test(text.trim()) ? 'bare' : SENTENCE.test(text.trim()) ? 'sentence' : undefined;
