import { expect, test } from 'vitest';
import { runPlaylist } from '../../../../src/apps/kiosk/run-playlist.ts';

function given({ id, there, isUnattended = true }: { id: string; there: string[]; isUnattended?: boolean }) {
  const opened: string[] = [];
  const noted: string[] = [];
  const playlist = runPlaylist({
    id, stories: ['first', 'second', 'third'], canOpen: async (one) => there.includes(one),
    open: (one) => { opened.push(one); }, isUnattended: () => isUnattended, note: (what) => { noted.push(what); },
  });
  return { playlist, opened, noted };
}

test('the story that follows is the next that can be opened; what is passed over is noted', async () => {
  const { playlist, opened, noted } = given({ id: 'first', there: ['first', 'third'] });
  expect(playlist.openNext()).toBe(false);
  await playlist.findNext();
  expect(playlist.openNext()).toBe(true);
  expect(opened).toEqual(['third']);
  expect(noted).toEqual(['the story second can’t be opened; it is passed over']);
});

test('where none of the others can be opened, none follows', async () => {
  const { playlist, opened } = given({ id: 'second', there: ['second'] });
  await playlist.findNext();
  expect(playlist.openNext()).toBe(false);
  expect(opened).toEqual([]);
});

test('a story that stands in gives way to the first of the screen’s own, while nobody is there', async () => {
  const alone = given({ id: 'other', there: ['second', 'third'] });
  expect(alone.playlist.isStandIn).toBe(true);
  await alone.playlist.leaveStandIn();
  expect(alone.opened).toEqual(['second']);
  // It is asked for each minute, so nothing is noted.
  expect(alone.noted).toEqual([]);

  const visited = given({ id: 'other', there: ['second'], isUnattended: false });
  await visited.playlist.leaveStandIn();
  expect(visited.opened).toEqual([]);

  const own = given({ id: 'third', there: ['first', 'third'] });
  expect(own.playlist.isStandIn).toBe(false);
  await own.playlist.leaveStandIn();
  expect(own.opened).toEqual([]);
});

test('the first story is opened again, unless it is open already or a visitor is there', async () => {
  const later = given({ id: 'third', there: ['first', 'third'] });
  await later.playlist.openFirst();
  expect(later.opened).toEqual(['first']);

  // The open one needs no network.
  const first = given({ id: 'first', there: ['second'] });
  await first.playlist.openFirst();
  expect(first.opened).toEqual([]);

  const visited = given({ id: 'third', there: ['first'], isUnattended: false });
  await visited.playlist.openFirst();
  expect(visited.opened).toEqual([]);
});
