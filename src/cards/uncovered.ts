import type { Article } from '../article/article.ts';
import { type Finding, finding } from '../findings/finding.ts';
import { missingGraphemes } from '../fonts/shape.ts';
import { drawnText, plainText } from '../typeset/width.ts';
import type { Content } from './content.ts';
import type { EmojiPictures } from './emoji.ts';
import type { Stacks } from './stacks.ts';

/** What covers the characters of an article's cards, and what does not. */
export type Coverage = {
  readonly article: Article;
  readonly stacks: Stacks;
  readonly emoji: EmojiPictures;
};

/** All text on a card, as it is set. */
export function textOn({ slots, marks }: Content): string {
  const texts = Object.values(slots).map(plainText);
  return [...texts, marks?.open, marks?.close].join('\n');
}

/** The characters and emoji of a card that no face of a family and no picture has. */
export function uncoveredOn(
  content: Content,
  { stacks, emoji }: Coverage,
  weight: number,
): readonly string[] {
  const text = drawnText(textOn(content));
  const isPicture = (grapheme: string) => Object.hasOwn(emoji.pictures, grapheme);
  const boxes = missingGraphemes(stacks.stackFor('', weight), text, isPicture);
  const pictureless = emoji.missing.filter((one) => text.includes(one) && !boxes.includes(one));
  return [...boxes, ...pictureless];
}

/** A finding for each package whose faces a text needs and that is not installed, and for what a publication's own families lack. */
export function packageFindings({ stacks }: Coverage): readonly Finding[] {
  const where = { file: 'article.txt' };
  return [
    ...Array.from(stacks.absent, ([name, characters]) => {
      const values = { package: name, characters: someOf(characters) };
      return finding('font-package-missing', where, values);
    }),
    ...Array.from(stacks.lacking, ([family, characters]) => {
      const values = { family: family.replace(/^own /u, ''), characters: someOf(characters) };
      return finding('font-lacks', where, values);
    }),
  ];
}

function someOf(characters: readonly string[]): string {
  const more = characters.length > MOST_NAMED ? ' …' : '';
  return `${characters.slice(0, MOST_NAMED).join(' ')}${more}`;
}

/** Characters named in a finding. */
const MOST_NAMED = 8;

/** More uncovered characters than this are of a script that no face is for, and told together. */
const FEW = 5;

/** A finding for each uncovered character but those that a package is named for; one for a whole script. */
export function uncoveredFindings(
  content: Content,
  uncovered: readonly string[],
  coverage: Coverage,
): readonly Finding[] {
  const explained = new Set([...coverage.stacks.absent.values()].flat());
  const unexplained = uncovered.filter(
    (one) => !Array.from(one).some((part) => explained.has(part)),
  );
  const { missing } = coverage.emoji;
  const characters = unexplained.filter((one) => !missing.includes(one));
  const emoji = unexplained.filter((one) => missing.includes(one));
  const at = (one: string) => placeOf(one, content, coverage.article);
  return [
    ...(characters.length > FEW
      ? [scriptFinding(characters, at)]
      : characters.map((one) =>
          finding('character-uncovered', at(one), { character: one, codes: codesOf(one) }),
        )),
    ...emoji.map((one) => finding('emoji-uncovered', at(one), { character: one })),
  ];
}

function scriptFinding(
  characters: readonly string[],
  at: (character: string) => Finding['where'],
): Finding {
  const [first = ''] = characters;
  const some = characters.slice(0, 3).map((one) => `“${one}” (${codesOf(one)})`);
  const values = { count: characters.length, characters: some.join(', ') };
  return finding('script-uncovered', at(first), values);
}

/** Findings with each of one code and wording kept once: a character is reported once, however many cards it is on. */
export function onceEach(findings: readonly Finding[]): readonly Finding[] {
  const codes = ['character-uncovered', 'script-uncovered', 'emoji-uncovered'];
  const seen = new Set<string>();
  return findings.filter(({ code, message }) => {
    if (!codes.includes(code)) return true;
    const isNew = !seen.has(message);
    seen.add(message);
    return isNew;
  });
}

/** The card, and where in the article the character is: in the card's line, if it is there. */
function placeOf(character: string, { kind, spans }: Content, { text }: Article) {
  const starts = spans.map(([start, end]) => {
    const at = text.slice(start, end).indexOf(character);
    return at < 0 ? -1 : start + at;
  });
  const start = starts.find((at) => at >= 0) ?? -1;
  const span = start < 0 ? {} : { span: [start, start + character.length] as const };
  return { file: 'article.txt', card: kind, ...span };
}

function codesOf(character: string): string {
  return Array.from(character, (one) => {
    const code = one.codePointAt(0) ?? 0;
    return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  }).join(' ');
}
