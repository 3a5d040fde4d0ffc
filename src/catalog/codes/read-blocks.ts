/** Lines that were front-coded. */
export function unfront(text: string): string[] {
  let last = '';
  return text.split('\n').map((line) => (last = last.slice(0, line.charCodeAt(0) - 48) + line.slice(1)));
}
