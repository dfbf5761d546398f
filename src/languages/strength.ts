import type { Language } from './language.ts';
import { phrases, words } from './words.ts';

/** Words by which a quotation says something that is worth a card, or says what nobody needs quoted. */
export type StrengthWords = {
  /** What opposes, sets a duty or allows no exception: `mais`, `must`, `never`. */
  readonly stands: readonly string[];
  /** Words of feeling and of judgement; one of five letters or more may have any ending: `hate`, `terribl`. */
  readonly feelings: readonly string[];
  /** Phrases of procedure, confirmation, thanks, hope and promotion: `nous avons ouvert`, `we are excited`. */
  readonly routines: readonly string[];
};

const NONE: StrengthWords = { stands: [], feelings: [], routines: [] };

const STRENGTH: Readonly<Record<string, StrengthWords>> = {
  fr: {
    stands: words(
      'mais plutôt jamais personne rien toujours tout tous toutes seul seule aucun aucune faut doit doivent devons devez assez trop pire meilleur impossible',
    ),
    feelings: words(
      'honte honteux honteuse peur peurs colère terribl horribl choqu scandal agress catastroph drame inacceptabl insupportabl injuste mensong trahi fou folie absurd écœur',
      'danger menac viol viols violen haine détest aime adore heureu fier fière souffr pleur mort morts guerre massacr courag libert enfer cauchemar épuis',
    ),
    routines: phrases(
      "je peux confirmer, je confirme, nous confirmons, a bien été, ont bien été, nous avons lancé, nous avons ouvert, nous avons décidé, nous allons nous, est important que, il s'agit, il convient, je tiens à, ",
      'je remercie, nous remercions, nous espérons, suite à, a été ouverte, dans le cadre de',
    ),
  },
  en: {
    stands: words(
      "but never nobody nothing nowhere always every everything everyone anything only must should cannot can't won't enough too worst best impossible",
    ),
    feelings: words(
      'terribl horribl awful shocking scandal catastroph disast unaccept unfair wrong lies liar betray crazy insane absurd danger threat violen hate hates love loves afraid scared scary fear fears',
      'anger angry rage shame asham proud sad sadly suffer blood dead death die dies dying war wars massacr courag brave freedom hell nightmar heartbr devastat amazing incredibl dream joy exhaust ridicul nonsense illegal guilt wild',
    ),
    routines: phrases(
      "we can confirm, i can confirm, we are continuing, we're continuing, we continue to, we will continue, we'll continue, we'll discuss, we will discuss, we'll reach, we have launched, looking forward, look forward, excited to, pleased to, ",
      "proud to announce, delighted to, happy to, thank you, thanks to, we hope, is designed to, are designed to, at this time, we are aware, we're aware",
    ),
  },
  de: {
    stands: words(
      'sondern aber nie niemals niemand nichts immer alles jeder einzige nur muss müssen darf dürfen sollte genug schlimmste beste unmöglich',
    ),
    feelings: words(
      'schlimm schreck furchtbar skandal katastroph unerträglich unfair ungerecht falsch lüge lügen verrat verrückt absurd gefahr gefähr gewalt hass liebe angst wut wütend schande scham stolz traurig',
      'tod tot tote toten krieg blut mut freiheit hölle alptraum triumph wahnsinn unsinn schock überwältig zerstör',
    ),
    routines: phrases(
      'wir können bestätigen, ich kann bestätigen, wir werden prüfen, wir prüfen, wir haben eingeleitet, wir freuen uns, wir danken, ich danke, wir hoffen, ich hoffe, ein wichtiger schritt, im rahmen der, im rahmen des, ist wichtig zu, es ist wichtig',
    ),
  },
  es: {
    stands: words(
      'pero sino nunca nadie nada siempre todo todos todas solo único ninguna ningún hay debe deben debemos demasiado peor mejor imposible',
    ),
    feelings: words(
      'vergüenza miedo rabia terribl horribl escándal catástrof inaceptabl injust mentira traici locura absurd peligr amenaz violen odio amo amor orgull triste llorar muerte muertos guerra valient libertad infierno pesadill salvaj barbar',
    ),
    routines: phrases(
      'podemos confirmar, puedo confirmar, seguiremos, vamos a seguir, agradezco, agradecemos, quiero agradecer, esperamos, espero, hemos abierto, estamos encantados, en el marco de, vamos a estudiar',
    ),
  },
  it: {
    stands: words(
      'ma bensì mai nessuno niente nulla sempre tutto tutti tutte solo unico nessuna deve devono dobbiamo bisogna troppo peggio meglio impossibile',
    ),
    feelings: words(
      'vergogn paura rabbia terribil orribil scandal catastrof inaccettabil ingiust bugie bugia tradi follia assurd pericol minacc violen odio amo amore orgogli trist morte morti guerra coragg libertà inferno incubo',
    ),
    routines: phrases(
      'possiamo confermare, posso confermare, continueremo, ringrazio, ringraziamo, ci auguriamo, mi auguro, speriamo, siamo lieti, abbiamo avviato, valuteremo',
    ),
  },
  pt: {
    stands: words(
      'mas senão nunca ninguém nada sempre tudo todos todas só único nenhuma nenhum deve devem devemos demasiado demais pior melhor impossível',
    ),
    feelings: words(
      'vergonh medo raiva terrív horrív escândal catástrof inaceitáv injust mentira traiç loucura absurd perig ameaç violên ódio amo amor orgulh triste morte mortos guerra corag liberdade inferno pesadel',
    ),
    routines: phrases(
      'podemos confirmar, posso confirmar, vamos continuar, agradeço, agradecemos, esperamos, espero, abrimos um, temos o prazer, no âmbito, vamos analisar',
    ),
  },
  nl: {
    stands: words(
      'maar nooit niemand niets altijd alles iedereen enige alleen moet moeten mag genoeg teveel ergste beste onmogelijk',
    ),
    feelings: words(
      'schande bang angst woede vreselijk verschrikkelijk schandal catastrof onaanvaardbaar oneerlijk leugen verraad gek absurd gevaar dreig geweld haat liefde trots verdriet dood doden oorlog moed vrijheid hel nachtmerrie',
    ),
    routines: phrases(
      'we kunnen bevestigen, ik kan bevestigen, we blijven, we bedanken, ik dank, we hopen, ik hoop, we zijn blij, in het kader van, we onderzoeken',
    ),
  },
};

/** A language's words for it; none where they are not known. */
export function strengthWordsOf({ tag }: Language): StrengthWords {
  return STRENGTH[tag] ?? NONE;
}
