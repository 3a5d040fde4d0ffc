/** Waits until something holds, as long as a slow machine may take. */
export async function until(holds: () => unknown): Promise<void> {
  for (let wait = 0; wait < 1000 && !holds(); wait++) await new Promise((done) => setTimeout(done, 20));
}
