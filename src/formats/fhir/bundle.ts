import type {Bundle, Resource} from './release.js';
import type {Section} from './sections.js';
import type {Extension} from './values.js';

/** Whether a value is a FHIR Bundle, ours or another. */
export const isBundle = (value: unknown): value is Bundle =>
  typeof value === 'object' && value !== null && (value as {resourceType?: unknown}).resourceType === 'Bundle';

/** Returns the resources of one type. */
export const resourcesOf = ({entry}: Bundle, type: string): Resource[] =>
  listOf<{resource?: Resource}>(entry).flatMap(({resource}) => (resource?.resourceType === type ? [resource] : []));

/** Returns the resource that the sections are in. */
export const compositionOf = (bundle: Bundle): Resource | undefined => resourcesOf(bundle, 'Composition')[0];

/** Returns the sections of the composition. */
export const sectionsOf = (bundle: Bundle): readonly Section[] => listOf(compositionOf(bundle)?.section);

/** Returns the objects of a list. Files of others have anything anywhere. */
export const listOf = <T>(value: unknown): readonly T[] =>
  (Array.isArray(value) ? value : []).filter((item) => typeof item === 'object' && item !== null) as T[];

/** Returns the extensions of a resource. */
export const extensionsOf = (resource: Resource | undefined): readonly Extension[] => listOf(resource?.extension);
