import { mentions } from '../../detect/mention.ts';
import { type Hit, has, inSentence, looking, phrases, sameSentence } from '../../detect/phrases.ts';
import { isMissingAppeal } from '../../detect/post-kind.ts';
import { matchTokens, type Reading } from '../../detect/reading.ts';
import type { Detect, Examples, Match, Words } from '../rule.ts';

/** A diagnosis, a medicine, a test or a state of mind. */
const HEALTH = phrases(`
a|avait|souffre|atteint|atteinte|porteur|porteuse ..3 hepatite|vih|sida|schizophrenie|cancer|demence|alzheimer|depression|bipolaire
schizophrenic|schizophrenia|bipolar|psychotic|psychosis|autistic|hiv|hepatitis|diabetic|epileptic|paranoid|manic|anorexic|bulimic|ptsd|adhd|syphilis|chlamydia|herpes|covid-positive
mentally ill|unstable|unwell|disturbed|challenged|disabled
off|on|quit|quits|skipped|stopped|stops|refuses|refused|missed|without ..3 meds|medication|medications|antipsychotics|lithium|pills|antidepressants
on ..1 methadone|suboxone|antidepressants|lithium|antipsychotics|dialysis|insulin
takes|taking|took|prescribed ..2 medication|meds|pills ..1 for {any}
took|takes|taking antipsychotics|antidepressants|lithium|methadone|suboxone
high|stoned|tripping on {any} ..1 meth|fentanyl|cocaine|heroin|mushrooms|pcp|drugs|ecstasy?
on meth|crack|fentanyl|heroin|pcp|acid|opioids
was|is|were|'s|clearly|been|obviously|still ..1 on|using cocaine|coke|drugs|lsd|shrooms|mushrooms|ketamine|ghb|mdma|ecstasy|molly|xanax|percs|opiates|speed|steroids|something
out|back|fresh|straight ..1 of|from|to|into|in ..1 rehab|detox|psych
blood|urine|toxicology|tox ..4 positive|came ..6 {any}
positive for ..1 fentanyl|cocaine|meth|drugs|opioids|thc|heroin|hiv|hepatitis|covid|tb|amphetamines|benzos|ketamine
work|tests ..2 means ..4 officers
sugar ..3 floor|low|crashed|dropped|tanked|spiked
carrying|carries|swimming|running ..1 in|through his|her|their ..1 blood|veins
chemo|chemotherapy
not|never|n't been|quite right since|upstairs|after|in
track marks
taken|took|taking|snorted|injected|smoked|using|uses|popped ..2 ecstasy|meth|fentanyl|heroin|cocaine|crack|molly|mdma|ketamine|acid|lsd|ghb|mushrooms|percocets|opioids|pills
depressed|anxious ..1 since|after|about|for|because
has|been|is|was ..1 depressed|bulimic|relapsed|infertile
had|having|needs|after|from heart|brain|back|knee|hip|bypass|cancer|stomach surgery|operation
leave ..2 for|with ..2 anxiety|depression|stress|addiction|ptsd|burnout|mental
suicidal man|woman|girl|boy|lady|guy|teen|dad|mom
needle marks
addicted|addiction to {any}
drug|drinking|alcohol|gambling|mental|opioid|meth|heroin problem|addiction|habit|issues|disorder|illness|breakdown
mental health problems|problem|issues|issue|history|condition|diagnosis|disorder
overdosed|overdosing|od'd|od'ed
is|was|being|felt|feeling suicidal
cancer|hiv|biopsy|std|mri|blood ..1 results|diagnosis|test|tests|scan
eating for two
expecting a baby|child|twins
six|seven|eight|nine|five months pregnant|along
is|was|months|weeks|being|currently|visibly|she's pregnant
pregnant victim|suspect|driver|accused
miscarriage|miscarried|abortion
tested|tests|testing ..2 positive|negative ..2 for {any}
hears|hearing|heard voices
attempted|tried|tries ..3 kill|end|take|harm|hang ..2 himself|herself|themselves|themself|life|themselves
heroin|meth|crack|fentanyl|opioid|drug|recovering addict|alcoholic
nervous|psychotic|mental|manic|bipolar|panic|seizure|diabetic breakdown|episode|attack
having|had|mid a? breakdown|episode|seizure|stroke|psychosis|delusions
suffers|suffering|suffered|struggles|struggling|battles|battling|lives|living|diagnosed from|with ..3 depression|anxiety|schizophrenia|disorder|illness|cancer|addiction|addictions|dementia|seizures|epilepsy|diabetes|delusions|hallucinations|trauma|condition|psychosis|bpd|ptsd|autism|fasd|alcoholism
committed|admitted|sectioned|taken|brought|held|formed|checked ..4 psych|psychiatric|mental|camh|waypoint|rehab|detox|asylum ..2 ward|hospital|unit|facility|health?
formed under|on {any}
has|had ..2 cancer|aids|hiv|autism|fasd|epilepsy|dementia|depression|seizures|fits|stroke|adhd|rabies|covid|monkeypox|tuberculosis|leukemia|ptsd|std|hep|tumour|tumor|alzheimer's|parkinson's|schizophrenia|syndrome|disease|disorder
had a? stroke|seizure|miscarriage|abortion|overdose
low iq
drugs|fentanyl|meth|cocaine|thc|cannabis|opioids|heroin|ketamine|ecstasy|substances|narcotics|ghb|pcp|xanax ..4 in|inside his|her|their ..1 blood|system|bloodstream|urine|body|veins
battle|battles|battling|fight|fights|fighting|beat|beating|dying|recovering|recovery|treated|treatment|chemo|radiation|surgery|remission|operated ..2 from|of|against|with|for ..4 cancer|leukemia|tumour|tumor|addiction|depression|lupus|als|sclerosis|lymphoma|alcoholism|illness|disease|stroke|aids|hepatitis|miscarriage|overdose|anorexia|bulimia
battling|fighting|beating|battled|survived ..3 cancer|leukemia|addiction|depression|tumour|als|lupus|lymphoma|alcoholism|demons
stage {num}|four|three|two|one|iv|iii cancer|{any}? cancer|tumour
terminal|terminally ..1 ill|cancer|illness
insulin|glucose|sugar|colostomy|catheter|pacemaker ..1 pump|levels|level|bag|failed|crashed|dropped|spiked
diabetic|epileptic|hypoglycemic|asthmatic|narcoleptic|allergic|anaphylactic ..2 coma|attack|seizure|shock|episode|reaction|low|emergency|fit
blood sugar ..2 low|crashed|dropped|high|spiked
dose|doses|hit|shot|shots|rounds|sprays|kits|vials ..1 of ..1 narcan|naloxone|methadone|adrenaline
narcan|naloxone ..3 him|her|them|brought|revived|saved|worked|twice|shoplifter|driver|suspect|man|woman
narcan'd|narcanned
isn't|not|n't ..2 well|right ..1 upstairs|head|mind|mentally|brain
skipped|skips|missed|misses|stopped|ditched|forgot|quit|refuses|tossed|flushed|ran|skipping|skip ..4 needle|pills|meds|medication|medications|prescription|dose|doses|lithium|insulin|injection|therapy|treatment|dialysis|methadone
wasn't|isn't|hadn't|hasn't|not|without|never ..3 taking|taken|take|had|filled ..3 meds|medication|medications|pills|prescription|lithium|insulin|injection|needle
off|on ..1 his|her|their ..2 meds|medication|rocker|pills|trolley
voices ..2 in|telling ..2 his|her|him|head
believes|believed|thinks|thought|convinced ..2 he|she|they ..1 is|was|are|were ..2 jesus|god|followed|possessed|king|president|messiah|aliens
delusional|hallucinating|hallucinations|catatonic|unhinged|nuts|psycho|demented|senile|nutcase|deranged
out of ..1 his|her|their mind|gourd|tree|skull
blackout|falling-down|stinking drunk|wasted
dopesick|detoxing
going|gone into|through withdrawal|withdrawals
history|bout|case|sufferer|diagnosis ..1 of|with ..2 mental|depression|anxiety|seizures|addiction|self-harm|suicide|psychosis|overdoses|schizophrenia|epilepsy|dementia|cancer
struggles|struggled|struggling|suffers|suffered|suffering|living|lives|dealing|deals|diagnosed|afflicted ..3 mental|addiction|depression|anxiety|opioids|drugs|alcohol|heroin|meth|ptsd|bpd|fas|fasd|autism|epilepsy|parkinson's|alzheimer's|dementia|diabetes|hiv|hepatitis|cancer|eating|bulimia|anorexia|dyslexia
self harms|harmed
self-harmed|cuts|cutting herself|himself|themselves
had|having|has|suffered|needed|needs|underwent|recovering ..3 abortion|vasectomy|hysterectomy|transplant|mastectomy|amputation|colonoscopy|dialysis|bypass|chemo|electroshock|rehab
is|was|'s ..2 pregnant
knocked up
weeks|months ..1 pregnant|along
hiv|hep|std|covid positive|negative
had|has|caught|carries|contracted|spreading|got ..2 covid|tb|tuberculosis|hep|herpes|hiv|aids|scabies|lice|mrsa|syphilis|gonorrhea|chlamydia|std|stds|sti
apprehended|held|formed|taken|brought ..4 form 1|2|one|two
psych|psychiatric|mental ..1 ward|hold|patient|eval|evaluation|assessment|unit|hospital
rehab|detox ..2 again|third|second|for|stint|stay|last|before
mental age|capacity
on the spectrum
down syndrome|syndrome's
down's syndrome
wheelchair|blind|deaf ..2 because|from|after
cirrhosis|emphysema|copd|angina|tourette's|tourettes|tourette|aneurysm|psoriasis|arthritis|sclerosis|parkinson's|alzheimer's|fibromyalgia|sepsis|hernia|ulcer
heart condition|disease|problem|problems|trouble|transplant|failure
heart|panic|asthma|anxiety attack|attacks
alcohol|food|lead|carbon poisoning
kidney|liver|heart|organ failure|disease|transplant
diabetique|epileptique|handicape|depressif|depressive|schizophrene|bipolaire|psychotique|psychose|autiste|seropositif|seropositive|suicidaire|enceinte|toxicomane|alcoolique
souffre|souffrait|atteint|atteinte ..2 de|d' ..3 schizophrenie|depression|bipolarite|demence|cancer|trouble|troubles|maladie|autisme|vih|hepatite
prend|prenait|pris ..3 medicaments|medication|insuline
surdose
entend|entendait des voix
`);

/** Who it is said of; the health words must stand in the same sentence. */
const SOMEBODY = phrases(`
he|she|his|her|him|himself|herself
victim|suspect|accused|driver|patient|passenger|gunman|male|female|shoplifter|prisoner
the|this|that|our|a|one|another ..2 suspect|accused|driver|victim|man|woman|male|female|guy|lady|girl|boy|teen|youth|caller|patient|passenger|cyclist|pedestrian|gunman|shooter|mother|father|mom|dad|husband|wife|son|daughter|neighbour|resident|tenant|individual|rider|deceased|prisoner|inmate|person|kid|dude|gentleman|thief|robber|complainant|teacher|coach|landlord|homeowner|trucker|clerk|burglar|vandal|tourist|streamer|arsonist|motorist|biker|officer's
il|elle|lui
le|la|l'|cette|ce|cet|notre ..1 suspect|suspecte|accuse|accusee|conducteur|conductrice|victime|homme|femme|dame|monsieur|fille|garcon|adolescent|adolescente|patient|patiente
`);

/** No one person, or the person's own story, or help that is offered. */
const GENERAL = phrases(`
awareness|prevention|workshop|training|trained|webinar|campaign|stigma|podcast|program|programme|survey|survivor|inspiring|passing|helpline|hotline|survivors|stories|fundraiser|raise|raising|retire|retired|retires|donate|donation|charity|cure|conference|symposium
if someone|anyone|anybody|your|they
if|when|whether you|you're ..2 are|have|feel|need|struggling|struggle|suffer|live|or|experience|experiencing|in|notice|suspect|worried|think|believe|see|use|a|suspect|know ..1 someone|anyone|somebody|or|a
if|when you|you're feel|are|need|have|struggle|suffer|use|think|see|notice|suspect
your|yourself|yours
you|you're are|may|might|need|feel|have|struggle
do|are|for|with you
anyone|anybody|everyone|people|persons|individuals|those|many
someone|somebody ..1 who|with|you|struggling|living|in|is|experiencing|close|else
i|i've|i'm|i'd ..2 am|was|have|had|struggle|struggled|suffer|suffered|battle|battled|live|lived|take|took|got|started|tested|needed|used|tried|been|diagnosed|beat|survived|fought|sober|recovering|pregnant
my|our ..2 depression|anxiety|ptsd|addiction|diagnosis|illness|cancer|struggle|struggles|story|journey|recovery|battle|meds|medication|therapy|pregnancy|mental|health|own|wife|husband|son|daughter|mother|mom|father|dad|brother|sister|partner|members|teams
the|a|new|our study|research
awareness|history|health|this|every month
=Month|MONTH
the|know|knowing|warning|common|learn|early|recognize|for ..2 signs|symptoms
sensibilisation|prevention|formation
si vous
`);

/** What follows answers a crowd, and is still said of one person. */
const ANSWER = phrases(`
for|to ..1 those|everyone|anyone|everybody|people|all|many ..3 saw|watched|asking|asked|wondering|wondered|curious|noticed|worried|interested
in your thoughts|prayers
your thoughts|prayers|patience
`);

/** Not health at all, or a class of offence. */
const HARMLESS = phrases(`
drug|alcohol trafficking|impaired
high on his|her|their|our|the list|agenda|energy|life|sugar
on crack ..1 down
mental health act|court|worker|workers|nurse|unit|team|clinician|week|services|support|supports|day|professionals|professional|call|calls|partners
on acid attack
tested ..2 negative|positive ..2 for ..1 speed
no|not|never ..2 suicidal|pregnant
her|his|the pregnant ..2 dog|cat|mare|horse
wounded|impaired by drug
without medication
`);

/** Officers who tell their own story speak of `I`, so only a third person counts. */
function isSaidOfSomebody(reading: Reading, hit: Hit): boolean {
  if (inSentence(reading, GENERAL, hit.from) && !inSentence(reading, ANSWER, hit.from)) return false;
  return (
    inSentence(reading, SOMEBODY, hit.from) ||
    mentions(reading).some((name) => sameSentence(reading, name.first, hit.from))
  );
}

function find(reading: Reading): readonly Match[] {
  if (!has(reading, HEALTH)) return [];
  // An appeal names dementia or a missing dose so that people look with care.
  if (isMissingAppeal(reading)) return [];
  return looking(reading, { find: HEALTH, unless: HARMLESS })
    .filter((hit) => isSaidOfSomebody(reading, hit))
    .map(({ first, last }) => matchTokens(reading, first, last));
}

export const detect: Detect = { id: 'health-detail-of-person', severity: 'warn', find };

export const words: Words = {
  value: 'respect',
  basis: [
    {
      what: 'Municipal Freedom of Information and Protection of Privacy Act, s. 32 (when personal information may go out)',
      status: 'partial',
    },
    { what: 'Toronto Police Services Board policy, Conduct of Service Members', status: 'found' },
    { what: 'Ontario Human Rights Commission, policy on racial profiling: degrading statements', status: 'partial' },
    { what: 'Canadian Psychiatric Association, media guidelines on suicide (2017)', status: 'found' },
  ],
  en: {
    title: 'Someone’s health',
    reason: 'Health is private, and when we tie an illness to crime, people become afraid to ask for help.',
    instead: 'Say “taken to hospital with serious injuries” or “a person in crisis”, and stop there.',
  },
  fr: {
    title: 'Santé d’une personne',
    reason: 'La santé est privée, et quand nous lions une maladie au crime, des gens n’osent plus demander de l’aide.',
    instead: 'Dites « conduite à l’hôpital, blessures graves » ou « une personne en crise », sans plus.',
  },
};

export const examples: Examples = {
  flags: [
    'The man is ⟦schizophrenic⟧ and had not slept for days.',
    'She ⟦tested positive for hepatitis⟧, so two officers saw a doctor.',
    'The driver was ⟦high on fentanyl⟧ when we stopped her.',
    'He is ⟦off his medication⟧ again.',
    'La suspecte est ⟦bipolaire⟧.',
    'Our suspect has a ⟦drinking problem⟧ and three kids.',
  ],
  allows: [
    'Mental Health Week: talk to someone. Our nurses ride with officers.',
    'Missing: Harlan, 80. He has dementia and needs his medication.',
    'The driver was taken to hospital with serious injuries.',
    'I live with PTSD after 20 years on the road, and I got help.',
    'If someone has overdosed, call 9-1-1 and give naloxone.',
    'Une personne en crise a été conduite à l’hôpital.',
  ],
};
