/** A stream that text is written to. */
export type Sink = {
  readonly isTTY?: boolean | undefined;
  write(text: string): unknown;
};

/** All that a command touches of the process it runs in, so that tests need no process. */
export type Io = {
  /** The words after the program's name. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean | undefined };
  /** Results. */
  readonly stdout: Sink;
  /** What is said to a person. */
  readonly stderr: Sink;
};
