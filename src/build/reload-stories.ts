/** While the page is written (`npm run dev`): an edited story or translation is shown at once, a new one is listed. */
import { join, relative } from 'node:path';
import type { Plugin } from 'vite';

/** Stories are no modules, so nothing else would follow them. */
export function reloadStories(): Plugin {
  let folder = '';
  return {
    name: 'dateline:reload-stories',
    apply: 'serve',
    configResolved: ({ publicDir }) => { folder = join(publicDir, 'stories'); },
    hotUpdate({ file }) {
      if (this.environment.name !== 'client' || relative(folder, file).startsWith('..')) return;
      this.environment.moduleGraph.invalidateAll();
      this.environment.hot.send({ type: 'full-reload', path: '*' });
    },
  };
}
