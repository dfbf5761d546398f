import type { Format } from './format.ts';

export const og: Format = {
  id: 'og',
  width: 1200,
  height: 630,
  safe: { top: 0, right: 0, bottom: 0, left: 0 },
  use: 'link previews: Facebook, LinkedIn, WhatsApp, Slack, X',
  source: 'https://ogp.me and Facebook’s sharing guide (1.91:1, 1200×630)',
  checked: '2026-11-22',
};
