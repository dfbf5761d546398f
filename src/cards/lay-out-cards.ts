import type { Article } from '../article/article.ts';
import type { Cut } from '../cut/cut.ts';
import { type Finding, finding } from '../findings/finding.ts';
import type { FaceLibrary } from '../fonts/library.ts';
import type { Format } from '../formats/format.ts';
import { languageFor } from '../languages/index.ts';
import type { Template } from '../templates/template.ts';
import { type Hyphenate, loadHyphenation } from '../typeset/hyphenate.ts';
import { type FindPhrases, loadPhrases } from '../typeset/phrases.ts';
import { drawnText } from '../typeset/width.ts';
import type { Brand } from './brand.ts';
import type { Card } from './card.ts';
import { type CardLine, choicesOf, type PointLine, replaceLine, slotsInCut } from './card-lines.ts';
import { type Content, contentOf } from './content.ts';
import { type EmojiPictures, type ReadEmoji, readEmojiOf } from './emoji.ts';
import { type FittedCard, fitCard } from './fit-card.ts';
import type { Assets, Draw, Measure, Rasterise } from './measure.ts';
import type { CardPhoto } from './pictures.ts';
import { pointLines } from './points.ts';
import { loadStacks, type Stacks } from './stacks.ts';
import { onceEach, packageFindings, textOn, uncoveredFindings, uncoveredOn } from './uncovered.ts';

export type LayOutInput = {
  readonly article: Article;
  readonly cut: Cut;
  readonly template: Template;
  readonly brand: Brand;
  /** Null where the article has no picture, or none that can be shown. */
  readonly photo: CardPhoto | null;
  /** Whether the points are made into cards, too. */
  readonly points: boolean;
  readonly formats: readonly Format[];
  readonly faces: FaceLibrary;
  readonly readEmoji: ReadEmoji;
  readonly measure: Measure;
  readonly draw: Draw;
  readonly rasterise: Rasterise;
};

/** Cards ready to be drawn, and the cut they show: lines that did not fit are replaced by shorter ones. */
export type LaidOut = {
  readonly cut: Cut;
  readonly cards: readonly Card[];
  readonly assets: Assets;
  readonly findings: readonly Finding[];
};

/**
 * Lays out every line that a cut has for a card, in every format. A line that
 * does not fit one of them gives way to the next shorter alternative in all
 * of them; where there is none, the formats it does not fit have no card, and
 * a finding says so.
 */
export async function layOutCards(input: LayOutInput): Promise<LaidOut> {
  const desk = await prepare(input);
  let { cut } = input;
  const cards: Card[] = [];
  const findings: Finding[] = [...desk.findings];
  for (const slot of slotsInCut(cut)) {
    const set = await setLine(desk, cut, slot);
    cut = set.cut;
    cards.push(...set.cards);
    findings.push(...set.findings);
  }
  for (const [index, line] of pointsOf(input).entries()) {
    const attempt = await layOutLine(desk, cut, line, index + 1);
    cards.push(...attempt.cards);
    findings.push(...problemsOf(desk, attempt));
  }
  return { cut, cards, assets: desk.assets, findings: onceEach(findings) };
}

function pointsOf({ article, cut, brand, points }: LayOutInput): readonly PointLine[] {
  return points ? pointLines(article, cut, brand) : [];
}

/** What all cards of an article share. */
type Desk = LayOutInput & {
  readonly stacks: Stacks;
  readonly hyphenate: Hyphenate;
  readonly findPhrases: FindPhrases;
  readonly emoji: EmojiPictures;
  readonly assets: Assets;
  readonly findings: readonly Finding[];
};

async function prepare(input: LayOutInput): Promise<Desk> {
  const { article, cut, template } = input;
  const choices = slotsInCut(cut).flatMap((slot) => choicesOf(cut, slot));
  const lines = [...choices, ...pointsOf(input)];
  const text = lines.map((line) => textOn(contentOf(article, cut, line, input))).join('\n');
  const emoji = await readEmojiOf(text, input.readEmoji);
  const stacks = await loadStacks(input.faces, template.families, drawnText(text), article.lang);
  const hyphenate = await loadHyphenation(input.faces.read, text, article.lang);
  const findPhrases = await loadPhrases(text);
  const assets = { faces: stacks.faces, emoji: emoji.pictures };
  const findings = packageFindings({ article, stacks, emoji });
  return { ...input, stacks, emoji, hyphenate, findPhrases, assets, findings };
}

type SetLine = {
  readonly cut: Cut;
  readonly cards: readonly Card[];
  readonly findings: readonly Finding[];
};

/** Tries a line of the cut, then its shorter alternatives, until one fits every format. */
async function setLine(
  desk: Desk,
  cut: Cut,
  slot: ReturnType<typeof slotsInCut>[number],
): Promise<SetLine> {
  const tried: Attempt[] = [];
  for (const line of choicesOf(cut, slot)) {
    const attempt = await layOutLine(desk, cut, line, slot.index);
    tried.push(attempt);
    if (attempt.unfit.length > 0 || attempt.uncovered.length > 0) continue;
    const [first] = tried;
    const notes = first && first !== attempt ? [replacedFinding(first)] : [];
    return {
      cut: first === attempt ? cut : replaceLine(cut, slot, line),
      cards: attempt.cards,
      findings: notes,
    };
  }
  const [first] = tried;
  return { cut, cards: first?.cards ?? [], findings: first ? problemsOf(desk, first) : [] };
}

type Attempt = {
  readonly content: Content;
  readonly cards: readonly Card[];
  /** The formats it did not fit. */
  readonly unfit: readonly string[];
  /** What no face or picture has. Such a line is not drawn at all. */
  readonly uncovered: readonly string[];
};

async function layOutLine(desk: Desk, cut: Cut, line: CardLine, index: number): Promise<Attempt> {
  const content = contentOf(desk.article, cut, line, desk);
  const [family] = desk.template.families;
  const uncovered = uncoveredOn(content, desk, family?.weights[0] ?? 400);
  if (uncovered.length > 0) return { content, cards: [], unfit: [], uncovered };
  const { template, stacks, hyphenate, findPhrases, assets } = desk;
  const { measure, draw, rasterise, photo } = desk;
  const direction = desk.article.dir;
  const language = languageFor(desk.article.lang);
  const cards: Card[] = [];
  const unfit: string[] = [];
  for (const format of desk.formats) {
    const fitted = await fitCard({
      content,
      template,
      format,
      language,
      direction,
      stacks,
      hyphenate,
      findPhrases,
      assets,
      pictures: { logo: desk.brand.logo, photo: photo?.crop ?? null },
      measure,
      draw,
      rasterise,
    });
    if (fitted) cards.push(cardOf(content, format, index, fitted));
    else unfit.push(format.id);
  }
  return { content, cards, unfit, uncovered };
}

function cardOf(content: Content, format: Format, index: number, fitted: FittedCard): Card {
  const { kind, text, spans, changes, alt, briefAlt } = content;
  const { id, width, height } = format;
  return { kind, index, format: id, width, height, text, spans, changes, alt, briefAlt, ...fitted };
}

function replacedFinding(first: Attempt): Finding {
  const values = { kind: first.content.kind, formats: first.unfit.join(', ') };
  return finding('card-text-shortened', placeOf(first), values);
}

function problemsOf(desk: Desk, { content, unfit, uncovered }: Attempt): readonly Finding[] {
  const where = placeOf({ content });
  const missing = uncoveredFindings(content, uncovered, desk);
  if (unfit.length === 0) return missing;
  const values = { kind: content.kind, formats: unfit.join(', ') };
  return [...missing, finding('card-text-too-long', where, values)];
}

function placeOf({ content }: { readonly content: Content }) {
  const [span] = content.spans;
  return { file: 'article.txt', card: content.kind, ...(span ? { span } : {}) };
}
