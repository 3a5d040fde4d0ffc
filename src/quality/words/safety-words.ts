/** Patterns that safety rules look for, by language. */
export interface SafetyWords {
  /** Eating, drinking and fasting. */
  readonly eating: RegExp;
  /** A number of hours. */
  readonly hours: RegExp;
  /** Medicines, by class, by name and by the ending of names. */
  readonly medicine: RegExp;
  /** To stop, hold, pause, skip or leave out. */
  readonly stop: RegExp;
  /** Not to take or use, where a medicine follows in the same clause. */
  readonly notTaken: RegExp;
  /** The same where it is forbidden, or has another object than a medicine. */
  readonly notStopped: RegExp;
  /** To ask somebody first, or that the team decides. */
  readonly ask: RegExp;
  /** The number or service for emergencies, besides the numbers that `callsAmbulance` knows. */
  readonly emergency: RegExp;
}

/** International nonproprietary names are formed alike in all these languages; a last vowel may differ. */
const STEMS =
  '\\p{L}+(?:xab[aá]ne?|gatr[aá]ne?|gliflozine?a?|glutida?e?|gliptine?a?|parine?a?|grelo?r?|dogrel|sartane?|prile?|olole?|statine?a?|prazole?|coxibe?|cillina?|floxacine?a?|formine?a?|profene?o?|thiazide|semide)';
/** Brand names that patients know better than the substance. */
const BRANDS =
  'Plavix|Xarelto|Eliquis|Coumadin|Marcumar|Sintrom|Pradaxa|Ozempic|Wegovy|Mounjaro|Victoza|Trulicity|Jardiance|Farxiga|Forxiga|Lantus|Humira|Advil|Motrin|Aleve|Tylenol|Voltaren|Glucophage|Lasix';
const NAMES =
  '[wv]arfarine?a?|[aá]?spirina?e?|insulina?e?|metformine?a?|clopidogrel|ibuprof[eè]ne?o?|naprox[eè]ne?o?|paracetamole?|acetaminophen|methotrexate?|prednisone?|prednisolone?|litio|lithium|NSAIDs?|GLP-1|SGLT-?2|DOACs?|ACE';

const en: SafetyWords = {
  eating:
    /\b(?:eat|eating|eaten|ate|food|foods|meals?|breakfast|lunch|dinner|supper|snacks?|drink|drinks|drinking|sips?|coffee|tea|juice|fast|fasting|empty stomach|fluids?|liquids?|by mouth|chewing gum|milk|formula)\b/i,
  hours:
    /\b(?:\d+(?:[.,]\d+)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty-four)(?:\s*(?:-|–|to|or)\s*\d+)?[\s-]*(?:hours?|hrs?|h)\b/i,
  medicine: new RegExp(
    String.raw`\b(?:medicines?|medications?|meds|tablets?|pills?|drugs?|capsules?|doses?|inhalers?|patch(?:es)?|supplements?|vitamins?|herbal|iron|` +
      String.raw`blood[- ]thinners?|(?<=\b(?:stop|hold|pause|skip|discontinue|stopping) )taking|anti-?\p{L}+(?:ants?|ics?|als?|ets?|ines?|ory|ories)|painkillers?|diuretics?|water pills?|steroids?|hormones?|contraceptives?|` +
      String.raw`beta[- ]blockers?|ACE inhibitors?|${NAMES}|${BRANDS}|${STEMS})\b`,
    'iu',
  ),
  stop: /\b(?:stop(?:ped|ping)?|hold(?:ing)?(?: off)?|held|paus(?:e|ed|ing)|skip(?:ped|ping)?|omit(?:ted|ting)?|withh(?:old|eld)|discontinue[d]?|quit|miss(?:ed)?(?: out)?|come off|leave (?:out|off)|left (?:out|off))\b/gi,
  notTaken:
    /\b(?:do not|don['’]t|must not|should not|never) (?:take|use)\b(?! (?:more|extra|any more|alone|on your own))|\bavoid(?: taking| using)?\b|(?:^|[:;,]\s+)no\b(?! (?:need|more))(?![^.;]*\b(?:is|are|needed|necessary|required)\b)/gi,
  notStopped:
    /\b(?:do not|don['’]t|never|not|without|cannot|should not|must not|no need to|not to)\s+(?:\w+\s+){0,2}?(?:stop(?:ped|ping)?|hold|paus(?:e|ed|ing)|skip(?:ping|ped)?|omit(?:ted|ting)?|quit|miss|leave (?:out|off)|avoid)(?:(?:\s*,\s*|\s+)(?:(?:or|and)\s+)?(?:stop|start|change|hold|pause|skip|omit|leave out))*|\b(?:if|when|should) you (?:have )?(?:miss(?:ed)?|skip(?:ped)?)\b|\b(?:stop(?:ped|ping|s)?|quit)\s+(?:smoking|eating|drinking|breathing|the (?:test|scan|operation|procedure|bleeding|pain)|bleeding|working|vaping|and|at|until)\b|(?<!(?:need|have|has|asked?|told|want|advised|decide|how|when|whether|if|day|time)\s)(?<!(?:ask|tell|want|advise) you )\bto stop\b|\bhold(?:ing)?\s+(?:still|your breath|on|hands|the|it)\b/gi,
  ask: /\b(?:ask(?! you\b)|check with|check whether|talk (?:to|with)|speak (?:to|with)|discuss|consult)\b|\b(?:team|doctors?|nurses?|surgeons?|pharmacists?|provider|clinic|hospital|specialist|anesthetists?|anaesthetists?|anesthesiologists?|prescriber|we|they|surgery|unit)\b[^.;]{0,40}\b(?:tells?|told|says?|said|advises?|advised|instructs?|instructed|asks?|asked|agrees?|agreed|decides?|wants?|recommends?)\b|\b(?:told|asked|advised|instructed|directed|agreed)\b|\bas (?:your|the) instructions say\b|\binstructions? (?:from|of|by)\b/i,
  emergency:
    /\b(?:call|dial|phone|ring|contact|request|ask)\s+(?:for\s+)?(?:(?:the|your|an?|local)\s+)*(?:emergency (?:number|services?)|ambulance)\b/i,
};

const es: SafetyWords = {
  eating:
    /(?<!\p{L})(?:com[aeo]r?|comida|comidas|alimentos?|desayun\w+|beb[aeo]r?|bebidas?|ayun\w+|estómago vacío|por la boca|cenas?|almuerzos?|caf[eé]|té|zumo|jugo|l[ií]quidos?|leche|agua)(?!\p{L})/iu,
  hours:
    /(?<![\p{L}\d])(?:\d+|una|dos|tres|cuatro|cinco|seis|siete|ocho|diez|doce)(?:\s*(?:-|–|a|o)\s*\d+)?\s*(?:horas?|h)(?!\p{L})/iu,
  medicine: new RegExp(
    String.raw`(?<!\p{L})(?:medicinas?|medicamentos?|pastillas?|comprimidos?|tabletas?|cápsulas?|dosis|suplementos?|vitaminas?|hierro|anticoagulantes?|antiagregantes?|antiinflamatorios?|analgésicos?|diuréticos?|hormonas?|${NAMES}|${BRANDS}|${STEMS})(?!\p{L})`,
    'iu',
  ),
  stop: /(?<!\p{L})(?:dejen?(?: de (?:tomar|usar)| (?:el|la|los|las|su|sus)(?!\p{L}))|dejar de (?:tomar|usar)|suspend\w+|interrump\w+|pare|omit\w+|sáltese|salte)(?!\p{L})/giu,
  notTaken:
    /(?<!\p{L})(?:no (?:se )?(?:tome|use|debe tomar)|evit[ae]\w*)(?!\p{L})(?! más)|(?:^|[:;,]\s+)(?:sin|nada de)(?!\p{L})/giu,
  notStopped:
    /(?<!\p{L})(?:no|nunca|sin)\s+(?:deje(?:n)? de (?:tomar|usar)|dejar de (?:tomar|usar)|suspend\w+|interrump\w+|pare|omit\w+|se salte|deje)(?:\s+(?:ni|o)\s+\p{L}+)*|dejen?[^.;]{0,40} en (?:casa|el coche|el carro)|evit\p{L}+ dejar/giu,
  ask: /(?<!\p{L})(?:pregunt\w+|consult\w+|habl\w+ con|coment\w+)(?!\p{L})|(?:equipo|m[eé]dic[oa]|enfermer[oa]|cirujan[oa]|farmac[eé]utic[oa])[^.;]{0,40}(?:dig[ao]|dice|dirá|indi\w+|aconsej\w+|recomiend\w+|pid\w+)|(?<!\p{L})(?:le digan|le indiquen|le pidan|le dirán|indicaciones)(?!\p{L})/iu,
  emergency:
    /(?<!\p{L})(?:llam\w+|marqu\w+|avis[ae]\w*|contact[ae]\w*|p[ií]d[ae]\w*|pedir|solicit\w+)[^.;]{0,20}(?:ambulancia|(?:número|servicios?) de emergencias?|emergencias)/iu,
};

const de: SafetyWords = {
  eating:
    /(?<!\p{L})(?:ess?en|isst|mahlzeit(?:en)?|frühstück\w*|trinken|getränke?|nüchtern|speisen?|flüssigkeit(?:en)?|milch|nahrung|kaffee|tee|saft|zu sich (?:zu )?nehmen)(?!\p{L})/iu,
  hours:
    /(?<![\p{L}\d])(?:\d+|eine|zwei|drei|vier|sechs|acht|zehn|zwölf)(?:\s*(?:-|–|bis|oder)\s*\d+)?\s*(?:stunden?|std\.?)(?!\p{L})/iu,
  medicine: new RegExp(
    String.raw`(?<!\p{L})(?:medikamente?n?|arzneimitteln?|tabletten?|pillen?|kapseln?|blutverdünner|gerinnungshemmer|schmerzmittel|entwässerungsmittel|hormone|vitamine|eisen|${NAMES}|${BRANDS}|${STEMS})(?!\p{L})`,
    'iu',
  ),
  stop: /(?<!\p{L})(?:abgesetzt|absetzen|unterbrech\w+|verzicht\w+|setzen sie[^.;]{0,60}ab|pausier\w+|weglass\w+|lassen sie[^.;]{0,60}weg|auslass\w+|nicht (?:mehr )?(?:ein)?nehmen)(?!\p{L})/giu,
  notTaken:
    /(?<!\p{L})(?:nehmen sie(?! nicht mehr als)|verwenden sie)(?=[^.;]{0,60}\b(?:nicht|keine?)\b)(?!\p{L})|(?:^|[:;,]\s+)kein[en]?(?!\p{L})(?![^.;]*(?:nötig|notwendig|brauch))|meiden sie|vermeiden sie/giu,
  notStopped:
    /(?<!\p{L})(?:nicht|nie|keine?|ohne)\s+(?:\p{L}+\s+){0,3}(?:absetzen|abgesetzt|ab(?!\p{L})|unterbrech\p{L}+|verzicht\p{L}+|pausieren|weglassen|weg(?!\p{L})|auslassen)|setzen sie[^.;]{0,60}nicht[^.;]{0,30}ab(?!\p{L})|lassen sie[^.;]{0,60}nicht[^.;]{0,30}weg(?!\p{L})/giu,
  ask: /(?<!\p{L})(?:frag\w+|besprech\w+|sprechen sie|rücksprache|absprache|abgesprochen)(?!\p{L})|(?:team|arzt|ärztin|praxis|klinik|apotheke\w*|chirurg\w*)[^.;]{0,40}(?:sag\w*|rät|empfiehlt|anweis\w*|anordn\w*|angeordnet|entscheid\w*)/iu,
  emergency:
    /(?<!\p{L})(?:ruf\w*|wähl\w*|verständig\w*|alarmier\w*|holen)[^.;]{0,30}(?:notarzt|rettungsdienst|rettungswagen|krankenwagen|notruf)/iu,
};

const fr: SafetyWords = {
  eating:
    /(?<!\p{L})(?:mange\p{L}*|repas|petit-déjeuner|boi(?:re|vez|ssons?)|buvez|à jeun|jeûne\p{L}*|aliments?|nourriture|boissons?|estomac vide|café|thé|jus|dîner|liquides?|lait)(?!\p{L})/iu,
  hours: /(?<![\p{L}\d])(?:\d+|une|deux|trois|quatre|six|huit|dix|douze)(?:\s*(?:-|–|à|ou)\s*\d+)?\s*(?:heures?|h)(?!\p{L})/iu,
  medicine: new RegExp(
    String.raw`(?<!\p{L})(?:médicaments?|comprimés?|pilules?|gélules?|traitements?|anticoagulants?|anti-inflammatoires?|antalgiques?|diurétiques?|hormones?|vitamines?|fer|${NAMES}|${BRANDS}|${STEMS})(?!\p{L})`,
    'iu',
  ),
  stop: /(?<!\p{L})(?:arrêt\p{L}+|cess\p{L}+|suspend\p{L}+|interromp\p{L}+|saut(?:er|ez))(?!\p{L})/giu,
  notTaken:
    /(?<!\p{L})(?:ne (?:prenez|pas prendre|prendre|devez)|n['’]utilisez|ne pas utiliser|évite[rz])(?!\p{L})|(?:^|[:;,]\s+)pas d(?:e |['’])/giu,
  notStopped:
    /(?<!\p{L})n['’e]\s?(?:arrêt\p{L}+|cess\p{L}+|suspend\p{L}+|interromp\p{L}+|saut\p{L}+)\s+(?:pas|jamais|aucun\p{L}*|ni|rien|plus)|sans (?:arrêter|interrompre)|ne pas (?:arrêter|cesser|suspendre|interrompre|sauter)|(?:arrêt|cess)\p{L}+ de (?:fumer|manger|boire)/giu,
  ask: /(?<!\p{L})(?:demand\p{L}+|parlez|consult\p{L}+|discut\p{L}+)(?!\p{L})|(?:équipe|médecin|chirurgien\p{L}*|pharmacien\p{L}*|infirmi\p{L}+|anesthésiste)[^.;]{0,40}(?:di[trs]\p{L}*|conseill\p{L}+|demand\p{L}+|indiqu\p{L}+|recommand\p{L}+)/iu,
  emergency:
    /(?<!\p{L})(?:appel\p{L}+|compos\p{L}+|contact\p{L}+|préven\p{L}+|alert\p{L}+|faites venir|demand\p{L}+)[^.;]{0,20}(?:ambulance|le samu|les secours|(?:numéro|services?) d['’]urgence)/iu,
};

const pt: SafetyWords = {
  eating: /(?<!\p{L})(?:com[aeo]r?|coma|comida|refeiç\p{L}+|beb[aeo]r?|bebidas?|jejum|alimentos?|líquidos?|leite)(?!\p{L})/iu,
  hours: /(?<![\p{L}\d])(?:\d+|uma|duas|três|quatro|seis|oito|dez|doze)(?:\s*(?:-|–|a|ou)\s*\d+)?\s*(?:horas?|h)(?!\p{L})/iu,
  medicine: new RegExp(
    String.raw`(?<!\p{L})(?:remédios?|medicamentos?|comprimidos?|pílulas?|cápsulas?|medicaç\p{L}+|anticoagulantes?|anti-inflamatórios?|analgésicos?|diuréticos?|hormônios?|vitaminas?|ferro|${NAMES}|${BRANDS}|${STEMS})(?!\p{L})`,
    'iu',
  ),
  stop: /(?<!\p{L})(?:pare de tomar|parar de tomar|deixe de tomar|suspend\p{L}+|interromp\p{L}+|pule|omit\p{L}+)(?!\p{L})/giu,
  notTaken: /(?<!\p{L})(?:não (?:tome|use)|evite)(?!\p{L})(?! mais)/giu,
  notStopped:
    /(?<!\p{L})(?:não|nunca|sem)\s+(?:pare de tomar|parar|pare|deixe de tomar|suspend\p{L}+|interromp\p{L}+|pule)(?!\p{L})/giu,
  ask: /(?<!\p{L})(?:pergunt\p{L}+|consult\p{L}+|fale com|converse com)(?!\p{L})|(?:equipe|equipa|médic[oa]|enfermeir[oa]|cirurgi\p{L}+|farmacêutic[oa])[^.;]{0,40}(?:di[zg]\p{L}*|disser|orient\p{L}+|recomend\p{L}+|ped\p{L}+|indic\p{L}+)/iu,
  emergency: /(?<!\p{L})(?:ligue|chame|telefone|acione|peça|avise|contacte)[^.;]{0,20}(?:ambulância|samu|emergência)/iu,
};

const it: SafetyWords = {
  eating: /(?<!\p{L})(?:mangi\p{L}*|past[oi]|colazione|bere|beva|bevande|digiun\p{L}+|cibo|cibi|liquidi|latte)(?!\p{L})/iu,
  hours: /(?<![\p{L}\d])(?:\d+|una|due|tre|quattro|sei|otto|dieci|dodici)(?:\s*(?:-|–|a|o)\s*\d+)?\s*(?:or[ae]|h)(?!\p{L})/iu,
  medicine: new RegExp(
    String.raw`(?<!\p{L})(?:medicin[ae]|farmac[oi]|medicinal[ei]|compress[ae]|pillol[ae]|capsul[ae]|anticoagulant[ei]|antinfiammator\p{L}+|antidolorific[oi]|diuretic[oi]|ormoni|vitamine|ferro|${NAMES}|${BRANDS}|${STEMS})(?!\p{L})`,
    'iu',
  ),
  stop: /(?<!\p{L})(?:smett\p{L}+ di (?:prendere|assumere)|sospend\p{L}+|interromp\p{L}+|salt(?:i|are))(?!\p{L})/giu,
  notTaken: /(?<!\p{L})(?:non (?:prenda|assuma|prendere|assumere|usi)|evit[aio]\p{L}*)(?!\p{L})(?! più)/giu,
  notStopped: /(?<!\p{L})(?:non|mai|senza)\s+(?:smett\p{L}+|sospend\p{L}+|interromp\p{L}+|salt(?:i|are))(?!\p{L})/giu,
  ask: /(?<!\p{L})(?:chied\p{L}+|consult\p{L}+|parl(?:i|are) con)(?!\p{L})|(?:équipe|team|medico|chirurgo|infermier\p{L}+|farmacista|anestesista)[^.;]{0,40}(?:dic\p{L}+|indic\p{L}+|consigli\p{L}+|raccomand\p{L}+)/iu,
  emergency:
    /(?<!\p{L})(?:chiam\p{L}+|telefon\p{L}+|contatt\p{L}+|avvis\p{L}+|richied\p{L}+)[^.;]{0,20}(?:ambulanza|soccorso|emergenz\p{L}+)/iu,
};

export const SAFETY_WORDS: Readonly<Record<string, SafetyWords>> = {en, es, de, fr, pt, it};
