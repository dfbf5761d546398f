import { expect, test } from 'vitest';
import { FORMATS, formatFor } from '../../src/formats/index.ts';

test('every format leaves most of itself for text, and tells where its size comes from', () => {
  for (const { id, width, height, safe, source, checked } of FORMATS) {
    expect(formatFor(id)?.id).toBe(id);
    expect(width - safe.left - safe.right).toBeGreaterThan(width / 2);
    expect(height - safe.top - safe.bottom).toBeGreaterThan(height / 2);
    expect(source).toMatch(/\S/u);
    expect(checked).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
  }
});

test('a story keeps clear of what the apps lay over it, and of the link sticker', () => {
  expect(formatFor('story')?.safe).toMatchObject({ top: 250, bottom: 400 });
});
