declare module 'virtual:dateline/theme.css' {}

declare module 'virtual:dateline/stories' {
  /** The stories that were there when the page was built. */
  export const STORIES: readonly import('./view/listed-story.ts').ListedStory[];
}
