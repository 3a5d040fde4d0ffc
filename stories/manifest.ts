import manifest from '../custom-elements.json';

/** An attribute or a member of an element, as the custom elements manifest describes it. */
export interface ManifestField {
  readonly name: string;
  readonly type: {readonly text: string};
  readonly default?: string;
  readonly description?: string;
  readonly attribute?: string;
}

/** An element in the custom elements manifest. */
export interface ManifestElement {
  readonly tagName: string;
  readonly summary: string;
  readonly description: string;
  readonly attributes?: readonly ManifestField[];
  readonly members?: readonly (ManifestField & {readonly kind: string})[];
  readonly events?: readonly ManifestField[];
  readonly slots?: readonly ManifestField[];
  readonly cssParts?: readonly ManifestField[];
  readonly cssProperties?: readonly ManifestField[];
}

/** Every public element, by tag. `npm run manifest` writes the file. */
export const elements: ReadonlyMap<string, ManifestElement> = new Map(
  (manifest as {modules: readonly {declarations: readonly object[]}[]}).modules
    .flatMap(({declarations}) => declarations as readonly ManifestElement[])
    .filter(({tagName}) => tagName)
    .map((element) => [element.tagName, element]),
);
