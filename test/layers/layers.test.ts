import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** The rooms in the order data walks through them; rooms side by side never import each other. */
const LAYERS = [
  ['findings', 'languages'],
  ['text'],
  ['article', 'platforms', 'formats', 'fonts', 'templates'],
  ['cut', 'typeset'],
  ['thread', 'cards'],
  ['render', 'proof'],
  ['pipeline'],
  ['config', 'files', 'workers', 'desk'],
  ['cli'],
  ['bin'],
] as const;

const ROOMS = LAYERS.flatMap((rooms, layer) => rooms.map((room) => ({ room, layer })));
const root = resolve(import.meta.dirname, '../..');
let house: string;
let complaints: Set<string>;

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'pullquote-layers-'));
  cpSync(join(root, 'biome.json'), join(house, 'biome.json'));
  for (const { room: from } of ROOMS) {
    for (const { room: to } of ROOMS)
      write(visitor(from, to), `export * from '${address(from, to)}';\n`);
  }
  for (const { room } of ROOMS) {
    write(visitor(room, 'fs'), "export * from 'node:fs';\n");
    write(visitor(room, 'process'), 'export const x = process.argv;\n');
    write(visitor(room, 'satori'), "export * from 'satori';\n");
  }
  complaints = lint();
});

afterAll(() => rmSync(house, { recursive: true }));

test.each(ROOMS)('$room imports only the layers before it', ({ room: from, layer }) => {
  for (const { room: to, layer: other } of ROOMS) {
    if (from === to || isFile(from)) continue;
    expect([to, complaints.has(visitor(from, to))]).toEqual([to, other >= layer]);
  }
});

test('the pipeline imports nothing of what comes after it', () => {
  writeFileSync(join(house, 'src/pipeline.ts'), "export * from './cli/x.ts';\n");
  expect(lint().has('src/pipeline.ts')).toBe(true);
  writeFileSync(join(house, 'src/pipeline.ts'), "export * from './proof/x.ts';\n");
  expect(lint().has('src/pipeline.ts')).toBe(false);
});

test.each(['article', 'cut', 'thread', 'cards', 'render'])(
  '%s touches no file and no process',
  (room) => {
    expect(complaints.has(visitor(room, 'fs'))).toBe(true);
    expect(complaints.has(visitor(room, 'process'))).toBe(true);
  },
);

test('only the render room may import satori', () => {
  const allowed = ROOMS.filter(({ room }) => !complaints.has(visitor(room, 'satori')));
  expect(allowed.map(({ room }) => room).filter((room) => !isFile(room))).toEqual(['render']);
});

function isFile(room: string): boolean {
  return room === 'pipeline' || room === 'bin';
}

function visitor(from: string, to: string): string {
  return `src/${from}/to-${to}.ts`;
}

function address(from: string, to: string): string {
  if (from === to) return './own.ts';
  return isFile(to) ? `../${to}.ts` : `../${to}/x.ts`;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(house, path)), { recursive: true });
  writeFileSync(join(house, path), text);
}

/** The files that biome's lint complains about. */
function lint(): Set<string> {
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const args = [
    biome,
    'lint',
    '--vcs-enabled=false',
    '--max-diagnostics=none',
    '--reporter=json',
    'src',
  ];
  try {
    return new Set(paths(execFileSync(process.execPath, args, { cwd: house, stdio: 'pipe' })));
  } catch (error) {
    if (error instanceof Error && 'stdout' in error) return new Set(paths(String(error.stdout)));
    throw error;
  }
}

function paths(report: string | Uint8Array): string[] {
  return [...String(report).matchAll(/src[\\/][\w/-]+\.ts/gu)].map(([path]) =>
    path.replaceAll('\\', '/'),
  );
}
