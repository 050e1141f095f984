/** Serves the practice pages on this machine only, as if it were the practised sites. */
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { answer } from '../../tests/practice/answer.ts';
import { PRACTICE_SITES } from '../../tests/practice/sites.ts';
import { makeCertificate } from './certificate.ts';

export interface PracticeServer {
  readonly port: number;
  readonly fingerprint: string;
  readonly server: Server;
}

export async function serve(): Promise<PracticeServer> {
  const { key, cert, fingerprint } = makeCertificate(PRACTICE_SITES.flatMap(({ hosts }) => hosts));
  const server = createServer({ key, cert }, (request, response) => {
    const url = URL.parse(`https://${request.headers.host}${request.url}`);
    const { status, headers, body } = (url && answer(url)) ?? { status: 404, headers: {}, body: 'Not practised' };
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  return { port: (server.address() as AddressInfo).port, fingerprint, server };
}
