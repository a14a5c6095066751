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
