import type {Procedure} from './procedure.js';

/** Somebody to call. */
export type Contact = NonNullable<Procedure['contacts']>[number];

/** Phone numbers of the place where a page is read. */
export interface PageNumbers {
  readonly emergencyNumber?: string;
  readonly careTeamPhone?: string;
}

/** In the order of need. */
const KINDS = ['emergency', 'care-team', 'out-of-hours'] as const;

/** Returns whom to call. A number of the page takes precedence over those of the record of the same kind. */
export function contactsOf({contacts = []}: Procedure, {emergencyNumber, careTeamPhone}: PageNumbers): Contact[] {
  const ofPage: Partial<Record<Contact['kind'], string>> = {emergency: emergencyNumber, 'care-team': careTeamPhone};
  return KINDS.flatMap((kind): Contact[] => {
    const phone = ofPage[kind];
    return phone ? [{kind, phone}] : contacts.filter((contact) => contact.kind === kind);
  });
}
