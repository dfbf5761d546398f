/**
 * How a language says that words were never said, or are not true: regular
 * expression sources, matched on folded text next to a quotation. Worldwide,
 * because one list is short.
 */
export const DENIALS: readonly string[] = [
  String.raw`\bn'(?:ai|as|a|avons|avez|ont|avait|avaient|aurait) (?:jamais|pas|nullement) (?:dit|écrit|tenu|prononcé|déclaré|affirmé)`,
  String.raw`(?:^|[\s'])(?:nie|nient|niait|nié|dément|démentent|démentait|démenti|conteste|contestent|contesté|réfute|réfutent|réfuté)\s(?:\S{1,20}\s){0,2}avoir\b`,
  String.raw`\b(?:une invention|inventée? de toutes pièces|apocryphe|attribuée? à tort|faussement attribuée?|jamais prononcée?s?)\b`,
  String.raw`\b(?:deny|denies|denied|denying)\s(?:ever\s)?(?:having\s)?(?:saying|said|telling|told|writing|written|making|claiming)\b`,
  String.raw`\b(?:never|not|didn't|hadn't)\s(?:ever\s)?(?:say|said|told|write|wrote|written|utter|uttered)(?! (?:when|whether|how|what|which|where|who|why|if)\b)`,
  String.raw`\b(?:invented by|made[- ]up quote|fabricated|falsely attributed|misattributed|misquoted)\b`,
  String.raw`(?:^|\s)(?:bestritt|bestreitet|bestritten|dementiert|dementierte|leugnet|leugnete)[\s,][^.!?:]{0,120}(?:^|\s)(?:gesagt|geäußert|behauptet|geschrieben|zitat|äußerung|äußerungen|aussage|worte|satz)(?!\p{L})`,
  String.raw`\b(?:nie|niemals|nicht|nie so|nicht so)\s(?:gesagt|geäußert|behauptet|geschrieben)\b`,
  String.raw`\b(?:frei erfunden|erfundenes zitat|fälschlich zugeschrieben)\b`,
  String.raw`(?:^|\s)(?:niega|negó|niegan|desmiente|desmintió)\s(?:\S{1,20}\s){0,2}haber\b`,
  String.raw`\b(?:nunca|jamás|no)\s(?:dije|dijo|ha dicho|he dicho|había dicho)\b`,
  String.raw`(?:^|\s)(?:nega|negato|negano|smentisce|smentito)\s(?:\S{1,20}\s){0,2}(?:aver|avere)\b`,
  String.raw`\b(?:non|mai) (?:ho|ha|avrebbe) (?:mai )?detto\b`,
  String.raw`\b(?:nunca|não)\s(?:disse|tinha dito|falou)\b`,
  String.raw`(?:^|\s)(?:ontkent|ontkende|ontkennen)[\s,][^.!?:]{0,120}\s(?:gezegd|geschreven|beweerd|uitspraak|uitspraken|woorden)\b`,
  String.raw`\b(?:nooit|niet)\s(?:zo\s)?gezegd\b`,
];
