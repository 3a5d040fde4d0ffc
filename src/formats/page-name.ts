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

/** Parts the name of a procedure from the kind of page that a title adds: "Tonsillectomy – information for patients". */
export function partTitle(title: string): {readonly name: string; readonly kind?: string} {
  const bare = title.replace(EMOJI, ' ').replace(/\s+/g, ' ').trim() || title;
  const [, name, kind] = BEHIND.exec(bare) ?? [];
  if (name && kind) return {name, kind};
  const [, before, after] = IN_FRONT.exec(bare) ?? [];
  return before && after ? {name: after, kind: before} : {name: bare};
}
