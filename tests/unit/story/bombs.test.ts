/** Whatever a file of five megabytes holds, it is read, or refused with a sentence, and neither takes for ever. */
import { expect, test } from 'vitest';
import { link } from '../../../src/story/links.ts';
import { MAX_OVERLAP, MAX_PARTS, MAX_PROBLEMS } from '../../../src/story/limits.ts';
import { parseText } from '../../../src/story/parse.ts';
import { printProblem } from '../../../src/story/problem.ts';
import { searchOf } from '../../../src/story/search.ts';
import { segment } from '../../../src/story/segments.ts';
import { BOMBS } from './bombs.ts';

/** The first thing that is said of each; null where nothing is wrong. */
const SAID: Readonly<Record<keyof typeof BOMBS, RegExp | null>> = {
  '3,000 places, each part of the next': /^places: 3003 of them, expected at most 2000 of them$/,
  'as many places as there may be, each part of the next': /^places\[3\] \(p0\)\.partOf: "p1" is part of 16 others/,
  '10,000 overlapping anchors':
    /^statements\[30\] \(s30\)\.anchors: 30 statements are over words of paragraph 1 already/,
  '10,000 anchors in 500 statements that overlap': null,
  '60,000 mentions': /^statements\[\d+\] \(s\d+\): with it, all statements have /,
  'most of a million points of a geometry':
    /^places\[3\] \(coast\)\.geometry: 800000 points, .*expected at most 100000 in all/,
  'as many points as there may be': null,
  'as many points as there may be, each ring across the others':
    /^places\[3\] \(star\)\.geometry: \d+ degrees of lines, .*expected at most 500000 in all/,
  'as many points as there may be, in metres':
    /^places\[3\] \(coast\)\.geometry\.coordinates\[0\]\[0\]\[0\]: found 4000000, expected at most 180$/,
  '2 million paragraphs that are none': /^paragraphs: 2000000 of them, expected at most 5000 of them$/,
  'words that are missed in 50 spans each': /^statements\[0\] \(s\)\.mentions\[0\]: the words "wrd0 .* are not inside/,
  'a list in a list, a million times': /^places\[3\] \(deep\)\.geometry\.coordinates\[0\]\[0\]\[0\]: found \[\[\[/,
  '10,000 relations between one pair': /^relations: 10000 of them, expected at most 1000 of them$/,
  '1,000 relations between one pair': /^relations\[1\] \(s2 to s1\): "disputes s2 s1" stands twice/,
  '998 relations of one statement': /^relations\[50\] \(s0 to s26\): s0 has 50 relations already, expected at most 50/,
  '1 MB of words that match everywhere': /^paragraphs\[0\]: 1000000 characters, expected at most 20000 characters$/,
  'as many words that match everywhere as there may be': /the words "a" occur 100 times in paragraph 1,/,
  'long words that match everywhere': /occur 100 times in paragraph 1,/,
  'long words that almost match everywhere': /are not in paragraph 1; the nearest are "a a /,
  'mentions that match nowhere':
    /the words "a a 0 0" are not inside the statement’s anchors; the nearest are "a a a a"/,
  'anchors that almost match everywhere': /the words "a a a c0 0" are not in paragraph 1; the nearest are "a a a a a/,
  'anchors that are found behind what almost matches':
    /^statements\[\d+\] \(s\d+\): before it, 25\d{7} characters are searched .*, expected at most 250000000 in all/,
  'thousands of unknown places beside as many that are nearly called so': /no place has the id "xxx.*, perhaps "xxx/,
  '10,000 joined emoji as a name':
    /^places\[0\] \(atland\)\.names\.en: 30000 characters, expected at most 200 characters$/,
  'a paragraph of one cluster, cut everywhere': /occur 100 times|end inside 👩/,
  '100,000 statements on one word': /^story: \d+ characters, expected a file of at most 6000000 characters$/,
  '30,000 statements on one word': /^statements: 30000 of them, expected at most 10000 of them$/,
  '500 statements on one word':
    /^statements\[30\] \(s30\)\.anchors: 30 statements are over words of paragraph 1 already/,
  '4,500 unknown places': /^statements\[0\] \(s0\)\.mentions\[0\]\.place: no place has the id "xxx/,
  '50,000 keys that no record has': /^speakers\[3\] \(x\)\.k0: a key that the format does not have/,
};

test.each(Object.entries(BOMBS))('%s', (name, make) => {
  const { story, problems } = parseText(make());
  if (story) {
    searchOf(story, link(story))('dam');
    const counts = segment(story).flatMap(({ segments }) => segments.map(({ statements }) => statements.length));
    const most = Math.max(0, ...counts);
    expect(most).toBeLessThanOrEqual(MAX_OVERLAP);
    const parts = story.statements.reduce((sum, { spans, mentions, quotes }) =>
      sum + spans.length + mentions.length + quotes.length, 0);
    expect(parts).toBeLessThanOrEqual(MAX_PARTS);
  }
  const said = SAID[name];
  if (said) expect(problems[0] && printProblem(problems[0])).toMatch(said);
  else expect(problems).toEqual([]);
  expect(problems.length).toBeLessThanOrEqual(MAX_PROBLEMS + 1);
});

