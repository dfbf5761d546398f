import type { Card } from '../cards/card.ts';
import type { CardType } from '../cards/card-file.ts';
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
    ({ card, bytes }) => card.format === 'og' && bytes.byteLength > MOST_IN_LINKS,
  );
  return [
    ...links.map(({ file, bytes, type }) => {
      const values = { file, kilobytes: kilobytes(bytes), most: MOST_IN_LINKS / 1000 };
      return finding(`link-picture-heavy${suffix(type)}`, { file }, values);
    }),
    ...threads.flatMap((thread) => weighAttached(pictures, thread)),
  ];
}

/** The most bytes that the file of a card may hold: as a link's picture, and where posts carry it. */
export function mostBytes(
  { format }: Pick<Card, 'format'>,
  file: string,
  threads: readonly IllustratedThread[],
): number {
  const carriers = threads.filter(({ images }) => images.some((image) => image?.image === file));
  const limits = carriers.flatMap(
    ({ platform }) => platformFor(platform)?.images.bytes.value ?? [],
  );
  return Math.min(format === 'og' ? MOST_IN_LINKS : Number.POSITIVE_INFINITY, ...limits);
}

function weighAttached(pictures: readonly Picture[], thread: IllustratedThread): Finding[] {
  const platform = platformFor(thread.platform);
  if (!platform) return [];
  const most = platform.images.bytes.value;
  const attached = new Set(thread.images.flatMap((image) => image?.image ?? []));
  return pictures.flatMap(({ file, type, bytes: { byteLength: bytes } }) => {
    if (bytes <= most || !attached.has(file)) return [];
    const values = { file, bytes, most, name: platform.name };
    return [finding(`image-too-large${suffix(type)}`, { file }, values)];
  });
}

/** A PNG that is too heavy may do as a JPEG. */
function suffix(type: CardType): '' | '-png' {
  return type === 'png' ? '-png' : '';
}

function kilobytes({ byteLength }: Uint8Array): number {
  return Math.ceil(byteLength / 1000);
}
