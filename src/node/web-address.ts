/** Whether an address leads to a file of the same site or of another, and is no script (`javascript:`), data or local file. */
export function isWebAddress(address: string): boolean {
  const here = 'https://example.org';
  return address.trim() !== '' && URL.canParse(address, here) && /^https?:/.test(new URL(address, here).href);
}
