/** What tells that officers are not in the middle of anything. */
import { phrases } from './phrases.ts';

/** No live call: told afterwards, a drill, a public event, advice not to post such things, an everyday sense. */
export const NO_LIVE_CALL = phrases(`
safety village
open house
kids|children|families can|will|may try|climb|sit|meet
if you live|are|work ..8 stay|remain|keep inside|indoors|away|in|clear
yesterday|executed|concluded|resolved|ended|previously|recently|recovered|seized|located|were|was|had|charged|arrested|issued|obtained|outstanding|found|saw|attended|responded|observed|spotted|stopped|secured|arrived|stole
website|entered|began|conducted|program|strategy|pilot|media|will-be-supported
murder mystery
live audience|show|music|band|broadcast
behind the scenes|reported|alleged|apply~|granted|carried
last night|week|month|year
earlier|over
after {any}
exercise~|drill~|training|simulation|mock|practice|rehearsal|demo~|demonstration|competition|tryout~|recruit~|course|tournament|game|match|season|race|marathon|parade|festival|procession|funeral|memorial|santa|hockey|baseball|soccer|movie|film~|tv|episode|challenge|charity|toy|run|gym|cup|award~|booth|toys|donation+|cat|kitten|raccoon
never|refrain|against
don't|not ..4 share|post|film|stream|livestream|publish|tweet|broadcast|give|approach|record|show|reveal|photograph|go|come|enter|use|involve~|need~|look~|live|respond~|relate~|connect~|take|tell|report|believe|think|part
ride|radar|breath|breathalyzer|roadside|sobriety|checkpoint|impaired
school visit+|tour|program|kids|students|assembly|event
missing|lost|volunteers
thank|thanks|taught|cadet+|camp|speed|speeders
traffic|delays|collision|crash|lane+|tow
when you|your|we
could|should|why|how
can you|be|i
hier|exercice|formation|entrainement|defile|funerailles|disparu|disparue
`);
