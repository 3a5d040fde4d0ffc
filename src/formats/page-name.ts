import {saysNot} from './negation.js';

const KIND = String.raw`(?:patient (?:information|guide|leaflet|advice|handout|factsheet)(?: leaflet| sheet| booklet)?|(?:information|advice|a guide|guide|leaflet) for (?:patients?|parents|carers|families)(?: (?:and|&) (?:parents|carers|families|relatives))?|(?:information|advice) (?:leaflet|sheet|booklet)|what (?:you need|you should|to) (?:to )?(?:know|expect)|your questions answered)`;
const BEHIND = new RegExp(String.raw`^(.*\p{L}.*?)\s*(?:[:|]\s*|\s[–—-]\s|\s\()(${KIND})\)?$`, 'iu');
const IN_FRONT = new RegExp(String.raw`^(${KIND})\s*(?:[:|]|\s[–—-])\s*(.*\p{L}.*)$`, 'iu');

/** Decoration around a title. */
const EMOJI = /(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f)[\ufe0f\u200d]*/gu;

/** Words of titles that name a leaflet or a place, and no procedure. */
const NAMELESS = new RegExp(
  String.raw`^(?:patient(?:s|en|innen)?|patienteninformation(?:en)?|pacientes?|pazienti?|doentes?|utentes?|` +
    String.raw`information(?:en|s)?|informaci[óo]n|informazioni|informaç(?:ão|ões)|info|leaflets?|booklet|brochure|factsheet|fact|sheet|` +
    String.raw`handout|flyer|guide|gu[íi]a|advice|merkblatt|aufklärungsbogen|broschüre|folleto|hoja|d[ée]pliant|fiche|notice|` +
    String.raw`livret|foglio|opuscolo|folheto|panfleto|ward|department|clinic|hospital|unit|trust|nhs|document|untitled|` +
    String.raw`home(?:page)?|page|welcome|index|title|患者须知|患者信息|معلومات|للمرضى|المريض)$`,
  'iu',
);
/** Words and numbers beside those. */
const BESIDE =
  /^(?:for|to|of|the|and|your|our|about|para|de|del|los|für|pour|les|aux|per|i|il|no|nr|version|ref(?:erence)?|code|[a-z]{0,4}[/.]?\d[\w/.-]*)$/i;

/** Does a title say what kind of page it is and nothing of a procedure: "Patient information – leaflet 12"? */
export function isNameless(title: string): boolean {
  const words = title
    .split(/[\s:|–—,()-]+/)
    .map((word) => word.replace(/[.]$/, ''))
    .filter((word) => word && !BESIDE.test(word));
  return words.length > 0 && words.every((word) => NAMELESS.test(word));
}

/** Words of lines that tell people what to do, or name a part of a house. A name of a procedure has none of them. */
const INSTRUCTS = new RegExp(
  String.raw`(?<!\p{L})(?:please|confidential|remember|department|dept|directorate|division|ward|foundation|university|` +
    'important|wichtige?[rs]?|importante|bitte|vertraulich|abteilung|station|universität|por favor|confidencial|departamento|servicio|unidad|universidad|' +
    "s['’]il vous plaît|veuillez|merci de|confidentiel|service|département|université|" +
    String.raw`per favore|si prega|riservato|reparto|dipartimento|università|por gentileza|serviço|universidade)(?!\p{L})|` +
    '请|机密|科室|يرجى|الرجاء|سري|قسم|جامعة',
  'iu',
);
/** Words that speak to people or of the paper: slogans have them, and some names, "Your hip replacement". */
const ADDRESSES = new RegExp(
  String.raw`(?<!\p{L})(?:you|yours?|we|us|our|patients?|copy|draft|family|families|care|caring|excellence|together|read|keep|bring|` +
    'sie|ihre?[mnrs]?|wir|uns(?:ere?[mnrs]?)?|patient(?:en|innen)?|kopie|lesen|usted(?:es)?|su|sus|nosotros|nuestr[ao]s?|pacientes?|copia|lea|' +
    'vous|votre|vos|nous|notre|nos|copie|lire|lisez|lei|suo|sua|suoi|noi|nostr[aoie]|pazient[ei]|leggere|' +
    String.raw`você|seu|seus|suas|nós|noss[ao]s?|utentes?|cópia|leia)(?!\p{L})|您|你|我们|患者|لكم|لك|نحن|المريض`,
  'iu',
);

/** Is a line an instruction or the name of a department: "Please read this", "Do not bend your hip"? */
export const instructs = (line: string): boolean => {
  const {name} = partTitle(line);
  return isNameless(line) || INSTRUCTS.test(name) || saysNot(name);
};

/** "Your" of "Your hip replacement". */
const OWNED = /^(?:the|having|your|ihre?|die|der|das|su|la|el|le|votre|il|lo|o|a|sua|seu)\s+(?:your\s+)?/;

/** Does the text speak of what a line names? */
export const repeatsName = (line: string, texts: readonly string[]): boolean => {
  const name = partTitle(line).name.toLowerCase().replace(OWNED, '');
  return texts.some((text) => text.length > name.length && text.toLowerCase().includes(name));
};

/** May a line that is not set as a title name the procedure? Not where it instructs, nor, unrepeated, where it speaks to people. */
export const mayName = (line: string, texts: readonly string[]): boolean =>
  !instructs(line) && (repeatsName(line, texts) || !ADDRESSES.test(partTitle(line).name));

/** Parts the name of a procedure from the kind of page that a title adds: "Tonsillectomy – information for patients". */
export function partTitle(title: string): {readonly name: string; readonly kind?: string} {
  const bare = title.replace(EMOJI, ' ').replace(/\s+/g, ' ').trim() || title;
  const [, name, kind] = BEHIND.exec(bare) ?? [];
  if (name && kind) return {name, kind};
  const [, before, after] = IN_FRONT.exec(bare) ?? [];
  return before && after ? {name: after, kind: before} : {name: bare};
}
