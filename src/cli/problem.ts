/** An error that a person can put right. Each line of its message says what is wrong, with which file, and what to do. */
export class Problem extends Error {
  readonly lines: readonly string[];

  constructor(...lines: readonly string[]) {
    super(lines.join('\n'));
    this.lines = lines;
  }
}

/** The command line itself is wrong. */
export class UsageProblem extends Problem {}

/** Nothing can be written to the output folder, so there is no use in going on. */
export class FolderProblem extends Problem {}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder. Check the name',
  ENOTDIR: 'a part of its name is a file, not a folder. Check the name',
  EISDIR: 'this is a folder. Name the files in it',
  ELOOP: 'it is a link that leads back to itself. Check the link',
  EACCES: 'no permission. Change the permissions, or choose another place',
  EPERM: 'no permission. Change the permissions, or choose another place',
  EROFS: 'this disk can only be read. Choose another place',
  ENOSPC: 'the disk is full. Make room, or choose another place',
  ENAMETOOLONG: 'the name is too long. Use a shorter one',
  EMFILE: 'too many files are open. Close some programs and try again',
};

/** The system's code of an error (`ENOENT`), if it is one of the system's errors. */
export const systemCode = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

/**
 * Puts an error of the system into words: `page.txt: there is no such file or folder. Check the name`.
 * @returns a message for a `Problem`.
 * @throws the error itself if it is not a system error: our own bug, which must not be hidden.
 */
export function systemMessage(name: string, error: unknown): string {
  const code = systemCode(error);
  if (!code) throw error;
  return `${name}: ${REASONS[code] ?? (error as Error).message}`;
}
