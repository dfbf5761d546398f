import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fetchArticle, isAddress } from '../../src/files/fetch-article.ts';
import { httpGet } from '../../src/files/http-get.ts';
import { mayReach, reachOf } from '../../src/files/private-address.ts';
import { FindingError } from '../../src/findings/finding.ts';

const PAGE =
  '<!doctype html><article><h1>Le port rouvre</h1><p>Le café revient à la voile.</p></article>';
const LIMITS = { milliseconds: 1_000, bytes: 100_000, redirects: 5 };

let server: Server;
let origin: string;

beforeAll(async () => {
  server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  origin = `http://127.0.0.1:${port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe('a page', () => {
  test.each(['/page', '/gzip', '/latin1', '/meta', '/moved', '/chain/4', '/untyped'])(
    'is read from %s',
    async (path) => {
      const source = await fetchArticle(origin + path, false, LIMITS);
      expect(source).toMatchObject({ name: origin + path, type: 'html' });
      expect(new TextDecoder().decode(source.bytes)).toContain('Le café revient à la voile.');
    },
  );

  test('may be text or Markdown', async () => {
    expect(await fetchArticle(`${origin}/port.md`, false, LIMITS)).toMatchObject({
      type: 'markdown',
    });
    expect(await fetchArticle(`${origin}/port.txt`, false, LIMITS)).toMatchObject({ type: 'text' });
  });
});

describe('a server that misbehaves', () => {
  test.each([
    ['/missing', 'address-not-found'],
    ['/broken', 'address-server-error'],
    ['/forbidden', 'address-login'],
    ['/members', 'address-login'],
    ['/login-page', 'address-login'],
    ['/silent', 'address-slow'],
    ['/drip', 'address-slow'],
    ['/endless', 'input-too-large'],
    ['/bomb', 'input-too-large'],
    ['/cut-off', 'address-unreachable'],
    ['/not-gzip', 'address-unreachable'],
    ['/loop', 'address-redirects'],
    ['/chain/6', 'address-redirects'],
    ['/to-metadata', 'address-private'],
    ['/to-network', 'address-private'],
    ['/to-mapped', 'address-private'],
    ['/to-file', 'address-invalid'],
    ['/picture', 'address-type'],
    ['/empty', 'input-empty'],
  ])('%s ends in %s', async (path, code) => {
    expect(await failure(origin + path)).toBe(code);
  });

  test('a port where nobody listens is unreachable', async () => {
    expect(await failure('http://127.0.0.1:1/')).toBe('address-unreachable');
  });
});

describe('a private network', () => {
  test.each([
    'http://10.0.0.1/',
    'http://192.168.1.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://[fd00::1]/',
    'http://0/',
    'http://[::ffff:10.0.0.1]/',
    'http://0xa9fea9fe/',
  ])('%s is not asked', async (address) => {
    expect(await failure(address)).toBe('address-private');
  });

  test.each([
    ['127.0.0.1', 'loopback'],
    ['::1', 'loopback'],
    ['::ffff:127.0.0.1', 'loopback'],
    ['172.31.255.255', 'private'],
    ['172.32.0.1', 'public'],
    ['100.64.0.1', 'private'],
    ['::ffff:169.254.169.254', 'private'],
    ['64:ff9b::a9fe:a9fe', 'private'],
    ['fe80::1', 'private'],
    ['93.184.215.14', 'public'],
    ['2606:2800:21f:cb07:6820:80da:af6b:8b2c', 'public'],
  ])('%s is %s', (address, reach) => {
    expect(reachOf(address)).toBe(reach);
  });
});

test('a name is judged by the address it leads to', async () => {
  const limits = { signal: AbortSignal.timeout(1_000), most: 100_000, mayReach: () => false };
  const url = new URL(`${origin.replace('127.0.0.1', 'localhost')}/page`);
  await expect(httpGet(url, limits)).rejects.toMatchObject({ reason: 'private' });
});

test('this machine may be asked, but not because a public site says so', () => {
  expect(mayReach('loopback', false, false)).toBe(true);
  expect(mayReach('loopback', false, true)).toBe(false);
  expect(mayReach('private', false, false)).toBe(false);
  expect(mayReach('private', true, true)).toBe(true);
});

test('an address begins with its scheme', () => {
  expect(isAddress('https://example.org/port')).toBe(true);
  expect(isAddress('port/https.txt')).toBe(false);
});

async function failure(address: string): Promise<string> {
  const error = await fetchArticle(address, false, LIMITS).catch((thrown: unknown) => thrown);
  return error instanceof FindingError ? error.finding.code : `no finding: ${String(error)}`;
}

function answer(request: IncomingMessage, response: ServerResponse): void {
  const path = request.url ?? '/';
  const chain = /^\/chain\/(\d+)$/u.exec(path)?.[1];
  const next = chain === '1' ? '/page' : `/chain/${Number(chain) - 1}`;
  const to = chain === undefined ? REDIRECTS[path] : next;
  if (to !== undefined) redirect(response, to);
  else (ANSWERS[path] ?? send(404, 'text/html', 'Rien ici'))(response);
}

const REDIRECTS: Readonly<Record<string, string>> = {
  '/moved': '/page',
  '/loop': '/loop',
  '/members': '/login?next=/members',
  '/to-metadata': 'http://169.254.169.254/latest/meta-data/',
  '/to-network': 'http://192.168.0.1/admin',
  '/to-mapped': 'http://[::ffff:169.254.169.254]/',
  '/to-file': 'file:///etc/passwd',
};

const LATIN1 = Buffer.from(PAGE, 'latin1');
const FILLER = 'voile '.repeat(10_000);

const ANSWERS: Readonly<Record<string, (response: ServerResponse) => void>> = {
  '/page': send(200, 'text/html; charset=utf-8', PAGE),
  '/untyped': send(200, '', PAGE),
  '/gzip': send(200, 'text/html', gzipSync(PAGE), { 'content-encoding': 'gzip' }),
  '/latin1': send(200, 'text/html; charset=iso-8859-1', LATIN1),
  '/meta': send(200, 'text/html', Buffer.from(`<meta charset="windows-1252">${PAGE}`, 'latin1')),
  '/port.md': send(200, 'text/plain', '# Le port rouvre'),
  '/port.txt': send(200, 'text/plain', 'Le port rouvre'),
  '/broken': send(503, 'text/html', 'Panne'),
  '/forbidden': send(403, 'text/html', 'Interdit'),
  '/login-page': send(
    200,
    'text/html',
    '<form><input name="p" type="password"></form><p>Connectez-vous.</p>',
  ),
  '/silent': () => {},
  '/drip': drip,
  '/endless': send(200, 'text/html', FILLER.repeat(10)),
  '/bomb': send(200, 'text/html', gzipSync(FILLER.repeat(100)), { 'content-encoding': 'gzip' }),
  '/cut-off': cutOff,
  '/not-gzip': send(200, 'text/html', PAGE, { 'content-encoding': 'gzip' }),
  '/picture': send(200, 'image/png', 'PNG'),
  '/empty': send(200, 'text/html', ''),
};

function send(
  status: number,
  type: string,
  body: string | Buffer,
  more: Record<string, string> = {},
) {
  return (response: ServerResponse): void => {
    response.writeHead(status, type === '' ? more : { 'content-type': type, ...more });
    response.end(body);
  };
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { location });
  response.end();
}

/** A word now and then, for ever. */
function drip(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/html' });
  const timer = setInterval(() => response.write('<p>voile</p>'), 50);
  response.on('close', () => clearInterval(timer));
}

/** Half of what was promised. */
function cutOff(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/html', 'content-length': '5000' });
  response.write(PAGE, () => response.destroy());
}
