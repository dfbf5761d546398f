/** A paragraph of an interview: who is said to speak, and what is said. */
export type Line = {
  readonly whole: string;
  /** As the source wrote it; null where nothing opens the line. */
  readonly label: string | null;
  readonly separator: string;
  readonly said: string;
};

/** What a line would be as a turn: "Le Monde : …", "Q. …", "M. K. : …". */
export function readLabel(whole: string): Line {
  const found = INITIALS.exec(whole) ?? INITIAL.exec(whole) ?? LABEL.exec(whole);
  const [opening, label = null, separator = ''] = found ?? [''];
  const isShort = label !== null && label.split(' ').length <= 5;
  return isShort
    ? { whole, label, separator, said: whole.slice(opening.length) }
    : { whole, label: null, separator: '', said: whole };
}

const INITIALS = /^(\p{Lu}\.(?:[ \u00a0-]?\p{Lu}\.){1,3})([ \u00a0]?[:：] ?)(?=\S)/u;
/** "Q. When did it start?" */
const INITIAL = /^(\p{Lu})(\. )(?=\S)/u;
const LABEL =
  /^((?:\p{Lu}\p{L}{1,3}\. )?(?:\p{Lu}|\p{Lo})[^:：.?!,;]{0,40}?)( ?[:：] ?|\u00a0: ?|\. [–—-] | [–—] )(?=\S)/u;

/**
 * By label, who it stands for: "LGG" is "La Gazette du Goût" where that alone
 * of the other labels has those initials; every other label is its own.
 */
export function speakersOf(used: readonly string[]): ReadonlyMap<string, string> {
  const labels = [...new Set(used)];
  const named = new Map<string, string[]>();
  for (const label of labels.filter((one) => shortened(one) === null)) {
    const initials = capitals(label);
    named.set(initials, [...(named.get(initials) ?? []), label]);
  }
  return new Map(
    labels.map((label) => {
      const [full, ...others] = named.get(shortened(label) ?? '') ?? [];
      return [label, full === undefined || others.length > 0 ? label : full];
    }),
  );
}

/** The letters of "M. K.", "MK" and "LGG"; null for a name written out. */
function shortened(label: string): string | null {
  const letters = label.replaceAll(/[.\s\u00a0-]/gu, '');
  return /^\p{Lu}{2,5}$/u.test(letters) ? letters : null;
}

function capitals(name: string): string {
  return (name.match(/(?<![\p{L}\p{M}])\p{Lu}/gu) ?? []).join('');
}
