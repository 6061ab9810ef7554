/** Words of politics, diplomacy, law and elections; the format is told in `../meanings.ts`. */
export const stateMeanings = `
president= presidents presidential presidency | президент экс-президент | президент екс-президент
prime= premier | премьер | прем'єр
minister= ministers ministry ministries ministerial | министр министер мид= минобор минэнерго минфин экс-министр минздрав минюст минэконом минсельхоз минобр минтранс минкульт минприрод минтруд | міністр міністер мзс= міноборони екс-міністр мінюст мінекономік мінфін мінагро міносвіти мінкультур моз=
foreign | иностран зарубеж внешн | закордон зовнішн іноземн
secretary | секретар госсекретар генсек | секретар держсекретар генсек
defence defense defend defensive defending | оборон защит защищ | оборон захист захищ
interior= | внутренн | внутрішн
government governments governmental cabinet administration administrations authorit | правительств кабинет администрац власт | уряд кабінет адміністрац влад
rule= ruled rules ruling ruler govern= governs governed run= | правит правящ управля правлен власт | править правляч керу влад
authorit official officials | власт чиновник официальн | влад чиновник посадов офіційн урядов
parliament legislat lawmaker deput mps= mp= congress | парламент депутат законодат дум госдум рад= конгресс | парламент депутат законодав нардеп рад= конгрес
spokes press-service press-secretary | представител пресс-секретар спикер пресс-служб | речни представник прес-секретар прес-служб
kremlin | кремл | кремл
ambassador ambassadors embassy embassies envoy consul | посол посл посольств консул дипмисс | посол посл посольств консул
diplomat diplomats diplomacy diplomatic | дипломат | дипломат
power= powers= | держав власт сил | держав влад сил
border borders frontier boundary | границ погранич рубеж | кордон прикордон межа межу межі
treaty treaties agreement agreements accord pact deal= deals arrangement bargain | договор соглашен пакт сделк договоренн | договір договор угод пакт домовлен
agree= agreed agrees consent assent concur agreeing= consensus | договор соглас соглаша | домов погод згод згоден згоди згоду
sign= signed signs signing signature signatory | подпис подпишет подпишут | підпис підпише підпишуть
ratif approv endors | ратифиц одобр утверд | ратиф схвал затверд
vote= votes voted voting voter voters ballot ballots poll= polls polling | голос избирател голосован участк бюллетен проголос переголос | голос виборц голосуван дільниц бюлетен проголос переголос
elect elects elected election elections electoral re-elect re-elected re-election reelect | выбор избра избир переизбр переизбир электоральн переизбер | вибор обра обир переобра переобир електоральн перевибр
run-off runoff round= rounds | тур= тура туре туром туры раунд | тур= туру турі туром тури раунд
turnout abstain abstention abstained | явк | явк
candidate contender rival opponent candidacy | кандидат соперни против претендент претенду претендов баллотир | кандидат суперни проти претендент претенду балотув
campaign campaigns campaigning campaigned | кампан агитац | кампан агітац
party parties | парти | парті
majority | большинств | більшіст
coalition alliance alliances allied ally allies bloc | альянс союз блок коалиц | альянс союз блок коаліц
nato atlantic | нато североатлантическ | нато північноатлантичн
member members membership | член членств участниц | член учасниц
join joins joined joining accede accession enter entered entry admit admitted | вступ присоедин вош приня | вступ приєдн увійш прийня
apply= applied applies applying application applications bid= bids | заявк ходатайств подал подав подан прошен | заявк клопотан подал подав подан заяв
withdraw withdrew withdrawn withdrawal quit quits leave= leaves leaving left= | выход выйти вывод выш покин отозв уход уеха вывел= вывела вывели вывест выведен выведут | вихід вийти вивед вивод вийш покин відклик поки вивів= вивела вивели вивест виведен виведут
refus reject rejects rejected decline= declined | отказ отверг отклон | відмов відхил відкин
demand demands demanded require requires required insist insists insisted requiring | требу потреб настаив требова | вимаг вимог наполяг
promis pledg vow= vowed vows | обеща посул пообеща | обіця пообіця
threat threaten threats threatened menace | угроз угрож грозит грозят грозил пригроз | загроз погрож пригроз
warn warns warned warning warnings alert alerts alarm | предупре опасен оповещ тревог сигнал | попере застере сповіщ оповіщ тривог сигнал
respond response responses retaliat countermeasure reply replies replied answer answers answered reaction react | ответ отреаг реакц контрмер отвеча отвечал реагир | відпов відреаг реакц контрзах реагу
sanction sanctions embargo restrict | санкц эмбарго огранич | санкц ембарго обмеж
condemn denounc criticis criticiz criticism | осуд критик | засуд критик
support supports supported back= backed backing | поддерж | підтрим
welcom greet greeted congratulat praise praised hail hailed | приветств поздрав | вітал привіт поздоров вітає
accus blame blaming alleg charge= charged charges indict | обвин винит вину винова упрек | звинувач винит винува обвинувач
deny denies denied denial | отрица опроверг отверг | запереч спросту
recognis recogniz recognition | призна | визна
concede conceded concedes admitted acknowledg | призна | визна
summit summits | саммит | саміт
meet meets met meeting meetings encounter | встреч встрет собра заседан совещ | зустріч зустріл зустріт зустрін зібра засідан нарад зустрі
talk talks talked negotiat convers dialogue discuss consult spoke talking speaking | переговор разговор бесед диалог обсу консультац погово обсужд обсуд дискусс | переговор розмов бесід діалог обговор консультац поговор дискус
conference conferences | конференц пресс-конференц пресс-конференци | конференц пресконференц прес-конференц
breakthrough progress | прорыв прогресс | прорив прогрес
statement communique declaration | заявлен коммюнике декларац | заяв комюніке деклараці
joint jointly common shared together | совместн общ вместе | спільн разом
separate separately apart | отдельн порозн раздельн | окрем порізно
peace truce ceasefire cease-fire armistice | мир= мира мирн перемир прекращ | мир= миру мирн перемир припин
security safe safety secure | безопасн | безпек безпечн
guarantee guarantees guaranteed assurance | гарант | гарант
neutral neutrality non-aligned nonaligned | нейтрал неприсоедин внеблок | нейтрал позаблок неприєдн
sovereign sovereignty integrity | суверен целостн | суверен цілісн
independ | независ | незалежн
visit trip trips | визит посет поезд приезд побыва приеха заеха | візит відвід поїзд приїзд побува приїха заїха
invit invitation | приглас | запро
delegat | делегац делегат | делегац делегат
hand= handed hands= deliver delivered transfer transferred pass= passed deposit deposited submit | переда вруч сда доставл | переда вруч здав достав
letter letters paper papers document documents instrument instruments file files | письм докумен бумаг грамот | лист= листа листи докумен папір папер грамот
written writing write wrote writes | письмен пис | письмов пис
flag flags banner | флаг знам | прапор знамен
ceremon | церемон торжеств | церемон урочист
anniversary birthday | годовщин юбиле | річниц ювіле
headquarter headquarters | штаб-квартир штаб | штаб-квартир штаб
court courts tribunal | суд= суда суде суду судом суды судов судебн трибунал | суд= суду суді судом суди судов трибунал
judge judges judging judicial | судь судей | судд
trial trials hearing hearings | процесс слушан заседан | процес слухан засідан
verdict judgment judgement sentence= sentenced sentences sentencing | пригово срок= срока | вирок засуд присуд строк= строку
convict guilt plead plea felon | осужд осуд винов признан вину= вины= зэк | засуд винн винен провину вини= вину= зек
acquit acquits acquitted acquittal | оправда | виправда
prosecut prosecutor prosecutors | прокур обвинен генпрокур | прокур обвинувач
lawyer lawyers attorney defender | адвокат юрист защитник | адвокат юрист захисник
suspect | подозр заподозр подследств | підозр запідозр підслідн
defendant accused | обвиняем подсудим подзащитн | обвинувачен підсудн підзахисн
arrest arrests arrested detain detained detention | арест задерж | арешт затрим
warrant warrants | ордер | ордер
prison jail jails jailed imprison imprisoned imprisonment inmate | тюр заключ колон | тюр в'язн ув'язн колон
life= lifelong | пожизнен жизн | довічн житт
murder killer assassin hitman | убий убийц+ киллер | вбивств убивств вбивц убивц кілер
crime crimes criminal | преступ уголов криминал | злочин кримінал кримін
appeal appeals | апелля обжал | апеляц оскарж
evidence proof prove proved proves | доказ улик доказа | доказ
compensat award awarded awards damages | компенсац возмещ присуд | компенсац відшкод присуд
investigat inquiry inquiries probe probes | расслед следств следовател комисси | розслід слідств слідч комісі
law laws legal bill bills statute statutes | закон статут юридич прав | закон статут юридич прав
illegal unlawful illegally | незакон нелегал | незакон нелегал
justif | оправда обоснован | виправда обгрунт
right= rights | прав= права правам правах | прав= права правам правах
jurisdict | юрисдикц | юрисдикц
absentia | заочно | заочно
deport expel abduct expuls | депорт вывез вывоз высла выдвор высылк | депорт вивез вивіз висла видвор висилк
extradit | выда экстрад | вида екстрад
resign resigns resigned resignation | отстав | відстав
appoint appoints appointed appointment name= named | назнач | признач
term= terms mandate | срок мандат | строк термін мандат
inaugurat oath sworn oaths swore | инаугур присяг клятв клял | інавгур присяг клятв
protest protests protester demonstrat rally rallies | протест митинг демонстрац | протест мітинг демонстрац
opposition dissident | оппозиц | опозиц
reform reforms | реформ | реформ
pension pensions retire retirement retired pensioner | пенси | пенсі
tax taxes taxation | налог | подат
budget budgets | бюджет | бюджет
crisis crises | кризис антикризис | криз антикриз
debate | дебат прени | дебат
win wins won winning winner victory victories victor triumph | побед выигр побежда одержа преуспе | перемог перемаг виграв виграл виграє виграш виграт переможе переможц перемож
lose loses lost losing defeat defeats defeated loss= losses | пораж проигр потер утра лиш теряет теряют теряя терять теряли | пораз програ втрат позбав втрача губит загуб
extreme far-right far= | крайн ультраправ | крайн ультраправ
left-wing socialist socialists leftist | лев= левый левые левых социалист | лів= лівий ліві лівих соціаліст
right-wing conservat | правые правых консерват | праві правих консерват
percent per-cent cent= | процент процентн | відсот процент
point= points | пункт | пункт
result results outcome outcomes score= scores | результат итог исход | результат підсум наслід
count= counts counted counting | подсч сосч посч насчит | підрах порах налічу
list lists | спис перечен перечн | спис перелік
council | совет | рад= рада раді раду
united= nations= un= | оон= объединенн | оон= об'єднан
european europe | европ | європ
union | союз | союз
international | международн | міжнародн
nuclear atomic | ядерн атомн аэс магатэ | ядерн атомн аес магате
strateg | стратег | стратег
stabil | стабильн стабилиз | стабільн стабіліз
cyber cyberattack cybersecurity hacker hackers hacking hack | кибер хакер взлом | кібер хакер злам
critical | критич | критич
infrastructure | инфраструктур отрасл | інфраструктур галуз
relation relations ties | отношен связ | відносин зв'язк взаємин
proposal proposals propose proposed offer offers offered | предлож предлаг | пропоз пропону
order= orders ordered decree command commanded | приказ распоряд указ | наказ розпоряд указ
ask= asked asks request requests requested asking questioning | прос попрос запрос спрашива | прос попрос запит запиту
plan= plans planned planning schedul | план= плана планы планир намеч назнач планом планов плане плану запланир | план= плану плани планує планув заплан признач планом планів плані запланов
start= starts started starting begin begins began beginning begun launch= launches launched open= opens opened opening commence commencement | нача начин старт запус откры приступ начнет начнут откроет откроют открыв | поча почин старт запус відкри розпоч почне= почнуть= почнетьс почат відчин відкрива
end= ends ended ending finish finishes finished complete completed conclude concluded over= | заверш конч окон оконч закон покончи заканчив конец конечн | заверш закінч скінч покінчи кінець кінця кінці наприкінці
delay delays delayed postpone postponed wait waits waited waiting | отлож задерж жда ожида | відклад затрим чека очіку
extend extended extension renew renews renewed renewal prolong | продл продлен расшир | продовж поновл розшир
expand expansion enlarge widen grow grew grown grows growth increase increasing | расшир рост вырос увелич выраст роста возрос прирост | розшир рост зрост виріс збільш вирост приріст
adopt adopted adopts accept accepted accepts issue= issued issues | принял приня принима выда | ухвал прийня прийма вида
mention mentioned mentions raise= raised | упомин упомян затрон подня | згад порушив
investigat establish clarif | выясн расследов установ | з'ясу розсліду встанов
feel feels felt sense feeling | ощущ почувств ощутил чувств | відчу почутт
secret secretly classified | секрет тайн | секрет таємн
publish published publication public | публик обнарод опублик | публік оприлюдн
decisive crucial | решающ | вирішальн
success failure succeed | успех успеш удал | успіх успіш вдал
possible possibly may= might could possibility | возмож допуст може вероятн | можлив допуст може ймовірн
impossible cannot unable | невозмож нельзя | неможлив
clock time= times | время времен час | час= часу часом
`;
