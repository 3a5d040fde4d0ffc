/** A code and its title. */
export interface CodeRow {
  readonly code: string;
  readonly title: string;
}
