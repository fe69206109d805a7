/**
 * Words of institutions' names that mean the same, in the languages and abbreviations that affiliations are printed in: each line is the word that they
 * are compared as, and those that are taken for it, folded. Two words stand for a compound. Only words that are common in names, and no name itself.
 */
const groups: Readonly<Record<string, string>> = {
  university:
    "univ universitat universitaet universite universites universita universidad universidade universitas universiteit universitet universitetet " +
    "universitetas universitates universitate universitatea universitatii universitesi universiteti universiti universities universities uniwersytet " +
    "uniwersytetu univerzita univerzity univerzitet univerziteta univerza univerze sveuciliste egyetem yliopisto ulikool universitatis universitaria " +
    "universitario universitaire universitaires universitari daigaku daxue universytet universitets universitats",
  "university hospital":
    "universitatsklinikum universitatsklinik universitatsspital universitetshospital universitetssjukhus universitetssykehus uniklinik",
  "university medicine": "universitatsmedizin",
  institute:
    "inst institut instituto institutos istituto istituti institutul instytut ustav intezet intezete institutet instituut institutes institution institutions " +
    "instituce institutt instituttet instituti institutas enstitusu institutionen institucion institucio",
  college: "coll colegio collegio collegium colleges",
  school: "sch schule ecole escola escuela scuola skola szkola sekolah ecoles schools okulu",
  academy: "acad academia academie accademia akademie akademia akademi akademija academies akademiya academi",
  center: "ctr cent centre centro centrum zentrum centra centar centri centres centers zentren centrul senter centros merkezi keskus kozpont centru",
  hospital:
    "hosp hopital hopitaux hospitalier hospitaliere hospitals ospedale ospedaliera ospedaliero ospedali hospitalario hastanesi krankenhaus klinikum spital " +
    "sygehus sykehus sjukhus sjukhuset ziekenhuis nemocnice szpital korhaz bolnica hospitales",
  clinic: "clinica clinique klinik clinics kliniken klinika klinik kliniek clinicas",
  laboratory: "lab labs laboratories laboratoire laboratorio laboratori laboratorium laboratoires laboratorios laboratoriet laborator labor",
  department: "dept departement departamento dipartimento departments dep dpt departament",
  faculty: "fac faculte facultad faculdade facolta fakultat fakultet faculteit facultatea fakultesi faculties fakulta wydzial",
  research:
    "res recherche recherches investigacion investigacao investigaciones pesquisa pesquisas ricerca ricerche forschung forschungs onderzoek recerca investigacions",
  "research center": "forschungszentrum",
  "research institute": "forschungsinstitut",
  science:
    "sci sciences ciencia ciencias scienze scienza wissenschaft wissenschaften nauk ved vied wetenschappen vetenskap stiinte ciencies naturwissenschaften",
  technology:
    "technologies tecnologia tecnologias tecnologie technologie technologii teknologi tecnologica tecnologico technological technologique teknoloji technologia tecnologicas " +
    "tecnologicos technologiques tecnologici technol",
  technical:
    "technische tecnica tecnico technique techniques tekniska tekniske technicka techniczna technisch tekniikan tecniche teknik technikum technicznego muszaki tecnicas",
  polytechnic:
    "polytech politecnico politecnica politecnic polytechnique politechnika politehnica polytechnical politeknik polytechnics polytekniska politechniki",
  national:
    "natl nat nacional nacionales nationale nationaal nazionale nasional narodni narodowy narodni nationales nationaux nationalt nationella natnl",
  international: "int intl internacional internationale internazionale internationales internationaux internationaal",
  medical: "med medizinische medica medico medicale medisch medicinska medyczny medycznego tip medicas medicos medicinske",
  medicine: "medecine medizin medicina medicin medicinal geneeskunde medycyny",
  health: "hlth sante salud saude salute gesundheit gezondheid halsa zdrowia sanitaria sanitarias",
  engineering: "eng engn ingenierie ingenieria ingegneria engenharia ingenieurwissenschaften muhendislik ingenieurs ingenieur ingenieros engineers",
  education: "educ educacion educacao educazione pedagogical pedagogica educational educativa",
  physics: "phys physik physique fisica physiques fizyki fyziky fizik fyzikalni",
  chemistry: "chem chemie chimie quimica chimica chemii kimya",
  biology: "biol biologie biologia biologii biyoloji",
  mathematics: "math maths mathematik mathematiques matematica matematicas matematik matematyki",
  applied: "appl angewandte appliquee appliquees aplicada aplicadas aplicado applicata",
  agriculture: "agr agric agricultural agricole agricola agronomia agronomique agraria agrarian agronomiques",
  society: "soc societe sociedad sociedade societa gesellschaft sallskapet genootschap societes",
  association: "assoc asociacion associacao associazione associations asociatia verein vereinigung",
  foundation: "fdn fondation fundacion fundacao fondazione stiftung stichting stiftelsen fundacja fundacio foundations",
  ministry: "minist ministere ministerio ministero ministerium ministries ministerstwo",
  museum: "musee museo museu muzeum museums muzej muzeul naturkundemuseum",
  library: "libraries bibliotheque biblioteca bibliothek biblioteka bibliotheek",
  council: "conseil consejo conselho consiglio conseils councils",
  agency: "agence agencia agenzia agentur",
  company: "co cie compania",
  corporation: "corp corporacion corporations",
  limited: "ltd ltda",
  incorporated: "inc",
  state: "estatal estadual statale staatliche stata etat panstwowy estado",
  federal: "federale federalny bundes",
  royal: "royale real koninklijke kungliga kongelige konigliche regia reale kungl",
  catholic: "catolica catholique cattolica katholische katolicki katholieke",
  free: "freie vrije libre libera livre",
  autonomous: "autonoma autonomo autonome",
  pontifical: "pontificia pontificio pontifical",
  higher: "superior superieure superieur wyzsza superiore superieures hohere superiori",
  normal: "normale",
  advanced: "avancees avances avanzados avancados avanzate avanzada",
  environment: "environmental environnement ambiente ambiental umwelt milieu environnementale",
  economics: "econ economic economie economia wirtschaft ekonomi economica economicas ekonomicka",
  business: "entreprise affaires negocios",
  art: "arts artes kunste beaux",
  music: "musik musique musica muzyczna",
  system: "systems systemes sistemas systeme",
  study: "studies etudes estudios estudos studi studien etude",
  development: "dev developpement desarrollo desenvolvimento sviluppo",
  energy: "energie energia energies energi",
  information: "informacion informacao informations",
  informatics: "informatique informatica informatik computing",
  social: "sociales sociais sociale sociali soziale",
  material: "materials materiaux materiales materiais werkstoffe",
  resource: "resources recursos ressources",
  disease: "diseases maladies enfermedades",
  service: "services servicio servicios servizi",
  molecular: "moleculaire moleculare molekulare",
  cell: "cellular cellulaire celular cellule cells zellbiologie",
  cancer: "oncology oncologia oncologie cancerologia cancerologie",
  geology: "geological geologique geologia geologische geologie",
  veterinary: "veterinaire veterinaria tierarztliche vet",
  nuclear: "nucleaire nucleare nucleaires nukleare",
  theoretical: "theorique theoretische teorica",
  experimental: "experimentelle experimentale",
  observatory: "observatoire observatorio osservatorio sternwarte observatories",
  southern: "meridional",
  northern: "septentrional",
  central: "zentral centrale centralny",
  general: "generale",
  public: "publique publica publiques pubblica",
  children: "childrens child enfants kinder",
  women: "womens woman",
  saint: "st ste sainte sankt",
  mount: "mt",
  doctor: "dr",
  new: "nouvelle",
  law: "droit derecho recht diritto",
  "applied science": "fachhochschule",
  academic: "akademiska akademisches",
  group: "groupe grupo gruppe gruppo",
  unit: "unite unidad unidade unita",
  defense: "defence",
  organization: "organisation organizacion organizations",
  pediatric: "paediatric pediatrics paediatrics pediatrie",
  program: "programme programs programmes programa",
  behavioral: "behavioural",
  labor: "labour",
  theological: "theologique teologica theologische",
  humanities: "humanistic",
};

/** Cities that English calls otherwise than those who live there. */
const cities: Readonly<Record<string, string>> = {
  cologne: "koln",
  munich: "munchen muenchen",
  vienna: "wien",
  rome: "roma",
  milan: "milano",
  turin: "torino",
  florence: "firenze",
  naples: "napoli",
  genoa: "genova",
  venice: "venezia",
  padua: "padova",
  mantua: "mantova",
  trent: "trento",
  prague: "praha praze prag",
  warsaw: "warszawa warszawski warszawskiego",
  krakow: "cracow krakowie krakau",
  copenhagen: "kobenhavn kobenhavns",
  gothenburg: "goteborg goteborgs",
  lisbon: "lisboa",
  seville: "sevilla",
  brussels: "bruxelles brussel",
  antwerp: "antwerpen anvers",
  ghent: "gent gand",
  louvain: "leuven",
  geneva: "geneve genf ginevra",
  zurich: "zuerich",
  basel: "basle bale",
  bern: "berne",
  nuremberg: "nurnberg",
  hanover: "hannover",
  brunswick: "braunschweig",
  strasbourg: "strassburg",
  moscow: "moskva moskovskij moskovskii",
  beijing: "peking",
  athens: "athinon athina",
  bucharest: "bucuresti",
  belgrade: "beograd beogradu",
  hague: "haag",
  "mexico city": "cdmx",
  petersburg: "peterburg",
};

const translations: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({ ...groups, ...cities }).flatMap(([words, same]) => same.split(" ").map(word => [word, words.split(" ")] as const)),
);

/** Words that only join others. Left out of what is compared, for languages join otherwise: "Universität Bonn", "University of Bonn". */
export const joining: ReadonlySet<string> = new Set(
  (
    "of the and at in on for to by " +
    "der die das des dem den fur und im am an zu zur zum von vom auf " +
    "de du d la le les et l en au aux sur pour " +
    "del el los las y e di da do dos das della dello dei degli delle dell para per ed em na no as os " +
    "van het voor te ter i och og for pa ja ve w z na ze"
  ).split(" "),
);

/** What a folded word is compared as. */
export const translated = (word: string): readonly string[] => translations.get(word) ?? [word];

const common: ReadonlySet<string> = new Set(Object.keys(groups).flatMap(words => words.split(" ")));

/** Whether a word, as it is compared, stands in many names and says what an institution does: "medical", not "humboldt". */
export const isCommon = (word: string): boolean => common.has(word);
