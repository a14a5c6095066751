/** Serves the built page to this machine alone. */
import { createServer, type Server } from 'node:http';
import sirv from 'sirv';

/** What is asked of loopback by another name comes from a page elsewhere that has bound its name to it. */
const OWN_NAMES = /^(127\.0\.0\.1|localhost)(:\d+)?$/;

/**
 * The list of files is read once, and only those are served: no address leads out of the folder. Port 0 is any free one.
 * @throws Error if the port is taken.
 */
export async function serveFolder(folder: string, port: number): Promise<Server> {
  const files = sirv(folder, { etag: true });
  const server = createServer((request, response) => {
    const refuse = (code: number, words: string) => { response.writeHead(code, { 'Content-Type': 'text/plain' }).end(words); };
    if (!OWN_NAMES.test(request.headers.host ?? '')) refuse(403, 'Not for this host');
    else files(request, response, () => refuse(404, 'Not found'));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return server;
}
