import type { Template } from './template.ts';

/** A publication's colours, in place of a template's own. Null where it keeps the template's. */
export type Look = {
  readonly paper: string | null;
  readonly ink: string | null;
  readonly accent: string | null;
};

/** A template in a publication's colours: they are the custom properties that its stylesheet draws with. */
export function applyLook(template: Template, look: Look): Template {
  const named = { ...look, quiet: quietOf(template, look), ...readableOn(template, look) };
  const set = Object.entries(named).flatMap(([name, value]) =>
    value ? [`--${name}:${value}`] : [],
  );
  return set.length === 0
    ? template
    : { ...template, css: `${template.css}:root{${set.join(';')}}` };
}

/** What is set on a publication's accent, and on that, where the template has colours of its own for these. */
function readableOn({ css }: Template, { accent, ink }: Look): Readonly<Record<string, string>> {
  const onAccent = accent && css.includes('--on-accent:') ? blackOrWhite(accent) : null;
  const isInkOnAccent = /--ink:\s*var\(--on-accent\)/u.test(css);
  const inkNow = ink ?? (isInkOnAccent ? onAccent : null);
  return {
    ...(onAccent && { 'on-accent': onAccent }),
    ...(inkNow && css.includes('--on-ink:') && { 'on-ink': blackOrWhite(inkNow) }),
  };
}

const SOFT_BLACK = '#111111';
const BLACK = '#000000';
const WHITE = '#ffffff';

/** Which of them differs more from a colour in lightness, as WCAG 2.2 counts it; the deepest black where neither a soft one nor white is enough. */
function blackOrWhite(colour: string): string {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour)
    .map((one) => one / 255)
    .map((one) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4));
  const light = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  if (light > LIGHT) return SOFT_BLACK;
  return light > DARK ? BLACK : WHITE;
}

/** The luminance above which a soft black has a contrast of 4.5:1 and more. */
const LIGHT = 0.201;
/** The luminance below which white has one, and above which black has. */
const DARK = 0.1833;

/** How much of the ink is in the colour of quiet text; the rest is paper. */
const INK_IN_QUIET = 0.8;

/** A template's quiet colour lies between its ink and its paper; so must the one of a publication. */
function quietOf({ css }: Template, { ink, paper }: Look): string | null {
  const own = (name: string) => new RegExp(`--${name}:\\s*(#[0-9a-f]{6})`, 'iu').exec(css)?.[1];
  const [from, to] = [ink ?? own('ink'), paper ?? own('paper')];
  if (!own('quiet') || !(ink || paper) || !from || !to) return null;
  return mix(channelsOf(from), channelsOf(to));
}

function mix(ink: readonly number[], paper: readonly number[]): string {
  const mixed = ink.map((one, at) => one * INK_IN_QUIET + (paper[at] ?? one) * (1 - INK_IN_QUIET));
  return `#${mixed.map((one) => Math.round(one).toString(16).padStart(2, '0')).join('')}`;
}

/** Of `#rgb` or `#rrggbb`; what stands after them is left out. */
function channelsOf(colour: string): readonly number[] {
  const size = colour.length < 6 ? 1 : 2;
  return [0, 1, 2].map((at) => {
    const digits = colour.slice(1 + at * size, 1 + (at + 1) * size);
    return Number.parseInt(digits.padStart(2, digits), 16);
  });
}
