declare module 'hyphenopoly' {
  type Settings = {
    /** Names of patterns. */
    readonly require: readonly string[];
    readonly sync: true;
    readonly loaderSync: () => Uint8Array;
    /** In letters. */
    readonly minWordLength: number;
    readonly handleEvent: Readonly<Record<'error', (event: { preventDefault(): void }) => void>>;
  };
  /** Gives a function for each of the patterns that puts soft hyphens into a text. */
  const hyphenopoly: {
    config(settings: Settings): ReadonlyMap<string, (text: string) => string>;
  };
  export default hyphenopoly;
}
