/** The story that is used beside Kursk; the build does not have it, so its files are answered for. */
import type { Page } from '@playwright/test';
import { danubePlaces, DANUBE_FOLDER } from '../../unit/danube.ts';
import { textOf } from '../../unit/stories.ts';

/** From now on `?story=danube` is found. */
export async function serveDanube(page: Page): Promise<void> {
  await page.route('**/stories/danube/*.json', (route) =>
    route.fulfill({
      body: textOf(DANUBE_FOLDER + route.request().url().replace(/^.*\//, '')),
      contentType: 'application/json',
    }),
  );
  await page.route('**/stories/danube/places.geojson', (route) =>
    route.fulfill({ json: danubePlaces }),
  );
}
