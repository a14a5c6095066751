/** What `npm run place` does. */
import { nearestNames, placesCalled, positionOf } from './search.ts';
import { readPlaceRequest } from './options.ts';
import { printPlace, recordOf } from './printing.ts';
import { gazetteerOnDisk } from '../../node/gazetteer.ts';

/** @returns the exit code: 0 each name has a place, 1 one has none. @throws UsageError */
export async function runPlace(args: readonly string[]): Promise<number> {
  const { names, json, ...request } = readPlaceRequest(args);
  const gazetteer = gazetteerOnDisk();
  const near = request.near === undefined ? undefined : await positionOf(gazetteer, request.near);
  const answers = await Promise.all(names.map(async (name) => ({
    name, ...await placesCalled(gazetteer, name, { ...request, near }),
  })));
  const unknown = answers.filter(({ places }) => places.length === 0);
  if (json) {
    const records = answers.flatMap(({ name, places }) =>
      places.map((place) => (names.length > 1 ? { query: name, ...recordOf(place) } : recordOf(place))));
    console.log(JSON.stringify(records, null, 2));
  } else {
    for (const { name, places } of answers)
      if (places.length > 0) console.log([...(names.length > 1 ? [name] : []), ...places.map(printPlace)].join('\n'));
  }
  for (const { name } of unknown)
    console.error(`${name}: no such place${await nearestNames(gazetteer, name, request.country)}`);
  for (const problem of new Set(answers.flatMap(({ problems }) => problems))) console.error(problem);
  return unknown.length > 0 ? 1 : 0;
}
