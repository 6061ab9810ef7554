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
  lydia lourdes asia america holland kent devon regina macon logan
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
`);
