declare module 'linebreak' {
  /** Walks through the places of a text where the Unicode rules (UAX #14) let a line end. */
  export default class LineBreaker {
    constructor(text: string);
    /** The next place, in UTF-16 code units; null after the end of the text. */
    nextBreak(): { readonly position: number; readonly required: boolean } | null;
  }
}
