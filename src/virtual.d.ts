declare module 'virtual:dateline/theme.css' {}

declare module 'virtual:dateline/stories' {
  /** The stories that were there when the page was built. */
  export const STORIES: readonly { id: string; title: string }[];
}
