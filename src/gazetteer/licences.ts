/** Under which licence each source of the world's places is. */
const LICENCES: Readonly<Record<string, string>> = {
  'Natural Earth': 'public domain',
  'US Census Bureau': 'public domain',
  GeoNames: 'CC BY 4.0',
  Dateline: 'MIT',
};

export const licenceOf = (source: string): string => LICENCES[source] ?? '';
