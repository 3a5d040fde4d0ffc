import {isDeviceName} from '../util/device-name.js';

const MAX_LENGTH = 60;
const MAX_READ = 1000;
/** Letters that stand for others in a web address, and that Unicode does not take apart. */
const LETTERS: Readonly<Record<string, string>> = {ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ł: 'l', ı: 'i', þ: 'th', ð: 'd'};

/**
 * Makes the id of a record of its name. A long one loses what is in brackets, then whole words at its end. Names in other
 * scripts than Latin get a number of their own, so that two of them do not share an id.
 */
export function idOf(name: string): string {
  const read = name.slice(0, MAX_READ);
  const whole = slug(read);
  const id = whole.length <= MAX_LENGTH ? whole : slug(read.replace(/\([^()]*\)/g, ' ')) || whole;
  if (/[^\P{L}a-z]/u.test(latin(read))) return `${cut(id, 40) || 'procedure'}-${checksum(name)}`;
  const short = cut(id, MAX_LENGTH);
  return isDeviceName(short) ? `${short}-procedure` : short || 'procedure';
}

function cut(id: string, length: number): string {
  if (id.length <= length) return id;
  const end = id.lastIndexOf('-', length);
  return id.slice(0, end > 0 ? end : length);
}

/** The name in small Latin letters without accents, as far as it has such. */
const latin = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøđłıþð]/g, (letter) => LETTERS[letter]!);

const slug = (text: string): string =>
  latin(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** FNV-1a, 32 bits, in letters and digits. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
