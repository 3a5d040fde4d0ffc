/** Options as `parseArgs` of Node takes them. */
export type OptionTypes = Readonly<
  Record<string, {readonly type: 'string' | 'boolean'; readonly short?: string; readonly multiple?: boolean}>
>;

/** The value of each option. */
export type OptionValues<O extends OptionTypes> = {
  readonly [K in keyof O]?: O[K] extends {readonly multiple: true} ? readonly Value<O[K]>[] : Value<O[K]>;
};

type Value<T extends OptionTypes[string]> = {readonly string: string; readonly boolean: boolean}[T['type']];

/** One command of the command line. */
export interface Command<O extends OptionTypes = OptionTypes> {
  /** Its arguments and what it does, as the list of commands has it. */
  readonly summary: readonly [args: string, does: string];
  /** Its own help, all of it but the exit codes. */
  readonly help: string;
  /** Its options beside `--help`. */
  readonly options: O;
  /** @returns whether all went well. @throws {Problem} for what a person can put right. */
  run(files: readonly string[], values: OptionValues<O>): Promise<boolean>;
}

/** Keeps the types of a command's options. */
export const command = <O extends OptionTypes>(definition: Command<O>): Command<O> => definition;
