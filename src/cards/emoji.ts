import { splitGraphemes } from '../text/graphemes.ts';

/** The SVG of an emoji, by its code points in lower-case hex joined by hyphens (`1f468-200d-1f33e`); null where the set lacks it. */
export type ReadEmoji = (name: string) => Promise<Uint8Array | null>;

/** The pictures of a text's emoji as `data:` addresses, and the emoji that there is no picture for. */
export type EmojiPictures = {
  readonly pictures: Readonly<Record<string, string>>;
  readonly missing: readonly string[];
};

/** Reads the picture of each emoji in a text, once each. */
export async function readEmojiOf(text: string, read: ReadEmoji): Promise<EmojiPictures> {
  const emoji = [...new Set(splitGraphemes(text))].filter(isEmoji);
  const files = await Promise.all(emoji.map((one) => readPicture(one, read)));
  const found = emoji.flatMap((one, index) => {
    const svg = files[index];
    return svg ? [[one, dataAddress(svg)] as const] : [];
  });
  const missing = emoji.filter((_, index) => !files[index]);
  return { pictures: Object.fromEntries(found), missing };
}

/** Whether a grapheme is shown as a picture: emoji by default or by request, flags, keycaps, sequences. */
function isEmoji(grapheme: string): boolean {
  if (grapheme.includes('\ufe0e')) return false;
  return /^\p{RI}\p{RI}$|^[#*\d]\ufe0f?\u20e3$|^\p{Emoji_Presentation}|^\p{Extended_Pictographic}(?:\ufe0f|\p{EMod})/u.test(
    grapheme,
  );
}

/** Twemoji names its files without variation selectors, but for most of the sequences joined by U+200D. */
async function readPicture(emoji: string, read: ReadEmoji): Promise<Uint8Array | null> {
  const bare = emojiName(emoji.replaceAll('\ufe0f', ''));
  if (!emoji.includes('\u200d')) return read(bare);
  return (await read(emojiName(emoji))) ?? read(bare);
}

function emojiName(emoji: string): string {
  return Array.from(emoji, (character) => (character.codePointAt(0) ?? 0).toString(16)).join('-');
}

function dataAddress(svg: Uint8Array): string {
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}
