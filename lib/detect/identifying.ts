/** Ways to say who a young person is without the name: school, team, kin, a name that friends use. */
import { hits, phrases } from './phrases.ts';
import { capitalsEnd, type Reading, shared } from './reading.ts';

const SCHOOL =
  'collegiate|secondary|school|academy|ci|ss|hs|ps|college|vocational|polyvalente|ecole|high|elementary|middle|institute|technical|public|junior|prep|preparatory|lycee|montessori|daycare|kindergarten|catholic';
const ROAD = 'street|st|avenue|ave|road|rd|crescent|cres|court|crt|drive|dr|lane|place|blvd|way|towers|rowhouses|co-op';
const KIN = 'son|daughter|brother|sister|nephew|niece|grandson|granddaughter|stepson|stepdaughter|kid|cousin|child';

/** The bracketed part is reported. */
const IDENTIFIERS = phrases(`
attend|attends|attended|attending [{cap} ..4 ${SCHOOL}]
student|pupil|enrolled|grader|graders ..2 at|from|of [{cap} ..4 ${SCHOOL}]
goes|go|went|going to [{cap} ..4 ${SCHOOL}]
grade|gr {num} ..2 at|from|of [{cap} ..4 ${SCHOOL}]
he|she|they|who|boy|girl|student|kid is|'s|was ..4 at|from [{cap} ..3 ${SCHOOL}]
[lives|living|live|stays|resides with|on|at|in|off ..3 {cap} ..1 ${ROAD}|{num}]
is|was a|an ..2 lifeguard|cashier|barista|counsellor|cadet|scout|dancer|player|altar|swimmer|skater|gymnast|student|camper ..1 at|with|of [{cap} {cap}?]
frequente|frequentent|eleve|eleves ..5 a|de|l'|au|la|le? [ecole|polyvalente|college|secondaire ..2 {cap}]
[whose|his|her|their|the mother|father|mom|dad|parents|brother|sister|uncle|aunt|stepfather|grandmother|family|older|big|twin ..1 is|are|runs|owns|coaches|teaches|works|was|drives|has ..3 {cap}]
he|she|victim|witness|boy|girl is|'s|was [{cap} {cap}? 's ..2 ${KIN}]
[fils|fille|frere|soeur|neveu|niece de {cap} {cap}?]
play~|star|captain|goalie|netminder|goaltender|striker|winger|catcher|shortstop|sprinter|starter|forward|quarterback|dresses|skates|swims|wrestles|runs|centre|defenceman|player|point-guard|pitcher ..3 for|on|of|with [the? {cap} {cap}?]
[works|working|worked|part-time|job ..3 at ..1 {cap} {cap}?]
[wears|wearing|wore|jersey|number|no|num ..2 {num} ..3 for|on|of|with ..1 {cap} {cap}?]
joue pour|avec [les|le|la? {cap} {cap}?]
are|were|both|two|three|four|five ..1 students|pupils ..2 at|from [{cap} ..4 ${SCHOOL}]
everyone|everybody|anyone|kids|folks|all at|from|in [{cap} ..4 ${SCHOOL}]
[from|with|on the ..1 {cap} ..2 skate|hockey|soccer|basketball|football|peewee|bantam|midget|swim|track|volleyball|lacrosse|baseball|dance|cheer|rugby|chess|debate|robotics|youth|scout|sea|air ..1 team|squad|crew|club|troop|choir|band|league|dojo|gym|rink|orchestra|cadets]
[the|our|a goalie|captain|quarterback|mvp|valedictorian|drummer|lead|president|pitcher|goaltender|scorer of|for|in|from ..1 last|the|our|this|{cap} ..5 {any}]
[his|her|their|whose mom|dad|mother|father|parents|uncle|aunt|grandmother|brother|sister teaches|coaches|works|runs|owns|drives|preaches|sits|serves ..1 at|the|a|our|in|on|for|{cap} ..4 {any}]
[the ..1 taller|shorter|tall|short|older|younger|oldest|youngest|redheaded|redhead|blond|blonde|quiet|loud|other twin|brother|sister|one|kid|boy|girl|cousin ..6 {any}?]
[ms|mr|mrs|miss|mme|madame {cap} 's ..3 class|homeroom|kindergarten|room|students ..1 at|of? {cap}? {cap}?]
[his|her|their ..1 dad's|mom's|parents|family's|father's|mother's ..3 wagon|truck|place|spot|takeout|pizzeria|shop|store|restaurant|bakery|garage|salon|business|church|farm|company|diner|barbershop|bar|stand|stall ..2 {cap}? {cap}? {cap}?]
[${KIN} of ..3 guard|principal|teacher|coach|pastor|imam|mayor|councillor|caretaker|owner|janitor|officer|constable ..2 {cap}? {cap}?]
grade nine|ten|eleven|twelve ..2 at [{cap} ..4 ${SCHOOL}]
a|an|the|our [{cap} ..3 ${SCHOOL} ..2 star|player|student|athlete|captain|graduate|forward|goalie|cadet|dropout]
[the one who plays|drums|sings|works|skates|coaches|volunteers|delivers ..3 {cap} {cap}?]
old|yo|o|ans|aged|teen+|teenager+|youth+|boy+|girl+|kid+ from|of|at [{cap} ..3 ${SCHOOL}|team|squad|club|choir|band|cadets]
teen+|teenager+|youth+|boy+|girl+|kid+ ..5 from [{cap} ..4 ${SCHOOL}]
from|of [the? {cap} {cap}? ..1 rowhouses|towers|townhouses|projects|co-op|apartments|complex]
[${KIN} of ..5 {cap}]
[goes|go|going by {cap} {cap}?]
[nicknamed|nickname|streetname {any} {cap}?]
[surnomme|surnommee {cap}]
the [{cap} family] ..1 whose|lost
home|way|walk|walking|walked|bus|biking|ride|lunch|recess|practice|class|classmate+|schoolmate+|friends|teammates|principal|desk|locker|yearbook ..3 from|at|to|of [{cap} ..4 ${SCHOOL}]
grade|gr {num}|seven|eight|nine|ten|eleven|twelve|six|five|four|three ..1 at|from [{cap} {cap}?]
[grade|gr {num}|seven|eight|nine|ten|eleven|twelve class|homeroom at|of {cap} {cap}?]
a|an|the|our|one|another ..2 [{cap} ..3 ${SCHOOL} 's? ..2 star|valedictorian|captain|own|student|pupil|quarterback|goalie|grader|freshman|senior|junior|sophomore|graduate|grad|council]
[valedictorian|captain|principal|coach|teacher|councillor|pastor|imam|mayor|constable|officer|sergeant|doctor 's ..3 ${KIN}]
[mr|mrs|ms|dr|coach|pastor|councillor|sgt|pc|const {cap} 's ..2 ${KIN} {cap}?]
[${KIN} of ..2 mr|mrs|ms|councillor|coach|pastor|pc|sgt|dr {cap}]
plays|play|played|skates|wrestles|swims|pitches|dances|sings|volunteers|drums|trains|boxes|tackles|coaches|competes ..3 for|with|at|on [the? {cap} {cap}?]
is|was|s|that|poor|little [{cap} from the ..1 {cap} {cap}? ..2 team|squad|club|peewee|bantam|midget|juniors|choir|band|troop]
[little|lil {cap} ..1 from|on|of ..3 {cap}]
[number|no|num|jersey|# {num} ..3 on|for|with ..2 {cap}]
is|was [your|our|their ..3 number|goalie|captain|quarterback|goaltender|netminder {num}?]
[the one who|that wears|wearing|wore ..2 {num}]
know|knew|recognize|remember|saw|seen him|her ..1 [as|from|on ..5 {any}]
[his|her|their|whose ..1 mom|dad|mother|father|uncle|aunt|brother|sister|twin swims|plays|skates|dances|sings|drives|preaches|teaches|coaches|won|cooks|captains ..2 {cap}|the ..3 {any}?]
is|was|'s [the|our ..2 {any} 's ..1 ${KIN}|boy|girl|youngest|oldest|eldest|kids]
[coach|pastor|rev|imam|principal|rabbi {cap} 's ..3 {any}]
[room|class|homeroom {num} ..1 at|of ..1 {cap} ..3 ${SCHOOL}]
the [{cap} family] ..5 prayers|youngest|oldest|son|daughter|eldest
[captain|president|valedictorian|goalie|mvp|quarterback at|of ..1 {cap} {cap}?]
[parents|mother|father|mom|dad|family ..1 own|owns|run|runs|operate|operates ..4 {cap} {cap}?]
he|she|who|boy|girl|teen|kid|youth|family [lives|live|living|resides ..1 above|behind|beside|over|next|at|on ..3 {cap}|{num}]
[the|those|both|our|young {cap} twins|brothers|sisters|boys|girls|kids|boy|girl|kid|siblings]
`);

/** Token indexes of what identifies, `last` included. */
export const identifiers = shared((reading: Reading) =>
  hits(reading, IDENTIFIERS).map((hit) => ({ from: hit.from, first: hit.first, last: capitalsEnd(reading, hit.last) })),
);
