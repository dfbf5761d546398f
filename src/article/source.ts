/** The types of file an article is read from, and of those refused with advice; `other` is read by nobody. */
export type SourceType =
  | 'text'
  | 'markdown'
  | 'html'
  | 'docx'
  | 'odt'
  | 'pdf'
  | 'rtf'
  | 'doc'
  | 'pages'
  | 'gdoc'
  | 'other';

/** An article as it came in. */
export type Source = {
  /** As the user named it: a path, an address, `-` for standard input. */
  readonly name: string;
  readonly type: SourceType;
  readonly bytes: Uint8Array;
};

/** What the user said on the command line; null where nothing. */
export type Given = { readonly lang: string | null; readonly url: string | null };
