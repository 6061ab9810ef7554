import type { SpeakerNounGroup } from '../speech-data.ts';

/** Nouns that name a speaker by office, trade or role. */
export const speakerNounGroups: readonly SpeakerNounGroup[] = [
  {
    agreement: 'sg',
    sourcing: 'office',
    person: true,
    words: `president premier minister secretary governor mayor lawmaker congressman congresswoman
      senator ambassador general colonel major captain admiral commander chancellor
      vice-chancellor king queen prince princess pope patriarch bishop archbishop priest leader
      chairman chairwoman chair speaker director manager head chief deputy assistant adviser
      advisor spokesman spokeswoman spokesperson secretary-general representative commissioner
      ombudsman judge prosecutor investigator lawyer attorney solicitor barrister defender
      political scientist economist sociologist historian researcher professor academic doctor
      physician surgeon actor actress writer author poet artist musician singer journalist
      correspondent editor blogger presenter coach trainer player businessman businesswoman
      entrepreneur billionaire founder co-founder owner investor candidate politician activist
      campaigner volunteer resident farmer worker miner driver passenger pensioner student teacher
      lecturer rector dean coordinator gardener rescuer forecaster councillor consul soldier
      officer pilot father brother son husband mother wife widow sister daughter guard contractor
      agent champion defendant suspect detainee victim executive ceo cfo envoy delegate analyst
      expert specialist constable detective sheriff superintendent firefighter nurse virologist
      epidemiologist biologist astronomer engineer trustee churchwarden harbourmaster prefect
      vicar rabbi imam monk nun chaplain cardinal deacon landlord landlady tenant neighbour
      neighbor homeowner shopkeeper grocer baker butcher chef cook waiter waitress barista
      bartender barman barmaid publican brewer winemaker fisherman shepherd beekeeper hunter
      ranger forester lifeguard skipper sailor crewman steward stewardess mechanic electrician
      plumber carpenter builder bricklayer welder joiner tailor cobbler barber hairdresser cleaner
      caretaker janitor porter bouncer trader broker banker accountant auditor actuary treasurer
      bursar clerk cashier headteacher headmaster headmistress principal tutor pupil undergraduate
      graduate midwife paramedic medic dentist pharmacist psychologist psychiatrist therapist
      paediatrician pediatrician cardiologist oncologist neurologist pathologist coroner vet
      veterinarian nutritionist geologist volcanologist seismologist climatologist meteorologist
      ecologist oceanographer physicist chemist mathematician statistician astronaut cosmonaut
      philosopher linguist archaeologist anthropologist curator librarian archivist conservator
      restorer biographer novelist playwright screenwriter essayist translator critic composer
      violinist pianist guitarist drummer tenor rapper dancer choreographer designer architect
      sculptor photographer filmmaker producer cameraman commentator pundit columnist reporter
      host anchor striker midfielder goalkeeper winger sprinter swimmer cyclist boxer golfer
      jockey skier skater runner gymnast umpire referee proprietor shareholder boss tycoon magnate
      whistleblower hacker programmer technician dispatcher counsel litigant plaintiff claimant
      magistrate juror registrar bailiff policeman policewoman inspector sergeant lieutenant
      corporal marshal brigadier commodore veteran conscript survivor refugee migrant hostage
      prisoner inmate fugitive monarch emperor duke duchess earl baron baroness lord lady knight
      alderman councilman councilwoman legislator backbencher mp mep taoiseach grandmother
      grandfather mum mom dad uncle aunt cousin nephew niece stepfather grandson granddaughter
      colleague boyfriend girlfriend fiance fiancee partner flatmate housemate roommate classmate
      teammate man woman boy girl teenager tourist commuter motorist climber mountaineer hiker
      walker undertaker auctioneer bookmaker bookseller demographer pollster strategist negotiator
      mediator emissary monitor warden cabbie cabdriver trucker haulier courier postman postwoman
      postie guide diver potholer streamer podcaster influencer youtuber tiktoker sysadmin
      marketer realtor valuer depositor freelancer metallurgist oilman lineman submariner
      airman gunner paratrooper sapper sniper docker stevedore conductor signalman urologist
      dermatologist immunologist geneticist toxicologist gynaecologist obstetrician masseur matron
      warder governess nanny childminder examiner palaeontologist paleontologist ethnographer
      folklorist musicologist cartoonist illustrator animator soloist vocalist bassist impresario
      collector antiquarian jeweller jeweler watchmaker blacksmith potter glassblower thatcher
      roofer decorator upholsterer tractor ploughman stockman crofter lumberjack trapper shaman
      mullah abbot abbess verger sexton bellringer pilgrim opponent rival supporter ally
      successor predecessor mentor protege fan ultra debutant goalscorer batsman bowler
      wicketkeeper helmsman rower yachtsman grandmaster judoka wrestler weightlifter guardian heir
      heiress lodger squatter concierge kidnapper fraudster burglar robber hitman informant
      defector deserter objector moderator organiser organizer promoter emcee compere croupier
      busker puppeteer clown ringmaster acrobat mayoress alderwoman chairperson vice-chair
      frontman frontwoman bridegroom bride widower orphan stepmother mother-in-law father-in-law
      son-in-law daughter-in-law godfather godmother parishioner churchgoer hermit squire laird
      chieftain sultan emir ayatollah caliph sheikh tsar kaiser whip`,
  },
  {
    agreement: 'sg',
    sourcing: 'anonymous',
    words: 'source official insider person eyewitness witness diplomat aide',
  },
  {
    agreement: 'sg',
    sourcing: 'office',
    words: `ministry department government office embassy administration agency committee commission
      council court parliament congress senate bank fund institute university party company firm
      union association federation league club team group coalition delegation mission church
      police army navy command service staff opposition defence defense prosecution utility hall
      treasury regulator operator watchdog charity corporation airline airport board cabinet
      bureau authority site website house family crew jury secretariat directorate inspectorate
      academy college school hospital clinic laboratory observatory museum gallery theatre theater
      zoo diocese synod factory plant shipyard supermarket chain retailer manufacturer maker
      carmaker automaker chipmaker drugmaker developer publisher supplier insurer lender brokerage
      exchange startup provider giant carrier railway tribunal panel inquiry taskforce ngo
      nonprofit foundation trust society thinktank think-tank junta regime prison brigade
      battalion coastguard confederation guild assembly legislature palace consulate city county
      district quango hospice brewery bakery dairy distillery vineyard orchard circus orchestra
      choir ballet band quartet opera philharmonic studio imprint bookshop franchise
      dealership garage depot ferry marina lifeboat rnli refinery pipeline smelter mill quarry
      colliery foundry nursery kindergarten abbey cathedral parish convent monastery mosque
      synagogue temple squad platoon regiment garrison fleet militia gendarmerie carabinieri ofcom
      ofsted ofgem ofwat`,
  },
  {
    agreement: 'pl',
    sourcing: 'office',
    words: `authorities employees staffers representatives lawmakers senators ministers leaders members participants
      organisers organizers lawyers attorneys investigators prosecutors soldiers officers police
      guards rescuers doctors medics scientists researchers forecasters meteorologists parents
      relatives miners workers farmers students teachers pilots sailors activists campaigners
      politicians diplomats ambassadors judges authors developers makers supporters opponents
      partners allies countries states sides militants rebels protesters demonstrators investors
      shareholders owners executives generals spouses brothers jurors historians firefighters
      nurses tenants landlords traders brokers bankers auditors regulators inspectors surveyors
      planners engineers technicians pharmacists midwives paramedics dentists psychologists
      psychiatrists vets biologists physicists chemists geologists seismologists volcanologists
      climatologists astronomers archaeologists curators headteachers tutors pupils councillors
      councilors mps meps peers backbenchers legislators congressmen unions companies banks
      airlines hospitals schools universities councils charities retailers manufacturers hauliers
      truckers fishermen growers producers brewers bakers chefs restaurateurs publicans hoteliers
      tourists passengers commuters motorists survivors refugees migrants families friends
      colleagues fans players coaches referees trustees governors commissioners monitors
      conservationists environmentalists ecologists demographers pollsters strategists bookmakers
      magistrates commanders troops insurgents separatists settlers clerics bishops rabbis imams
      monks designers architects builders negotiators mediators strikers unionists republicans
      democrats conservatives liberals socialists nationalists loyalists taliban editors reporters
      columnists commentators epidemiologists virologists oncologists cardiologists bosses
      managers directors advisers advisors lobbyists firms agencies watchdogs victims detainees
      hostages climbers hikers veterans wives husbands mothers fathers sons daughters sisters
      women men cabbies couriers postmen guides divers streamers podcasters influencers marketers
      realtors depositors freelancers submariners airmen gunners paratroopers sappers dockers
      stevedores conductors dermatologists immunologists geneticists toxicologists obstetricians
      examiners palaeontologists ethnographers folklorists cartoonists animators soloists
      collectors jewellers roofers crofters loggers pilgrims rivals successors ultras batsmen
      bowlers rowers guardians heirs lodgers squatters kidnappers fraudsters burglars informants
      defectors promoters buskers parishioners churchgoers chieftains visitors subscribers
      followers commenters pundits sceptics skeptics optimists pessimists purists wags wits
      gossips pensioners newlyweds graduates freshers schoolchildren teenagers youngsters citizens
      townspeople townsfolk countrymen compatriots londoners parisians berliners newspapermen
      broadcasters publishers booksellers librarians`,
  },
  {
    agreement: 'pl',
    sourcing: 'anonymous',
    words: `sources officials experts analysts witnesses eyewitnesses residents observers
      specialists economists insiders critics neighbours neighbors people users aides locals
      villagers islanders bystanders onlookers passers-by shoppers customers viewers readers
      listeners others both several`,
  },
  { agreement: 'sg', sourcing: 'named', media: true, words: 'newspaper paper magazine channel' },
  {
    agreement: 'sg',
    sourcing: 'named',
    media: true,
    words: 'broadcaster outlet portal radio tabloid television tv newswire',
  },
  { agreement: 'pl', sourcing: 'anonymous', media: true, words: 'media reports newspapers papers' },
  { agreement: 'sg', sourcing: 'named', words: 'kremlin pentagon vatican whitehall' },
];
