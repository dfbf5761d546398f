import type { Mention } from './name-runs.ts';
import { isFullName, keyOf, type Names } from './names.ts';

/**
 * The fullest form of a name in the article: "Trump" leads to "Donald Trump".
 * Null where the article has several people of that name.
 */
export function fullestForm(names: Names, name: Mention): Mention | null {
  if (name.words.length > 1) return longerForm(names, name);
  const [word = ''] = name.words;
  const forms = (names.byWord.get(word.toLowerCase()) ?? []).filter((one) =>
    isShortFormOf(names, word, one),
  );
  // "Speaking to the Daily Mail Lacey said": what an outlet's name has run into is nobody's.
  const people = forms.filter((one) => isFullName(names, one));
  const candidates = people.length > 0 ? people : forms;
  const distinct = new Map(candidates.map((one) => [one.words.join(' ').toLowerCase(), one]));
  if (distinct.size === 0) return name;
  const longest = [...distinct.values()].sort(
    (one, other) => other.words.length - one.words.length,
  );
  const [full] = longest;
  const isOnePerson = longest.every(
    (one) => full && one.words.every((part) => full.words.includes(part)),
  );
  if (full === undefined || !isOnePerson) return null;
  return candidates.find((one) => one.words.length === full.words.length) ?? full;
}

/** The only longer name that a name of several words ends: "Sheib ad-Din" of Ayman Sheib ad-Din; itself where there is none. */
function longerForm({ byWord }: Names, name: Mention): Mention {
  const { words } = name;
  const found = new Map<string, Mention>();
  for (const one of byWord.get(words.at(-1)?.toLowerCase() ?? '') ?? []) {
    const tail = one.words.slice(-words.length);
    const isLonger = one.words.length === words.length + 1;
    // "Ter Braak", of Karel ter Braak: a particle has a capital where no given name stands before it.
    const isSame = (part: string, at: number) =>
      part === words[at] || (at === 0 && part === words[at]?.toLowerCase());
    if (isLonger && tail.every(isSame)) found.set(keyOf(one), one);
  }
  const [only, ...others] = found.values();
  return only !== undefined && others.length === 0 ? only : name;
}

/** People are called by their last name, the first of two surnames, or by the first where that is the family's ("Kim" of Kim Jong-un). */
export function isShortFormOf({ firstSurnames }: Names, word: string, full: Mention): boolean {
  const { words } = full;
  return words.at(-1) === word || words[0] === word || firstSurnames.get(keyOf(full)) === word;
}
