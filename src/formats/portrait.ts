import type { Format } from './format.ts';

export const portrait: Format = {
  id: 'portrait',
  width: 1080,
  height: 1350,
  safe: { top: 0, right: 0, bottom: 0, left: 0 },
  use: 'tall feed posts: Instagram, Facebook',
  source: 'Instagram help centre, image resolutions (4:5)',
  checked: '2026-11-22',
};
