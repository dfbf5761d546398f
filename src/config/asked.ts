/** What the user asked for on the command line, as it was written; undefined where nothing was. */
export type Asked = {
  readonly template?: string | undefined;
  readonly format?: string | undefined;
  readonly platform?: string | undefined;
  readonly lang?: string | undefined;
  readonly url?: string | undefined;
  readonly pick?: readonly string[] | undefined;
  readonly quotes?: string | undefined;
  readonly full?: boolean | undefined;
  readonly numbering?: string | undefined;
  readonly link?: string | undefined;
  readonly export?: string | undefined;
  readonly mastodonServer?: string | undefined;
  readonly type?: string | undefined;
  readonly scale?: string | undefined;
  readonly debug?: boolean | undefined;
  readonly only?: string | undefined;
  readonly correction?: string | undefined;
  readonly points?: boolean | undefined;
  readonly config?: string | undefined;
  readonly allowPrivate?: boolean | undefined;
};
