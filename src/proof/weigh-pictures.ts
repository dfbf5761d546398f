import { type Finding, finding } from '../findings/finding.ts';
import { platformFor } from '../platforms/index.ts';
import type { IllustratedThread, Picture } from './records.ts';

/**
 * The most a link's picture may hold for every service to show it, in bytes.
 * WhatsApp leaves out larger ones; its limit is not documented, and reports
 * say 300 to 600 KB (looked at 2026-11).
 */
const MOST_IN_LINKS = 300_000;

/** What the pictures weigh: a finding for each that a service would refuse. */
export function weighPictures(
  pictures: readonly Picture[],
  threads: readonly IllustratedThread[],
): Finding[] {
  const links = pictures.filter(
    ({ card, png }) => card.format === 'og' && png.byteLength > MOST_IN_LINKS,
  );
  return [
    ...links.map(({ name, png }) => {
      const file = `cards/${name}.png`;
      const values = { file, kilobytes: kilobytes(png), most: MOST_IN_LINKS / 1000 };
      return finding('link-picture-heavy', { file }, values);
    }),
    ...threads.flatMap((thread) => weighAttached(pictures, thread)),
  ];
}

function weighAttached(pictures: readonly Picture[], thread: IllustratedThread): Finding[] {
  const platform = platformFor(thread.platform);
  if (!platform) return [];
  const most = platform.images.bytes.value;
  const attached = new Set(thread.images.flatMap((image) => image?.image ?? []));
  return pictures.flatMap(({ name, png: { byteLength: bytes } }) => {
    const file = `cards/${name}.png`;
    if (bytes <= most || !attached.has(file)) return [];
    return [finding('image-too-large', { file }, { file, bytes, most, name: platform.name })];
  });
}

function kilobytes({ byteLength }: Uint8Array): number {
  return Math.ceil(byteLength / 1000);
}
