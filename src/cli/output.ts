/**
 * Characters that move a terminal's cursor, change its colours or title, hide text or turn its direction. Joiners stay: words
 * of many languages need them.
 */
const CONTROLS =
  /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

const SHORT: Readonly<Record<string, string>> = {'\n': '\\n', '\r': '\\r', '\t': '\\t'};

const escaped = (character: string): string =>
  SHORT[character] ??
  Array.from({length: character.length}, (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');

/** Replaces control and bidirectional characters by their escapes, as JSON writes them. */
export const escapeControls = (line: string): string => line.replace(CONTROLS, escaped);

/** Prints lines to standard output. Whatever file a text comes from, it stays in its line and cannot command the terminal. */
export function print(...lines: readonly string[]): void {
  process.stdout.write(lines.map((line) => `${escapeControls(line)}\n`).join(''));
}

/** Prints lines to standard error, as `print` does. */
export function report(...lines: readonly string[]): void {
  process.stderr.write(lines.map((line) => `${escapeControls(line)}\n`).join(''));
}

/** Writes the content of a file to standard output: as it is to a file or a program, escaped to a terminal. */
export function printContent(content: string): void {
  process.stdout.write(process.stdout.isTTY ? content.replace(CONTROLS, (one) => (one === '\n' ? one : escaped(one))) : content);
}

/** Draws over the current line of a terminal; prints nothing elsewhere. */
export function draw(line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${escapeControls(line)}`);
}

/**
 * Sets what happens when nobody reads the output any more.
 * @param onError is called with a message if standard output cannot be written.
 */
export function watchOutput(onError: (message: string) => void): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // Readers may leave early (`| head`).
    if (error.code === 'EPIPE') process.exit();
    onError(`standard output: ${error.message}`);
  });
  // A closed standard error must not stop the work.
  process.stderr.on('error', () => undefined);
}
