/** A publication's logo as `data:` addresses of an SVG or PNG: the one for light grounds and the one for dark ones. */
export type Logo = { readonly onLight: string; readonly onDark: string };

/** What a publication puts on its cards, beside its colours and families. */
export type Brand = {
  /** As it is printed: `@lequai`. */
  readonly handle: string | null;
  readonly logo: Logo | null;
};
