/**
 * What news say of one thing in several words, wider than a meaning of `meanings/`: "escaped", "led out" and
 * "эвакуированы"; "jailed" and "приговорил". A line is beginnings of words, folded, in English, Russian
 * and Ukrainian between bars; one with `=`, and an English one of at most four letters, is the word
 * itself. Written by topic (courts, elections, wars, accidents, weather, sport, markets, launches), from no text.
 */
export const NEWS_KIN_LINES = `
appeal appealed appeals contested challenged | обжалов апелл оспор опротест | оскарж апеляц опротест
sentenced jailed imprison | приговор осужд осудил | засуд ув'язн
arrested detain custody remand | арест задерж стражу= стражей= | заарешт арешт затрим
quit quits resign resigned | отставк | відставк
ahead lead leads leading overtak | опереж лидиру вперед | випередж лідиру попереду
struck hit hits crashed slamm smash ramm collid plough | врез столкн протаран ударил наехал | вріз зіткн протаран вдарив ударив наїха
derail rails | рельс | рейк рейок
ablaze blaze fire fires ignit flames burning burnt burned | загор возгор пожар горит горел сгор пламен огонь огня огнем | загор займан пожеж горит горів горіл згор полум вогон вогн
extinguish doused quench contained | потуш погас тушил тушат ликвидир | загас гасил гасят ліквід
detonat explo blast bang | взрыв взорв детонир сдетонир хлопок хлопк | вибух підірв детону здетону
capsiz sank sink sunk sinking | опрокин затон потон | перекин затон потон
broke broken split snapped halves apart | разлом раскол перелом развал пополам | розлом розкол перелом розвал навпіл
slick leak leaks leaked leaking spill | вылил разлив утечк вытек | вилил розлив витік витек виток
flood inundat submerg | паводк паводок затоп подтоп наводн | паводк паводок затоп підтоп повін
evacuat escap fled flee flees disembark | эвакуир вывел вывед вывез покин спасл выбра | евакую евакуй вивел вивед вивез покин врятув вибра
rescu saved airlift pulled | спас спасен вытащ извлек достал | врят урят витяг дістал
injur hurt wound burns treated treatment | ожог ранен пострад травм увеч | опік поранен постражд травм
razed levell flatten ruined wreck gutted demolish destroy | разруш снес сровн уничтож | зруйн знес зрівн знищ
shelter bunker | укрыт убеж бомбоуб | укритт сховищ бомбосхов
outage blackout electric power | отключ обесточ электрич | відключ знеструм електри
resum reopen restart restor reinstat | возобн откры восстан | віднов понов відкри
closed shut shuts shutting halt suspend | закры приостан перекры | закри призуп перекри
cancel axed scrapp ditched | отмен сорва | скасов скасув зірва
postpon delay deferr | отлож перенес перенос задержк | відкла перенес переніс затримк
takeoff airborne departed depart | вылет взлет | виліт вильот злет вилет зліт
orbit circles circled revolv | орбит вращ обращает обраща облета | орбіт оберта обліта
spacecraft probe probes capsule lander rover | зонд аппарат капсул | зонд апарат капсул
raid strike strikes attack assault onslaught barrage bombard | налет удар ударом атак напад обстрел | наліт нальот удар атак напад обстріл
downed intercept | сбил сбит сбив перехват | збил збит збив перехоп
retreat withdr pullout pullback | отступ отвод отвел отход вывод | відступ відвід відвод відвів відвел відход вивід вивод
agree agreed agreement deal deals accord pact treaty | соглас соглаш договор сделк пакт | угод погод домов договір договор пакт
forbad ban bans banned prohibit outlaw barred | запре | заборон
lifted repeal abolish revok rescind scrapp | отмен снял снят | скасов скасув знял знят
dispers teargas cannon | разогн разгон слезоточ водомет | розігн розгін розгон сльозогін водомет
walkout stoppage picket | забаст стачк пикет | страйк пікет
demand insist urged urge urges | потребов требу требов призва призыв | зажад вимаг вимог заклик
pledg promis vow vows vowed | обеща обязал обязат посул | обіця зобов'яз
refut deny denied denies denial dismiss reject | опроверг опровер отриц отверг | спросту запереч відкин
accus blam | обвин возлож | звинува звинувач покла
probe probing investigat inquir inquest | расслед следств проверк дознан | розслід слідств перевірк дізнан
hike hiked hikes raise raised raises raising increas | повыс повыш подня подним увелич | підвищ підня підніма збільш
slash lowered lowers trimm reduc cuts | сниз сниж сокра урез уменьш пониз | зниз зниж скороч скорот уріз зменш
record highest unprecedent | рекорд наивысш небывал беспрецед | рекорд найвищ небувал безпрецед
outlook forecast expect predict estimat | прогноз ожида оценк рассчитыв | прогноз очіку оцінк розрахов
regulat | регулятор центробанк цб= | регулятор центробанк цб= нбу= нацбанк
insolv bankrupt | банкрот обанкрот | банкрут збанкрут
layoff redundan | сокращени увольн уволен | скорочен звільнен
acquir acquis buy buys bought purchas takeover buyout | купил покуп приобр | купив купил куп покуп придб
earning profit income revenue | прибыл доход выручк | прибут дохід доход виторг
goal goals scored scores scoring netted equalis equaliz | гол= гола= голы= голов= забил забит забива | гол= гола= голи= голів= забив забит забил
troph title titles champion cup cups | троф титул чемпион кубок кубк | троф титул чемпіон кубок кубк
crowd fans spectat audience | болельщ зрител публик трибун | вболівал глядач публік трибун
tanker vessel ship ships freight boat boats | танкер судно судна суда= судов корабл теплоход | танкер судно судна суден корабл корабел теплох
crew crews sailor seaman seamen mariner | экипаж моряк матрос | екіпаж моряк матрос
runway airstrip | полос впп= | смуг
ashore shore coast beach seaside | берег побереж пляж суша= суши= сушу= суше= | берег узбереж пляж суходіл суходол
reach arriv | достиг достич добрал дошел дошла дошли прибы | досяг дістал дістат дібра дійшов дійшл прибу
fuel fuels oil oils petrol mazut diesel kerosen | топлив нефт мазут горюч солярк керосин | пальн палив нафт мазут солярк
truck lorry lorries | фура= фуры= фур= фуру= фурах= грузов | фура= фури= фур= фуру= фурах= вантажів
blizzard snowfall snowstorm | метел снегопад вьюг | хуртов снігопад завірюх
heatwave swelter | зной жара= жары= жару= | спека= спеки= спеку=
mudslid landslid avalanch | сель= селя= оползн оползень лавин | сель= зсув лавин
donat raised fundrais | пожертв собрал сбор= сбора= | пожертв зібрал збір= збору=
award prize prizes honour | наград преми удосто | нагород премі удосто
recorder recorders | самопис | самопис
transcript recording tape tapes | стенограм расшифр запись записи | стенограм розшифр запис
clearance cleared permi authoris authoriz allow | разреш допуск позвол | дозвол дозвіл допуск
order orders ordered instruct command | приказ распоряд поруч велел | наказ розпоряд доруч звелі
notice notif warn inform tipped alert | уведом извест предупр предостер | повідом сповіст поперед застер
hostage captive prisoner | заложн пленн плен= плена= | заручн полонен бранц
ambassad diplomat envoy embass consul | посол посла послу послом посольств дипломат консул | посол посла послу послом посольств дипломат консул
gunman gunmen shooter attacker assailant | стрелок стрелк нападавш | стрілец стрільц нападник
hack hacked hacker hacks breach cyber | взлом хакер кибер | злам хакер кібер
treason | госизмен измен | держзрад зрад
decree edict | указ= указа= указом= декрет | указ= указу= указом= декрет
success replac | преемн сменит смени замен | наступн замін змінит
acting interim caretaker temporar | временн врио= исполняющ | тимчасов виконувач
consensus unanim | консенсус единодуш единоглас | консенсус одностай одноголос
disagree rift split divid | разногл раскол раздел | розбіжн розкол розділ
mistak wrong error blunder | ошиб неправильн неверн промах | помил неправильн хибн
condol mourn grief griev | соболезн траур скорб | співчут жалоб скорбот
speech address televis | речь= речи= обращени выступ | промов звернен виступ
fine fined fines | штраф оштраф | штраф оштраф
stole stolen steal robb heist | похит похищ украд украл ограб | викра вкра пограб
unharm unhurt unscath | невред цел= цела= целы= цело= | неушкодж цілий ціла= цілі= ціле=
airfield airbase base bases airport | аэродром авиабаз база= базы= базе= базу= базах= аэропорт | аеродром авіабаз база= бази= базі= базу= базах= аеропорт
controll dispatch | диспетчер | диспетчер
taxi taxied taxiing | рулеж вырул выезжа выеха | рулін вирул виїжд виїха
gunfire shot shots shoot fired | стрел выстрел | стріл постріл вистріл
weigh | весит весил вес= веса= масс | важи вага= ваги= маса= масою=
diamet across width wide | диаметр поперечн ширин | діаметр поперечн завшир ширин
threat danger hazard peril | опасн угро угрож | небезпе загро загрож
planet earth | земл планет | земл планет
attend appear | присутств явил появил приходил | присутн з'явив з'явил приходил
candida nominat | баллотир выдвин кандидат | балот висун висув кандидат
compensat refund reimburs | компенс возмещ | компенс відшкод
strand stuck | застрял застря | застряг
lockdown quarantin curfew | карантин локдаун | карантин локдаун
survey pollster polled | опрос экзитпол | опитув екзитпол
recount | пересчет пересчит | перерах
semifinal semi-final | полуфинал | півфінал
soar surg jump climb rally | подорож вырос подскоч взлет | подорожч зріс зросл підскоч
plung tumbl slump slid plummet | упал обвал рухнул просе | впав впал упал обвал рухн просі
merger merge merges merged | слиян объедин | злитт об'єдна
lawsuit sue sued suing plaintiff | иск= иска= иску= исков истец истц | позов позив
kidnap abduct | похит похищ | викра
stamped crush crushed | давк | тисняв штовх
toll tolls casualt fatalit victims | жертв погибш | жертв загибл
neighbo nearby next-door | сосед рядом= | сусід поруч=
residen inhabit | жител жильц обитат | жител мешкан
manifest aboard on-board | борту= бортом= | борту= бортом=
steward attendant | стюард бортпровод | стюард бортпровід
won wins winner victor victori triumph | побед выигр триумф обыграл | перемог переміг виграв виграл тріумф
lost lose loses defeat beaten | проигр поражен уступил | програ поразк поступив
draw draws drew tied level stalemate | ничья ничью вничью | нічия нічию внічию
penalty penalties shootout spot-kick | пенальти серии= | пенальті
final finals decider | финал решающ | фінал вирішальн
coach manager trainer head-coach | тренер наставник | тренер наставник
squad lineup starting | состав заявк | склад заявк
substitut bench | замен запас | замін запас
referee umpire official | судья арбитр рефери | суддя арбітр рефері
stadium arena venue | стадион арен | стадіон арен
overtime extra-time stoppage | дополнительн овертайм добавлен | додатков овертайм
lap laps race races grand-prix | гонк круг заезд этап | гонк кол= перегон етап
doping banned-substance | допинг | допінг
tournament championship league | турнир первенств лиг | турнір першіст ліг
liftoff lift-off blast-off launch launches launched | старт запуск запущ стартов | старт запуск запущ стартув
touchdown splashdown landed landing lands | посадк приземл прилун приводн сел= села= | посадк приземл прилун приводн сів= сіла=
astronaut cosmonaut crewmate | космонавт астронавт | космонавт астронавт
rocket booster stage launcher | ракет носител ступен ускорител | ракет носі ступін прискорювач
satellite satellites | спутник | супутник
dock docked docking undock | стыков причал | стикув причал
glitch anomal malfunction fault faulty defect | сбой неполадк неисправн неполадок дефект отказал | збій неполадк несправн дефект
sworn oath inaugurat swore | присяг инаугур вступил | присяг інаугур вступив склав=
ballot ballots vote votes voted voters polling | голос избирател бюллетен избират участк | голос вибор виборц бюлетен дільниц
turnout | явк активност | явк активніст
runoff second-round | тур= тура= туре= | тур= туру= турі=
landslide overwhelming outright | подавляющ уверенн разгромн | переконлив розгромн
incumbent outgoing | действующ уходящ | чинн
rigged fraud irregular falsif | фальсифик нарушен подтас вброс | фальсифік порушен вкид
oust overthrow topple deposed | свергн сверг отстран смест | повал скинул скинут усун
sack sacked fired dismiss axed | уволен уволил отправлен отстав снял | звільн усун зняли
appoint named picked tapped install | назнач выбрал назван | признач обра назва
reshuffle cabinet | перестанов кабинет правительств | перестанов кабінет уряд
bill bills legislation law laws act | закон законопр акт | закон законопр акт
ratif endors approv back backed pass passed adopt | ратиф одобр поддерж приня утверд | ратиф схвал підтрим ухвал прийн затверд
veto vetoed block blocked | вето заблок | вето заблок
summit | саммит встреч | саміт зустріч
negotiat talks parley | перегов консульт | перегов консульт
mediat broker intermed | посредн | посередн
hold-fire truce ceasefire armistice | перемир прекращен | перемир припинен
offensive advance push | наступлен продвиж прорыв | наступ просуван прорив
airstrike air-strike bombing | авиаудар бомбард бомбеж | авіаудар бомбардув
casualties losses | потер | втрат
frontline | фронт передов | фронт передов
mobilis mobiliz draft conscript call-up | мобилиз призыв призван | мобіліз призов
sanction sanctioned penalt | санкц | санкц
tariff duty duties levy levies | пошлин тариф сбор | мит тариф збір
rate rates interest | ставк | ставк
inflat price prices cost-of-living | инфл цен= цены= цена= ценам= подорож | інфл цін= ціни= ціна= цінам= подорож
gdp growth economy output | ввп рост= роста= экономик | ввп зростан економік
recession slump downturn | реценс спад | рецес спад
jobless unemploy | безработ | безробіт
strike strikes striking industrial-action union unions | забаст профсоюз бастов | страйк профспілк
wage wages pay salary salaries | зарплат оклад жаловань | зарплат платн оклад
borrow loan loans lend credit mortgage | кредит ипотек заем займ | кредит іпотек позик
deposit saving savings | вклад депозит сбереж | вклад депозит заощадж
shares stock stocks index bourse | акци бирж индекс | акці бірж індекс
currency dollar exchange | валют курс доллар | валют курс долар
bid offer tender | предлож заявк тендер | пропоз заявк тендер
contract order procure | контракт заказ закуп | контракт замовл закуп
invest stake stakes | инвест вложен дол= доля= долю= | інвест вкладен частк
antitrust monopol competition | антимоноп конкурен монопол | антимоноп конкурен монопол
recall withdraw pulled | отзыв отозв | відклик відкли
outbreak epidemic infect contagi | вспышк эпидем зараж инфекц | спалах епідем зараж інфекц
vaccin jab jabs inoculat shot | вакцин привив | вакцин щеплен
patient patients | пациент больн | пацієнт хвор
doctor medic physician surgeon | врач медик хирург | лікар медик хірург
symptom symptoms | симптом признак | симптом ознак
death-toll toll | числ погибш жертв | кільк загибл жертв
storm storms hurricane typhoon cyclone gale tempest | шторм ураган тайфун циклон бур= буря= бури= | шторм ураган тайфун циклон бур= буря= бурі=
gust gusts wind winds | ветер ветр порыв | вітер вітр порив
rain rains downpour rainfall | дожд ливн ливен осадк | дощ злив опад
dam dike levee embankment | дамб плотин гидроэлектр | дамб гребл гідроелектр
tremor quake earthquake jolt | толчк землетр толчок | поштовх землетрус
epicentr epicenter hypocent | эпицентр очаг | епіцентр осередок
eruption erupt lava ash | изверж лав= лава= пеп | виверж лав= лава= попіл
forest bushfire wildfire | лесн лес= леса= | лісов ліс= ліси=
smoke fumes smoulder | дым= дыма= дымом задымл | дим= диму= димом задимл
firefight fireman fire-engine brigade | пожарн спасател | пожежник рятувальн вогнеборц
stair floor storey | этаж | поверх
roof ceiling | крыш кровл потол | дах покрівл стел
crane tower | кран= крана= башн вышк | кран= крана= башт веж
bridge span | мост пролет | міст= мосту= прольот проліт
train trains carriage locomotive rail | поезд вагон локомотив электрич | потяг поїзд вагон локомотив електрич
bus coach minibus | автобус маршрутк | автобус маршрутк
car cars vehicle | автомоб машин легков | автомоб машин автівк легков
driver motorist behind-the-wheel | водител рул= руля= рулем | водій водії керм
pilot captain cockpit co-pilot | пилот летчик командир капитан кабин | пілот льотчик командир капітан кабін
crash accident wreck collision | авари катастроф крушен дтп | авар катастроф аварії= дтп
passenger traveller | пассажир | пасажир
helicopter chopper | вертол | гелікопт вертол
submers submarine sub | подводн батискаф | підводн батискаф
diver divers | водолаз ныряльщ дайвер | водолаз нирц дайвер
hull keel bow stern deck | корпус нос= носов корм= корма= корму= палуб | корпус ніс= носов корм= корма= корму= палуб
cargo freight load containers | груз контейн | вантаж контейн
port harbour dock quay | порт= порта= порту= гаван причал | порт= порту= гаван причал
shot-dead gunned murder slain | убит убий расстрел застрел | вбит вбив убит розстріл застрел
terror terrorist extremist | террор теракт экстрем | терор теракт екстрем
suspect suspects | подозрева | підозрюв
motive motives reason | мотив причин | мотив причин
clue clues evidence proof | улик доказ свидет | доказ свідч
witness witnesses onlooker bystander | свидет очевид | свідк свідок очевид
confess admitted plead guilty | призна сознал | визна зізна
acquit exonerat clear cleared | оправдан оправдал | виправд
jury juror jurors | присяжн жюри | присяжн журі
testimon testif | показан свидетел | свідчен свідчи показан
lawyer attorney counsel barrister | адвокат юрист защит | адвокат юрист захист
prosecut district-attorney | прокур обвинен | прокур обвинувач
court judge tribunal bench | суд= суда= суде= суду= судь трибунал | суд= суду= суді= судд трибунал
hearing trial session | заседан слушан процесс | засідан слухан процес
freed release released liberat walked | освоб выпущ выпуст отпущ | звільн випущ випуст відпущ
extradit hand-over | экстрад выдач выдал | екстрад видач видал
exile asylum | изгнан эмигр убежищ | вигнан емігр притул
protest protester rally demonstrat march marches | протест митинг демонстр шестви акци | протест мітинг демонстр ход= ходу= акці
riot riots unrest clash clashes | беспоряд столкнов погром | заворуш сутичк погром
barricad barrier fence cordon | баррикад огражд кордон оцепл | барикад огорож кордон оточен
church cathedral chapel | церк собор храм | церк собор храм
museum gallery exhibit | музей галере выстав | музе галере вистав
song songs singer band | песн певец певиц групп | пісн пісен співак співач гурт
film movie cinema director | фильм кино режисс | фільм кіно режис
book author writer novel | книг автор писател роман | книг автор письменник роман
laureate nobel | лауреат нобел | лауреат нобел
scientist researcher study | учен исследов | вчен учен дослідн
school pupil student | школ ученик студент | школ учен студент
refus declin turned-down | отказ отклон | відмов відхил
resign step-down | уйти уход уходит | піти відход йде
sorry apolog regret | извин сожал | вибач перепрош шкодув
thank gratitud grateful | благодар признател | дякую подяк вдячн
congratul | поздрав | привіт вітан
silence silent no-comment | молч комментир безмолв | мовч комент
guess rumour rumor alleged | слух якобы | чутк нібито
`;
