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
