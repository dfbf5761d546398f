/** A named pixel size with its safe zone. */
export type Format = {
  readonly id: string;
  /** px */
  readonly width: number;
  /** px */
  readonly height: number;
  /** px from each edge in which no text may stand. */
  readonly safe: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  /** Where it is used, in a few words, for `pullquote formats`. */
  readonly use: string;
  /** Where its size is from; null for a publication's own. */
  readonly source: string | null;
  /** The day the source was looked at, ISO 8601. */
  readonly checked: string | null;
};
