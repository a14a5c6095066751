/** What a page's script holds in memory, apart from what the engine keeps for itself. */
import type { CDPSession } from '@playwright/test';

/** Bytes. */
export interface Heap {
  /** What script can reach: objects, lists, texts, closures. */
  heap: number;
  /**
   * What the engine has made of the page's functions. It grows for days, as one after the other has run often enough to
   * be compiled once more, and ends with them: the page's policy lets it make no new ones.
   */
  compiled: number;
  /** What lies in buffers, on a map mostly tiles; there are as many as its store has room for, and some are larger. */
  buffers: number;
}

/** The parts of a heap snapshot that are read; a node is as many numbers as it has fields. */
interface Snapshot {
  snapshot: { meta: { node_fields: string[]; node_types: [string[]] } };
  nodes: number[];
  strings: string[];
}

/** Collects garbage first. Takes a second or two, in which the page stands still. */
export async function heapOf(devtools: CDPSession): Promise<Heap> {
  const chunks: string[] = [];
  const take = ({ chunk }: { chunk: string }) => { chunks.push(chunk); };
  devtools.on('HeapProfiler.addHeapSnapshotChunk', take);
  await devtools.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  devtools.off('HeapProfiler.addHeapSnapshotChunk', take);
  return sumOf(JSON.parse(chunks.join('')) as Snapshot);
}

function sumOf({ snapshot: { meta }, nodes, strings }: Snapshot): Heap {
  const at = (field: string) => meta.node_fields.indexOf(field);
  const [type, name, size] = [at('type'), at('name'), at('self_size')];
  const sum: Heap = { heap: 0, compiled: 0, buffers: 0 };
  for (let node = 0; node < nodes.length; node += meta.node_fields.length) {
    const kind = meta.node_types[0][nodes[node + type] ?? 0];
    const bytes = nodes[node + size] ?? 0;
    if (kind === 'code') sum.compiled += bytes;
    // The browser's own, elements for one.
    else if (kind !== 'native') sum.heap += bytes;
    else if (strings[nodes[node + name] ?? 0]?.endsWith('JSArrayBufferData')) sum.buffers += bytes;
  }
  return sum;
}
