/** What takes a young person out of youth-accused-identified: hurt, a witness, or named by order of a judge. */
import { phrases } from './phrases.ts';

/** The young person in the post was hurt, lost or is praised: another rule's business, or nobody's. */
export const VICTIM = phrases(`
victim+|deceased|killed|died|dead|murdered|injured|wounded|hurt|missing|abducted|rescued|funeral|vigil|memorial|rip
murder|homicide|killing|death|stabbing|shooting|assault of
robbed|stabbed|attacked|assaulted|jumped|mugged|shot|beaten|swarmed|slashed at|by|in|on|outside|behind|near|while|during|for|walking
was|were|been|being|got|gets stabbed|shot|robbed|attacked|struck|assaulted|hit|jumped|mugged|swarmed|grazed|slashed|lured|bullied
witness~|testified
picked ..4 out
picked|identified|recognized|pointed|named the|her|his|out ..1 suspect|attacker|robber|shooter|accused|thief
saw ..4 it|everything|whole|happen|suspect|shooter
had her|his|their ..3 ripped|pulled|torn|snatched|grabbed|stolen|smashed|slashed|taken
poignarde|poignardee|agresse|agressee|vole|volee
victime+|decede|decedee|mort|morte|tue|tuee|blesse|blessee|disparu|disparue
`);

/** Stands before the name of a victim. */
export const VICTIM_LEAD = phrases(`
victim|deceased|murder|killing|death|homicide|stabbing|shooting|loss|memory|family|assault|body|remains ..3 of|as|is|was|named
justice for
was|were|been|being|got ..1 stabbed|shot|robbed|attacked|struck|beaten|assaulted|hit
killed|stabbed|shot|robbed|attacked|struck|murdered|assaulted|beat|threatened|injured|killing|stabbing|murdering|attacking|robbing|assaulting
victime ..2 est|etait|nommee
`);

/** Right behind the name: in court, but not in the dock, whatever else the sentence says of the accused. */
export const IN_THE_STAND = phrases(`
testified|testifies|testify
told|tells|telling|showed ..1 jury|court|judge
took|takes|taking|on the? stand
who ..2 testify|testifies|testified|saw|watched|witnessed
saw|watched|witnessed
`);

/** Said in one sentence with the name. */
export const TESTIFIED = phrases(`
testified|testifies|testify|witnessed|witness
robbed|stabbed|attacked|assaulted|threatened|punched|mugged ..1 her|him|them
`);

/** A judge allowed it (s. 110(4)); the order ends five days after it is made, so it stays a tip. */
export const ORDER = phrases(`
judicial authorization|authorisation|order
court|judge 's? order~|authorized|authorised|permission
judge|court has? authorized|authorised|allowed|granted|ordered
s|section|ss 110
ordonnance du|d'|de tribunal|juge|cour
autorisation judiciaire
`);
