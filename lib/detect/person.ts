/**
 * Names of people, told by their capitals from ranks, places, organisations, charges and the first word of a sentence.
 * No list of given names: Toronto's would never be complete. What a name is *not* is a short list; a rule adds the
 * context that makes a capitalised pair of words a person.
 */
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

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const RANKS = set(
  'pc cst const constable constables sgt sergeant s/sgt det detective detectives d/sgt d/c d/cst insp inspector supt superintendent chief deputy cpl corporal lt lieutenant capt captain officer officers cop psd k9 ps agent agente sergent sergente inspecteur detective-sergeant commander commissioner cadet auxiliary trooper deputies ssgt staff',
);
const OFFICES = set(
  'mayor premier minister councillor councilor mp mpp mla justice judge coach principal president chair director senator king queen prince governor dr doctor mayoress maire ministre juge honourable hon media spokesperson communications',
);
/** A name that runs into one of these is a place, a company or a team. */
const NOT_PEOPLE_TAILS = set(
  'st street ave avenue rd road cres crescent crt ct court blvd boulevard dr drive ln lane pl place way trail pkwy parkway hwy highway sq square gardens heights park parc school collegiate secondary elementary academy college university institute hospital centre center mall plaza station stn library church mosque temple arena stadium hall house hotel bridge river lake creek beach bay falls hills hill valley village township town city county region island airport building towers tower apartments unit division team squad service services police department detachment court foundation association society club league inc ltd corp company bank store market restaurant cafe bar project task force program centre ecole hopital gare marche festival day week month award awards cup game games street-car subway line bus rcmp opp grc nation reserve ste hearing patrol office section',
);
/** Words that stand capitalised without being part of a person's name. */
const NOT_NAMES = set(
  `a an the this that these those it its he she they we you i my our your his her their who what when where why how if in on at to from for of by with and but or so as not no yes do did does is are was were be been has have had can could will would should may might must let lets
all any both each every few more most much many some several such other another one two three four five six seven eight nine ten first second third last next new old former late early young
after before during while since until once upon over under about around between near off out up down through against into across behind
today tonight yesterday tomorrow now then here there again also just only still even ever never always soon later morning afternoon evening night noon
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun lundi mardi mercredi jeudi vendredi samedi dimanche
january february march april june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
north south east west northern southern eastern western central greater downtown nord sud est ouest northbound southbound eastbound westbound
toronto ontario canada canadian canadians ottawa hamilton mississauga brampton scarborough etobicoke york peel durham halton niagara london kingston barrie guelph kitchener waterloo windsor sudbury oshawa vaughan markham ajax pickering whitby milton oakville burlington quebec montreal alberta calgary edmonton manitoba winnipeg saskatchewan regina saskatoon british columbia vancouver surrey victoria nova scotia halifax brunswick newfoundland labrador yukon nunavut prince edward gta america american england britain rexdale parkdale
good great happy thank thanks please congratulations congrats welcome sorry proud big little well best special kudos bravo merci bonjour nice safe stay keep drive check see look watch listen read click visit follow share like join meet call text email contact report remember help need want come go get give take make put say tell ask find found
update updated breaking alert warning reminder notice attention news release media info information details case file number traffic road closure closed open incident event photo video link tip tips
police officer officers service services unit units division divisional department detachment force team squad platoon bureau branch section command crime stoppers crimestoppers investigators investigation homicide holdup hold-up hold major missing wanted located arrested arrest arrests charged charges charge accused suspect suspects victim victims witness witnesses male female man woman men women boy girl boys girls youth youths teen teens teenager teenagers child children student students person persons people driver drivers passenger pedestrian cyclist resident residents community neighbour family public
robbery assault theft murder manslaughter fraud mischief arson break enter entering possession weapon weapons firearm firearms drug drugs fentanyl cocaine trafficking impaired driving dangerous operation conveyance fail failure comply appear order probation recognizance release undertaking stolen property causing bodily harm aggravated sexual criminal code negligence death degree attempt attempted conspiracy uttering threats harassment obstruct peace resist disguise intent kidnapping confinement forcible unlawful unlawfully careless discharge unauthorized prohibited restricted loaded stabbing shooting carjacking collision crash fire under over exceed exceeding dollars controlled substance act youth justice
court superior provincial federal government ministry crown attorney mental health special investigations siu opp rcmp tps ops hrps prp yrp cbsa ttc go via amber silver project operation task emergency search rescue marine canine forensic identification k9 christmas halloween easter thanksgiving ramadan diwali eid hanukkah canada's memorial remembrance
high middle grade highway hwy street avenue road drive park school collegiate secondary hospital mall plaza centre center station facebook twitter instagram youtube google snapchat tiktok whatsapp iphone apple samsung honda toyota ford chevrolet chevy dodge nissan hyundai kia mazda bmw mercedes audi lexus acura jeep gmc volkswagen ram civic accord corolla silver black white grey gray blue red green brown dark light asian indigenous latino hispanic muslim jewish sikh hindu catholic christian
un une le la les l' d' des du de et ou a au aux ce cet cette ces il elle ils elles on nous vous je mon ma mes notre nos votre vos son sa ses leur dans sur sous pour par avec sans apres avant pendant hier aujourd'hui demain police policier policiers service agent agents arrete arretee accuse accusee suspect victime temoin homme femme jeune garcon fille adolescent mineur eleve ecole rue chemin avenue enquete enqueteurs recherche disparu disparue vol meurtre agression
mr mrs ms miss mme monsieur madame sir st saint`
    .split(/\s+/)
    .join(' '),
);
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
    if (token === undefined || !INNER_GAP.test(gapAfter(reading, i - 1))) break;
    // A full stop inside a name closes an initial, nothing else.
    if (gapAfter(reading, i - 1).startsWith('.') && !isInitial(reading, i - 1)) break;
    if (isNameWord(reading, i)) {
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
          (BEFORE_PLACES.has(before.word) || (NOT_PEOPLE_TAILS.has(before.word) && isCapitalised(reading, before))));
      found.push({ first: i, last, official, place });
    }
    i = last;
  }
  return found;
});

/** `Constables Roy and Singh`: the rank before the first covers the second. */
function alsoOfficial(reading: Reading, first: number, found: readonly Name[]): boolean {
  const earlier = found[found.length - 1];
  if (earlier === undefined || !earlier.official) return false;
  const between = first - earlier.last;
  const gap = reading.text.slice(reading.tokens[earlier.last]?.end, reading.tokens[first]?.start);
  return between <= 2 && /^ ?(,|&|and|et|, and|\/) ?$/.test(gap);
}
