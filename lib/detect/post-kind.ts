/** What kind of post a draft is. Shields that depend on it are read from the whole draft. */
import { has, phrases } from './phrases.ts';
import { type Reading, shared } from './reading.ts';

/** An appeal to find a vehicle: its plate is what the public is asked to look for. */
const VEHICLE_APPEAL = phrases(`
stolen|carjacked|hijacked
vehicle|car|truck|suv|van|motorcycle|bike|auto was? stolen|taken
theft+ of
amber alert
missing|wanted
hit and? run
fail+|failed|failing to remain|stop
suspect|getaway|offending vehicle|car|truck|suv|van
vehicle|car|truck|suv|van of interest
have you seen
have|did anyone|anybody|you see|seen|saw
be? on the lookout
bolo
looking|searching for|to
search~ for
seek~ ..3 vehicle|car|truck|van|suv|driver|information
help us? locate|find|identify
trying|attempting to locate|find|identify
locate the vehicle|car|truck|suv|van
last seen ..4 driving|in|near|on|at
if you see|spot|locate this|the|it|a
abducted|abduction
fled ..4 in|driving
believed to be|have
vole+|volee
recherche|recherchee|recherchons|disparu|disparue
alerte amber
delit de fuite
avez-vous vu
`);

export const isVehicleAppeal = shared((reading: Reading): boolean => has(reading, VEHICLE_APPEAL));

/** An appeal for a missing person, or an Amber Alert. */
const MISSING_APPEAL = phrases(`
missing
amber alert
silver alert
last seen
bring ..4 home
abducted
runaway
disparu|disparue|disparition
alerte amber
vu|vue pour la derniere fois
`);

export const isMissingAppeal = shared((reading: Reading): boolean => has(reading, MISSING_APPEAL));
