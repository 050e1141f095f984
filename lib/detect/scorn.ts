/** Words of scorn and anger that several rules look for beside what they judge: a verdict, a complaint, a law. As phrase choices. */
export const SCORN =
  'joke|farce|farcical|disgrace|disgraceful|disgusting|insult|insulting|laughable|pathetic|ridiculous|unbelievable|unreal|mockery|absurd|shameful|shame|embarrassing|embarrassment|outrageous|outrage|ludicrous|insane|insanity|madness|nonsense|garbage|trash|rubbish|bs|crazy|bonkers|nuts|stupid|idiotic|sham|circus|travesty|infuriating|spineless|gutless|toothless|clueless|unfair|unjust|baffling|wrong|useless|worthless|backwards|smh|ugh';
export const SCORN_FR =
  'farce|blague|honte|honteux|honteuse|scandaleux|scandaleuse|scandale|ridicule|ridicules|inacceptable|absurde|absurdes|insulte|pathetique|risible|degoutant|injuste|bidon|n-importe-quoi';
