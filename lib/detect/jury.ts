/** What a jury did not hear, and why somebody got bail. */
import { phrases } from './phrases.ts';

export const JURY = phrases(`
jury|jurors|juror ..3 hasn't|haven't|wasn't|weren't|won't|never|didn't|doesn't|don't|not|can't|couldn't|isn't|aren't|wouldn't ..3 hear|heard|told|know|knows|see|seen|allowed|shown|learn|get|aware|find|supposed|be
jury|jurors|juror ..2 was|were|is|are|being|been ..2 out|absent|excused|excluded|gone|dismissed ..1 when|while|but|for|we|as|of|and|lawyers|the|here
jury|jurors ..2 left|leaves|leave|sent|cleared ..4 room|court|courtroom|out
sent|ushered|took|asked ..1 jury|jurors ..2 out|away|leave|home
jury|jures ..2 saura|sauront jamais|pas
en l'? absence du jury
before|until|till ..2 jury|jurors ..2 came|come|comes|in|entered|returned|back|arrived
tossed|excluded|threw|thrown|ruled|kept|barred ..6 jury|jurors
jury|jurors ..2 sent|led ..1 out
`);

export const JURY_PLAIN = phrases(`
jury duty|summons|scam|scams|selection|notice|notices|questionnaire|pool
hung jury
reach|reached|decided|returned|deliberate|deliberating|deliberations|begin|reached-a
selected|sworn|called for|as
we|i won't|will-not|cannot|can't|are-not ..2 comment|commenting|speaking
`);

/** Why somebody got bail or did not is part of what the ban covers. */
export const REASONS = phrases(`
reason|reasons ..4 bail|release|detention ..3 was|were|is|are|he|she|because
no bail because|since|after-he
denying|granting him|her|them? bail ..1 because|was|he
denied|granted|refused|got|received bail because|since|on-the-grounds|on-the-ground|as-he|as-she|as-the
`);
