import type { Article } from './article/article.ts';
import { pickSection } from './article/pick-section.ts';
import { readArticle } from './article/read-article.ts';
import type { Given, Source } from './article/source.ts';
import { altWithin } from './cards/alt-text.ts';
import type { Logo } from './cards/brand.ts';
import { type Card, cardName } from './cards/card.ts';
import { type CardType, cardFile } from './cards/card-file.ts';
import type { ReadEmoji } from './cards/emoji.ts';
import { type LaidOut, layOutCards } from './cards/lay-out-cards.ts';
import type { PictureFile } from './cards/pictures.ts';
import type { Cut } from './cut/cut.ts';
import { type CutChoices, cutArticle } from './cut/cut-article.ts';
import type { Finding } from './findings/finding.ts';
import type { FaceLibrary } from './fonts/library.ts';
import { type OwnFamily, withOwnFamilies } from './fonts/own-families.ts';
import type { Format } from './formats/format.ts';
import type { Platform } from './platforms/platform.ts';
import { type OutFile, outFiles } from './proof/out-files.ts';
import type { Attachment, IllustratedThread, Picture } from './proof/records.ts';
import { mostBytes, weighPictures } from './proof/weigh-pictures.ts';
import { drawLayout } from './render/debug.ts';
import { type OpenedPhoto, openPhoto } from './render/photo.ts';
import { openDrawing } from './render/picture.ts';
import { drawPixels } from './render/png.ts';
import { drawMeasured, drawSvg, measure } from './render/svg.ts';
import type { Template } from './templates/template.ts';
import { composeLink } from './thread/compose-link.ts';
import type { ExportFormat } from './thread/export-threads.ts';
import type { Thread } from './thread/thread.ts';
import { type Correction, writeCorrection } from './thread/write-correction.ts';
import { type ThreadOptions, writeThread } from './thread/write-thread.ts';

/** What is settled for one article, past all options and defaults. */
export type Settings = {
  /** The heading of the only section that is to be cut. */
  readonly only: string | null;
  readonly choices: CutChoices;
  readonly template: Template;
  /** The publication's name and handle, for articles that do not say. */
  readonly publication: string | null;
  readonly handle: string | null;
  readonly logo: Logo | null;
  /** Families of the publication's own. */
  readonly fonts: readonly OwnFamily[];
  /** The article's picture, where the template shows one and it could be read. */
  readonly photo: PictureFile | null;
  /** Whether the points are made into cards, too. */
  readonly points: boolean;
  readonly formats: readonly Format[];
  /** A thread for each platform. */
  readonly threads: readonly ThreadRequest[];
  /** What a correction post is to say; null where there is nothing to correct. */
  readonly correction: string | null;
  readonly exports: readonly ExportFormat[];
  readonly drawing: Drawing;
  /** What settling found. */
  readonly findings: readonly Finding[];
};

/** How cards are drawn. */
export type Drawing = {
  readonly type: CardType;
  /** Pixels of the picture for each px of the card. */
  readonly scale: number;
  /** Whether the layout is drawn over the cards. */
  readonly isDebug: boolean;
};

/** A platform, and how its thread is to be written. */
export type ThreadRequest = { readonly platform: Platform; readonly options: ThreadOptions };

/** Where faces and emoji come from. */
export type Shelf = { readonly faces: FaceLibrary; readonly readEmoji: ReadEmoji };

/** An article and its cut. */
export type CutArticle = {
  readonly article: Article;
  readonly settings: Settings;
  readonly cut: Cut;
};

/** An article with its cards laid out and its threads written; nothing is drawn yet. */
export type Composed = CutArticle & {
  readonly laidOut: LaidOut;
  readonly threads: readonly IllustratedThread[];
  readonly findings: readonly Finding[];
};

/** bytes → article → cut. `settle` gives the settings once the front matter is known. */
export async function cut(
  source: Source,
  given: Given,
  settle: (article: Article) => Promise<Settings>,
): Promise<CutArticle> {
  const read = await readArticle(source, given);
  const settings = await settle(read);
  const publication = read.publication ?? settings.publication;
  const article = pickSection({ ...read, publication }, settings.only);
  return { article, settings, cut: cutArticle(article, settings.choices) };
}

/** cut → cards and thread. The cut may change here: a line that fits no card gives way to a shorter one. */
export async function compose(
  { article, settings, cut: first }: CutArticle,
  shelf: Shelf,
): Promise<Composed> {
  const { template, formats, handle, logo } = settings;
  const { photo, findings: onPhoto } = await photoOf(article, settings);
  const laidOut = await layOutCards({
    ...{ article, cut: first, template, formats },
    ...{ measure, draw: drawMeasured, rasterise: drawPixels },
    faces: withOwnFamilies(shelf.faces, settings.fonts),
    readEmoji: shelf.readEmoji,
    brand: { handle, logo },
    points: settings.points,
    photo,
  });
  const threads = settings.threads.map(({ platform, options }) => {
    const thread = writeThread(article, laidOut.cut, platform, options);
    const correction = correct(article, settings.correction, platform, options);
    const illustrated = illustrate(thread, platform, laidOut.cards, settings.drawing.type);
    return { ...illustrated, correction };
  });
  const findings = [
    article,
    settings,
    laidOut.cut,
    template,
    laidOut,
    { findings: onPhoto },
    ...laidOut.cards,
    ...threads,
    ...threads.flatMap(({ correction }) => correction ?? []),
  ].flatMap((part) => part.findings);
  return { article, settings, cut: laidOut.cut, laidOut, threads, findings };
}

async function photoOf({ image }: Article, { photo }: Settings): Promise<OpenedPhoto> {
  return image && photo ? await openPhoto(image, photo) : { photo: null, findings: [] };
}

/** The files of an out folder, and all that was found on the way there. */
export type Drawn = { readonly files: readonly OutFile[]; readonly findings: readonly Finding[] };

/**
 * cards → svg → pictures → files. `onDrawn` hears of each card that is done.
 *
 * @throws FindingError for pictures of a type that cannot be drawn here.
 */
export async function draw(
  composed: Composed,
  onDrawn: (done: number, total: number) => void,
): Promise<Drawn> {
  const { cards, assets } = composed.laidOut;
  const { drawing, formats } = composed.settings;
  const drawPicture = await openDrawing(drawing.type);
  const pictures: Picture[] = [];
  for (const card of cards) {
    const drawn = await drawSvg(card, assets);
    const format = formats.find(({ id }) => id === card.format);
    const svg = drawing.isDebug && format ? drawLayout(drawn, card, format) : drawn;
    const file = cardFile(card, drawing.type);
    const bytes = await drawPicture(svg, drawing.scale, mostBytes(card, file, composed.threads));
    const { type } = drawing;
    pictures.push({ name: cardName(card), file, type, card, svg, bytes, ...sizeOf(card, drawing) });
    onDrawn(pictures.length, cards.length);
  }
  const onPictures = weighPictures(pictures, composed.threads);
  const findings = [...composed.findings, ...onPictures];
  const content = { ...composed, pictures, findings, exports: composed.settings.exports };
  return { files: outFiles(content), findings };
}

/** The pixel size of a card's picture. */
function sizeOf({ width, height }: Card, { scale }: Drawing): { width: number; height: number } {
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

function correct(
  article: Article,
  text: string | null,
  ...on: readonly [Platform, ThreadOptions]
): Correction | null {
  return text === null ? null : writeCorrection(article, text, ...on);
}

/** Gives each post the card of the line it carries, in the format its platform shows best. */
function illustrate(
  thread: Thread,
  platform: Platform,
  cards: readonly Card[],
  type: CardType,
): Omit<IllustratedThread, 'correction'> {
  const images = thread.posts.map(({ carries }): Attachment | null => {
    if (carries === null) return null;
    const index = carries.kind === 'quote' ? carries.index + 1 : 1;
    const ofLine = cards.filter((card) => card.kind === carries.kind && card.index === index);
    const card = ofLine.find(({ format }) => format === platform.format) ?? ofLine[0];
    return card
      ? { image: cardFile(card, type), alt: altWithin(card, platform.images.alt.value) }
      : null;
  });
  const [first] = thread.posts;
  const compose = first ? composeLink(platform, first.text) : null;
  return { ...thread, name: platform.name, compose, images };
}
