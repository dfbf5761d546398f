import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from './run.ts';

const article = join(resolve(import.meta.dirname, '../fixtures/articles'), 'fr-port-de-brest.txt');
let server: Server;
let host: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const isInstance = request.url === '/api/v2/instance';
    response.writeHead(isInstance ? 200 : 404, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ configuration: { statuses: { max_characters: 140 } } }));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  host = `http://127.0.0.1:${port}`;
});
afterAll(() => new Promise((closed) => server.close(closed)));

test('posts are printed ready to paste, with a line of --- between them', async () => {
  const { status, stdout } = await run(['thread', article, '--url', 'https://example.org/port']);
  const posts = stdout.trimEnd().split('\n\n---\n\n');
  expect(status).toBe(0);
  expect(posts.at(-1)).toMatch(/^Lire l’article\s: https:\/\/example\.org\/port \d\/\d$/u);
});

test('numbers and the link go where they are asked to', async () => {
  const url = 'https://example.org/port';
  const bare = await run([
    'thread',
    article,
    '--url',
    url,
    '--numbering',
    'none',
    '--link',
    'none',
  ]);
  expect(bare.stdout).not.toMatch(/\d\/\d|https:/u);
  const first = await run([
    'thread',
    article,
    '--url',
    url,
    '--numbering',
    '(1/7)',
    '--link',
    'first',
  ]);
  const [opening] = first.stdout.split('\n\n---\n\n');
  expect(opening).toContain(url);
  expect(opening).toMatch(/\(1\/\d\)$/u);
  expect((await run(['thread', article, '--numbering', 'roman'])).status).toBe(2);
});

test('a Mastodon server is asked how long its posts may be', async () => {
  const args = ['thread', article, '-p', 'mastodon', '--json', '--mastodon-server'];
  const { platforms } = JSON.parse((await run([...args, host])).stdout);
  expect(platforms.mastodon.limit).toBe(140);
  for (const { count } of platforms.mastodon.posts) expect(count).toBeLessThanOrEqual(140);
});

test('a Mastodon server that does not answer is told', async () => {
  const ran = await run([
    'thread',
    article,
    '-p',
    'mastodon',
    '--mastodon-server',
    'http://127.0.0.1:9',
  ]);
  expect(ran).toMatchObject({ status: 2, stdout: '' });
  expect(ran.stderr).toMatch(/127\.0\.0\.1:9.*does not say/u);
});

test('--copy prints where there is no terminal', async () => {
  const plain = await run(['thread', article]);
  expect((await run(['thread', article, '--copy'])).stdout).toBe(plain.stdout);
});
