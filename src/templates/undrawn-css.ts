/** At-rules that satori 0.63 ignores in silence; see "Stylesheets" in its README. */
export const UNDRAWN_AT_RULES: ReadonlySet<string> = new Set([
  'font-face',
  'import',
  'keyframes',
  'scope',
]);

/** Properties that satori 0.63 ignores in silence; see "CSS", note 3, in its README, and tried. */
export const UNDRAWN_PROPERTIES: ReadonlySet<string> = new Set([
  'animation',
  'columns',
  'column-count',
  'font-stretch',
  'font-variant',
  'font-variant-caps',
  'font-variant-numeric',
  'hyphens',
  'quotes',
  'transition',
  'writing-mode',
]);
