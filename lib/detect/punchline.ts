/** Jokes that need no laugh, and words that laugh without one. */
import { phrases } from './phrases.ts';
/** Jokes that need no laugh: each makes light of somebody's worst day. */
export const GALLOWS = phrases(`
walkofshame|darwin
walk of shame
darwin award|awards
won't|not|doesn't be? need|needing ..2 that|those|it|his|her|their ..4 anymore|now|again|any-more
natural selection
pushing up daisies
rest in pieces
dirt nap
mother's|father's|fathers|mothers|valentine's day ..14 bail|bailed|warrant|warrants|jail|cell|cells|prison|inmate|restraining|custody
marital|domestic bliss
trouble in paradise
honeymoon 's|is over
till|until death do us|they
at least he|she|they died|drowned|froze
at least someone|somebody ..3 was|is ..1 alive|breathing
no means yes
selection naturelle
prix darwin
customer|client|guest|visitor|business for ..2 coroner|coroner's|morgue|undertaker|hearse|mortician|funeral|reaper
drive thru|through ..4 coroner|morgue
feet first
`);

/** A laugh in words, which is nothing without the harm beside it. */
export const PUNCHLINES = phrases(`
bites|bit the dust
better luck next
collect|catch them|'em all
sucks to be
fete|party est finie
what a way to
set your|ur|the ..2 watch|watches|clock|clocks
place your bets
any bets|guesses
you're|your|back|who's ..2 menu|next
we've all been there
guess ..1 he|she|they|it|somebody|someone|that
must've|must have? been|hurt|really
quiet neighbour
talk about ..1 a|bad|hard|getting|your
no word on|yet
you could say
pun|puns|punny
stay classy
who knew
good times
that 's one way
nothing says ..6 like
nap|siesta|beauty-sleep ..1 time
naptime
guess|bet|suppose ..4 couldn't|can't|didn't|won't|wasn't|wanted|forgot|needed|likes|loves|doesn't|really|swimming|diet|lesson
bright side
silver lining
relationship|couple|family|life goals
true love
plot twist
spoiler alert
pro|hot tip
life hack
a for effort
would not recommend
well that escalated
escalated quickly
rookie mistake
note to self
nice knowing
sweet dreams
sleep tight|well
night night
nighty night
buy ..4 get ..3 free
hey ..2 least
party foul|pooper
merry christmas|xmas
mort de rire
train|car|truck|tree|pole|gravity|pavement|bus|deer|wall|ice|wife|cat|toaster|raccoon|stairs ..1 1|one ..2 0|nil|zero|nothing
cold one
on tap
at least the ..2 is|are|was|were comfortable|happy|fed|dry|enjoying|smiling
double dose
`);
