import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Article } from '../../src/article/article.ts';
import { type LaidOut, type LayOutInput, layOutCards } from '../../src/cards/lay-out-cards.ts';
import type { Cut, Line, Quote, Speaker } from '../../src/cut/cut.ts';
import { parseCatalogue } from '../../src/fonts/catalogue.ts';
import { openLibrary } from '../../src/fonts/library.ts';
import { FORMATS } from '../../src/formats/index.ts';
import { drawPixels } from '../../src/render/png.ts';
import { drawMeasured, measure } from '../../src/render/svg.ts';
import { parseTemplate, type TemplateFiles } from '../../src/templates/parse-template.ts';
import { BLANK_ARTICLE } from '../article/blank-article.ts';

const root = resolve(import.meta.dirname, '../..');
const modules = join(root, 'node_modules');

export const catalogue = parseCatalogue(readFileSync(join(root, 'fonts/catalogue.yaml'), 'utf8'));

export const readPackageFile = (path: string): Promise<Uint8Array | null> =>
  readFile(join(modules, path)).catch(() => null);

export const faces = openLibrary(catalogue, readPackageFile);

const readEmoji = (name: string): Promise<Uint8Array | null> =>
  readPackageFile(`@discordapp/twemoji/dist/svg/${name}.svg`);

/** Every template that comes with the tool. */
export function templateNames(): readonly string[] {
  return readdirSync(join(root, 'templates')).toSorted();
}

export function templateFiles(name: string): TemplateFiles {
  const folder = join(root, 'templates', name);
  const files = readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]);
  return Object.fromEntries(files);
}

function editorial() {
  return parseTemplate('editorial', templateFiles('editorial'));
}

export function line(text: string): Line {
  return { text, spans: [], origin: 'editor', changes: [] };
}

export function speaker(
  name: string,
  role: string | null = null,
  via: string | null = null,
): Speaker {
  return { name, role, via, spans: { name: null, role: null, via: null } };
}

export function quote(text: string, by: Speaker | null): Quote {
  return { ...line(text), speaker: by, confidence: 'explicit', context: [0, 0] };
}

export function cutOf(parts: Partial<Cut>): Cut {
  return {
    headline: line('Les bateaux de nuit reviennent'),
    kicker: null,
    quotes: [],
    takeaway: null,
    points: [],
    alternatives: { headline: [], quote: [], takeaway: [] },
    findings: [],
    ...parts,
  };
}

export function articleOf(parts: Partial<Article>): Article {
  return { ...BLANK_ARTICLE, ...parts };
}

export function layOut(parts: Partial<LayOutInput>): Promise<LaidOut> {
  return layOutCards({
    article: articleOf({}),
    cut: cutOf({}),
    template: editorial(),
    brand: { handle: null, logo: null },
    formats: FORMATS,
    faces,
    photo: null,
    points: false,
    readEmoji,
    measure,
    draw: drawMeasured,
    rasterise: drawPixels,
    ...parts,
  });
}
