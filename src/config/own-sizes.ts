import * as v from 'valibot';
import type { Format } from '../formats/format.ts';
import { FORMATS } from '../formats/index.ts';
import { isTooLong, isTooTight, LONGEST_RATIO, ownFormat, SIDES } from '../formats/own-format.ts';

const NAMES = FORMATS.map(({ id }) => id);

const Name = v.pipe(
  v.string('it must be a word in small letters'),
  v.regex(
    /^[a-z][a-z0-9-]{0,23}$/u,
    'it must be a word of small letters, digits and hyphens, 24 at the most, such as newsletter',
  ),
  v.check((name) => !NAMES.includes(name), 'there is a format of that name already'),
);

const SIDE = `it must be a whole number of px from ${SIDES.least} to ${SIDES.most}`;
const Side = v.pipe(
  v.number(SIDE),
  v.integer(SIDE),
  v.minValue(SIDES.least, SIDE),
  v.maxValue(SIDES.most, SIDE),
);

const FREE = 'it must be a whole number of px';
const Free = v.pipe(v.number(FREE), v.integer(FREE), v.minValue(0, FREE));

const SAFE = 'it must be a number of px, or such numbers for top, right, bottom and left';
const Safe = v.union(
  [
    Free,
    v.strictObject({
      top: v.optional(Free),
      right: v.optional(Free),
      bottom: v.optional(Free),
      left: v.optional(Free),
    }),
  ],
  SAFE,
);

const Size = v.pipe(
  v.strictObject({ name: Name, width: Side, height: Side, safe: v.optional(Safe) }),
  v.check(
    (size) => !isTooLong(size),
    `its longer side must be at most ${LONGEST_RATIO} times the shorter one`,
  ),
  v.check((size) => !isTooTight(size), 'its safe zone must leave at least half of each side'),
);

/** The sizes of cards: names of formats, and sizes of the publication's own. */
export const Formats = v.pipe(
  v.array(v.union([v.picklist(NAMES), Size], sayWhichFormat)),
  v.check((formats) => {
    const names = formats.map((one) => (typeof one === 'string' ? one : one.name));
    return new Set(names).size === names.length;
  }, 'two of them have the same name'),
);

/** The formats of a publication's own among those of its configuration. */
export function ownFormats(formats: v.InferOutput<typeof Formats> = []): readonly Format[] {
  return formats.flatMap((one) => (typeof one === 'string' ? [] : [ownFormat(one)]));
}

/** What is wrong with something that is neither a format's name nor a size. */
function sayWhichFormat({ input, issues }: v.UnionIssue<v.BaseIssue<unknown>>): string {
  const known = `it can be ${NAMES.join(', ')}, or a size of your own with name, width and height`;
  if (typeof input !== 'object' || input === null)
    return `it is ${JSON.stringify(input)}; ${known}`;
  const inSize = issues?.find(({ path }) => path !== undefined);
  if (!inSize) return known;
  const key = String(inSize.path?.[0].key);
  if (inSize.expected === 'never') return `a size of your own has no “${key}”`;
  return key in input ? `its ${key}: ${inSize.message}` : `its ${key} is missing`;
}
