/** What the build tells of a site, whatever its story: of it the studio makes the site of another. */
export interface SiteParts {
  version: string;
  /** The templates of the first page and of the story's own, to be `filled`. */
  first: string;
  own: string;
  /** Paths of what lies beside, below the site's folder. */
  files: readonly string[];
}

/** Where it is written, below the site's folder. */
export const PARTS_FILE = 'studio/site-parts.json';
/** The page as one file, likewise: a template to be `filled`, into which the story and `WITHIN` are put. */
export const SINGLE_FILE = 'studio/single-file.html';

/** Of the files beside, those that the one file has inside: what its page asks for, and what a person may read. */
export const WITHIN = {
  files: /^(assets\/.*\.geojson|fonts\/.*\.(woff2|ttf))$/,
  texts: /^(licenses\.md|fonts\/.*\.txt)$/,
} as const;
