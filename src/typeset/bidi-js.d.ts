declare module 'bidi-js' {
  /** The embedding levels of a text by the Unicode bidirectional algorithm (UAX #9); odd ones run from right to left. */
  type EmbeddingLevels = { readonly levels: Uint8Array };
  type Bidi = {
    getEmbeddingLevels(text: string, direction?: 'ltr' | 'rtl'): EmbeddingLevels;
    /** The ranges to be reversed one after the other, ends included, to have a line in visual order. */
    getReorderSegments(
      text: string,
      levels: EmbeddingLevels,
      start?: number,
      end?: number,
    ): [number, number][];
  };
  export default function bidiFactory(): Bidi;
}
