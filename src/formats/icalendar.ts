/** One event of a calendar. */
export interface CalendarEvent {
  /** Identity of the event, the same in every file: the record, the time of the appointment and the step, nothing personal. */
  readonly key: string;
  readonly title: string;
  /** Says what to do; the reminder shows it as well. */
  readonly description?: string;
  /** A moment, in milliseconds since 1970, or a day as a whole, `2026-05-04`. */
  readonly start: number | string;
  /** When the calendar reminds of it, an ISO 8601 duration from its start (of a day: midnight). */
  readonly alarm: string;
}

/**
 * Writes an iCalendar file (RFC 5545). Moments are in UTC, so that no calendar can take them for another zone's.
 * - `UID` is a fingerprint of the event's key: a file that is imported again changes the events that are there.
 * - `SEQUENCE` is the seconds from 2026 to `now`: a later file takes precedence over an earlier one, and nothing has to be stored.
 * - Events are private, block no time and last no time: how long an appointment takes is not known.
 * @param now when the file is made, in milliseconds since 1970.
 */
export function writeCalendar(events: readonly CalendarEvent[], now: number): string {
  const lines = events.flatMap(({key, title, description, start, alarm}) => [
    'BEGIN:VEVENT',
    `UID:${fingerprint(key)}@procedure-elements`,
    `DTSTAMP:${utc(now)}`,
    `SEQUENCE:${Math.floor((now - Date.UTC(2026, 0)) / 1000)}`,
    typeof start === 'string' ? `DTSTART;VALUE=DATE:${start.replaceAll('-', '')}` : `DTSTART:${utc(start)}`,
    `SUMMARY:${escape(title)}`,
    ...(description ? [`DESCRIPTION:${escape(description)}`] : []),
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escape(description || title)}`,
    `TRIGGER:${alarm}`,
    'END:VALARM',
    'END:VEVENT',
  ]);
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//procedure-elements//EN', ...lines, 'END:VCALENDAR']
    .map((line) => `${fold(line)}\r\n`)
    .join('');
}

const utc = (epoch: number): string => new Date(epoch).toISOString().replace(/[-:]|\.\d+/g, '');

/** Control characters may not stand in a calendar at all. */
const escape = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/(?!\t)\p{Cc}/gu, '');

/** Lines of at most 75 octets; a character is never cut. */
function fold(line: string): string {
  let [folded, room] = ['', 75];
  for (const character of line) {
    const octets = new TextEncoder().encode(character).length;
    if (octets > room) {
      folded += '\r\n ';
      room = 74;
    }
    folded += character;
    room -= octets;
  }
  return folded;
}

/** FNV-1a, twice 32 bits: the file does not name the procedure in so many words. */
const fingerprint = (key: string): string =>
  [0x811c9dc5, 0x9dc5811c]
    .map((seed) => new TextEncoder().encode(key).reduce((hash, octet) => Math.imul(hash ^ octet, 0x01000193), seed) >>> 0)
    .map((hash) => hash.toString(16).padStart(8, '0'))
    .join('');
