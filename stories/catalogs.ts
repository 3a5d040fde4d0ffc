import type {Catalog, CatalogEntry} from '../src/catalog/catalog.js';

const page = (id: string): string => `/procedures/${id}.html`;

const procedures: readonly CatalogEntry[] = [
  {
    id: 'colonoscopy',
    lang: 'en',
    name: 'Colonoscopy',
    alsoKnownAs: ['Examination of the large bowel with a camera', 'Lower GI endoscopy'],
    summary: 'A doctor or a specially trained nurse looks at the inside of your large bowel.',
    setting: 'A hospital or a clinic',
    personnel: ['Endoscopist', 'Nurse', 'Anesthesia team'],
    url: page('colonoscopy'),
  },
  {
    id: 'knee-replacement',
    lang: 'en',
    name: 'Total knee replacement',
    alsoKnownAs: ['Knee replacement', 'Total knee arthroplasty'],
    summary: 'A surgeon takes away the worn surfaces of your knee joint. Parts made of metal and plastic take their place.',
    setting: 'A hospital or a surgical center',
    personnel: ['Orthopedic surgeon', 'Nurse'],
    url: page('knee-replacement'),
  },
  {
    id: 'resonancia',
    lang: 'es',
    name: 'Resonancia magnética de la cabeza',
    summary: 'Imágenes detalladas del cerebro, sin rayos X.',
    setting: 'Un hospital o un centro de imagen',
    personnel: ['Radiólogo'],
    url: page('resonancia'),
  },
];
/** As the catalog command writes it. */
export const catalog: Catalog = {format: 1, procedures};

/** A catalog with many procedures. */
export const manyProcedures = (count: number): Catalog => ({
  format: 1,
  procedures: Array.from({length: count}, (_, at): CatalogEntry => {
    const entry = procedures[at % procedures.length]!;
    return {
      ...entry,
      id: `${entry.id}-${at}`,
      name: `${entry.name}, variant ${at + 1}`,
      setting: `${entry.setting}, building ${at % 12}`,
    };
  }),
});
