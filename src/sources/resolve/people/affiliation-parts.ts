import { fold } from "../../../graph/fold.js";

/** What an affiliation as printed says, in parts that can be equal where whole prints are not. All folded. */
export interface AffiliationParts {
  /** The whole print. */
  readonly print: string;
  /** Parts between commas that name an organisation: "university munich technical", words in the alphabet's order. */
  readonly organisations: readonly string[];
  /** Organisations with many places (CNRS, University of California): they say less. */
  readonly umbrellas: readonly string[];
  /** Words that tell one organisation from another: neither "university" nor "physics". */
  readonly telling: readonly string[];
  /** These and such words of all other parts: a department, a city. No countries. */
  readonly others: readonly string[];
}

/** Longer prints are cut: they are lists of addresses. */
const longestPrint = 300;

export function affiliationParts(printed: string): AffiliationParts {
  let parts = known.get(printed);
  if (parts === undefined) {
    parts = read(printed.slice(0, longestPrint));
    if (known.size > 100_000) known.clear();
    known.set(printed, parts);
  }
  return parts;
}
const known = new Map<string, AffiliationParts>();

function read(printed: string): AffiliationParts {
  const segments = printed
    .replace(/\S+@\S+/g, " ")
    .split(/[,;|/()\n]| - /)
    .map(segment => ({ words: wordsOf(segment), acronym: /^\s*\p{Lu}[\p{Lu}&-]{1,7}\s*$/u.test(segment) }))
    .filter(({ words }) => words.length > 0 && !countries.has(words.join(" ")));
  const organisations: string[] = [],
    umbrellas: string[] = [],
    telling = new Set<string>(),
    others = new Set<string>();
  for (const { words, acronym } of segments) {
    const key = [...new Set(words)].sort().join(" "),
      tells = words.filter(word => word.length > 2 && !generic.has(word));
    if (umbrella.has(key)) {
      umbrellas.push(key);
      continue;
    }
    if (acronym || segments.length === 1 || words.some(word => organisation.test(word))) {
      if (tells.length > 0 || acronym) organisations.push(key); // a "Department of Physics" is everywhere
      for (const word of tells) telling.add(word);
    }
    for (const word of tells) if (!countries.has(word)) others.add(word);
  }
  return {
    print: fold(printed),
    organisations: unique(organisations),
    umbrellas: unique(umbrellas),
    telling: [...telling].sort(),
    others: [...others].sort(),
  };
}
const unique = (words: readonly string[]) => [...new Set(words)].sort();

const wordsOf = (segment: string): string[] =>
  fold(segment)
    .split(" ")
    .map(word => longForms.get(word) ?? word)
    .filter(word => word !== "" && !small.has(word) && !/^\d+$/.test(word));

const small = new Set(
  "the of and for in at de la le les des du di del della der die das fur und et e y a an au aux do da dos das ist is to on".split(" "),
);
/** Short and foreign forms of the words that affiliations are made of. */
const longForms = new Map(
  Object.entries({
    university:
      "u univ uni universite universitat universidad universidade universita universiteit universitet universitetet univerza uniwersytet univerzita universitaet universitas",
    institute: "inst institut instituto istituto instituut institutes",
    department: "dept dep dpt departement departamento dipartimento",
    laboratory: "lab labs laboratoire laboratorio laboratories",
    center: "centre centro zentrum ctr",
    technology: "tech technol tecnologia technologie technological",
    technical: "technische technique tecnica tecnico technion",
    science: "sci sciences",
    national: "natl nationale nazionale nacional",
    school: "sch schule ecole escola escuela scuola",
    academy: "acad academia akademie akademia",
    engineering: "eng engn",
    physics: "phys physik physique fisica",
    research: "res rech recherche",
    college: "coll",
    hospital: "hosp",
    state: "st",
  }).flatMap(([long, forms]) => forms.split(" ").map(form => [form, long] as const)),
);
const organisation =
  /^(?:university|institute|college|academy|laboratory|center|school|hospital|polytechnic\w*|politecnico|eth|epfl|corporation|corp|company|inc|ltd|gmbh|llc|group|foundation|society|council|agency|observatory|museum|research|clinic|hochschule|technion|cnrs|inria)$/;
const generic = new Set(
  `university institute department laboratory center technology technical science national school academy engineering physics research college hospital state
  faculty division group section chair unit program programme computer computing information informatics mathematics mathematical theoretical applied experimental
  natural language processing linguistics artificial intelligence learning machine systems system data electrical electronic electronics mechanical chemistry
  chemical biology biological medicine medical health materials nuclear particle astronomy astrophysics statistics software communication communications studies
  education management economics business international advanced general graduate key innovation development north south east west northern southern new central
  royal federal public private corporation corp company inc ltd gmbh llc foundation society polytechnic first second humanities social sciences arts law
  cell cells cellular cancer biochemistry immunology physiology disease diseases microbiology pathology infectious infection biophysics developmental human children
  child computational integrative translational imaging neurobiology pediatrics pediatric neurology neurological oncology stem epidemiology psychiatry ecology
  ecological biotechnology genomics genomic biosciences bioscience plant global pharmaceutical veterinary campus ministry umr regenerative regeneration pharmacy
  dynamics animal structural population basic cardiovascular care howard hughes core neurosciences comprehensive max planck anatomy evolution evolutionary
  metabolism metabolic diabetes agricultural agriculture quantitative departments immunity internal excellence facility genome service resource resources drug
  biostatistics neurosurgery therapeutics therapy cardiology biologie proteomics behavior behavioral food hematology biomedicine interdisciplinary joint virology
  inflammation bioengineering analysis radiation affiliated discovery radiology critical microbial reproductive endocrinology microscopy dentistry training
  biomolecular obstetrics gynecology zoology environment control precision functional mental technologies marine tropical ophthalmology nutrition regulation
  provincial province team helmholtz branch psychological normal genetic protein rheumatology oral hospitals leibniz heart toxicology complex cluster electron
  prevention platform ciencias comparative neural scientist vision disorders network networks living gene design medicina bone physical robotics intelligent
  optics photonics optical theory sciences power automation signal security cyber web media digital interaction games vehicles aerospace
  civil construction architecture urban geography geology ocean atmospheric climate water soil forest forestry textile polymer metallurgy
  environmental energy space quantum cognitive brain neuroscience psychology bioinformatics biomedical clinical molecular genetics pharmacology surgery earth
  geosciences mathematik informatik city industry industrial life lehrstuhl fakultat fachbereich faculte hochschule`.split(/\s+/),
);
const countries = new Set(
  `china|p r china|pr china|peoples republic china|people s republic china|usa|u s a|us|united states|united states america|america|uk|u k|united kingdom|england|scotland|wales|germany|deutschland|france|italy|italia|spain|espana|portugal|netherlands|
  holland|belgium|switzerland|austria|sweden|norway|denmark|finland|iceland|ireland|poland|czech republic|czechia|slovakia|hungary|romania|bulgaria|greece|turkey|turkiye|russia|russian federation|ukraine|
  serbia|croatia|slovenia|estonia|latvia|lithuania|japan|korea|south korea|republic korea|india|taiwan|roc|r o c|hong kong|singapore|malaysia|thailand|vietnam|viet nam|indonesia|philippines|pakistan|bangladesh|
  sri lanka|iran|iraq|israel|egypt|saudi arabia|uae|united arab emirates|qatar|jordan|lebanon|morocco|tunisia|algeria|south africa|nigeria|kenya|ethiopia|australia|new zealand|canada|mexico|brazil|brasil|argentina|
  chile|colombia|peru|uruguay|cuba|luxembourg|cyprus|malta|armenia|georgia|kazakhstan|ca|ny|ma|pa|md|tx|il|california|massachusetts|texas`
    .replace(/\s*\n\s*/g, "")
    .split("|"),
);
/** By the words in the alphabet's order, as organisations are kept. */
const umbrella = new Set(
  [
    "university california",
    "university texas",
    "university north carolina",
    "university wisconsin",
    "university illinois",
    "university maryland",
    "university michigan",
    "university london",
    "state university new york",
    "chinese academy science",
    "university chinese academy science",
    "cas",
    "russian academy science",
    "polish academy science",
    "academy science",
    "indian institute technology",
    "iit",
    "national institute technology",
    "max planck institute",
    "mpi",
    "cnrs",
    "inria",
    "csic",
    "cnr",
    "infn",
    "inserm",
    "cea",
    "fraunhofer",
    "microsoft",
    "microsoft research",
    "google",
    "google research",
    "ibm",
    "ibm research",
    "facebook",
    "meta",
    "amazon",
    "huawei",
  ].map(words => words.split(" ").sort().join(" ")),
);
