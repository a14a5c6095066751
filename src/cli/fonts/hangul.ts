import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readStories } from '../../node/stories.ts';
import { placeStory } from '../../node/story-places.ts';
import { ROOT } from '../../node/tool-packages.ts';

/** Syllables that short interface texts and captions in Korean are made of, beside those of names and stories. */
const USUAL =
  '가각간감강같개거건것게격결경계고공과관광교구국군권그글금급기길까나난남내너년높누는능니다단닫달담당대더도독동되된될두드든들등때또라락란람래러레려력로록론료류르른를름리린림마만말맞매머먼메면명모목못무문' +
  '물미민바반발밝밤방배백버번범법변별보복본부북분불비빠사산살상새색생서석선설성세소속수순숨쉬스습시식신실심싶아안알았앞야약양어언얼업없었에여역연열영예오온올완왔외요용우운울움원월위유으은을음응의이인일임' +
  '입있자작잘장재저적전절점접정제조졌종좌주준줄중즉증지직진짜째차찬찾채처천첫청체초최추축출취치친침카커켜코크큰클키킬타탐태터털테토통트특파판패퍼페편평포표품프피필하학한할함합해행향현협형호혹화확환활황회' +
  '효후휴흐흑희히힌정밀기사장소인용출처지도확대축소닫기열기저장보기검색발언주장부인보도경고논란국경영유권분쟁지역수도인구면적거리출발도착' +
  // Of large numbers, which the browser words.
  '만억조';

/**
 * Hangul syllables and jamo that page and figures may show: in the names of layers, of stories’ places and of those in
 * the gazetteer's own tables, in the stories, their translations and the words of the interface, and usual words.
 */
export async function hangulUsed(): Promise<number[]> {
  const placed = await Promise.all(readStories(join(ROOT, 'public')).map(placeStory));
  const texts = [
    USUAL,
    // A story may leave out the names of what it refers to.
    ...placed.flatMap(({ story }) => story.places.flatMap(({ names }) => Object.values(names))),
    ...filesUnder('geo/layers', '.geojson'),
    // Dams, nuclear plants, islands, large towns: what any story may refer to. Of regions and other towns, the names of
    // those that the stories of this site refer to are enough: all of them would double the fonts.
    ...filesUnder('geo/build/names', '.json'),
    ...filesUnder('public/stories', '.json'),
    ...filesUnder('src/locales', '.json'),
  ];
  const points = texts.flatMap(
    (text) => text.match(/[\u1100-\u11ff\u3000-\u3003\u3008-\u3011\u3131-\u318e\uac00-\ud7a3]/gu) ?? [],
  );
  return [...new Set(points)].map((letter) => letter.codePointAt(0) ?? 0).sort((a, b) => a - b);
}

function filesUnder(folder: string, ending: string): string[] {
  const dir = join(ROOT, folder);
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => readFileSync(join(dir, file), 'utf8'));
}
