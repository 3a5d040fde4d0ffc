/** Matches any of these words or phrases, whole and in any case. They are separated by commas and may be patterns. */
export const anyWord = (...lists: readonly string[]): RegExp =>
  new RegExp(String.raw`(?<!\w)(?:${lists.join(',').split(/,\s*/).join('|')})(?!\w)`, 'i');

/** Words and marks in front of a number that is not exact, as a pattern. */
export const ABOUT = String.raw`about|around|approximately|approx\.?|circa|ca?\.|ca|roughly|~|≈`;
/** Words in front of a time that is not exact, as a pattern. */
export const NEARLY = `${ABOUT}|nearly|almost|close to|some`;

/** Numbers in words, from one. */
export const COUNTS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** Medicines by their names, brands among them, as a list of patterns. */
export const MEDICINE_NAMES =
  'aspirin, clopidogrel, ticagrelor, prasugrel, warfarin, apixaban, rivaroxaban, dabigatran, edoxaban, heparin, enoxaparin, ' +
  'ibuprofen, naproxen, diclofenac, paracetamol, acetaminophen, metformin, insulin, gliclazide, \\w+gliflozin, SGLT2 \\w+, ' +
  'semaglutide, liraglutide, tirzepatide, dulaglutide, GLP-1 \\w+, ' +
  'Eliquis, Xarelto, Pradaxa, Lixiana, Coumadin, Plavix, Brilinta, Brilique, Clexane, Jardiance, Farxiga, Forxiga, ' +
  'Ozempic, Wegovy, Rybelsus, Mounjaro, Zepbound, Trulicity, Victoza, Saxenda';

/** A procedure by a general word, as a pattern. */
export const THE_PROCEDURE = String.raw`(?:procedure|surgery|operation|treatment|intervention|appointment|radiosurgery|test|scan|exam(?:ination)?)`;
const PROCEDURE = String.raw`(?:(?:the|your|this|having|undergoing|any|a|an|scheduled|planned|start of)\s){0,4}` + THE_PROCEDURE;
/** Bare "2 hours before" ends its clause; "before the CT scan" or "after stopping aspirin" counts from something else. */
export const OF_PROCEDURE =
  String.raw`(?:\s${PROCEDURE}(?=\s*(?:$|[.,;:)!?]|(?:and|or|to|unless|as|so|at|on|date|day|time|begins|starts|you|your|the|when|whether|how|about)\b))|` +
  String.raw`(?=\s*(?:$|[.,;:)!?]|at\b)))`;
