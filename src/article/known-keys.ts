import {
  FRONT_MATTER_KEYS,
  type FrontMatterKey,
  OTHER_TOOLS_KEYS,
  OTHER_TOOLS_PREFIXES,
  SETTING_KEYS,
} from './front-matter-keys.ts';

type Values = Readonly<Record<string, unknown>>;

/** The values that front matter has for a key, under whichever of its names, the first name's first. */
export function valuesOf(values: Values, key: FrontMatterKey): unknown[] {
  const names: ReadonlyMap<string, unknown> = new Map(
    Object.entries(values).map(([name, value]) => [fold(name), value]),
  );
  const present = FRONT_MATTER_KEYS[key].map(fold).filter((name) => names.has(name));
  return [...new Set(present)].map((name) => names.get(name));
}

/** The values under the one name of each setting, however it was written: "Headline", "Take-away". */
export function nameSettings(values: Values): Values {
  const named = Object.entries(values).map(([key, value]) => [
    SETTINGS.get(fold(key)) ?? key,
    value,
  ]);
  return Object.fromEntries(named);
}

/** The keys nobody reads, each with the known key that was probably meant, or null. */
export function findUnknownKeys(values: Values): { key: string; nearest: string | null }[] {
  return Object.keys(values)
    .filter((key) => !KNOWN.has(fold(key)) && !OTHER_TOOLS_PREFIXES.test(key))
    .map((key) => ({ key, nearest: nearestKey(fold(key)) }));
}

/** "Date de publication" and "date-de-publication" are one key, and so are "chapô" and "chapo". */
function fold(key: string): string {
  return key
    .normalize('NFD')
    .replaceAll(/[\p{M}\s_-]/gu, '')
    .toLowerCase();
}

const SETTINGS: ReadonlyMap<string, string> = new Map(SETTING_KEYS.map((key) => [fold(key), key]));
const OWN: readonly string[] = [...Object.values(FRONT_MATTER_KEYS).flat(), ...SETTING_KEYS];
const KNOWN: ReadonlySet<string> = new Set([...OWN, ...OTHER_TOOLS_KEYS].map(fold));

/** UTF-16 code units: a longer key is no slip of the pen. */
const LONGEST = 30;

function nearestKey(key: string): string | null {
  return nearestOf(key, OWN);
}

/** The name that was probably meant: one letter in four may be wrong. Null where none is near. */
export function nearestOf(word: string, names: readonly string[]): string | null {
  if (word.length > LONGEST) return null;
  const folded = fold(word);
  const ranked = names.map((name) => ({ name, cost: distance(folded, fold(name)) }));
  const [best] = ranked.toSorted((one, other) => one.cost - other.cost);
  return best !== undefined && best.cost <= Math.max(1, folded.length / 4) ? best.name : null;
}

/** Letters to add, drop or change to make one word of another. */
function distance(from: string, to: string): number {
  let costs = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...from].entries()) {
    const next = [row + 1];
    for (let at = 1; at <= to.length; at += 1) {
      const isSame = letter === to.charAt(at - 1);
      const changed = (costs[at - 1] ?? 0) + (isSame ? 0 : 1);
      next.push(Math.min(changed, (costs[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1));
    }
    costs = next;
  }
  return costs[to.length] ?? 0;
}
