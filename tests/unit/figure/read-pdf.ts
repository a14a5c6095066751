/** As much of a PDF as a test asks for: its objects, the page's content, and the words that can be found in it. */
import { inflateSync } from 'node:zlib';

export interface ReadPdf {
  /** Each object as written, streams left out, then what the streams hold. */
  objects: ReadonlyMap<number, { text: string; stream: string }>;
  /** The object of which `text` is a part. */
  find: (text: string) => string | undefined;
  content: string;
  /** Each showing of text: by which font, where its baseline starts (in the units around it), and the words. */
  shown: readonly { font: string; size: number; x: number; y: number; words: string }[];
}

export function readPdf(bytes: Uint8Array): ReadPdf {
  const file = Buffer.from(bytes).toString('latin1');
  const objects = new Map([...file.matchAll(/(?<=\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id, body = '']) => {
    const [text = '', stream] = body.split('\nstream\n');
    return [Number(id), { text, stream: stream === undefined ? '' : inflate(stream.replace(/\nendstream$/, '')) }];
  }));
  const find = (part: string) => [...objects.values()].find(({ text }) => text.includes(part))?.text;
  const get = (id: string | undefined) => objects.get(Number(id));
  const content = get(/\/Contents (\d+)/.exec(find('/Type /Page\n') ?? '')?.[1])?.stream ?? '';
  const fonts = new Map(
    [...objects.values()]
      .flatMap(({ text }) => [...text.matchAll(/\/(F\d+) (\d+) 0 R/g)])
      .map(([, name = '', id]) => {
        const font = get(id)?.text ?? '';
        return [
          name,
          {
            base: /\/BaseFont \/\w+\+(\S+)/.exec(font)?.[1] ?? '',
            codes: codesOf(get(/\/ToUnicode (\d+)/.exec(font)?.[1])?.stream ?? ''),
          },
        ];
      }),
  );
  const shown = [...content.matchAll(/BT\n1 0 0 1 (\S+) (\S+) Tm\n\/(F\d+) (\S+) Tf\n([\s\S]*?)ET/g)].map(
    ([, x, y, name = '', size, rest = '']) => ({
      font: fonts.get(name)?.base ?? '',
      size: Number(size),
      x: Number(x),
      y: Number(y),
      words: (rest.match(/(?<=<)[\da-f]+(?=>)/g) ?? [])
        .join('')
        .replace(/.{4}/g, (code) => fonts.get(name)?.codes[Number.parseInt(code, 16)] ?? '�'),
    }),
  );
  return { objects, find, content, shown };
}

function inflate(stream: string): string {
  return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
}

/** The words behind a font's codes, from its ToUnicode map (ISO 32000-1, 9.10.3). */
function codesOf(map: string): string[] {
  return [...map.matchAll(/\[(.*?)\]/g)]
    .flatMap(([, list = '']) => list.match(/(?<=<)[^>]*(?=>)/g) ?? [])
    .map((hex) => String.fromCharCode(...hex.split(' ').map((unit) => Number.parseInt(unit, 16))));
}
