/** The `pullquote.config.yaml` that `pullquote init` writes: every key, explained, switched off by a #. */
export const SAMPLE_CONFIG = `# yaml-language-server: $schema=./node_modules/pullquote/docs/config.schema.json
#
# A publication’s settings for pullquote. Take the # off a line to use it.
# What the command line, an article’s .cut.yaml or its front matter says wins.

# The publication’s name, on every card whose article does not name one.
#name: The Harbour Post

# What stands at the foot of cards.
#handle: "@harbourpost"

# Its logo, SVG (text as outlines) or PNG, below this folder; one for light and
# one for dark grounds, or a single path for both.
#logo:
#  light: logo.svg
#  dark: logo-white.svg

# How cards look: editorial, bulletin, poster, photo, notebook, night, or the
# path of a template folder. “pullquote templates” lists them.
#template: editorial

# Colours in place of the template’s own, each in quotes.
#colours:
#  paper: "#f6f1e7"
#  ink: "#1b1a17"
#  accent: "#a3211b"

# Families in place of the template’s own: one that comes with pullquote, or
# your files (.ttf, .otf or .woff, one a weight) below this folder.
#fonts:
#  display: Literata
#  text: [fonts/OurSans-Regular.ttf, fonts/OurSans-Bold.ttf]

# Sizes of cards: og, wide, square, portrait, story, pin; or your own, in px,
# with how much of their edges stays free of text.
#formats: [og, square, {name: newsletter, width: 1200, height: 480, safe: {bottom: 40}}]

# What pictures are: png, or jpeg for cards with photos (it needs “npm install sharp”).
#type: png

# How many quote cards to make at the most.
#quotes: 1

# Where posts go. “pullquote platforms” lists them.
#platforms: [x, bluesky, mastodon, threads, linkedin]

# Your handle on each platform, and hashtags: the brand’s only, three at most.
#handles:
#  x: "@harbourpost"
#  bluesky: "@harbourpost.example"
#hashtags: [HarbourPost]

#threads:
#  numbering: 1/7      # 1/7, (1/7), 1/, 🧵1/7 or none
#  numbers: end        # end or front
#  link: last          # last, first or none
#  limits:
#    mastodon: 500     # your server’s own limit
`;
