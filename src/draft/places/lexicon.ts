/** What is known of common English words: which others they are used like, and how often they are written small. */

export interface Lexicon {
  /** 0 for a word that is not known; lower case. */
  clusterOf(word: string): number;
  /** Of its uses inside sentences, how many have a small letter: 0 none to 5 all, 9 if it is not known. */
  lowerShareOf(word: string): number;
}

/** Bytes of a word: its hash, its cluster and its share. */
const RECORD = 7;
export const NO_SHARE = 9;

/**
 * FNV-1a of 32 bits (Fowler, Noll, Vo). Two words of one hash share what is known of them: among
 * 70,000 words about half a pair is to be expected.
 */
export function wordHash(word: string): number {
  let value = 2166136261;
  for (let i = 0; i < word.length; i += 1) value = Math.imul(value ^ word.charCodeAt(i), 16777619);
  return value >>> 0;
}

/** A lexicon from its bytes: records in the order of their hash, little-endian. */
export function lexiconFrom(bytes: Uint8Array): Lexicon {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = Math.floor(bytes.byteLength / RECORD);
  const find = (word: string): number => {
    const wanted = wordHash(word);
    let [low, high] = [0, count - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const hash = view.getUint32(middle * RECORD, true);
      if (hash === wanted) return middle * RECORD;
      if (hash < wanted) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  };
  return {
    clusterOf(word) {
      const at = find(word);
      return at < 0 ? 0 : view.getUint16(at + 4, true);
    },
    lowerShareOf(word) {
      const at = find(word);
      return at < 0 ? NO_SHARE : view.getUint8(at + 6);
    },
  };
}

export interface LexiconWord {
  word: string;
  cluster: number;
  lowerShare: number;
}

/** The bytes that `lexiconFrom` reads. */
export function lexiconBytes(words: readonly LexiconWord[]): Uint8Array {
  const byHash = new Map(words.map((entry) => [wordHash(entry.word), entry]));
  const entries = [...byHash].sort(([a], [b]) => a - b);
  const bytes = new Uint8Array(entries.length * RECORD);
  const view = new DataView(bytes.buffer);
  for (const [i, [hash, { cluster, lowerShare }]] of entries.entries()) {
    view.setUint32(i * RECORD, hash, true);
    view.setUint16(i * RECORD + 4, cluster, true);
    view.setUint8(i * RECORD + 6, lowerShare);
  }
  return bytes;
}
