import type { QuotationWords } from '../speech-data.ts';
import { deeds } from './deeds.ts';
import { rumours } from './rumours.ts';
import { speechForms } from './speech-forms.ts';

/** Words around what somebody says: phrases, conjunctions, pronouns. Folded. */
export const quotation: QuotationWords = {
  ...speechForms,
  documentPrepositions: 'by in',
  sourcePhrases: {
    say: ['according to', 'as per', 'per', 'in the words of'],
    assert: ['in the view of', 'in the opinion of', 'in the eyes of', 'in the judgment of'],
  },
  documentPhrases: ['according to'],
  reportNouns:
    '^(?:report|data|figures?$|survey|stud(?:y|ies)$|estimate|statement|document|letter|forecast|poll(?:s|ing)?$|source|tweet|memo|message|e-?mail|posts?$|notes?$|research$|analysis|reviews?$|statistics|numbers$|results?$|findings?$|records?$|files?$|filings?$|signs?$|banner|placard|notice|caption|label|inscription|plaque|headline|editorial|articles?$|rulings?$|judgment|verdict|census|audit|inquiry|investigation|tests?$|model(?:s|ling)?$|index$|minutes$|transcript|indictment|affidavit|leaflet|communique|bulletin|projections?$|evidence|papers?$|motto|slogan)',
  lawNouns:
    '^(?:constitution|law|code|rules?|charter|treaty|contract|schedule|calendar|tradition|plan)$',
  owners: 'of for to',
  kin: '',
  staff: '',
  authorities: '^(?:government|authorit|administration|leadership)',
  clauseOpeners:
    'after as before when while because since until if although though but whereas once unless',
  headlineLabels:
    '^(?:video|photos?|analysis|opinion|review|update|watch|live|explained|explainer|interview|podcast|exclusive|factbox|timeline|breaking|comment|editorial|weather|q&a|gallery|profile|obituary)$',
  possessivePhrases: ['according to *', 'in * view', 'in * opinion', 'in * words'],
  rumours,
  deeds,
  viaPhrases: ['citing', 'quoting', 'with reference to'],
  speechLabels: [],
  sourceLabels: 'source sources',
  backReferences: ['this', 'that', 'so'],
  idlePairs:
    '^(?:think tanks?|add(?:s|ed|ing)? to|point(?:s|ed|ing)? to|found to|believe(?:s|d)? in|reckon(?:s|ed)? with|learn(?:ed|s|t)? (?:who|what|how|of))$',
  namingVerbs: '^(?:call|dubb?|label|brand|term|nickname)',
  soCalled: 'so-called|dubbed|known\\s+as',
  complementizers: 'that',
  purposes: '',
  fronts: '',
  questionWords: 'when where why how who whether what which if',
  questionParticles: '',
  openQuestions: 'why how',
  aboutPrepositions: 'about of against',
  complementPrepositions: 'at',
  saidThings:
    '^(?:claims?|allegations?|accusations?|charges|suggestions?|reports?|rumou?rs?|speculation|criticisms?|assertions?|notion|idea|talk|concerns?|fears|worries|complaints?|comparisons?|calls|demands|warnings?|threats?|findings?|statements?|remarks|comments|insinuations?|arguments?|characteri[sz]ation|theor(?:y|ies)|objections?|denials?|advice|prospect|possibility|it|them|this|as)$',
  orderedActs:
    '^(?:inquiry|investigation|probe|halt|review|curfew|strikes?|ceasefire|truce|search|recall|cuts?|release|arrest|return|retrial|sanctions|lockdown|crackdown|shutdown|mourning|\\p{Ll}{3,}(?:tion|sion|ment|osure|wal)s?)$',
  prepositions: `of in on at by to for from with about against into over under after before during
    between through without among near since until despite via as like than per amid
    behind outside inside ahead beyond across along beside besides onto throughout toward towards
    upon within versus regarding concerning alongside`,
  placePrepositions: '',
  demonstratives: '',
  parentheticals: 'as',
  conjunctions: 'and but or while',
  relatives:
    'if when while although because since unless though as who which whose whom that where',
  ownPersons: 'i we you me us',
  nobody: 'one nobody anyone anybody everyone everybody',
  firstPersons: 'i we',
  secondPersons: 'you',
  thatWords: '',
  measures: '',
  timesOver: '',
  known: '',
  becoming: '',
  following: '',
  beforeHow: '',
  joinedHow: '',
  reportModifiers: 'new latest official',
  additions: 'including published released issued',
  describing: '^$',
  interposed: '(?:ing|ed)$',
  fillers: `flat-out very also already earlier later then yesterday today tonight often first again still however
    officially publicly openly directly recently now finally repeatedly personally briefly sharply
    allegedly reportedly suddenly and but just only even there here asked separately meanwhile once always never
    sometimes further had has have is are was were been did does do not will would may might could
    can should previously afterwards afterward quietly firmly angrily simply n't
    grimly cheerfully calmly dryly drily bluntly flatly jokingly tearfully proudly gently softly
    loudly immediately promptly initially eventually ultimately explicitly formally privately
    consistently vehemently strongly fiercely categorically effectively apparently instead too alike
    each likewise nonetheless nevertheless otherwise duly merely wryly cautiously confidently
    hopefully famously frankly candidly correctly rightly wrongly defiantly bitterly solemnly
    insistently steadfastly emphatically`,
  negations: "not never n't",
  negatedAffirmations: ['rule'],
  onlyNegated: '',
  hearsay: 'reportedly allegedly purportedly',
  hearsayParticiples: 'said understood rumoured rumored reported alleged',
  pronouns: { he: 'm', she: 'f', they: 'pl', it: 'n' },
  possessives: { him: 'm', her: 'f', his: 'm', them: 'pl', their: 'pl', its: 'n' },
  bodyAnaphors: '',
  obliqueName: '',
  indeclinables: '',
  obliqueNoun: '',
  moments: '',
  circumstances:
    '^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tonight|january|february|march|april|may|june|july|august|september|october|november|december)$|(?:day|week|month|year|hour|minute|morning|evening|night|briefing|interview)s?$',
  toldVerbs: `tell told tells telling assured assures informed informs reassured reassures reminded
    reminds reminding notified notifies texted emailed messaged`,
  addressees: '',
  agencies: '',
  familyName: '',
  talkVerbs: '',
  pluralVerb: '',
  masculineVerb: '',
  predicateVerb:
    '^(?:went|made|took|left|got|gave|came|became|held|met|sent|won|lost|fell|rose|led|ran|sat|stood|broke|began|saw|knew|kept|brought|bought|built|spent|sold|paid|hit|set|put|flew|grew|drew|fought|caught|laid|shot|threw|stole|sought|struck|spoke|chose|dealt|drove|rode|wore|tore|froze|hung|swept|fled|leaked|refused|declined|condemns?|refuses|welcomes|takes|makes|wants)$|[^aeiou]ted$|[cglnrsvz]ed$|..[bdfhkmpwx]ed$',
  objectVerbs: `added adds add found finds find observed observes observe maintained maintains
    maintain wrote writes write written recalled recalls recall answered answers answer learned learns
    learn explained explains explain repeated repeats repeat mentioned
    mentions mention claimed claims claim revealed reveals reveal argued argues argue noted notes note declared declares
    declare concluded concludes conclude judged judges showed shows show summarised summarises summarise summarized
    summarizes summarize`,
  infinitive: '',
  finiteVerb:
    "^(?:is|isn't|are|aren't|was|wasn't|were|weren't|has|have|had|hadn't|do|does|did|didn't|will|won't|would|wouldn't|can|can't|could|couldn't|may|might|must|should|went|made|took|left|got|gave|came|became|held|met|sent|won|lost|fell|rose|led|ran|sat|stood|broke|began|saw|knew|kept|brought|bought|built|spent|sold|paid|flew|grew|drew|fought|caught|said|told|felt|thought|meant|showed|seemed|appeared)$|[^aeiou]ted$|[cglnrsvz]ed$",
  anonymity: 'anonymity|not to be named|not be named|familiar with|close to|unnamed',
  otherRanks: '^(?:deputy|vice|assistant|associate|former|ex|acting|junior|late|then|next|new)$',
  firstRank: '^$',
  shortTitles: {},
  femaleName: `(?:a|ie|elle|ette|ine)$|^(?:mary|elizabeth|susan|joyce|gail|irene|zoe|alice|anne|ann|
    jane|kate|rachel|sarah|ruth|helen|karen|nancy|emily|margaret|hannah|grace|rose|kathleen|
    catherine|carol|diane|janet|joan|judith|lauren|megan|rebecca|deborah|abigail|heather|holly|
    amy|betty|dorothy|hilary|hillary|jill|kim|lynn|nicole|theresa|ursula|yvonne|ingrid|astrid|
    shirley|meg|agnes|ines|doris|iris|frances|lois|mercedes|dolores|karin|kristin|sigrid|carmen|pilar|
    isabel|mabel|muriel|hazel|edith|meredith|elisabeth|margot|harriet|violet|bridget|juliet|scarlett|
    jean|susan|gillian|ellen|eileen|maureen|colleen|gretchen|robyn|carolyn|marilyn|evelyn|jocelyn|
    caitlin|erin|kirsten|sharon|alison|allison|shannon|tamsin|yasmin|morag|rhian|sian|siobhan|sinead|
    niamh|gwen|elin|birgit|solveig|maud|enid|liv|nell|pearl|beryl|cheryl|meryl|zeynep|noor|leah|norah|
    maryam|mariam|shirin|zainab|elif|aylin|farah|miriam|ursula|marion|vivian|jennifer|beth|liz|naomi|miriam|esther|charlotte|elise|denise|louise|chloe|phoebe|penelope|simone|
    claire|clare|katherine|joanne|suzanne|roxanne|leanne|adrienne|vivienne|annabel|rosemary|hope|
    faith|joy|dawn|kay|fay|gwendolyn|ingeborg|sinead|aoife|ciara|orla|greta|wendy|sally|molly|
    polly|lily|lucy|daisy|ivy|stacy|becky|kirsty|christy|cindy|mandy|trudy|judy|tiffany|brittany|
    dorothy|kitty|patty|penny|jenny|annie|winifred|ingrid|gudrun|solange|yolande|monique|veronique|
    celeste|jacqueline|madeline|nadine|marlene|charlene|darlene|irene|helene|selene|arlene|beatrice|
    candace|felice|janice|bernice|constance|florence|prudence|eunice|maxine|eve|kate|jade|paige|
    brooke|anne-marie|mary-ann|lizbeth|lisbeth|annabeth|elspeth|kirsten|maren|karen|gwyneth|
    hyacinth|judit|edit|astrid|dagmar|hildegard|rut|mei|ying|yuki|aiko|naoko|keiko|yoko|michiko|
    tomoko|kaori|midori|fatemeh|nasrin|parvin|shirin|samar|huda|nour|hanan|rim|reem|maysoon)$`,
  maleName: `^(?:joshua|luca|noah|ezra|elijah|jeremiah|sasha|nikita|ilya|andrea|charlie|eddie|
    jamie|archie|freddie|ollie|robbie|kostya|misha|isa|musa|mustafa|jose|george|mike|steve|dave|
    joe|pete|luke|jake|kyle|blake|dale|gene|clive|maurice|terence|lawrence|clarence|horace|wallace|
    duane|dwayne|shane|zane|cole|tyrone|jerome|eugene|keith|tony|harry|barry|larry|gary|jerry|
    henry|jimmy|johnny|tommy|billy|bobby|andy|randy|danny|kenny|ronnie|donnie|louie|rory|gregory|
    timothy|anthony|barney|murray|guy|roy|ray|jay|clay|troy|leroy|jeremy|zachary|ricky|mickey|
    ali|hussein|mehdi|hadi|rafi|levi|eli|uri|yuri|dmitri|sergei|andrei|aleksei|georgi|giovanni|
    luigi|henri|wei|hiroshi|takeshi|kenji|shinji|abdullah|mahdi|sami|wayne|bruce|lance|pierre|claude|andre|antoine|rene|stephane|philippe)$|
    (?:[bcdfghjklmnpqrstvwxzo]|ey|er|ian)$`,
  silence:
    "\\b(?:did not|did n't|didn't|would not|would n't|wouldn't|declined to|refused to|could not|has not|have not) (?:say|give|disclose|elaborate|provide|name|specify|comment|identify|release|reveal|set|explain|offer)|\\b(?:gave|offered|provided|had|disclosed) no (?:\\w+ )?(?:details?|reasons?|figures?|date|explanation|timetable|evidence|comment)",
  clauseVerbs: '^(?:testif|repl[iy]|respond|comment|jok|remark|quip|opin)',
  participles: '^(?:written)$',
  planVerbs: '^(?:expect(?:s|ed)?|claim(?:s|ed)?)$',
  takesMore:
    '^(?:familiar|close|briefed|involved|polled|surveyed|interviewed|headed|led|chaired|backed|funded|run|ambassadors?|envoys?|advis[eo]rs?|aides?|heir)$',
  eitherName: `^(?:sasha|nikita|andrea|jamie|charlie|frankie|robin|jean|kim|jordan|taylor|morgan|alex|
    sam|chris|pat|lee|leslie|lindsay|casey|jessie|jesse|marion|vivian|dana|jackie|ashley|shannon|
    kelly|tracy|stacey|courtney|noor|rene|dominique|ariel|avery|blair|cameron|drew|hayden|jan|kerry|
    logan|mel|nat|quinn|reese|riley|rowan|sandy|sidney|sydney|terry|tyler|madison|harper|parker|
    jocelyn|marian|carol|bobbie|billie|francis|evelyn|aubrey|beverly|hilary|ira|misha|ilya|isa)$`,
  femaleEnding: '(?:a|ie|elle|ette|ine)$',
  judgement:
    '^(?:as|a|an|the|false|wrong|true|right|illegal|fair|unfair|dead|untrue|outdated|brave|fake)$|(?:ous|ful|ive|able|ible|less|ical|istic|onal)$',
  judged: 'it him her them this that these those himself herself itself themselves us me',
  bareContent: true,
};
