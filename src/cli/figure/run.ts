/** What `npm run figure` does. */
import { join } from 'node:path';
import type { Figure } from '../../figure/compose/figure.ts';
import type { Format } from '../../figure/layout/formats.ts';
import { toSvg } from '../../figure/output/svg.ts';
import { createFigureMaker, type FigureMaker } from '../../figure/service/maker.ts';
import { textsOf } from '../../figure/text/faces.ts';
import { messagesIn } from '../../locales/messages.ts';
import { noticeText } from '../../locales/notices.ts';
import { paramsIn, printAddress, readAddress } from '../../view/address.ts';
import type { FigureKind } from '../../view/figure-service.ts';
import { goTo } from '../../view/transitions.ts';
import type { View } from '../../view/view.ts';
import { printProblem } from '../../story/problem.ts';
import type { Story } from '../../story/story.ts';
import { blankLines } from '../../node/blank-letters.ts';
import { fileSource } from '../../node/figure-source.ts';
import { DEFAULT_STORY } from '../../site.ts';
import { fontFiles } from '../../node/files.ts';
import { placeStory } from '../../node/story-places.ts';
import { readOptions, type FigureRequest } from './options.ts';
import { showProgress } from '../progress.ts';
import { readStoryOption } from '../story-option.ts';
import { saveAs, UsageError } from '../usage.ts';

/** @throws UsageError */
export async function runFigure(args: readonly string[]): Promise<void> {
  const request = readOptions(args);
  const base = baseOf(request.url);
  const { story: bare, path } = readStoryOption(request.story ?? paramsIn(base.search).get('story') ?? DEFAULT_STORY);
  const { story } = await placeStory(bare);
  const view = viewOf(story, base, request);
  const maker = figureMaker(story, path, base.page);
  if (request.out !== undefined && request.all === undefined) {
    const figure = await makeFile(maker, view, request.out, request);
    console.log(report(request.out, figure, request));
    tellBlank([figure], request);
    return;
  }
  const folder = request.all ?? '.';
  const places = story.places.map(({ id }) => id);
  const progress = showProgress(places.length);
  const figures: Figure[] = [];
  for (const id of places) {
    const file = join(folder, `${story.id}-${id}.${request.kind}`);
    figures.push(await makeFile(maker, goTo({ kind: 'place', id })(view), file, request));
    progress.step(file);
  }
  progress.end();
  tellBlank(figures, request);
}

/** Once for all files, after the progress. Not for an SVG: there the reader's own fonts stand in. */
function tellBlank(figures: readonly Figure[], { kind }: FigureRequest): void {
  if (kind === 'svg') return;
  for (const line of blankLines(figures.flatMap(({ drawing }) => textsOf(drawing)))) console.error(line);
}

interface Base { search: string; hash: string; /** Everything of the permalink before the `?`. */ page: string }

function baseOf(url: string | undefined): Base {
  if (url === undefined) return { search: '', hash: '', page: '' };
  const anywhere = 'https://example.invalid/';
  if (!URL.canParse(url, anywhere))
    throw new UsageError(
      `--url: “${url}” is no address; the page’s permalink was expected, or its part from the question mark on`,
    );
  const parsed = new URL(url, anywhere);
  return {
    search: parsed.search,
    hash: parsed.hash,
    page: /^https?:/.test(url) ? `${parsed.origin}${parsed.pathname}` : '',
  };
}

function viewOf(story: Story, { search, hash }: Base, { place, statement, theme, language }: FigureRequest): View {
  const { view: linked, notices } = readAddress(search, hash, story);
  // The page ignores what it does not know; here it would be a figure of something else.
  if (notices[0] !== undefined) {
    const sentence = noticeText(notices[0], messagesIn('en'), 'en');
    throw new UsageError(`--url: ${sentence.replace(/[;,] (so )?it was ignored\.$/, '')}`);
  }
  const known = (option: string, id: string, all: readonly { id: string }[]) => {
    if (!all.some((one) => one.id === id))
      throw new UsageError(`--${option}: “${id}” is not one of ${all.map((one) => one.id).join(', ')}`);
  };
  let view: View = { ...linked, camera: null, theme: theme ?? linked.theme, language: language ?? linked.language };
  if (place !== undefined) {
    known('place', place, story.places);
    view = goTo({ kind: 'place', id: place })(view);
  }
  if (statement !== undefined) {
    known('statement', statement, story.statements);
    view = goTo({ kind: 'statement', id: statement })(view);
  }
  return view;
}

/** Figures of one story, from the files beside it; `page` goes before the question mark of their permalinks. */
function figureMaker(story: Story, path: string, page: string): FigureMaker {
  return createFigureMaker({
    story,
    source: fileSource({ story, path, onProblem: (problem) => console.error(printProblem(problem)) }),
    addressOf: (view) => `${page}${printAddress(view, story, DEFAULT_STORY)}`,
    // What only a PNG needs is loaded for a PNG alone.
    toPng: async (drawing, scale) =>
      (await import('../../node/png.ts')).toPng(toSvg(drawing), { scale, fontFiles: fontFiles() }),
    date: madeAt,
  });
}

async function makeFile(maker: FigureMaker, view: View, path: string, request: FigureRequest): Promise<Figure> {
  const figure = await maker.make(view, request);
  saveAs(path, await maker.encode(figure.drawing, request.kind, request.scale), '--out, --all');
  return figure;
}

/** https://reproducible-builds.org/specs/source-date-epoch/: seconds; without it the epoch itself, never the clock. */
function madeAt(): Date {
  const seconds = Number(process.env['SOURCE_DATE_EPOCH'] ?? 0);
  if (!Number.isFinite(seconds))
    throw new UsageError(`SOURCE_DATE_EPOCH: “${process.env['SOURCE_DATE_EPOCH']}” is no number of seconds`);
  return new Date(seconds * 1000);
}

function report(file: string, { caption, alt }: Figure, { format, kind, scale }: FigureRequest): string {
  return [`${file}: ${sizeOf(format, kind, scale)}`, `caption: ${caption}`, `alt: ${alt}`].join('\n');
}

function sizeOf({ size: { width, height }, isPaper }: Format, kind: FigureKind, scale: number): string {
  // 96 CSS px to the inch of 25.4 mm.
  const mm = (px: number) => Math.round((px * 25.4) / 96);
  return isPaper || kind === 'pdf' ? `${mm(width)} × ${mm(height)} mm` : `${width * scale} × ${height * scale} px`;
}
