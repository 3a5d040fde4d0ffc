/** An item of a record, with what is nested in it. */
export interface TextItem {
  readonly text: string;
  readonly items?: readonly TextItem[];
}

/** Returns the text of an item and of all that is nested in it, each on a line of its own. */
export const itemText = ({text, items = []}: TextItem): string => [text, ...items.map(itemText)].join('\n');

/** Returns the text of a list with the words before and after it, a line for each; `undefined` where nothing is said. */
export function listText(
  items: readonly TextItem[] | undefined,
  {lead, remark}: {readonly lead?: string; readonly remark?: string} = {},
): string | undefined {
  const lines = [lead, ...(items ?? []).map(itemText), remark].filter((line) => line !== undefined);
  return lines.length ? lines.join('\n') : undefined;
}
