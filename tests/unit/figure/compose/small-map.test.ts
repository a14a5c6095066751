import { expect, test } from 'vitest';
import { smallMap } from '../../../../src/figure/compose/small-map.ts';
import { derive } from '../../../../src/view/derive.ts';
import { openingView } from '../../../../src/view/view.ts';
import { danube } from '../../danube.ts';
import { placedAtlas } from '../../placed-atlas.ts';
import { dam, kursk } from '../../stories.ts';

// Of Kursk's nine places one, the United States, is behind the globe; of the Danube's three in the Pacific are.
test.each([['kursk', kursk, 8, 30_000], ['dam', dam, 3, 10_000], ['danube', danube, 31, 20_000]] as const)(
  '%s: light and dark, with a dot for each place in sight, and small', (_, story, dots, most) => {
    const svg = smallMap(derive(story, openingView(story)), placedAtlas);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" viewBox="0 0 96 60"/);
    expect(svg).toContain('@media(prefers-color-scheme:dark)');
    // Its colours are those of its own sheet.
    const used = new Set(Array.from(svg.matchAll(/var\((--[\w-]+)\)/g), ([, name = '']) => name));
    expect(used.size).toBeGreaterThan(2);
    for (const name of used) expect(svg).toContain(`${name}:`);
    expect(svg.match(/fill="var\(--ink\)"/g)).toHaveLength(dots);
    // No words, nothing to click.
    expect(svg).not.toMatch(/<text|<a |opacity="0"/);
    expect(svg.length).toBeLessThan(most);
  },
);
