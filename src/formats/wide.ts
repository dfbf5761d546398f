import type { Format } from './format.ts';

export const wide: Format = {
  id: 'wide',
  width: 1600,
  height: 900,
  safe: { top: 0, right: 0, bottom: 0, left: 0 },
  use: 'posts that show 16:9 whole: X, LinkedIn articles, slides',
  source: 'X shows one image of 16:9 whole in the timeline (developer docs, media best practices)',
  checked: '2026-11-22',
};
