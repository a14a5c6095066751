/** Drafts articles beside the page's own work, with the gazetteer and the weights of the site; a worker of its own. */
import { draftWorker } from '../../draft/worker-protocol.ts';
import { modelFrom } from '../../draft/places/model.ts';
import { openGazetteer } from '../../gazetteer/gazetteer.ts';

/** `path` is within the site's folder, whose address is the worker's name. */
const fetchOk = async (path: string): Promise<Response> => {
  const answer = await fetch(new URL(path, self.name));
  if (!answer.ok) throw new Error(`${path}: the host answered ${answer.status}`);
  return answer;
};

/** A host may have unpacked what ends in `.gz`, or not. */
async function unpacked(path: string): Promise<Uint8Array> {
  const bytes = new Uint8Array(await (await fetchOk(path)).arrayBuffer());
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

const readShard = async (file: string) => (await fetchOk(`geo/gazetteer/${file}`)).text();

async function load() {
  const [weights, lexicon, version] = await Promise.all([
    unpacked('geo/weights/places.bin.gz'), unpacked('geo/weights/lexicon.bin.gz'), readShard('version.txt'),
  ]);
  return {
    candidates: openGazetteer(readShard).candidates,
    model: modelFrom(weights, lexicon),
    gazetteer: version,
  };
}

const answer = draftWorker(load, (message) => postMessage(message));
addEventListener('message', ({ data }) => answer(data));
