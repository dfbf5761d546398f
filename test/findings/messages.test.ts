import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { MESSAGES } from '../../src/findings/messages/index.ts';

const folder = join(import.meta.dirname, '../../src/findings/messages');

test('each code has one wording, in one file', async () => {
  const codes: string[] = [];
  for (const file of readdirSync(folder).filter((name) => name !== 'index.ts')) {
    const shelf: Record<string, object> = await import(join(folder, file));
    codes.push(...Object.values(shelf).flatMap((messages) => Object.keys(messages)));
  }
  expect(codes.toSorted()).toEqual(Object.keys(MESSAGES).toSorted());
});
