/**
 * Finds a word as the name of people, not as an adjective ("pie diabético"): after an article, or in the plural at the start of a
 * sentence or an item.
 */
const called = (articles: string, stems: string, endings: string): RegExp =>
  new RegExp(
    String.raw`(?<!\p{L})(?:${articles}) (?:${stems})${endings}s?(?!\p{L})|(?:^|[.:;!?\n]\s*)(?:${stems})${endings}s(?!\p{L})`,
    'iu',
  );

/** People called by their illness or aid, by language, each pattern with a better way to say it. */
export const PERSON_FIRST: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  en: [
    [
      /\b(?:diabetics|asthmatics|epileptics|alcoholics|schizophrenics|paraplegics|quadriplegics|hemophiliacs|haemophiliacs|anorexics|hypertensives|dyslexics|amputees|autistics|arthritics)\b/iu,
      'people with …',
    ],
    [
      /\b(?:a|an|any|every|each|the) (?:diabetic|asthmatic|epileptic|alcoholic|schizophrenic|paraplegic|hemophiliac|haemophiliac|anorexic|autistic)(?! (?:patient|medicine|medication|diet|drug|foot|tablet|team|nurse|reaction|attack|seizure|drink|child|person|adult|eye|retinopathy|nephropathy|neuropathy)s?\b)\b/iu,
      'a person with …',
    ],
    [
      /\b(?:the (?:disabled|handicapped|elderly|blind|deaf|obese|mentally ill|infirm|crippled|paralyzed|paralysed)(?= (?:can|may|should|must|are|have|will|who|need|and|or)\b|[.,;:)]|$))/iu,
      'people with …, or older people',
    ],
    [
      /\b(?:wheelchair[- ]bound|confined to (?:a|their|your) wheelchair|bed-?ridden|homebound|housebound)\b/iu,
      'uses a wheelchair, or cannot leave the bed or home',
    ],
    [
      /\b(?:suffer(?:s|ed|ing)? from|afflicted (?:with|by)|stricken (?:with|by)|victims? of (?!crime|violence|abuse)|(?:stroke|cancer|burn|aids) victims?)\b/iu,
      'has …, or lives with …',
    ],
    [
      /\b(?:drug (?:abusers?|addicts?)|addicts?|substance abusers?|junkies|alcoholics?\b(?= should| must| may)|cripples?|retarded|handicapped (?:people|persons?|patients?)|invalids?|mental(?:ly ill)? patients?|obese (?:people|patients?|persons?)|diabetic patients?|epileptic patients?)\b/iu,
      'people with …, or people who use …',
    ],
  ],
  es: [
    [
      called(
        'los|las|un|una',
        'diabétic|asmátic|epiléptic|alcohólic|esquizofrénic|discapacitad|minusválid|inválid|lisiad',
        '[oa]',
      ),
      'las personas con …',
    ],
    [
      /(?<!\p{L})(?:postrad[oa]s? en (?:una )?silla de ruedas|confinad[oa]s? a (?:una )?silla de ruedas|(?:sufr|padec)(?:en?|an?|e[rs]|ir|imos|emos|iendo) de|víctimas? de(?:l)? cáncer)(?!\p{L})/iu,
      'tiene …, o usa …',
    ],
  ],
  de: [
    [
      /(?<!\p{L})(?:diabetiker(?:n|innen|in)?|asthmatiker(?:n|innen|in)?|epileptiker(?:n|innen|in)?|alkoholiker(?:n|innen|in)?|behinderten?|die alten|krüppel)(?!\p{L})/iu,
      'Menschen mit …',
    ],
    [
      /(?<!\p{L})(?:an den rollstuhl gefesselt\p{L}*|leide(?:[nt]|nd\p{L}*)? (?:sie )?an|(?:die|der|wer|sie) an (?:\p{L}+ ){1,3}leide[nt])(?!\p{L})/iu,
      'hat …, oder nutzt …',
    ],
  ],
  fr: [
    [
      called('les|un|une', 'diabétique|asthmatique|épileptique|alcoolique|handicapé|schizophrène|infirme|invalide', 'e?'),
      'les personnes qui ont …',
    ],
    [
      /(?<!\p{L})(?:cloué\p{L}* (?:dans|à) un fauteuil|souffr(?:e|es|ez|ent|ant|ir|ons) (?:d[’']|de |du |des ))/iu,
      'a …, ou utilise …',
    ],
  ],
  pt: [
    [
      called('os|as|um|uma', 'diabétic|asmátic|epilétic|epiléptic|alcoólatr|deficiente|inválid|aleijad', '[oae]?'),
      'as pessoas com …',
    ],
    [
      /(?<!\p{L})(?:pres[oa]s? (?:a|em) uma cadeira de rodas|(?:sofr|padec)(?:em?|er|endo|a|am) d[eao]s?)(?!\p{L})/iu,
      'tem …, ou usa …',
    ],
  ],
  it: [
    [
      /(?<!\p{L})(?:i|gli|un|una) (?:diabetic[io]|asmatic[io]|epilettic[io]|alcolist[ai]|disabil[ei]|handicappat[io]|invalid[io])(?!\p{L})|(?:^|[.:;!?\n]\s*)(?:diabetici|asmatici|epilettici|alcolisti|disabili|handicappati|invalidi)(?!\p{L})/iu,
      'le persone con …',
    ],
    [
      /(?<!\p{L})(?:costrett[oaie] (?:su|sulla|in) (?:una )?sedia a rotelle|soffr(?:e|i|ono|ire|endo) (?:di |del|d[’']))/iu,
      'ha …, o usa …',
    ],
  ],
};
