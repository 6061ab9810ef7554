/**
 * Words of English names, folded: given names, family names, and one-word names of organizations
 * and places. English has little to train on, and the starter pack's people are few beside those
 * that texts name. Written by hand, from common knowledge; no list of others was copied.
 */
const words = (text: string): readonly string[] => [...new Set(text.trim().split(/\s+/))].sort();

/** Given names met in English texts, of whatever origin. */
export const ENGLISH_GIVEN_NAMES: readonly string[] = words(`
  aaron abby abdul abdullah abel abigail abraham ada adam adele adolf adrian adriana adrienne agatha
  agnes ahmad ahmed aidan aileen akira al alan alana alastair albert alberto alec alejandro alessandro
  alessandra alex alexander alexandre alexandra alexei alexis alfie alfonso alfred alfredo ali alice
  alicia alina alison alistair allan allen allison alma alvin amanda amber amelia amir amos amy ana
  anastasia anatole anatoly anders andre andré andrea andreas andrei andres andrés andrew andy angel
  angela angelica angelina angelo angie angus anil anita ann anna annabel anne annette annie anthony
  antoine antoinette anton antonia antonio anwar april archibald archie ariana ariel arlene armand
  armando arnold arthur arturo arun asa ashley ashton astrid aubrey audrey august augusta auguste
  augustus austin ava avery axel aziz barack barbara barnaby barney baron barry bart bartholomew
  basil beatrice beatrix becky belinda bella ben benedict benedikt benito benjamin bennett benny
  bernadette bernard bernardo bernd bernice bernie bert bertha bertrand beryl bessie beth bethany
  betsy bettina betty beverly bianca bill billie billy birgit bjorn björn blair blake blanche bob
  bobby bonnie boris brad bradley brandon brenda brendan brent brett brian bridget brigitte britney
  brooke bruce bruno bryan bryce bryn burt byron caesar caitlin caleb calvin cameron camille camilla
  candice cara carl carla carlo carlos carlton carmel carmen carol carole carolina caroline carolyn
  carrie carson carter cary casey caspar cassandra cassie catherine cathy cecil cecilia cedric celia
  celine cesar césar chad charlene charles charley charlie charlotte chelsea cheryl chester chloe
  chloé chris christa christian christina christine christoph christophe christopher christy chuck
  cindy claire clara clarence clarissa clark claude claudia claudio claus clay clayton clement cleo
  cliff clifford clifton clint clinton clive clyde cody cole colin colleen connie connor conor conrad
  constance constantin constantine cora cordelia corey cornelia cornelius cory courtney craig curt
  curtis cynthia cyril cyrus daisy dale damian damien damon dan dana daniel daniela daniele danielle
  danny dante daphne darius darlene darrell darren darryl dave david davide dawn dean deanna debbie
  deborah debra deirdre delia della denis denise dennis denny denzel derek dermot derrick desmond
  dexter diana diane dick diego dieter dietrich dimitri dina dinah dino dirk dmitri dmitry dolly
  dolores dominic dominik dominique don donald donna dora doreen doris dorothea dorothy doug douglas
  duncan dustin dwayne dwight dylan earl ebony ed eddie edgar edith edmond edmund édouard eduard
  eduardo edward edwin eileen elaine eleanor elena eli elias elijah elinor elisa elisabeth elise
  eliza elizabeth ella ellen ellie elliot elliott elmer eloise elsa elsie elton elvira elvis emanuel
  emil émile emily emilio emma emmanuel emmett enid enrico enrique eric erica erich erik erika erin
  ernest ernesto ernie ernst errol ervin esteban esther ethan ethel etienne étienne eugene eugène
  eugenia eunice eva evan evangeline eve evelyn ezra fabian fabio faith farah fatima faye federico
  felicia felicity felipe felix ferdinand fergus fernando fidel filip fiona flora florence floyd
  forrest frances francesca francesco francine francis francisco franco francois françois françoise
  frank frankie franklin franz frazier fred freddie freddy frederic frédéric frederick frederik
  freya frida frieda friedrich fritz gabriel gabriela gabriella gabrielle gail gareth garfield garry
  garth gary gavin gemma gene genevieve geoff geoffrey george georges georgia georgina gerald
  geraldine gerard gérard gerardo gerhard germaine gerry gertrude giacomo gideon gil gilbert gilberto
  giles gillian gina ginger gino giorgio giovanna giovanni gisele giulia giuliano giulio giuseppe
  gladys glen glenda glenn gloria godfrey gordon gottfried grace graeme graham grant greg
  gregor gregory greta gretchen griffin grover guido guillaume guillermo gunter günter günther
  gunther gus gustav gustave gustavo guy gwen gwendolyn gwyneth hal haley hamid hamish hamza hank
  hanna hannah hans harald harold harriet harris harrison harry harvey hasan hassan hazel heather
  hector hector heidi heinrich heinz helen helena helene helga helmut henri henrietta henrik henrique
  henry herb herbert herman hermann hermione hernan hilary hilda hillary hiram hiroshi holly homer
  hope horace horatio horst howard hubert hugh hugo humphrey hussein ian ibrahim ida ignacio ignatius
  igor ike immanuel imogen imran indira ines inga ingmar ingrid ira irene irina iris irma irvin irving
  irwin isaac isabel isabella isabelle isaiah isidore ismail israel ivan ivor ivy jack jackie jackson
  jacob jacqueline jacques jaime jake jakob jamal james jamie jan jana jane janet janice janine jared
  jasmine jason jasper javier jawaharlal jay jean jeanette jeanne jeanine jeb jed jeff jefferson
  jeffery jeffrey jen jenna jennifer jenny jeremiah jeremy jermaine jerome jérôme jerry jess jesse
  jessica jessie jesus jesús jill jillian jim jimmy joachim joan joann joanna joanne joao joão joaquin
  jocelyn jodie joe joel joey johan johann johanna johannes john johnnie johnny jon jonah jonas
  jonathan jordan jorge jorgen jose josé josef joseph josephine josh joshua josiah joy joyce juan
  juanita judith judy jules julia julian juliana julie julien juliet julio julius june jurgen jürgen
  justin justine kai kamal kara karel karen karin karina karl karla kate katharine katherine kathleen
  kathryn kathy katie katrina katy kay kayla keira keith kelly kelvin ken kendall kendra kenji kenneth
  kenny kent kerry kevin khalid kieran kim kimberly kira kirk kirsten kirsty kit klaus knut konrad
  konstantin kris krishna krista kristen kristin kristina kurt kyle kylie lachlan lana lance lara
  larry lars laszlo laura lauren laurence laurent laurie lawrence lea leah leanne lee leigh leila
  leland lena lenin lennart lenny leo leon leona leonard leonardo leonid leonora leopold leroy les
  lesley leslie lester leticia levi lewis liam lidia lila lillian lily linda lindsay lindsey linus
  lionel lisa liz liza lloyd lois lola lorenzo loretta lorna lorraine lottie lou louis louisa louise
  lowell luc luca lucas lucia lucian luciano lucien lucille lucinda lucio lucius lucy ludwig luigi
  luis luisa luiz lukas luke luther lydia lyle lyndon lynn lynne mabel mackenzie madeleine madeline
  madison mae magdalena maggie magnus mahatma mahmoud malcolm malik mandy manfred manny manuel manuela
  marc marcel marcello marcelo marcia marcin marco marcos marcus margaret margarita margery margot
  maria maría marian mariana marianne marie mariel marilyn marina mario marion marisa marius marjorie
  mark marko markus marlene marlon marsha marshall marta martha martin martín martina martine marty
  marvin mary mason massimo mathew mathias mathieu mathilde matilda matt matteo matthew matthias
  mattias maud maude maura maureen maurice mauricio mauro max maxim maximilian maxine maxwell may
  maya megan mehmet mel melanie melinda melissa melody melvin mercedes meredith merle meryl mia
  michael michaela michel michèle michele michelle mick mickey miguel mikael mike mikhail mildred
  miles milena millicent millie milo milos milton mimi minnie miranda miriam misha mitch mitchell
  mohamed mohammad mohammed mohandas moira mollie molly mona monica monika monique monty morgan moritz
  morris mort mortimer moses muhammad muriel murray mustafa myra myriam myron myrtle nadia nadine
  nancy naomi napoleon natalia natalie natasha nathan nathaniel ned neil nell nellie nelson nestor
  neville niall nicholas nick nicky nico nicola nicolas nicole nigel niels nikita nikki nikola nikolai
  nikolaus nils nina noah noam noel nora norah norbert noreen norma norman nuala octavia odette olaf
  ole oleg olga oliver olivia olivier ollie omar oprah ophelia orlando orson orville oscar osama oskar
  osman osvaldo oswald otis otto owen pablo paddy pamela pandora paola paolo parker pascal pat patrice
  patricia patrick patsy patti patty paul paula paulina pauline paulo pavel pearl pedro peggy penelope
  penny percival percy perry pete peter petra phil philip philipp philippa philippe phillip phoebe
  phyllis pierce pierre piers pietro piotr polly portia preston priscilla prudence quentin quincy
  quinn rachael rachel rafael raffaele rahul raj rajiv ralf ralph ramon ramón rana randall randolph
  randy raoul raphael raquel rashid raul raúl ravi ray raymond rebecca reese reg reggie regina
  reginald reinhard reinhold remy renata renate rene rené renee reuben rex rhoda rhonda rhys ricardo
  riccardo rich richard rick ricky rita rob robbie robert roberta roberto robin robyn rocco rocky rod
  roderick rodney rodolfo rodrigo rodriguez roger roland rolf rolando roman romeo ron ronald ronan
  ronnie rory rosa rosalind rosanna rosario rose rosemary rosie ross rowan roxanne roy ruben rubén
  ruby rudi rudolf rudolph rudy rufus rui rupert russ russell rusty ruth ryan sabina sabine sabrina
  saddam sadie sally salma salman salvador salvatore sam samantha samir sammy samson samuel sandra
  sandy sanjay santiago sara sarah sasha saul savannah scarlett scott seamus sean sebastian selena
  selma serena serge sergei sergey sergio seth seymour shane shannon sharon shaun shawn sheila shelby
  sheldon shelley shirley sibyl sid sidney siegfried siegmund sigmund sigrid silas silvia silvio simon
  simone sinead siobhan sofia solomon sondra sonia sonja sonny sophia sophie spencer stacey stacy
  stan stanislaus stanislav stanley stefan stefania stefano stella stephan stephane stéphane stephanie
  stephen sterling steve steven stewart stuart sue sunil susan susanna susannah susanne susie suzanne
  sven svetlana sybil sydney sylvester sylvia sylvie tabitha takashi tamara tammy tanya tara tariq
  tatiana ted teddy terence teresa terrance terrell terrence terri terry tess tessa thaddeus thelma
  theo theodor theodora theodore theresa thérèse thierry thomas thor tiffany tilda tim timothy tina
  tobias toby todd tom tomas tomás tomasz tommy toni tony tracey tracy travis trent trevor trey tricia
  tristan troy trudy tyler tyrone ulrich ulrike ulysses umberto una ursula valentin valentina valentine
  valeria valerie valery vanessa vaughn venus vera verna vernon veronica vicki vicky victor victoria
  vijay vikram viktor vince vincent vincenzo viola violet virgil virginia vito vittorio vivian vivien
  vivienne vladimir wade wallace wally walt walter walther wanda ward warren wayne wendell wendy werner
  wesley whitney wilbur wiley wilfred wilhelm wilhelmina will willa willard willem william willie
  willis wilma wilmer wilson winfred winifred winston wolfgang woodrow woody wyatt xavier yasmin
  yasser yolanda yoko yoshi yves yvette yvonne zach zachary zack zelda zoe zoltan
`);

/** Family names met in English texts. */
export const ENGLISH_FAMILY_NAMES: readonly string[] = words(`
  abbott abrams acheson ackerman acosta adams addison adler aguilar aguirre ahern ahmed aiken aitken
  albright aldrich alexander ali allan allen allison alonso altman alvarez ames anderson andersson
  andrade andrews anthony appleby arafat archer arias armstrong arnold arthur ashcroft asher ashton
  asimov atkins atkinson attlee austen austin avery ayala bach bacon badger bailey bain baird baker
  baldwin balfour ball ballard banerjee banks bannister barber barclay barker barlow barnard barnes
  barnett baron barr barrett barron barry bartlett barton basinger bass bateman bates batista baxter
  beach bean beasley beatty beaumont beck becker beckett bell bellamy bender benedict benitez benjamin
  bennett benson bentley berg berger bergman bergmann berlusconi bernard bernstein berry best biden
  birch bird bishop black blackburn blackwell blair blake blanchard blanco bloom bloomberg blum boeing
  bohr bolton bonaparte bond bonner booker boone booth borges bosch bose boswell boucher bowen bowers
  bowie bowman boyd boyle bradford bradley bradshaw brady branch brandt branson braun brennan brewer
  bridges briggs bright broderick brooks brown browne browning bruce brunner bryan bryant buchanan
  buck buckley bull bullock bunker burgess burke burnett burns burr burroughs burrows burton bush
  butcher butler byrd byrne cabrera caldwell calhoun callaghan calvert cameron camp campbell cannon
  cantor capone carey carlson carlyle carmichael carnegie carney carpenter carr carrillo carroll
  carson carter cartwright carver casey cash cassidy castillo castle castro cavanaugh cervantes
  chamberlain chambers chan chandler chang chaplin chapman charles chase chaucer chavez chen cheney
  cheng cho choi chomsky chopin chopra christensen christie chung churchill clapton clark clarke
  clayton clements cleveland clinton clooney cobb cochran coe cohen cole coleman collier collins
  colombo columbus combs compton conley connell connelly conner connolly connor conrad contreras
  conway cook cooke coolidge cooper copeland coppola corbett corbyn cortes cortez costa costello
  coulson courtney cowan cox coyle craig crane crawford cromwell crosby cross crowe crowley cruise
  cruz cullen cummings cunningham curie curran curry curtis cyr dahl dalton daly daniel daniels darcy
  darling darwin das davenport davidson davies davis davison dawson day dean decker delacroix delgado
  demarco dempsey dennis derrick desai deutsch dewey diaz díaz dick dickens dickinson dickson diefenbaker
  dillon disraeli dixon dodd dodge doherty dolan dole domingo dominguez donahue donaldson donnelly
  donovan dougherty douglas dowd downey downing doyle drake draper drew driscoll drucker drummond
  dubois dudley duffy dugan duke dumas duncan dunlap dunn duran durham dutton dwyer dyer dylan eagle
  easton eastman eastwood eaton eberhardt eden edgar edison edwards ehrlich einstein eisenhower elder
  eliot elliott ellis ellison emerson engel engels england english erickson eriksson escobar espinosa
  estrada evans everett ewing farley farmer farrell faulkner feldman ferguson fernandez fernández
  ferrari ferreira ferrer fields finch fischer fisher fitzgerald fitzpatrick flaherty flanagan fleming
  fletcher flores flynn foley fonseca ford foreman forrest forster foster foucault fowler fox
  francis franco frank franklin franks fraser frazier freeman french freud frey friedman frost fry
  frye fuentes fuller gable gabriel gage gaines galbraith galileo gallagher gallo galloway gandhi garcia
  garcía gardiner gardner garibaldi garland garner garnett garrett garrison garza gates gauss gaynor
  george gerrard gibbons gibbs gibson giddens gilbert giles gill gillespie gilmore gladstone glass
  gleason glenn glover goddard godfrey godwin goebbels goethe gold goldberg goldman goldstein gomes
  gomez gómez gonzales gonzalez gonzález goodman goodwin gorbachev gordon gore gorman gould grace
  graham grant graves gray green greenberg greene greenwood greer gregory grey griffin griffith
  griffiths grimes gross guerra guerrero guevara gupta gustafson guthrie gutierrez guzman haas hahn
  haig haines hale haley hall halliday hamilton hammond hampton han hancock handel hanks hanley hanna
  hansen hanson hardin harding hardy harley harmon harper harriman harrington harris harrison hart
  hartley hartman harvey hassan hastings hawking hawkins hawthorne hayden haydn hayes haynes hayward
  healy heath hegel heller hemingway henderson hendricks hendrix henry hepburn herbert herman hernandez
  hernández herrera hess hewitt heywood hickey hickman hicks higgins hill hilton hines hirsch hitchcock
  hitler ho hobbes hobbs hodge hodges hoffman hoffmann hogan holden holland holloway holmes holt hong
  hood hooper hoover hope hopkins hopper horn horne horowitz horton houghton house houston howard howe
  howell howells hoyt huang hubbard huber hudson huff huffman hughes hugo hull hume humphrey humphreys
  hunt hunter huntington hurley hurst hussain hussein hutchins hutchinson huxley hyde ibrahim ingram
  irving irwin isaacs ito ivanov iyer jackson jacobs jacobson jagger jain james jamieson jansen janssen
  jarvis jefferies jefferson jenkins jennings jensen jimenez jiménez jobs johansson johns johnson
  johnston jones jordan joseph joyce jung kahn kaiser kant kaplan kapoor karlsson kaufman kay keane
  kearney keating keats keegan keen keith keller kelley kellogg kelly kemp kendall kennedy kent kerr
  kerry keynes khan kidman kim kincaid king kingsley kipling kirby kirk kissinger klein kline knapp
  knight knowles knox koch kohl kowalski kramer kraus krause krishnan kruger kubrick kuhn kumar lacey
  lamb lambert lancaster landis landry lane lang lange langley lara larkin larsen larson latham lawler
  lawrence lawson le leach leary lee lehman leibniz lennon leon leonard leung levin levine levy
  lewis li liang lim lin lincoln lindberg lindgren lindsay lindsey link lister liszt little liu
  livingston livingstone lloyd locke lockhart lodge logan lombardi london long lopes lopez lópez
  lovelace lovell lowe lowell lowry lucas lucero luna lund luther lynch lynn lyons macarthur macdonald
  macgregor mack mackay mackenzie macleod macmillan macpherson madden maddox madison mahler mahoney
  maier major malone maloney mandela mann manning mansfield manson marcus marks marley marlowe marquez
  márquez marsh marshall martin martinez martínez marx mason massey masters mather matheson mathews
  mathis matthews maurer maxwell may mayer maynard mayo mcallister mcarthur mcbride mccabe mccain
  mccall mccann mccarthy mccartney mcclain mcclellan mcclure mcconnell mccormack mccormick mccoy
  mcculloch mccullough mcdaniel mcdonald mcdonnell mcdowell mcfarland mcgee mcgill mcgovern mcgowan
  mcgrath mcgregor mcguire mcintosh mcintyre mckay mckee mckenna mckenzie mckinley mckinney mclaughlin
  mclean mcleod mcmahon mcmillan mcnally mcnamara mcneil mcpherson mead meade medina mehta meier mejia
  melville mendel mendes mendez mendoza mercer merkel merrill merton metcalfe
  meyer meyers michaels middleton miles mill millar miller mills milne milner milton miranda mitchell
  modi moffat molina monroe montague montenegro montgomery montoya moody moon mooney moore mora morales
  moran moreau moreno morgan morita morris morrison morrissey morrow morse mortimer morton moses mosley
  moss mozart mueller mukherjee mulder mullen muller müller mulligan munoz muñoz munro murdoch murphy
  murray musk myers nader nagy nair nakamura nance napier nash navarro neal nelson neumann newman
  newton nguyen nichols nicholson nielsen nietzsche nixon nobel noble nolan noonan norman norris north
  norton novak nunez obama obrien ochoa oconnell oconnor odonnell ogden ohara okafor oldham oliveira
  oliver olsen olson oneal oneill oppenheimer orr ortega ortiz orwell osborne osbourne osman oswald
  owen owens pacheco pacino packard paddock padilla page paine palmer papadopoulos paris park parker
  parkinson parks parnell parr parrish parry parsons pascal pasteur patel paterson patrick patterson
  patton paul payne peacock pearce pearson peck pelosi pena pereira perez pérez perkins perry
  peters petersen peterson petit petrov pham phelps philips phillips pickering picasso pierce pike pitt
  pittman plath plato poe polk pollard pollock pompey poole pope porter potter powell powers prasad
  pratt prescott presley preston price priestley prince pritchard proctor proust pryor pugh putin quinn
  quintana rafferty rahman raleigh ramirez ramírez ramos ramsay ramsey randall randolph rankin rao rasmussen
  ray raymond reagan reddy redford redmond reed rees reese reeves reid reilly reinhardt rembrandt reyes
  reynolds rhodes ricci rice rich richards richardson richmond richter riley rios ripley ritchie rivera
  rivers roach robbins roberts robertson robinson robles robson rocha rockefeller rodgers rodrigues
  rodriguez rodríguez rogers rojas rollins roman romano romero romney rooney roosevelt rosa rosario rose
  rosen rosenberg rosenthal ross rossi roth rothschild rousseau rowe rowland rowling roy rubin rubio
  ruiz rumsfeld rush rushdie russell russo rutherford ryan salazar salinas salisbury samuels sanchez
  sánchez sanders sanderson sandoval sanford santana santiago santos sarkozy sartre saunders savage
  sawyer schaefer schiller schmidt schmitt schneider schroeder schröder schubert schultz
  schulz schumacher schumann schwartz schwarz schwarzenegger scorsese scott sears seaton sellers sen
  serrano seward sexton seymour shah shakespeare shannon sharma sharp sharpe shaw shea sheehan shelley
  shelton shepard shepherd sheppard sheridan sherman sherwood shields shore short siegel silva silver
  silverman simmons simon simons simpson sims sinclair singer singh sinha skinner slade slater sloan
  small smart smith smyth snow snowden snyder soares solis solomon somerville sorensen soros soto sousa
  souza spears spencer spielberg spinoza springer springsteen stafford stalin stallone stanley stanton
  stark steele stein steinberg steiner stephens stephenson stern stevens stevenson stewart stone stout
  strauss street strickland strong stuart suarez suárez sullivan summers sutherland sutton suzuki svensson
  swan swann sweeney swift sykes szabo tanaka tate tatum taylor tennyson tesla thackeray thatcher thomas
  thompson thomson thoreau thorne thornton thorpe thurston tillman tobin todd tolkien tolstoy tomlinson
  torres townsend tran travis trevino tripathi trotsky trudeau truman trump tucker tudor turing turnbull
  turner twain tyler tyson underwood updike upton valdez valencia valentine valentino vance vanderbilt
  vargas vasquez vaughan vaughn vazquez vega velasquez vickers victor vidal vincent vinson vogel voltaire
  vonnegut wade wagner wagner walden walker wallace wallis walls walpole walsh walter walters walton wang
  ward warhol warner warren washburn washington watanabe waters watkins watson watt watts waugh wayne
  weaver webb weber webster weeks weiner weinberg weinstein weiss welch weldon welles wells welsh werner
  wesley west weston wharton wheatley wheeler whitaker white whitehead whitman whitney wiggins wilcox
  wilde wilder wiley wilkerson wilkes wilkins wilkinson willard williams williamson willis wilson
  winchester winfrey winslow winston winter winters winthrop wise wittgenstein wolf wolfe wolff wong
  wood woodard woodruff woods woodward woolf wordsworth wren wright wu wyatt wyman xu yamada yamamoto
  yang yates yeats yeltsin york young zamora zane zhang zhao zhou zhu ziegler zimmer zimmerman zola
  zuckerberg
`);

/** Organizations that are known by one word, and words that stand in names of many teams. */
export const ENGLISH_ORGANIZATION_WORDS: readonly string[] = words(`
  abc accenture acer acm adidas adobe aerosmith afl airbus alibaba allianz amazon amd amnesty amtrak
  aol apple arsenal asus atari audi barcelona baidu bayern bbc bentley bertelsmann blizzard bloomberg
  bmw bnp boeing bosch broncos bruins bucks buffaloes bulldogs bulls burberry canon capcom cardinals
  carrefour cavaliers cbc cbs celtics chargers chevron chrysler cia cisco citibank citigroup clippers
  cnn coldplay colts columbia comcast compaq conservatives continental cowboys cubs dell delta democrats
  diamondbacks disney dodgers dolphins ducks dupont eagles ebay electrolux emi enron ericsson espn
  everton exxon facebook falcons fbi fda fedex ferrari fiat fifa firefox flickr flyers forbes ford fox
  fujitsu gamecocks gazprom genesis giants gm google greenpeace greens grizzlies guardian halliburton
  harpercollins harvard hasbro hawks hbo heineken hezbollah hitachi honda hornets hsbc huawei hyundai
  ibm ieee ikea imf indians ing intel interpol irs isis jaguars jets jpmorgan juventus kgb
  kia kings kkr knicks kodak konami labour lakers lancet lego lenovo leopards lexus liberals linkedin
  lions lockheed longhorns lufthansa luftwaffe magpies mariners marvel mattel mavericks mazda mcdonalds
  mcdonnell mensa mercedes metallica mets mgm microsoft millwall mit mitsubishi monsanto motorola mozilla
  mtv mustangs napster nasa nasdaq nato nba nbc ncaa nec nestle netflix netscape nets newcastle nfl nhl
  nickelodeon nike nintendo nirvana nissan nokia novell nsa nvidia nypd oasis opec oracle orioles oxfam
  packers panasonic panthers paramount patriots paypal penguin penguins pentagon pepsi pepsico peugeot
  pfizer philips phillies pinkertons pioneers pirates pixar playboy polaroid porsche princeton pwc
  raiders rams rangers raptors ravens redskins reds renault republicans reuters rockets royals ryanair
  saab saints samsung sega senators sharks shell siemens skype snp sony sox spartans spotify sprint spurs
  stanford starbucks steelers subaru suns supersonics suzuki taliban teamsters telefonica tesco
  texaco tigers timberwolves time titans tories toshiba toyota trojans tupperware twins twitter ubisoft
  uefa un unesco unicef unilever unionists univac ups usaf usc usda valve verizon viacom vikings
  virgin visa vodafone volkswagen volvo walmart warriors wehrmacht westinghouse who wikimedia wikipedia
  wildcats wolverines wto wwe wwf xerox yahoo yale yankees youtube
`);

/** Places of the English-speaking world beyond the starter pack's, as single words. */
export const ENGLISH_PLACE_WORDS: readonly string[] = words(`
  aberdeen aberystwyth acton albany albuquerque alderney alice allegheny alton amarillo amherst anaheim
  andover anglesey annapolis antrim appalachia arlington armagh arran asheville ashland aspen athlone
  auckland augusta austin aylesbury bakersfield ballarat baltimore bangor barnsley barrie basildon
  basingstoke bath battersea bay beaumont bedford bedfordshire bellevue bendigo berkeley berkshire
  bexley billings birkenhead birmingham blackburn blackpool boca boise bolton borneo boston boulder
  bournemouth bradford brampton brent bridgeport bridgetown brighton brisbane bristol brixton bromley
  bronx brooklyn buckinghamshire buffalo burbank burlington burnley bury cairns calgary camberwell
  cambridge cambridgeshire camden canberra canterbury cardiff carlisle carlow caribbean cavan charleston
  charlotte charlottetown chattanooga chelmsford chelsea cheltenham cheshire chester chesterfield
  chicago chichester christchurch cincinnati clapham clare cleveland clifton clonmel colchester cologne
  columbus concord connacht connecticut cork cornwall coventry crawley crewe croydon cuba cumberland
  cumbria dakota dallas dallas darlington dartmouth darwin dayton delaware denver derby derbyshire derry
  detroit devon doncaster donegal dorchester dorset dover dublin dubuque dudley duluth dumfries
  dundee dunedin durham ealing eastbourne edinburgh edmonton england epsom erie essex eton eugene
  europe everglades exeter fairbanks fairfax falkirk falmouth fermanagh fife flint florida folkestone
  fremantle fresno fulham galveston galway gateshead geelong georgetown georgia gettysburg gillingham
  glasgow glendale gloucester gloucestershire grampian gravesend greensboro greenwich grimsby guernsey
  guildford hackney halifax hamilton hampshire hampstead hampton hanover harlem harlow harrisburg
  harrogate harrow hartford hartlepool harwich hastings hawaii hereford hertford hertfordshire highgate
  hoboken hobart hollywood holyhead honolulu houston hove huddersfield hull huntsville idaho illinois
  indiana indianapolis inverness iowa ipswich ireland islington jacksonville jersey juneau kansas
  kensington kent kentucky kerry kettering kilburn kildare kilkenny killarney kingston knoxville lambeth
  lanark lancashire lancaster lansing laois laramie latrobe launceston leeds leeward leicester
  leicestershire leinster leitrim lewes lewisham lexington lichfield limerick lincolnshire lisburn
  liverpool london londonderry longford louisiana louisville louth luton mackay macon madison
  maidenhead maidstone maine malibu malvern manchester manhattan manitoba margate maryland massachusetts
  mayfair mayo meath melbourne memphis merseyside miami michigan middlesbrough middlesex midlands midwest
  milwaukee minneapolis minnesota mississauga mississippi missouri mobile monaghan monmouth montana
  montgomery montreal munster napier nashville nebraska nevada newark newbury newcastle newfoundland
  newham newport nashua norfolk northampton northamptonshire northumberland northumbria norwich
  nottingham nottinghamshire oakland oakville offaly ohio oklahoma omaha ontario oregon orkney orlando
  oshawa ottawa oxford oxfordshire paddington paisley palmerston palo pasadena peckham pembroke
  pennsylvania penrith penzance perth peterborough petersburg philadelphia phoenix piccadilly pittsburgh
  plymouth poole portland portsmouth preston princeton providence putney quebec queensland queens raleigh
  ramsgate reading redmond regina reno richmond roanoke rochdale rochester rockford roscommon rotherham
  rotorua rugby sacramento salem salford salisbury sandwich saskatchewan saskatoon savannah scarborough
  scotland scranton seattle sheffield shetland shreveport shrewsbury shropshire siberia sligo slough
  soho solihull somerset southampton southend southwark spokane springfield stafford staffordshire
  stamford stanford stirling stockport stockton stoke strabane stratford suffolk sunderland surrey sussex
  sutton swansea swindon sydney syracuse tacoma tallahassee tampa tasmania taunton tennessee texas
  thames tipperary toledo topeka toronto torquay tottenham townsville trafalgar trenton truro tucson
  tulsa tyneside tyrone ulster utah vancouver vegas vermont victoria virginia wakefield wales wallasey
  walsall waltham wandsworth warrington warwick warwickshire waterford waterloo watford wellington
  westchester westmeath westminster westmorland wexford weymouth whitby wichita wicklow wigan wight
  wimbledon winchester windsor winnipeg wisconsin wollongong wolverhampton woolwich worcester
  worcestershire worthing wrexham wyoming yonkers yorkshire youngstown yukon
`);
