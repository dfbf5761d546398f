import type { Format } from './format.ts';

export const square: Format = {
  id: 'square',
  width: 1080,
  height: 1080,
  safe: { top: 0, right: 0, bottom: 0, left: 0 },
  use: 'feed posts: Instagram, Facebook, LinkedIn',
  source: 'Instagram help centre, image resolutions (1080 px wide, 1.91:1 to 4:5)',
  checked: '2026-11-22',
};
