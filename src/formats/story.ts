import type { Format } from './format.ts';

export const story: Format = {
  id: 'story',
  width: 1080,
  height: 1920,
  safe: { top: 250, right: 0, bottom: 400, left: 0 },
  use: 'full-screen stories: Instagram, Facebook, WhatsApp',
  source:
    'Instagram and Facebook story safe zones (250 px at top and bottom, 150 px more for a link sticker)',
  checked: '2026-11-22',
};
