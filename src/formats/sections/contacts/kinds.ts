/** Departments, shops and offices that patients do not call about their health. */
export const NOT_CARE = new RegExp(
  String.raw`(?<!\p{L})(?:appointments?|bookings?|complaints?|pals|patient advice|parking|transport|taxis?|interpret\p{L}*|insur\p{L}*|` +
    String.raw`billing|payments?|finance|switchboard|feedback|press|(?<!y )media(?! hora)|library|volunt\p{L}*|chaplain\p{L}*|visitors?|privacy|records|website|` +
    String.raw`car ?parks?|shops?|gifts?|caf[eé]|canteen|hotels?|hostel|accommodation|sales|to order|orders|delivery(?! suite| unit| room| ward)|` +
    String.raw`suppliers?|charit(?:y|ies)|foundation|society|association|support groups?|samaritans|bus|buses|trains?(?! de)|rail|ambulances?|` +
    String.raw`translat\p{L}*|language line|lost property|security|police|council|citizens advice|recruitment|solicitors?|smok\p{L}*|donat\p{L}*|` +
    String.raw`terminvergabe|beschwerde\p{L}*|park(?:en|haus|platz|plätze)|abrechnung|sanitätshaus|apotheke|fahrdienst|\p{L}*transporte?|` +
    String.raw`dolmetsch\p{L}*|selbsthilfe\p{L}*|spenden?|verein|verband|stiftung|bestell\p{L}*|verkauf|laden|` +
    String.raw`citas?|reclamaciones|aparcamiento|facturación|tienda|farmacia|autob[uú]s|intérprete\p{L}*|asociación|fundación|ventas|pedidos|` +
    String.raw`rendez-vous|réclamations|facturation|standard|boutique|magasin|pharmacie|interprète\p{L}*|fondation|ventes?|commandes?|hôtel|` +
    String.raw`marcações|reclamações|estacionamento|loja|farmácia|táxi|autocarro|ônibus|intérprete\p{L}*|associação|fundação|vendas|encomendas|` +
    String.raw`prenotazioni|cup(?! of)|reclami|central(?:ino|ita)|parcheggio|negozio|associazione|fondazione|vendite|ordini|albergo)(?!\p{L})|` +
    '预约|投诉|总机|停车|商店|药店|药房|出租车|公交|翻译|协会|基金|销售|酒店|慈善|حجز|الشكاوى|موقف|متجر|صيدلية|تاكسي|أجرة|حافلة|مترجم|ترجمة|جمعية|خيرية|مبيعات|فندق',
  'iu',
);
const OUT_OF_HOURS =
  /(?<!\p{L})(?:out[- ]of[- ](?:office[- ])?hours|after[- ]hours|evenings?|nights?|overnight|weekends?|on[- ]call|nachts?|außerhalb der \p{L}+|wochenenden?|notdienst|bereitschaftsdienst|noches?|fines? de semana|fuera de(?:l)? horario|guardia|nocturn[oae]s?|notturn[oaei]|noturn[oa]s?|nachttelefon|nuit|week-ends?|garde|en dehors des heures|noites?|fi[mn]s? de semana|fora de horas|notte|guardia medica|fuori orario)(?!\p{L})|夜间|周末|非工作时间|下班后|خارج أوقات|ليلا/iu;
/** "24 hours, nights and weekends": in office hours too. */
const BY_DAY = /(?<!\p{L})(?:24|days?|daily|weekdays?|any ?time|täglich|rund um die uhr|jours?|días?|dias?|giorni)(?!\p{L})/iu;
/** Words for emergencies. */
export const EMERGENCY =
  /emergenc|notruf|notfall|notaufnahme|urgences?\b|urgenci|urgênci|emergên|emergenz|pronto soccorso|a&e|\ba ?& ?e\b|急救|急诊|طوارئ/i;
/** Who answers an emergency number. */
export const AMBULANCE = /ambulance|ambulancia|ambulância|ambulanza|samu\b|rettungsdienst|救护|إسعاف/i;

/** "Closed at weekends", "except nights": nobody answers then. */
const CLOSED_THEN =
  /(?<!\p{L})(?:closed|except|not|geschlossen|nicht|außer|cerrad\p{L}+|excepto|salvo|fermée?s?|sauf|chius\p{L}+|escluso|fechad\p{L}+|encerrad\p{L}+|exceto)(?: \p{L}{1,4}){0,2} (?:evenings?|nights?|weekends?|nachts|wochenenden?|noches?|fines? de semana|nuit|week-ends?|notte|noites?|fi[mn]s? de semana)(?!\p{L})|(?<!\p{L})(?:nights?|weekends?|nachts|wochenenden?) (?:closed|geschlossen)|(?:夜间|周末)(?:休息|关闭|停诊|不)/giu;

/** Do words tell a time outside of office hours, and no other? */
export const isOutOfHours = (text: string): boolean => OUT_OF_HOURS.test(text.replace(CLOSED_THEN, '')) && !BY_DAY.test(text);
