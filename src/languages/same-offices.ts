import { phrases, words } from './words.ts';

/** Words by which an article calls somebody later on, and those by which it may have called them first, folded; of several words, the role has every one. */
export type SameOffice = { readonly later: readonly string[]; readonly first: readonly string[] };

/** Words that stand for each other. */
function alike(line: string): SameOffice {
  return { later: words(line), first: words(line) };
}

/** By language: the words of one office that the press takes turns with: "el técnico", after "el entrenador del Racing, Pablo Ferrero". */
export const SAME_OFFICES: Readonly<Record<string, readonly SameOffice[]>> = {
  fr: [
    alike('entraîneur entraîneuse coach sélectionneur sélectionneuse'),
    {
      later: words('technicien technicienne tacticien tacticienne'),
      first: words('entraîneur entraîneuse coach sélectionneur sélectionneuse'),
    },
    {
      later: words('élu élue édile'),
      first: phrases(
        'maire, bourgmestre, échevin, échevine, adjoint maire, adjointe maire, adjoint, adjointe, conseiller municipal, ',
        'conseillère municipale, conseiller départemental, conseillère départementale, conseiller régional, ',
        'conseillère régionale, président région, présidente région, président département, ',
        'présidente département, président métropole, présidente métropole, président agglomération, ',
        'présidente agglomération',
      ),
    },
    {
      later: words('élu élue parlementaire'),
      first: words('député députée sénateur sénatrice eurodéputé eurodéputée'),
    },
    {
      later: words('magistrat magistrate'),
      first: phrases(
        'procureur, procureure, substitut, vice-procureur, vice-procureure, juge, avocat général, avocate générale, ',
        'président tribunal, présidente tribunal',
      ),
    },
    {
      later: phrases('chef état, cheffe état, locataire élysée'),
      first: phrases('président république, présidente république'),
    },
    {
      later: phrases('chef gouvernement, cheffe gouvernement, locataire matignon'),
      first: phrases('premier ministre, première ministre'),
    },
    {
      later: phrases('chef établissement, cheffe établissement'),
      first: phrases(
        'proviseur, proviseure, principal, principale, directeur école, directrice école',
      ),
    },
    {
      later: phrases('chef entreprise, cheffe entreprise'),
      first: phrases(
        'pdg, gérant, gérante, directeur général, directrice générale, fondateur, fondatrice',
      ),
    },
    alike('chercheur chercheuse scientifique'),
    {
      later: words('chercheur chercheuse scientifique spécialiste expert experte'),
      first: words(
        'économiste sociologue historien historienne climatologue géologue biologiste virologue épidémiologiste ',
        'politologue infectiologue météorologue glaciologue archéologue',
      ),
    },
    {
      later: words('praticien praticienne'),
      first: words('médecin chirurgien chirurgienne dentiste pédiatre cardiologue vétérinaire'),
    },
    { later: words('soignant soignante'), first: words('infirmier infirmière aide-soignant') },
    {
      later: words('enseignant enseignante'),
      first: words('professeur professeure instituteur institutrice'),
    },
    {
      later: words('dirigeant dirigeante patron patronne'),
      first: phrases(
        'pdg, directeur général, directrice générale, gérant, gérante, fondateur, fondatrice',
      ),
    },
    {
      later: words('artiste interprète'),
      first: words('chanteur chanteuse musicien musicienne rappeur rappeuse'),
    },
    {
      later: words('artiste'),
      first: words('peintre sculpteur sculptrice plasticien plasticienne'),
    },
    alike('acteur actrice comédien comédienne'),
    alike('cinéaste réalisateur réalisatrice'),
    alike('romancier romancière écrivain écrivaine auteur autrice'),
    {
      later: words('joueur joueuse footballeur footballeuse'),
      first: words('attaquant attaquante défenseur défenseure gardien gardienne buteur buteuse'),
    },
    { later: words('prélat'), first: words('évêque archevêque cardinal') },
    alike('agriculteur agricultrice éleveur éleveuse maraîcher maraîchère céréalier céréalière'),
    alike('patron patronne gérant gérante propriétaire'),
    {
      later: words('ex-ministre'),
      first: phrases('ancien ministre, ancienne ministre'),
    },
    {
      later: words('ex-président ex-présidente'),
      first: phrases('ancien président, ancienne présidente'),
    },
    { later: words('ex-député ex-députée'), first: phrases('ancien député, ancienne députée') },
    { later: words('ex-maire'), first: phrases('ancien maire, ancienne maire') },
  ],
  en: [
    alike('manager coach boss'),
    {
      later: words('lawmaker legislator parliamentarian politician'),
      first: words('mp msp mep td senator congressman congresswoman councillor councilor'),
    },
    { later: words('politician'), first: words('minister mayor governor secretary') },
    alike('lawyer attorney solicitor barrister'),
    alike('scientist researcher'),
    {
      later: words('scientist researcher academic'),
      first: words(
        'professor lecturer economist historian biologist geologist climatologist physicist chemist sociologist ',
        'epidemiologist virologist archaeologist',
      ),
    },
    { later: words('doctor physician medic'), first: words('surgeon doctor physician') },
    alike('author writer novelist'),
    { later: words('filmmaker'), first: words('director') },
    { later: words('musician'), first: words('singer guitarist pianist violinist rapper') },
    { later: words('executive ceo boss'), first: phrases('chief executive, ceo') },
    {
      later: words('player footballer'),
      first: words('striker midfielder defender goalkeeper winger'),
    },
    { later: words('cleric'), first: words('bishop archbishop priest vicar pastor imam rabbi') },
    {
      later: words('officer'),
      first: words('sergeant inspector superintendent constable detective'),
    },
  ],
  de: [
    alike('trainer coach cheftrainer chefcoach'),
    {
      later: words('politiker'),
      first: words(
        'bürgermeister oberbürgermeister abgeordneter bundestagsabgeordneter landtagsabgeordneter minister senator ',
        'landrat ministerpräsident parteichef fraktionschef stadtrat',
      ),
    },
    {
      later: words('politikerin'),
      first: words(
        'bürgermeisterin oberbürgermeisterin abgeordnete bundestagsabgeordnete landtagsabgeordnete ministerin ',
        'senatorin landrätin ministerpräsidentin parteichefin fraktionschefin stadträtin',
      ),
    },
    {
      later: words('jurist juristin'),
      first: words('anwalt anwältin rechtsanwalt rechtsanwältin richter richterin'),
    },
    alike('wissenschaftler wissenschaftlerin forscher forscherin'),
    {
      later: words('wissenschaftler wissenschaftlerin forscher forscherin experte expertin'),
      first: words(
        'physiker physikerin biologe biologin chemiker chemikerin soziologe soziologin politologe politologin ',
        'historiker historikerin ökonom ökonomin virologe virologin geologe geologin professor professorin',
      ),
    },
    {
      later: words('mediziner medizinerin'),
      first: words('arzt ärztin chefarzt chefärztin virologe virologin chirurg chirurgin'),
    },
    alike('torhüter torwart keeper'),
    { later: words('musiker musikerin'), first: words('sänger sängerin pianist pianistin') },
    alike('autor autorin schriftsteller schriftstellerin'),
    alike('regisseur regisseurin filmemacher filmemacherin'),
    {
      later: words('regierungschef regierungschefin'),
      first: words(
        'bundeskanzler bundeskanzlerin kanzler kanzlerin ministerpräsident ministerpräsidentin premierminister premierministerin',
      ),
    },
    {
      later: words(
        'firmenchef firmenchefin unternehmenschef unternehmenschefin konzernchef konzernchefin',
      ),
      first: words('geschäftsführer geschäftsführerin vorstandschef vorstandschefin ceo'),
    },
    {
      later: words('rathauschef rathauschefin stadtoberhaupt'),
      first: words('bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin'),
    },
    { later: words('manager managerin'), first: words('geschäftsführer geschäftsführerin ceo') },
    alike('landwirt landwirtin bäuerin'),
  ],
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
