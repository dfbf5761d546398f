import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PLATFORMS } from '../../src/platforms/index.ts';
import { platformsPage } from './platforms-page.ts';

it('keeps docs/platforms.md as the data has it (run: npm run docs:platforms)', () => {
  expect(readFileSync('docs/platforms.md', 'utf8')).toBe(platformsPage(PLATFORMS));
});
