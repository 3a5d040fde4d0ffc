const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs with which instructions to patients begin. Some are nouns too; `instructs` looks at the word that follows. */
export const INSTRUCTIONS = words(`
  act add adjust agree allow answer apply arrange arrive ask assume attend avoid bathe be begin bend book breathe bring brush buy call
  cancel care carry change charge check choose chew clean clear climb close collect come complete confirm consider contact continue cook
  cough count cover cut decide describe discontinue discuss do download dress drink drive dry eat elevate empty enjoy ensure enter exercise expect explain
  fast feel fill find finish flex flush fold follow get give go hand have help hold hydrate ice identify imagine include inform inspect insert invite
  join keep know label learn leave let lie lift limit limber list listen live loosen lower make mark measure meet mention mix moisturize
  monitor move need note notice notify obtain offer open order organise organize pack pause pay perform phone pick place plan point practice
  practise prepare press prevent print protect provide pull push put quit raise read reapply recheck record reduce refill refuse register relax
  remember remind remove repeat replace report request reserve rest resume return review ride ring rinse roll run save say schedule see seek
  select send set share shave shop show shower shut sign sip sit skip sleep slip slow soak speak stand start stay step stick stock stop store
  straighten stretch submit support swallow switch take talk taste teach tell test think throw tighten tie touch transfer travel treat trim try
  turn undress understand undergo update use visit wait wake walk wash watch wear weigh wipe withhold work wrap write`);

/** Followed by one of these, the word before is a noun: "Rest is important", "List of medicines", "Test results". */
const AFTER_NOUNS = words(
  'of is are was were may can will must should has have had might depends needs takes results result day days and or for before after in at within on',
);
/** Of the verbs above, those that begin many items as nouns. */
const NOUNS = words(
  'test list rest care change check count exercise fast ice label measure order plan report show sleep step visit walk wash work order practice support transfer cut drink cover call act return review record place help need hand',
);

/** Openers that an instruction may follow: "Please", "Then", and the "so" of "It takes two hours, so bring a book". */
const OPENERS =
  /^(?:please|so|and|but|or|then|also|first|next|finally|just|always|only|if possible|instead|slowly|gently|carefully)[\s,]+/i;

const begins = (clause: string): boolean => {
  const [first = '', second = ''] = clause.toLowerCase().match(/[\p{L}'’-]+/gu) ?? [];
  if (!INSTRUCTIONS.has(first)) return /^(?:do not|don['’]t|never|no\b|let['’]s)/i.test(clause);
  return !(NOUNS.has(first) && AFTER_NOUNS.has(second)) && !/^\p{L}+:/u.test(clause);
};

/** "Patients must wash", "somebody should drive"; "the bladder should be empty" asks nobody. */
const OBLIGATION = /\b(?:must|should|needs? to|ha(?:ve|s) to)\s+(?:not\s+|also\s+|always\s+)?(\p{L}+)/giu;

/** Does a text tell somebody to do something: "Bring a list", "On the day, do not eat", "Patients must wash"? */
export const instructs = (text: string): boolean =>
  text
    .split(/[.;:!?\n]\s*|,\s+|\s[–—-]\s|(?<!\s)\s+(?:and|then|but)\s+/)
    .some((clause) => begins(clause.trim().replace(OPENERS, ''))) ||
  Array.from(text.matchAll(OBLIGATION)).some(([, verb]) => INSTRUCTIONS.has(verb!.toLowerCase()) && verb !== 'be');

/** Does a text begin with an instruction, or speak to the reader? */
export const addressesReader = (text: string): boolean =>
  /\byou(?:r|rs|rself|['’](?:re|ll|ve|d))?\b/i.test(text) || begins(text.trim().replace(OPENERS, ''));

/** Capitals that need no explanation: days and units of time, countries, and the short forms that the rules name. */
export const KNOWN_CAPITALS = words(`
  MRI CT DNA HIV US UK NHS USA EU EE UU AM PM OK TV ID PIN CD DVD GPS SMS PDF FAQ
  ICD PCS CM CPT HCPCS LOINC SNOMED
  AND OR NOT NO DO IF YOU YOUR MUST STOP NEVER ALWAYS ANY BEFORE AFTER ONLY ALL THE TO IN ON IT IS BE EAT DRINK TAKE CALL ASK NOTHING
  II III VI VII VIII IX`);
