// A FHIR server in memory: the request handling and the repository of Medplum, behind HTTP.
import {once} from 'node:events';
import {createServer} from 'node:http';
import {createRequire} from 'node:module';
import {json} from 'node:stream/consumers';

const require = createRequire(import.meta.url);

/** Starts the server. The definitions of FHIR must be loaded. @returns its base address, and a function that stops it. */
export async function startFhirServer() {
  const {FhirRouter, MemoryRepository} = require('@medplum/fhir-router');
  const router = new FhirRouter();
  const repository = new MemoryRepository();
  const server = createServer(async (request, response) => {
    const {method, url, headers} = request;
    const body = method === 'POST' ? await json(request) : undefined;
    const [outcome, resource = outcome] = await router.handleRequest({method, url, headers, body, pathname: ''}, repository);
    const isFound = outcome.id === 'ok' || outcome.id === 'created';
    response.writeHead(isFound ? 200 : 400, {'content-type': 'application/fhir+json'}).end(JSON.stringify(resource));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {address: `http://127.0.0.1:${server.address().port}/`, stop: () => server.close()};
}
