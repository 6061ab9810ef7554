import { wordSet } from '../language-data.ts';

/**
 * Given names that are also names of places or things: before a capitalised word that nobody
 * knows they begin a person's name ("Paris Hilton", "Jordan Peterson").
 */
export const ambiguousGivenNames = wordSet(`
  paris jordan chad georgia washington austin dallas charlotte sydney victoria florence lincoln
  jackson vladimir roman sofia milan israel cuba kenya india china ireland london brooklyn madison
  virginia carolina dakota tyler houston cleveland phoenix savannah chelsea adelaide alexandria
  santiago diego francisco troy marion denver grant ford morgan chase harley mercedes
  lydia lourdes asia america holland kent devon regina macon logan jesus
`);

/**
 * Common given names in the nominative: before a family name they say whose it is not ("Иван
 * Лавров" is not Sergei).
 */
export const givenNames = wordSet(`
  aaron adam alan albert alex alexander alice amanda amy andrea andrew angela ann anna anne anthony
  antonio barbara ben benjamin bernard bill bob brandon brian bruce carl carlos carol caroline
  catherine charles chris christian christina christine christopher claire colin craig dan daniel
  david deborah dennis diana don donald doris dorothy douglas edward elizabeth emily emma eric eugene
  eva frank fred gary george gerald graham greg gregory hannah harold harry helen henry howard hugh
  ian isaac ivan jack jacob james jane jason jean jeff jennifer jeremy jessica jill jim jo joan joe
  john jonathan jose joseph joshua juan julia julian karen karl kate keith kelly ken kenneth kevin kim
  larry laura lawrence leo linda lisa louis lucy luke margaret maria mark martin mary matthew max
  melissa michael michelle mike mohammed nancy natalie nathan neil neville nicholas nick nicole oliver
  oscar pamela patricia patrick paul peter philip rachel ralph raymond rebecca richard robert robin
  roger ronald rose roy russell ruth ryan sam samuel sandra sara sarah scott sean sergei sharon simon
  sophie stephanie stephen steve steven stuart susan tara ted teresa thomas tim timothy tom tony
  victor victoria vincent vladimir walter wayne william yuri zachary
  alfred alfredo alberto alejandro andreas andrei antoine antonia april arnold arthur ashley
  audrey barack bernie bertrand betty beverly bobby boris brad bradley brenda brent bridget bruno
  bryan calvin camille carla carmen cecilia charlie cheryl chloe claude claudia clive colleen
  connor courtney cynthia damian danielle darren dave dawn dean debbie debra denise derek diane
  dmitry dominic doug duncan dylan eddie edith edmund eduardo edwin eileen eleanor elena elisabeth
  ella ellen emmanuel enrique erica erik ernest ernesto esther ethan evan evelyn felix fernando
  fiona francesca françois franklin frederick gabriel gavin geoffrey gerard gilbert giovanni
  giuseppe glenn gloria gordon grace guillermo gustav hans heather hector heidi heinrich herbert
  herman hillary holly hugo ibrahim igor irene isabel isabella jacqueline jacques jake jamie jan
  janet janice jay jeffrey jenny jerome jerry jessie joanna joel johan johannes jon jorge josé
  josephine josh joyce judith judy justin kamala karl-heinz kathleen kathryn kathy katie klaus
  kurt kyle lars lauren laurie leon leonard leonardo liam lillian lorenzo loretta lori louise luca
  lucas luis lynn madeleine marco marcus margarita marie marilyn mario marjorie marshall marta
  martha martina marvin mathias maurice megan melanie mia miguel mikhail miriam mitchell molly
  monica naomi ned nigel nikolai nina noah norma norman olga olivia omar otto owen pablo paula
  pauline pavel pedro penny phil philippe pierre ramon raul ray rene ricardo rita roberto rodney
  rodrigo roland ross roxanne ruby rudolf rudy sabrina salvador samantha sebastian sergey sergio
  seth shane shannon sheila shirley sonia stanley stella stephan sue svetlana sylvia tatiana
  terence terry theodore theresa tina todd tommy tracy travis trevor ursula valerie vanessa vera
  veronica vivian vladislav volodymyr wendy wilhelm wolfgang yolanda yves zoe
  jaime hakeem rishi priya anil sanjay ravi arun vikram deepak sunita anita meera nisha rahul
  rohit amit ajay vijay suresh ramesh mahesh naveen pooja shreya divya arjun imran asif tariq
  bilal faisal khalid hassan hussein mustafa mehmet ayşe emre fatima aisha zainab maryam layla
  leila nadia yasmin samir karim youssef yusuf omari kwame kofi abena chidi ngozi chinedu emeka
  funmilayo tunde olu sipho thabo lindiwe nomsa wanjiru njeri achieng otieno mwangi juma akira
  hiroshi kenji takeshi yuki haruto sakura keiko yoko jun min-jun ji-woo wei ming hui jing xin lei
  hao bjorn björn ingrid astrid sven gunnar magnus leif freya sigrid solveig maja kasper mikkel
  søren henrik anders piotr krzysztof agnieszka malgorzata katarzyna pawel tomasz marek jakub
  zofia wojciech andrzej petr jiri zuzana milos zoltan istvan laszlo gabor katalin eszter ion
  ioana mihai giorgos yannis eleni dimitris nikos kostas maria-jose inés iker nuria pilar javier
  álvaro rocío beatriz joão tiago rui inês fatou mamadou aminata moussa ibrahima ousmane siobhan
  niamh aoife ciara orla sinead saoirse padraig declan eamon cormac fergus angus hamish callum
  ewan iain alasdair isla morag kirsty gwen gwyneth rhys gareth huw dafydd bronwen cerys ieuan
  sian carys finn rory freddie archie alfie reggie harriet imogen jemima poppy tabitha rupert
  giles piers barry desmond clifford cedric cyril ernie gerry gordie hank harvey homer horace
  hubert irving irwin joey jody kirk lance lester lionel lloyd lonnie luther mack malcolm marcia
  marguerite maureen mavis maxine mervyn mildred minnie myrtle nadine nathaniel nellie noel nora
  odette olive opal orville otis pearl percy perry phyllis preston priscilla quentin quincy
  randall randy reginald rhonda rodolfo rosa rosalind rosemary rosie roxana rufus salma sally
  sherman sidney silvia solomon stacy stefan stefano susannah suzanne sylvester tamara tanya tasha
  teddy tess tiffany tobias toby tomas tonya tristan ty tyrone valentina vance verna vernon vince
  viola violet wallace wanda warren wilbur wilfred willard willie willow winifred winston woody
  xavier yvette yvonne zach zane zara zelda bettina birgit brigitte christoph dieter franz
  friedrich georg gerhard gisela gunther helga helmut horst ilse ingo jens joachim jörg jürgen
  jutta karin katrin konrad lothar manfred monika oskar petra rainer renate sabine stefanie
  thorsten ulrich uwe volker walther werner wolfram adele agathe alain alexandre amélie anouk
  antoinette benoît bérénice cécile céline clément corinne delphine dominique édouard élodie émile
  étienne fabien florian gaël genevieve gilles guillaume henri hervé isabelle jean-luc jérôme
  jules julien laurent léa luc lucien mathieu maxime nicolas noémie olivier pascal rémi sylvie
  thibault thierry yannick alessandra alessandro carlo chiara elisa enrico fabio federica federico
  francesco gianluca giorgio giulia ilaria luigi massimo matteo michele paolo pietro raffaella
  riccardo roberta salvatore silvio simone stefania tommaso umberto valeria vittorio
  percival algernon bertram cuthbert lena lola dora flora nell bess sybil edgar osbert wilfrid clement
  abdul abdullah abigail adriana agnes ahmad aiden alana alberta alessia alexandra alexei alexis
  alfonso alicia alina alison allison alonso alvaro alvin amelia amina amir ana anastasia anatoly
  andre angelina angelo anika anja anjali annette annika ansel anton armando arturo asuka augusta
  ayesha aylin beata beatrice benedict benjamín bianca brandi brendan brett bridgitte camila
  carina carmel carole carolyn carsten caspar cassandra cecil celeste cesar chandra charlene chika
  chiyo christa clara clarence cody cora cordelia cristian cristina cristobal curtis dalia damien
  daniela dario darius darya dawid delia demetrius dimitri dina dirk dmitri dolores doreen dorota
  dragan ebba edmond eduard eero egor eira ekaterina elaine elias elijah elina eliot eliza elliot
  elliott elodie eloise elsa elsie emanuel emil emilia emilio enzo erin ernst estelle ester
  eugenia evaristo ewa fabian farid felicity filip fiorella francis frida fritz gemma georgina
  geraldine gianni gina giorgi giovanna gladys graeme greta gretchen grigory guido hana hanna
  haruka haruki hasan heinz helena henrique hermione hernan hernán hilary hilda holger humphrey
  hyun ignacio ilia ilya ines inga irina isadora ismail ivana ivo jacek jackie jadwiga jamal jana
  janina jasmine jayne jeanne jen jenna jeroen jerzy jesper joakim joanne joaquin joaquín jodie
  johann johanna jolanta jonas jonathon jordi josef josefina josie juana juanita juliana julie
  juliet julio julius jurgen justine kamal kamil karina karol karolina katarina katerina katharina
  katherine katia katrina kayla keira kelvin kemi kerry kimberly kirsten klara konstantin krishna
  kristen kristian kristin kristina krystyna kylie laila lana lara larissa leah leandro leona
  leonid leroy lewis lidia lila lilian liliana lily lina livia liz lorena lorraine lotte lottie
  louisa lubov lucia luciana lucie lucille ludmila ludwig luisa lukas lukasz lyudmila mabel maciej
  magda magdalena maggie mahmoud manuel manuela marc marcel marcela marcelo marcin marcos margot
  mariam mariana marianne mariela marisa marius marko marlene mateo mateusz mathilde matilda
  matthias matthieu mauricio maurizio mauro maxim melinda meredith michaela michal micheal mikael
  mikel mila milena minna miranda mirko mohamed mohammad moira morten muhammad muriel myra najib
  natalia natasha nerea nico nicola nicolás niels nikita nikola nikolas nils octavia oksana olaf
  ole oleg olena oriol osip paola patrice patrik paulina paulo peggy penelope pernille petar
  petros phoebe pia polina preeti rafael raj rajesh ramona raquel rashid raúl reinhard renata
  renee robbie rocio roderick rogelio rolf romain romeo ronan ronnie rosalie rosario ruben ruslan
  sabina salim samira sasha saul selena selma semisi serena serge shelley sherry siegfried sinéad
  siobhán sofie sonja sophia stacey stanislav stewart sunil susana susanna susanne tamsin tania
  tatyana theo timo tomás toni toshiro trudy ulrika usha valentin vasily verena veronika vicente
  vicky viktor viktoria vincenzo virginie vitaly viviana vivien wesley wilma yael yan yana yasmine
  yegor yelena yoshiko yulia zdenek zeynep
`);
