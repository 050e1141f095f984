/**
 * Names of people, told by their capitals from ranks, places, organisations, charges and the first word of a sentence.
 * No list of given names: Toronto's would never be complete. What a name is *not* is a short list; a rule adds the
 * context that makes a capitalised pair of words a person.
 */
import { isKnownWord } from './lexicon.ts';
import { gapAfter, isAllCaps, isCapitalised, type Reading, shared } from './reading.ts';

export interface Name {
  /** Token indexes, `last` included. */
  readonly first: number;
  readonly last: number;
  /** A rank or an office stands before it: the name of somebody who acts for the public. */
  readonly official: boolean;
  /** `in`, `at`, `near` stands before it, or a word such as Park after it: more likely a place. */
  readonly place: boolean;
}

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const RANKS = set(`
pc pcs cst csts const constable constables sgt sergeant det detective detectives insp inspector supt
superintendent chief deputy cpl corporal lt lieutenant capt captain officer officers cop psd k9 ps agent agente
sergent sergente inspecteur commander commissioner cadet auxiliary trooper deputies ssgt staff
`);
const OFFICES = set(`
mayor premier minister councillor councilor mp mpp mla justice judge coach principal president chair director
senator king queen prince governor dr doctor mayoress maire ministre juge honourable hon media spokesperson
communications
`);
/** A name that runs into one of these is a place, a company or a team. */
const NOT_PEOPLE_TAILS = set(`
st street ave avenue rd road cres crescent crt ct court blvd boulevard dr drive ln lane pl place way trail pkwy
parkway hwy highway sq square gardens heights park parc school collegiate secondary elementary academy college
university institute hospital centre center mall plaza station stn library church mosque temple arena stadium hall
house hotel bridge river lake creek beach bay falls hills hill valley village township town city county region
island airport building towers tower apartments unit division team squad service services police department
detachment court foundation association society club league inc ltd corp company bank store market restaurant cafe
bar project task force program centre ecole hopital gare marche festival day week month award awards cup game games
subway line bus rcmp opp grc nation reserve ste hearing patrol office section magistrates crown
`);
/** Words that stand capitalised without being part of a person's name. */
const NOT_NAMES = set(`
a about accord accuse accused accusee across act acura adolescent after afternoon again against agents aggravated
agression ajax alberta alert all also always amber america american an and another any aout appear apple apr apres
april are around arrest arrested arrests arrete arretee arson as asian ask assault at attempt attempted attention
attorney au audi aug august aujourd'hui aux avant avec avril barrie be been before behind best between big black
blue bmw bodily bonjour both boy boys brampton branch bravo break breaking britain british brown brunswick bureau
burlington but by calgary call can canada canada's canadian canadians canine careless carjacking case catholic
causing cbsa ce central ces cet cette charge charged charges check chemin chevrolet chevy child children christian
christmas civic click closed closure cocaine code collision columbia come command community comply confinement
congrats congratulations conspiracy contact controlled conveyance corolla could crash crime crimestoppers criminal
crown cyclist d' dangerous dans dark de death dec december decembre degree demain des details did dimanche discharge
disguise disparu disparue divisional diwali do dodge does dollars down downtown driver drivers driving drug drugs du
durham during each early east eastbound easter eastern edmonton edward eid eight eleve elle elles email emergency
england enquete enqueteurs enter entering est et etobicoke even evening event ever every exceed exceeding facebook
fail failure family feb february federal female femme fentanyl fevrier few file fille find fire firearm firearms
first five follow following for forcible ford forensic former found four fraud fri friday from garcon get girl girls
give gmc go good google government grade gray great greater green grey gta guelph had halifax halloween halton
hamilton hanukkah happy harassment harm has have he health help her here hier high hindu his hispanic hold hold-up
holdup homicide homme honda how hrps hyundai i identification if il ils impaired in incident indigenous info
information instagram intent into investigating investigation investigations investigators iphone is it its jan
january janvier je jeep jeudi jeune jewish join juillet juin jul july jun june just keep kia kidnapping kingston
kitchener kudos l' la labrador last late later latino launches le les let lets leur lexus light like link listen
little loaded located london look lundi ma madame mai major make male man manitoba manslaughter many mar march mardi
marine markham mars may mazda meet memorial men mental mercedes merci mercredi mes meurtre middle might milton
mineur ministry mischief miss missing mississauga mme mon monday monsieur montreal more morning most motor mr mrs ms much
murder muslim must my near need negligence neighbour never new newfoundland news next niagara nice night nine nissan
no noon nord north northbound northern nos not notice notre nous nov nova november novembre now number nunavut
oakville obstruct oct october octobre of off old on once one only ontario open operation ops or order oshawa other
ottawa ou ouest our out over par parkdale passenger peace pedestrian peel pendant people person persons photo
pickering platoon please policier policiers possession pour probation prohibited property proud provincial prp
public put quebec ram ramadan read recherche recognizance red regina release remember remembrance reminder report
rescue resident residents resist restricted retired rexdale robbery row rue sa safe saint samedi samsung sans saskatchewan
saskatoon sat saturday say scarborough scotia search searching second see seeking sep sept september septembre ses
seven several sexual share she shooting should sikh silver since sir siu six snapchat so some son soon sorry sous
south southbound southern special stabbing stay still stolen stoppers student students substance such sud sudbury
sun sunday superior sur surrey suspect suspects take teen teenager teenagers teens tell temoin ten text thank thanks
thanksgiving that the theft their then there these they third this those threats three through thu thur thurs
thursday tiktok tip tips to today tomorrow tonight toronto toyota tps traffic trafficking ttc tue tues tuesday
twitter two un unauthorized under undertaking une units unlawful unlawfully until up update updated upon uttering
vancouver vaughan vendredi via victim victime victims victoria video visit vol volkswagen vos votre vous want wanted
warning was watch waterloo we weapon weapons wed wednesday welcome well were west westbound western what whatsapp
when where while whitby white who why will windsor winnipeg with witness witnesses woman women would yes yesterday
york you young your youth youths youtube yrp yukon
`);
const PARTICLES = set('de la le van von der den bin ibn al el du da dos del di ben st ter abu');
const BEFORE_PLACES = set('in at near inside outside around towards dans chez pres vers');
/** What may stand between the parts of one name. */
const INNER_GAP = /^(?: |-|'|\. ?|)$/;

const isInitial = (reading: Reading, index: number): boolean => {
  const token = reading.tokens[index];
  return token !== undefined && token.end - token.start === 1 && isCapitalised(reading, token);
};

export const isNameWord = (reading: Reading, index: number): boolean => {
  const token = reading.tokens[index];
  return (
    token !== undefined &&
    token.kind === 'word' &&
    isCapitalised(reading, token) &&
    !/\d/.test(token.word) &&
    !NOT_NAMES.has(token.word) &&
    !RANKS.has(token.word) &&
    !OFFICES.has(token.word) &&
    !NOT_PEOPLE_TAILS.has(token.word)
  );
};

/** Where a name that begins at a token ends: capitalised words, initials and particles, nothing in between. */
function nameEnd(reading: Reading, first: number): number {
  const { tokens } = reading;
  const head = tokens[first];
  const caps = head !== undefined && isAllCaps(reading, head);
  let last = first;
  for (let i = first + 1; i < tokens.length && i <= first + 6; i++) {
    const token = tokens[i];
    // `Ana "AJ" Roy`: a nickname between the parts.
    if (
      /^ ["'(]$/.test(gapAfter(reading, i - 1)) &&
      /^["')] $/.test(gapAfter(reading, i)) &&
      isNameWord(reading, i + 1)
    ) {
      last = ++i;
      continue;
    }
    if (token === undefined || !INNER_GAP.test(gapAfter(reading, i - 1))) break;
    // A full stop inside a name closes an initial, nothing else.
    if (gapAfter(reading, i - 1).startsWith('.') && !isInitial(reading, i - 1)) break;
    // `Roy-Park`: behind a hyphen, what is a place's word elsewhere is a part of the name.
    const isSecondHalf = gapAfter(reading, i - 1) === '-' && token.kind === 'word' && isCapitalised(reading, token);
    if (isNameWord(reading, i) || isSecondHalf) {
      if (!isInitial(reading, i) && isAllCaps(reading, token) !== caps && !isInitial(reading, first)) break;
      last = i;
    } else if (!PARTICLES.has(token.word)) break;
  }
  return last;
}

function precededBy(reading: Reading, first: number, words: ReadonlySet<string>): boolean {
  for (let i = first - 1; i >= first - 2 && i >= 0; i--) {
    const token = reading.tokens[i];
    if (token === undefined || !/^[ .'(#-]{0,3}$/.test(gapAfter(reading, i))) return false;
    if (words.has(token.word)) return true;
    // `Sgt. (ret.) Roy`, `PC 1234 Roy`
    if (token.kind !== 'number' && !RANKS.has(token.word)) return false;
  }
  return false;
}

/** Somebody who writes without capitals; one `I` or `TTC` changes nothing. */
const writesSmall = (reading: Reading): boolean => {
  const words = reading.tokens.filter(({ kind }) => kind === 'word');
  const capitals = words.filter((token) => isCapitalised(reading, token)).length;
  return words.length >= 5 && capitals <= words.length / 20;
};

const isUnknown = ({ tokens }: Reading, index: number): boolean => {
  const { kind, word } = tokens[index] ?? { kind: 'url', word: '' };
  return (
    kind === 'word' &&
    /^[a-z]{3,}$/.test(word) &&
    ![NOT_NAMES, RANKS, OFFICES, NOT_PEOPLE_TAILS].some((known) => known.has(word)) &&
    !isKnownWord(word)
  );
};

/** `devon marlowe`: without capitals, two words in a row that no rule knows. */
function smallNames(reading: Reading): Name[] {
  if (!writesSmall(reading)) return [];
  const found: Name[] = [];
  for (let i = 0; i < reading.tokens.length; i++) {
    if (!isUnknown(reading, i) || !isUnknown(reading, i + 1) || !INNER_GAP.test(gapAfter(reading, i))) continue;
    const official = precededBy(reading, i, RANKS) || precededBy(reading, i, OFFICES);
    found.push({ first: i, last: ++i, official, place: NOT_PEOPLE_TAILS.has(reading.tokens[i + 1]?.word ?? '') });
  }
  return found;
}

/** Two capitalised words or more. Single names need a context that only a rule knows. */
export const names = shared((reading: Reading): readonly Name[] => {
  const { tokens } = reading;
  const found: Name[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!isNameWord(reading, i)) continue;
    const last = nameEnd(reading, i);
    const official =
      precededBy(reading, i, RANKS) || precededBy(reading, i, OFFICES) || alsoOfficial(reading, i, found);
    if (last > i || official) {
      const next = tokens[last + 1];
      const before = tokens[i - 1];
      const place =
        (next !== undefined &&
          NOT_PEOPLE_TAILS.has(next.word) &&
          isCapitalised(reading, next) &&
          gapAfter(reading, last) === ' ') ||
        (before !== undefined &&
          gapAfter(reading, i - 1) === ' ' &&
          (BEFORE_PLACES.has(before.word) ||
            // `on Lawrence E`: the end of a street.
            (/^[nsew]$/.test(tokens[last]?.word ?? '') && /^(on|along|off|and|from|to)$/.test(before.word)) ||
            (NOT_PEOPLE_TAILS.has(before.word) && isCapitalised(reading, before))));
      found.push({ first: i, last, official, place });
    }
    i = last;
  }
  return found.length > 0 ? found : smallNames(reading);
});

/** `Constables Roy and Singh`: the rank before the first covers the second. */
function alsoOfficial(reading: Reading, first: number, found: readonly Name[]): boolean {
  const earlier = found[found.length - 1];
  if (earlier === undefined || !earlier.official) return false;
  const between = first - earlier.last;
  const gap = reading.text.slice(reading.tokens[earlier.last]?.end, reading.tokens[first]?.start);
  return between <= 2 && /^ ?(,|&|and|et|, and|\/) ?$/.test(gap);
}
