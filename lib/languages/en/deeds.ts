/**
 * Finite verbs that tell a deed, a change or what somebody perceives: where only the shape of a
 * sentence would tell that somebody speaks, with these nobody does. A pattern.
 */
export const deeds =
  '^(?:proved|proves|prove|ensur|means?$|meant|reali[sz]e|knew|knows?$|saw$|sees?$|decide|discover|notice|forgot|forget|remember|understood|understand|' +
  'heard|hears?$|vote|arrange|dictate|require|pretend|imagin|assum|granted|grants?$|recogni[sz]|accept|sense|trust|wish|prefer|care|chose|chooses?$|' +
  'resolve|conspir|deserve|establish|provide|made|makes?$|got$|gets?$|gave|gives?$|had$|has$|was$|were$|is$|are$|been|did$|does$|went|goes|came|comes|took|takes|' +
  'left|leaves|kept|keeps|put$|puts$|let$|lets$|led$|leads?$|lost|loses|won$|wins?$|beat|hit$|hits$|ran$|runs?$|fell|falls|rose|rises|grew|grows|met$|' +
  'meets?$|sent|sends?$|sold|sells|bought|buys|built|builds|paid|pays|held|holds|stood|stands|sat$|sits|broke|breaks|began|begins|brought|brings|' +
  'caught|catches|drew|draws|drove|drives|flew|flies|fought|fights|found|finds|spent|spends|taught|wore|wears|killed|kills|attack|join|work|play|' +
  'live|die|move|turn|start|open|close|help|need|want|like|love|hate|try|tried|tries|use|serve|follow|watch|wait|walk|look|seem|appear|become|became|' +
  'remain|stay|stop|end|happen|occur|happens|arriv|return|enter|pass|pull|push|carr|cover|cause|creat|produc|receiv|allow|includ|involv|contain|consist|' +
  'belong|depend|form|face|back|support|sign|win|score|save|clear|name|appoint|elect|replac|resign|retire|fire|hire|sack|arrest|charge|jail|sentence|' +
  'convict|release|rescue|injur|wound|shot|shoot|struck|strike|crash|collaps|burn|damag|destroy|flood|land|launch|test|stage|host|hold|visit|travel|' +
  'gather|march|rall|fill|fit|drop|cut|rais|lower|reduc|increas|chang|shift|reach|hand|wav|nodd|sip|point|gestur|lean|smil|stare|glanc)';
