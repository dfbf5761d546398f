/** A list of single words written as running text, white space between them. */
export function words(...lines: readonly string[]): string[] {
  return lines.flatMap((line) => line.split(/\s+/u)).filter((word) => word !== '');
}

/** A list of words or phrases written with a comma and a space between them. */
export function phrases(...lines: readonly string[]): string[] {
  return lines
    .flatMap((line) => line.split(','))
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}

/** Forms of regular verbs: each infinitive with each of these endings in the place of its own (`ar`). */
export function inflect(
  infinitives: readonly string[],
  own: string,
  endings: readonly string[],
): string[] {
  const stems = infinitives.map((infinitive) => infinitive.slice(0, -own.length));
  return stems.flatMap((stem) => endings.map((ending) => stem + ending));
}
