// Small pictures: the average colour of squares of 16 pixels. Text becomes a shade of grey that stays the same with another
// rasteriser, while a lost word, another colour or a moved box changes many squares.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {brotliCompressSync, brotliDecompressSync} from 'node:zlib';
import {PNG} from 'pngjs';

/** Screenshots are taken at a quarter of their size, so that a long page is a small file. */
export const SCALE = 1 / 4;
const SQUARE_PX = 16;
const SIDE = SQUARE_PX * SCALE;
const LEVEL = 8;
const ACCEPTED = 'test/visual/accepted';
const FAILED = 'test/visual/failed';

/**
 * How far pictures may differ: fewer than `squares` squares in which red, green or blue differ by more than `level` of 255, and at most
 * `rows` rows of squares in height. Fonts come from npm and the browser does not hint them, so machines hardly differ: with full
 * hinting and subpixel colours in the font settings of the system, 1 value in 970,000 differed, by 7. Focus rings are drawn with edges that
 * differ by up to 16 between two runs.
 */
export const TOLERANCE = {level: 20, squares: 3, rows: 1};

/** A row that is the page's own colour. */
const isBlank = (row) => row.every((value, at) => value === row[at % 3]);

/** Returns the squares of a screenshot: red, green and blue of each, row by row, without blank rows at the end. */
export function squaresOf(screenshot) {
  const {width: pixels, height: lines, data} = PNG.sync.read(screenshot);
  const width = Math.floor(pixels / SIDE);
  let height = Math.floor(lines / SIDE);
  const squares = Buffer.alloc(width * height * 3);
  for (let at = 0; at < squares.length; at++) {
    const left = (Math.floor(at / 3) % width) * SIDE;
    const top = Math.floor(at / 3 / width) * SIDE;
    let sum = 0;
    for (let y = top; y < top + SIDE; y++) for (let x = left; x < left + SIDE; x++) sum += data[(y * pixels + x) * 4 + (at % 3)];
    squares[at] = Math.min(255, Math.round(sum / SIDE ** 2 / LEVEL) * LEVEL);
  }
  const rowOf = (row) => squares.subarray(row * width * 3, (row + 1) * width * 3);
  while (height > 1 && isBlank(rowOf(height - 1))) height--;
  return {width, height, data: squares.subarray(0, height * width * 3)};
}

/** Returns the numbers of the squares that differ; a square that only one picture has differs from the page's colour. */
function differing(before, now) {
  const found = [];
  for (let square = 0; square < Math.max(before.data.length, now.data.length) / 3; square++) {
    const differs = [0, 1, 2].some((channel) => {
      const at = square * 3 + channel;
      const blank = before.data[channel];
      return Math.abs((before.data[at] ?? blank) - (now.data[at] ?? blank)) > TOLERANCE.level;
    });
    if (differs) found.push(square);
  }
  return found;
}

/** Says in one line how a picture differs from the accepted one; `undefined` if it does not. */
export function compare(before, now) {
  if (!before) return 'is not among the accepted pictures';
  if (before.width !== now.width) return `is ${now.width * SQUARE_PX} instead of ${before.width * SQUARE_PX} px wide`;
  const rows = now.height - before.height;
  const found = differing(before, now);
  if (Math.abs(rows) <= TOLERANCE.rows && found.length < TOLERANCE.squares) return undefined;
  const [first = 0] = found;
  const place = `${(first % now.width) * SQUARE_PX}, ${Math.floor(first / now.width) * SQUARE_PX} px`;
  const size = rows ? `, ${Math.abs(rows) * SQUARE_PX} px ${rows > 0 ? 'higher' : 'lower'}` : '';
  return `differs in ${found.length} squares from ${place}${size}`;
}

/** Writes a picture for people: before, now, and in red what differs. @returns its path */
export function draw(name, before = {width: 1, height: 1, data: Buffer.alloc(3)}, now) {
  const height = Math.max(before.height, now.height);
  const found = new Set(before.width === now.width ? differing(before, now) : []);
  const panels = [before, now, now];
  const picture = new PNG({width: panels.reduce((sum, {width}) => sum + (width + 1) * SIDE, 0), height: height * SIDE});
  let left = 0;
  panels.forEach(({width, data}, panel) => {
    for (let y = 0; y < height * SIDE; y++)
      for (let x = 0; x < width * SIDE; x++) {
        const square = Math.floor(y / SIDE) * width + Math.floor(x / SIDE);
        const color = panel === 2 && found.has(square) ? [255, 0, 0] : data.subarray(square * 3, square * 3 + 3);
        picture.data.set([...color, color.length ? 255 : 0], (y * picture.width + left + x) * 4);
      }
    left += (width + 1) * SIDE;
  });
  mkdirSync(FAILED, {recursive: true});
  const path = `${FAILED}/${name}.png`;
  writeFileSync(path, PNG.sync.write(picture));
  return path;
}

const fileOf = (element) => `${ACCEPTED}/${element}.br`;

/** Reads the accepted pictures of an element, by story and look. Empty if there are none. */
export function readAccepted(element) {
  let file;
  try {
    file = brotliDecompressSync(readFileSync(fileOf(element)));
  } catch {
    return new Map();
  }
  const end = file.indexOf('\n');
  let at = end + 1;
  return new Map(
    JSON.parse(file.subarray(0, end).toString()).map(({name, width, height}) => {
      const data = file.subarray(at, (at += width * height * 3));
      return [name, {width, height, data}];
    }),
  );
}

/** Writes the pictures of an element as accepted: a line of JSON that lists them, then their squares. */
export function writeAccepted(element, pictures) {
  const list = [...pictures].map(([name, {width, height}]) => ({name, width, height}));
  const body = [...pictures.values()].map(({data}) => data);
  mkdirSync(ACCEPTED, {recursive: true});
  writeFileSync(fileOf(element), brotliCompressSync(Buffer.concat([Buffer.from(`${JSON.stringify(list)}\n`), ...body])));
}
