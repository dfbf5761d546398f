import { phrases, words } from './words.ts';

/** Words by which an article calls somebody later on, and those by which it may have called them first, folded; of several words, the role has every one. */
export type SameOffice = { readonly later: readonly string[]; readonly first: readonly string[] };

/** Words that stand for each other. */
function alike(line: string): SameOffice {
  return { later: words(line), first: words(line) };
}

/** By language: the words of one office that the press takes turns with: "el técnico", after "el entrenador del Racing, Pablo Ferrero". */
export const SAME_OFFICES: Readonly<Record<string, readonly SameOffice[]>> = {
  es: [
    alike(
      'entrenador entrenadora técnico técnica dt seleccionador estratega adiestrador preparador',
    ),
    alike('portero portera guardameta arquero arquera'),
    alike('científico científica investigador investigadora'),
    {
      later: words('jugador jugadora futbolista'),
      first: words('delantero delantera defensa portero portera guardameta centrocampista zaguero'),
    },
    {
      later: words('edil regidor regidora'),
      first: phrases('alcalde, alcaldesa, concejal, concejala, teniente alcalde'),
    },
    {
      later: words('parlamentario parlamentaria legislador legisladora'),
      first: words('diputado diputada senador senadora congresista'),
    },
    { later: words('letrado letrada'), first: words('abogado abogada') },
    { later: words('magistrado magistrada'), first: words('juez jueza') },
    { later: words('docente'), first: words('profesor profesora maestro maestra catedrático') },
    { later: words('facultativo facultativa'), first: words('médico médica cirujano pediatra') },
  ],
  pt: [
    alike('treinador treinadora técnico técnica selecionador'),
    { later: words('comandante'), first: words('treinador técnico') },
    alike('goleiro guarda-redes'),
    alike('cientista investigador investigadora pesquisador pesquisadora'),
    { later: words('jogador jogadora'), first: words('atacante zagueiro goleiro meio-campista') },
    {
      later: words('autarca edil'),
      first: phrases(
        'presidente câmara, presidente junta, prefeito, prefeita, vereador, vereadora',
      ),
    },
    {
      later: words('parlamentar'),
      first: words('deputado deputada senador senadora eurodeputado eurodeputada'),
    },
    { later: words('magistrado magistrada'), first: words('juiz juíza desembargador') },
    { later: words('docente'), first: words('professor professora') },
    { later: words('governante'), first: words('ministro ministra secretário secretária') },
  ],
  it: [
    alike('allenatore allenatrice tecnico mister ct'),
    alike('scienziato scienziata ricercatore ricercatrice'),
    {
      later: words('giocatore giocatrice calciatore calciatrice'),
      first: words('attaccante difensore portiere centrocampista centravanti bomber'),
    },
    { later: words('parlamentare'), first: words('deputato deputata senatore senatrice') },
    { later: words('legale'), first: words('avvocato avvocata') },
    { later: words('magistrato magistrata'), first: words('procuratore procuratrice giudice') },
    { later: words('docente'), first: words('professore professoressa') },
    { later: words('presule'), first: words('vescovo arcivescovo') },
  ],
  nl: [
    alike('coach trainer'),
    alike('doelman keeper'),
    alike('wetenschapper wetenschapster onderzoeker onderzoekster'),
    {
      later: words('speler speelster'),
      first: words('aanvaller verdediger middenvelder spits doelman keeper'),
    },
    {
      later: words('volksvertegenwoordiger politicus politica'),
      first: words('kamerlid statenlid raadslid europarlementariër senator'),
    },
    { later: words('raadsman raadsvrouw'), first: words('advocaat advocate') },
    { later: words('bewindsman bewindsvrouw'), first: words('minister staatssecretaris') },
  ],
};
