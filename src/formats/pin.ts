import type { Format } from './format.ts';

export const pin: Format = {
  id: 'pin',
  width: 1000,
  height: 1500,
  safe: { top: 0, right: 0, bottom: 0, left: 0 },
  use: 'Pinterest pins',
  source: 'Pinterest creative best practices (2:3, 1000×1500)',
  checked: '2026-11-22',
};
