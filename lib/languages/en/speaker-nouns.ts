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
      physician surgeon director actor actress writer author poet artist musician singer
      journalist correspondent editor blogger presenter coach trainer player captain businessman
      businesswoman entrepreneur billionaire founder co-founder owner investor candidate
      politician activist campaigner volunteer resident farmer worker miner driver passenger
      pensioner student teacher lecturer rector dean coordinator gardener rescuer forecaster
      councillor consul commander soldier officer pilot father brother son husband mother wife
      widow sister daughter guard contractor agent champion defendant suspect detainee victim
      executive ceo cfo envoy delegate premier analyst expert specialist constable detective sheriff
      superintendent firefighter nurse virologist epidemiologist biologist astronomer engineer`,
  },
  {
    agreement: 'sg',
    sourcing: 'anonymous',
    words: 'source official insider person eyewitness witness diplomat aide',
  },
  {
    agreement: 'sg',
    sourcing: 'office',
    words: `ministry department government office embassy administration agency committee
      commission council court parliament congress senate bank fund institute university party
      company firm union association federation league club team group coalition delegation
      mission church police army navy command service staff opposition defence defense
      prosecution utility hall kremlin treasury regulator operator watchdog charity corporation
      airline airport board cabinet bureau authority site website house`,
  },
  {
    agreement: 'pl',
    sourcing: 'office',
    words: `authorities representatives lawmakers senators ministers leaders members participants
      organisers organizers lawyers attorneys investigators prosecutors soldiers officers police
      guards rescuers doctors medics scientists researchers forecasters meteorologists parents
      relatives miners workers farmers students teachers pilots sailors activists campaigners
      politicians diplomats ambassadors judges authors developers makers supporters opponents
      partners allies countries states sides militants rebels protesters demonstrators investors
      shareholders owners executives generals spouses brothers jurors historians firefighters
      nurses`,
  },
  {
    agreement: 'pl',
    sourcing: 'anonymous',
    words: `sources officials experts analysts witnesses eyewitnesses residents observers
      specialists economists insiders critics neighbours neighbors people users aides locals`,
  },
  { agreement: 'sg', sourcing: 'named', media: true, words: 'newspaper paper magazine channel' },
  {
    agreement: 'sg',
    sourcing: 'named',
    media: true,
    words: 'broadcaster outlet portal radio tabloid',
  },
  { agreement: 'pl', sourcing: 'anonymous', media: true, words: 'media reports newspapers papers' },
];
