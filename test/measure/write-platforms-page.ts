/** Writes docs/platforms.md from the platforms' data: `npm run docs:platforms`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { PLATFORMS } from '../../src/platforms/index.ts';
import { platformsPage } from '../platforms/platforms-page.ts';

mkdirSync('docs', { recursive: true });
writeFileSync('docs/platforms.md', platformsPage(PLATFORMS));
