import type { BesidePlaces } from '../beside-places.ts';
import { wordSet } from '../language-data.ts';

const region = ['region', 'territory', 'historical-country'];

/** Words beside English names of places. */
export const besidePlaces: BesidePlaces = {
  institutionHeads: wordSet(`
    bank university college school academy institute museum gallery theatre theater hospital
    airport station stadium arena bridge street road avenue hotel club united city town rovers
    wanderers athletic albion hotspur fc times post globe tribune herald chronicle gazette journal
    mirror daily weekly review airlines airways group holdings capital foundation fund society
    festival marathon corporation corp company co inc ltd plc organization organisation association
    league cup trophy derby championship championships center centre tower library memorial prize
    award awards park square heights church cathedral orchestra symphony ballet opera philharmonic
    railway railways railroad motors steel electric telecom petroleum broadcasting television
    studios records publishing books day hall field speedway amphitheatre amphitheater
  `),
  calledAfterPeople: wordSet(
    'airport stadium arena avenue boulevard street highway expressway bridge square',
  ),
  headsBeforeOf: wordSet(`
    university college bank bishop archbishop cardinal duke duchess earl countess prince princess
    marquess viscount baron baroness battle siege treaty museum institute church diocese
    archdiocese tower school academy railway airport railways tribune merchant
  `),
  smallPlaces: wordSet('village hamlet township parish'),
  townNouns: wordSet('town suburb settlement'),
  afterHeads: wordSet(`
    of in on at by to for from with about against into over under after before during between through
    without among near since until despite via as like than behind outside inside across along around
    where when while who whom whose which that and or but whether if because is are was were has had
    will would can could
  `),
  namesRunOn: true,
  freeNeighbours: wordSet(`
    monday tuesday wednesday thursday friday saturday sunday january february march april may june
    july august september october november december today yesterday tomorrow
    republican republicans democrat democrats conservatives liberals labour tory tories
    christian christians muslim muslims jew jews sunni sunnis shia shiite shiites kurd kurds arab
    arabs russians ukrainians palestinians soviet nazi mandatory occupied colonial ottoman imperial
    gov sen rep sens reps pres atty lt gen col maj capt attorney deputy acting
    senior former vice prime assistant associate correspondent gmt est edt pst utc am pm
  `),
  beginnings: wordSet('new old great greater fort port san santa saint'),
  directions: wordSet(`
    northern southern eastern western central north south east west northeast northwest southeast
    southwest northeastern northwestern southeastern southwestern upper lower
  `),
  kindNouns: [
    { nouns: wordSet('river'), kinds: ['river'] },
    { nouns: wordSet('lake'), kinds: ['lake'] },
    { nouns: wordSet('mount'), kinds: ['mountain'] },
    { nouns: wordSet('island islands'), kinds: ['island', 'territory', 'country'] },
    { nouns: wordSet('sea ocean'), kinds: ['sea'] },
    { nouns: wordSet('mountains'), kinds: ['mountain', 'area'] },
    { nouns: wordSet('peninsula'), kinds: ['peninsula', 'area', 'region'] },
    { nouns: wordSet('strait'), kinds: ['strait'] },
    { nouns: wordSet('canal'), kinds: ['canal'] },
    { nouns: wordSet('province oblast governorate prefecture county'), kinds: region },
    { nouns: wordSet('region'), kinds: [...region, 'area'] },
  ],
  namedThings: new Set(),
  partsOfRivers: new Set(),
  riverVerbs: new Set(),
  relatives: wordSet(
    'daughter son wife husband sister brother mother father widow widower grandson granddaughter niece nephew aunt uncle partner fiancee fiance',
  ),
  besideWater: new Set(),
  onWater: new Set(),
  animals: wordSet(`
    dog puppy greyhound labrador retriever poodle terrier spaniel collie sheepdog shepherd bulldog
    pug corgi dachshund husky beagle hound whippet cat kitten tabby horse pony mare stallion gelding
    colt filly foal donkey mule elephant lion lioness tiger tigress leopard cheetah bear panda
    gorilla chimpanzee orangutan monkey giraffe hippo rhino camel llama alpaca goat ram ewe lamb
    cow bull calf pig piglet parrot owl eagle falcon raven swan penguin tortoise turtle crocodile
    alligator snake python dolphin whale orca walrus seal otter octopus rabbit hamster hedgehog
    fox wolf labradoodle cockapoo
  `),
  callings: wordSet('called named nicknamed'),
  honours: new Set(),
  institutionsBefore: wordSet(`
    air historic police sport visit nhs transport network hockey athletics cycling cricket rugby
    netball swim gymnastics basketball quai rue avenue boulevard piazza via calle uss hms hmcs hmas
    ss hurricane storm typhoon cyclone camp tate
  `),
  teamVerbs: wordSet('are were have deserve beat lose go sit want lie remain earn appoint'),
  teamDeeds: wordSet(`
    host travel face visit rally lead trail play win draw need look climb drop slip hold stay start
    finish push sign sack
  `),
  clauseOpeners: wordSet('as but when while if that because so though after before'),
  streetMarks: new Set(),
  streets: new Set(),
  sportWords: wordSet(`
    match matches goal goals goalkeeper goalless striker midfielder winger league cup innings
    wicket wickets batsman bowler cricket cricketer football footballer rugby hurling basketball
    baseball hockey playoff playoffs touchdown touchdowns quarterback semi-final semifinal
    quarter-final quarterfinal championship tournament team teams teammate teammates squad stadium
    fixture fixtures scored scorer penalty half-time halftime coach season season's seasons debut
    appearances club clubs inning pitcher homer rebounds relegation relegated promoted kickoff
    kick-off nfl nba nhl mlb fifa uefa premiership kicked tackle tackles try tries
    rink pitch scrum knockout rookie roster drafted dunk playmaker shutout overtime forward forwards
    full-back fullback goalless unbeaten headed equaliser equalizer
  `),
  contestWords: wordSet(`
    beat beats beating defeat defeats defeated defeating thrashed edged trounced outscored eliminated
    against over v vs versus downed routed overcame upset
  `),
  regionCodes: {
    Q30: wordSet(`
      al ak az ar ca co ct fl ga il ia ks ky la md ma mi mn ms mo mt nc nd ne nh nj nm nv ny oh ok
      pa ri sc sd tn tx ut va vt wa wi wv wy ala ariz ark calif colo conn fla ill ind kan mass mich
      minn miss mont neb nev okla pa tenn tex vt wash wis wyo n.c n.d n.h n.j n.m n.y s.c s.d w.va
    `),
  },
};
