import type { Fact, Platform } from '../../src/platforms/platform.ts';

/** docs/platforms.md, from the platforms' data: what each counts and takes, with sources and dates. */
export function platformsPage(platforms: readonly Platform[]): string {
  return `# Platforms

What pullquote knows of each platform, and where it knows it from. This page is made from \`src/platforms/\` by \`npm run docs:platforms\`; change the data, not the page.

${overview(platforms)}

${UNITS}

${platforms.map(section).join('\n\n')}
`;
}

const UNITS = `## Units

- **weighted**: X’s count. NFC first; a link is 23, an emoji 2; U+0000–10FF, U+2000–200D, U+2010–201F and U+2032–2037 weigh 1, all else 2.
- **graphemes**: what a reader takes for one character (UAX #29).
- **mastodon**: graphemes; an http(s) link is 23, \`@user@host\` counts as \`@user\`.
- **bytes**: bytes of UTF-8. \`é\` is 2, \`’\` and U+202F are 3, most emoji 4 or more.
- **utf16**: UTF-16 code units. Most characters are 1, emoji 2 or more.`;

function overview(platforms: readonly Platform[]): string {
  const rows = platforms.map(
    ({ id, name, limit, unit, shape, numbered, images }) =>
      `| \`${id}\` | ${name} | ${number(limit.value)} ${unit.value} | ${shape} | ${numbered ? '1/7' : 'no'} | ${images.most.value} |`,
  );
  return `| \`-p\` | name | limit | shape | numbers | pictures a post |\n|---|---|---|---|---|---|\n${rows.join('\n')}`;
}

function section(platform: Platform): string {
  const { images, target } = platform;
  const rows = [
    row('limit', platform.limit),
    row('unit', platform.unit),
    row('second limit, bytes', platform.byteLimit),
    row('length to aim at', target && { ...target, value: target.value.map(number).join('–') }),
    row('most links a post', platform.links),
    row('most hashtags a post', platform.hashtags),
    row('pictures a post', images.most),
    row('bytes a picture', images.bytes),
    row('alt text, UTF-16 units', images.alt),
    row(
      'composer',
      platform.compose && { ...platform.compose, value: `\`${platform.compose.value}\`` },
    ),
  ].filter((line) => line !== null);
  return `## ${platform.name}\n\n| | | source | checked |\n|---|---|---|---|\n${rows.join('\n')}`;
}

function row(label: string, fact: Fact<string | number> | null): string | null {
  if (fact === null) return null;
  const value = typeof fact.value === 'number' ? number(fact.value) : fact.value;
  return `| ${label} | ${value} | ${fact.source} | ${fact.checked} |`;
}

function number(value: number): string {
  return value.toLocaleString('en-GB');
}
