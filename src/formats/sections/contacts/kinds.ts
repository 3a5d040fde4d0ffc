import type {Contact} from '../../../model/contacts.js';

/** Departments that patients do not call about their health. */
export const NOT_CARE =
  /\b(?:appointments?|bookings?|complaints?|pals|patient advice|parking|transport|taxis?|interpret\w*|insur\w*|billing|payments?|finance|switchboard|feedback|press|media|library|volunt\w*|chaplain\w*|visitors?|privacy|records|website|terminvergabe|beschwerde\w*|parken|abrechnung|citas?|reclamaciones|aparcamiento|facturación|rendez-vous|réclamations|facturation|standard|marcações|reclamações|prenotazioni|cup|reclami|central(?:ino|ita))\b|预约|投诉|总机|حجز|الشكاوى/i;
const OUT_OF_HOURS =
  /\b(?:out[- ]of[- ]hours|after[- ]hours|evenings?|nights?|weekends?|on[- ]call|nachts?|notdienst|bereitschaftsdienst|noches?|fines? de semana|guardia|nuit|week-ends?|garde|noites?|fim de semana|notte|guardia medica)\b|夜间|非工作时间|خارج أوقات|ليلا/i;
/** Words for emergencies. */
export const EMERGENCY = /emergenc|notruf|notfall|urgences?\b|urgenci|emergên|emergenz|a&e|\ba ?& ?e\b|急救|急诊|طوارئ/i;

/** Does somebody answer in office hours, or outside of them? */
export const kindOf = (text: string): Contact['kind'] => (OUT_OF_HOURS.test(text) ? 'out-of-hours' : 'care-team');
