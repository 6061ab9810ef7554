import { wordSet } from '../language-data.ts';
import type { NameSigns } from '../name-signs.ts';

/** Words beside and inside English names. */
export const nameSigns: NameSigns = {
  bodyNouns: new Set(),
  membersOfBodies: new Set(),
  placeNouns: wordSet(`
    town city village hamlet suburb port borough district parish county township settlement region
    province island valley resort
  `),
  peopleOfPlaces: wordSet('residents people villagers inhabitants citizens mayor'),
  locative: null,
  bodyHeads: wordSet(`
    council board committee commission ministry agency authority service department bureau office
    court school college university academy institute institution hospital clinic trust foundation
    society association federation union alliance league club party movement front coalition
    company corporation corp co inc ltd plc llc group holdings partners ventures capital bank
    insurance airlines airways railways motors foods breweries brewery energy hydro power petroleum
    mining minerals steel pictures films studios records books press media news broadcasting
    gazette herald tribune times post echo ledger courier chronicle journal observer argus
    software systems technologies technology labs laboratories robotics pharmaceuticals
    therapeutics biotech semiconductors electronics telecom communications networks networking
    freight logistics haulage shipping buses coaches taxis couriers retail stores supermarkets
    textiles clothing builders construction homes estates properties consulting consultants
    solicitors architects associates brothers sons
    quartet quintet trio orchestra symphony philharmonic ensemble choir ballet opera theatre theater
    museum gallery library
    united city rovers wanderers athletic albion hotspur fc rfc afc cc harriers rangers
    sharks tigers lions bears wolves hawks eagles falcons panthers bulls rockets giants pirates
    raiders saints warriors knights kings royals dragons devils stars thunder storm hurricanes
    cavaliers wildcats bulldogs huskies spartans trojans titans
    rescue constabulary police brigade
  `),
  publicHeads: wordSet(`
    council board committee commission authority service department bureau office court school
    college university academy institute hospital clinic district society bank post trust association
    museum gallery library theatre theater police constabulary brigade rescue city united town
    rovers wanderers athletic fc rfc afc cc orchestra symphony philharmonic choir opera ballet
    echo gazette herald tribune times post chronicle courier observer airport club union party
  `),
  bodiesOfAnyPlace: new Set(),
  membersBetween: wordSet(`
    manager coach captain boss striker midfielder defender goalkeeper keeper winger forward
    fly-half prop skipper chairman chairwoman spokesman spokeswoman spokesperson founder co-founder
    partner director ceo owner analyst president
  `),
  contest: null,
  familyEnding: null,
  adjective: null,
  womansName: null,
  weekdays: wordSet('monday tuesday wednesday thursday friday saturday sunday'),
  particles: wordSet(
    'ap de da del della di dos du van von der den ter ten la le al el bin ibn bint',
  ),
};
