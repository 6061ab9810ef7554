/** Things, people and qualities in news of any subject; the format is told in `../meanings.ts`. */
export const thingMeanings = `
chairman chairwoman chairperson chair= chairs chaired speaker | председател спикер | голов голова спікер
director directors manager managers chief executive ceo= boss | директор управляющ менедж гендир | директор керів менедж гендир
deputy deputies vice vice-president | заместител вице вице-президент+ вице-премьер+ вице-губернатор+ вице-спикер+ вице-консул+ | заступник віце віце-президент+ віцепрезидент+ віце-прем+ віцепрем+ віце-спікер+ віцеспікер+
mayor mayors | мэр= мэра мэру мэром мэры градонач мэрии мэрию мэрия мэрией | мер= мера меру мером мери міськголов мерії мерія
governor governors gubernatorial | губернатор | губернатор
senator senators senate | сенатор сенат | сенатор сенат
king kings queen queens royal prince princess monarch crown | корол принц монарх коронов | корол принц монарх корон
pope bishop priest cleric pastor deacon reverend archbishop cardinal abbot monk monks nun nuns monaster convent | папа епископ священ пастор диакон архиепископ митропол монах монастыр игумен кардинал= кардинала кардиналов кардиналы кардиналу | папа єпископ священ пастор диякон архієпископ митропол чернець ченц монах монастир ігумен
mosque temple cathedral chapel spire steeple belfry | мечет храм собор шпил | мечет храм собор шпил
god= faith believer pray prayer mass= praying prayed religion | бог= вера верующ молит молеб месс мессы | бог= віра віруюч молит мес= месу меса
christian christians muslim muslims islam islamic islamist jewish jew= jews | христиан мусульман ислам евре | християн мусульман іслам євре
democrat democrats democratic democracy | демократ | демократ
republican republicans | республиканц республиканск | республіканц республіканськ
liberal liberals labour tory tories | либерал лейборист тори | ліберал лейборист торі
communist communists | коммунист | комуніст
politician politicians politics political policy policies | политик полит | політик політ
citizenship passport passports visa visas | гражданство паспорт виз= визы визу | громадянство паспорт віз= візи візу
constitution constitutional | конституц | конституц
referendum | референдум | референдум
committee committees commission commissions panel | комитет комисс | комітет коміс
department departments ministry office= offices bureau | департамент управлен бюро отдел | департамент управлін бюро відділ
organisation organization organisations | организац | організац
institute institution academy college university universities | институт академ колледж университ вуз= вуза вузов вузы вузе | інститут академ коледж університ виш= виші вишу= вуз= вузів вузи вузах
union= unions strike= strikes striking walkout | профсоюз забаст стачк бастов бастую | профспіл страйк
community communities society public social | обществ социал сообщ | суспіл громад соціал спільнот
culture cultural art= arts artist artists | культур искусств художн артист | культур мистец худож артист
actor actors actress | актер актрис | актор актрис
filmmaker cinematograph moviemaker filmmaking | режиссер кинематограф кинорежисс+ киноиндустр+ кинокомп+ | режисер кінематограф кінорежис+ кіноіндустр+ кінокомп+
sport sports athlete athletes olympic athletic | спорт атлет олимп | спорт атлет олімп
football soccer | футбол | футбол
chess | шахмат шахм | шах= шахи шаховий шахов шахіст
tennis basketball hockey boxing boxer | теннис баскетбол хокке бокс | теніс баскетбол хоке бокс
record records record-breaking | рекорд | рекорд
rank ranking rating ratings | рейтинг | рейтинг
health healthy healthcare | здоров здравоохр | здоров охорон
surgery operation operations | операц операци | операц
blood heart brain lung | кров= крови сердц серд мозг легк | кров= крові серц мозк легень
age= aged ages old= | возраст | вік= віком
widow widower | вдова вдов | вдова вдів
girl girls boy= boys | девоч девуш мальч | дівч хлоп
friend friends friendly friendship | друг= друзь друж прият друга= другу= друзей дружб | друз= друж= друг приятел друзів дружб
neighbour neighbours neighbor neighboring neighbouring | сосед | сусід
colleague colleagues partner partners partnership | коллег партнер | колег партнер
enemy enemies | враг противник | ворог противник
hero heroes heroic | герой герои героем героев героям | геро
pilot captain sailor seaman skipper seamen mariner | пилот летчик капитан моряк матрос | пілот льотч капітан моряк матрос
astronaut cosmonaut | космонавт астронавт | космонавт астронавт
firefighter firefighters fireman firemen fire-brigade | пожарн спасател | пожежн рятувальник
diver divers dive= dives diving dived submarine | водолаз погруж подлод подводн | водолаз занур підвод
wreck wreckage fragment fragments remains | обломк остатк фрагмент останк | уламк залишк фрагмент решт
box= boxes | ящик короб | ящик короб
tanker tankers | танкер | танкер
channel canal strait waterway | канал пролив | канал проток
sand sands ground soil | песок песк грунт почв | пісок піск грунт
bank banks shore | берег | берег
bottom seabed floor | дно= дна дне | дно= дна дні
surface-ship | надводн | надводн
pressure | давлен нажим | тиск натиск
temperature temperatures heat hot= degree degrees | температур жар= жара градус | температур спек градус
weather-front | атмосфер | атмосфер
sun= sunny solar | солнц солнеч | сонц сонячн
sky cloud clouds fog | небо облак туман | небо хмар туман
animal dog= dogs cat= cats horse horses cow= cows cattle sheep livestock | собак кош лошад коров скот овц | собак кіш кін= коні коров худоб вівц кінь=
bird birds | птиц | птах
fish fishing fisherman fishermen | рыб | риб
flower flowers rose= | цвет цветок цветы роз= | квіт
metal metals steel iron gold golden silver copper | металл сталь желез золот серебр | метал сталь заліз золот срібл срібн мід=
stone stones rock rocks | камен камн | камін камен
glass window windows | стекл окн окон | скл вікн вікон
door doors gate gates | двер ворот калитк | двер ворот хвіртк воріт
room rooms hall halls | комнат зал зале | кімнат зал залі
floor floors storey storeys apartment flat flats | этаж квартир | поверх квартир
tower towers | башн | веж
bell bells | колокол | дзвін дзвон
factory factories mill | фабрик завод | фабрик завод
shop shops store= supermarket mall | магазин супермарк торгов | магазин супермаркет крамниц
restaurant cafe pub bar | ресторан кафе паб= бар= бары баров бара= баре= | ресторан кафе паб= бар= бари бару барі
kitchen bed= table chair= | кухн кроват стол | кухн ліжк стіл стол
office | офис | офіс
tent tents camp camps | палат лагер | намет табор
address | адрес | адрес
place places site sites spot location located | мест площадк располож нахо местонахожд | місц майданч розташ місцезнаход
distance far= away | расстоян дал далек | відстан дал далек
side sides | сторон | сторон бік
centre-stage middle midst | серед посеред | серед посеред
edge edges end= | край кра= окраин | край краї околиц
top= peak | вершин верх | вершин верх
inside indoors interior | внутр | всередин
underground subway metro tube= | метро подзем | метро підзем
platform | платформ | платформ
ticket tickets seat seats | билет мест= | квит
flight-number airline carrier | авиакомпан авиаперевоз авиалини | авіакомпан авіаперевіз авіалін
helicopter helicopters | вертолет | гелікоптер вертоліт вертольот
bicycle bike motorcycle | велосип мотоцикл | велосип мотоцикл
wheel wheels | колес | колес
tool machine machines equipment device devices | машин= оборудов устройств техник прибор | машин= обладнан пристр технік прилад
robot robots robotic | робот | робот
computer computers software digital | компьют цифров программ | комп'ют цифров програм
internet online website web= site= | интернет онлайн сайт веб | інтернет онлайн сайт веб
technology technologies technical | технолог технич | технолог техніч
data database information | данн информ | дан= дані даних інформ
message messages email e-mail e-mails mail post= | послан почт сообщен письм | посилан пошт повідомл
video videos footage broadcast broadcasts television tv= channel channels radio | видео телевид телекан трансляц эфир радио | відео телебач телекан трансляц ефір радіо
article articles story stories report reports | стать статью доклад отчет репорт | статт доповід звіт репорт
magazine magazines journal | журнал | журнал
page pages text texts word words | страниц текст слов | сторін текст слов
language languages english-language tongue | язык | мов= мова мови мову мовою
interview interviews | интервью | інтерв'ю
comment remarks | коммент ремарк реплик | комент ремарк реплік
question questions | вопрос | питан запитан
problem problems issue= issues trouble | проблем | проблем
situation circumstances condition conditions | ситуац обстоят услов обстанов положением | ситуац обстав умов стан= стану стані станом
case cases | случа= случай случаи случаев случаях случаям случаю | випад
event events incident incidents | событи инцидент происшеств мероприят | поді= подія події інцидент захід
accident-report | аварийн | аварійн
tragedy tragic tragedies | трагед трагич | трагед трагіч біда біди біді лихо лиха=
scandal scandals | скандал | скандал
riot riots unrest disorder | беспоряд | заворуш безлад
revolution coup rebellion uprising mutiny insurrection insurgency | революц переворот мятеж восстан бунт | революц переворот заколот повстан бунт
conflict conflicts clash clashes | конфликт столкнов | конфлікт зіткнен сутич
violence violent | насил | насил
minority minorities | меньшинств | меншин меншіст
freedom freedoms liberty | свобод | свобод
justice injustice fair= unfair | справедлив юстиц | справедлив юстиц
truth true= fact facts real reality | правд истин факт реальн | правд істин факт реальн
opinion opinions view= views | мнени взгляд | думк погляд
survey opinion-poll respondent polled | опрос респондент опрошен | опитув респондент опитан опитал
chance chances opportunity likelihood odds | шанс вероятн | шанс імовірн ймовірн
assassinat attempt | покуш | замах
target targets | цел= цель цели мишен | ціл= мет= мета мішен
purpose | цель | мета мету
advantage advantages benefit benefits | преимущ выгод польз | переваг вигод корист
role roles | рол= роль роли | рол= роль ролі
function duty duties responsib | обязанн функц ответствен | обов'яз функц відповідальн
authority powers | полномоч | повноваж
position positions post= posts job-title | пост= посту должност позиц | посад позиц
career careers | карьер | кар'єр
rules regulation | правил | правил
system systems | систем | систем
structure structures | структур | структур
model models | модел | модел
version versions variant theory theories hypothesis | верси вариант теори гипотез | версі варіант теорі гіпотез
method methods approach approaches technique | метод подход способ | метод підхід спосіб
process processes procedure | процедур процесс | процедур процес
stage phase phases | этап стади фаз | етап стаді фаз
level levels | уров | рів= рівень рівн
extent | степен | ступ
type types kind= kinds sort | тип= типа вид= вида сорт | тип= типу вид= виду
size sizes scale magnitude | размер масштаб величин | розмір масштаб величин
width wide wider broad | ширин широк | ширин широк завширш
height tall heigh | высот | висот заввишк
area areas | площад | площ
volume volumes | объем | обсяг об'єм
number numbers amount quantity total totals lots lot numerous couple | числ количеств сумм итог | числ кільк сум= сума суми загал
dozen dozens | десятк дюжин | десятк дюжин
hundred hundreds | сот= сотн | сот= сотн
couple pair pairs | пар= пара пары двое двоих | пар= пара пари двоє двох
single alone lone sole only-one | один= одна единств одиноч | один= одна єдин самотн
many several numerous multiple | много многочисл неск многие | багат чисел кілька численн
few little rare rarely | редк мало немног | рідк мало небагат
enough sufficient | достат хватит хватал | достат вистач
average mean= | средн | середн
minimum minimal | миним | мінім
maximum maximal limit limits | максим предел лимит | максим межах ліміт
equal equally same-as | равн одинак | рівн однаков
main chief= principal key= central major-part | главн основн ключев | головн основн ключов
important importance significant | важн значит | важлив значн
special specially particular particularly especially | особен специальн особо | особлив спеціальн
general usual usually ordinary normal regular | обычн общ нормал регуляр | звичай загальн нормал регуляр
official-visit formal | формальн официал | формальн офіц
original initially initial originally | первонач изнач | спочат перві початк
ultimate eventual final | окончат конц наконец конечный конечная конечной конечном конечные конечных | остаточ зрештою нарешті кінцев
current currently present now= today's | нынеш сейчас текущ теперь | нинішн зараз поточн тепер
past earlier before previously ago= | раньше ранее прошл прежд назад | раніше минул тому колись
future upcoming forthcoming | будущ предсто | майбут
temporary temporarily interim | времен | тимчас
permanent permanently constant constantly always | постоян всегда | постійн завжди
immediate immediately instantly at-once once= | немедл сразу тут= мгновен | негайн одразу відразу миттєв
sudden suddenly unexpected unexpectedly | внезап неожидан вдруг | раптов несподів зненац
slow slowly gradual | медлен постепен | повіл поступов
easy easily simple simply easier easiest | легк прост проще= | легк прост
hard= difficult difficulty tough complicated complex harder tougher heavy heavily struggling struggle | трудн сложн тяж тяжел | важк складн тяжк
serious seriously severe grave= | серьез | серйоз
strict strictly harsh | строг жестк суров | сувор жорстк
gentle soft mild | мягк | м'як
direct directly straight | прям напрям непосредств | прям напрям безпосередн
open-air | открыт | відкрит
free-of-charge free= gratis | бесплат | безкоштов безплат
poor poverty | бедн нищ | бідн злид
popular famous fame celebrit famed | популяр знаменит известн слава= славу= славы= прославл | популяр знамен відом слава= славу= слави= прослав
unknown anonymous | неизвест аноним | невідом анонім
beautiful beauty pretty handsome gorgeous | красив красот | красив крас гарн
nervous nerve anxious | нервн тревож | нервов тривож
angry anger fury furious outrage resent indign | гнев ярост возмущ возмути | гнів лют= обур обурен+
sad grief sorrow sadness grieve | груст печал гор= тоск | сум= сумн печал гор= смуток смутк сумув туга= тугу
glad happy happiness joy= | рад= счаст радост | рад= щас радіс радост
tired fatigue | уста | втом стом
calm quiet quietly silence silent | тих спокой молча | тих спокій спокійн мовч
brave courage | смел муж храбр | смілив мужн хоробр
clever wise | умн= мудр | розумн= мудр
sure certain confident confidence | увер | впевн упевн
ready | готов | готов
busy | занят | зайнят
black white red= blue green yellow pink | черн бел= белый белая белые красн син= синий зелен желт розов синяя синие синих синей | чорн біл= білий біла білі червон син= синій зелен жовт рожев синя сині синіх
american americans us= | американ | американ
british britain's briton britons | британ англич | британ англі
whole-day round-the-clock | сутк круглосуточ | доб= добу цілодоб
season seasons summer winter spring autumn | сезон лето летн зим весн осен | сезон літ= літо літн зим весн осін
period periods | период | період
moment moments instant | момент миг | момент мит=
date dates | дата дату даты | дата дату дати
deadline | крайний дедлайн | дедлайн
schedule timetable programme program programmes | расписан график программ | розклад графік програм
project projects | проект | проєкт проект
initiative initiator | инициатив инициатор | ініціатив ініціатор
contract contracts | контракт | контракт
tender | тендер | тендер
compromise compromises concession concessions | компромисс уступ | компроміс поступ
mediat mediator broker brokered go-between | посредн | посередн
supporter supporters | сторонник | прихильник
critic critics opponent opponents | критик оппонент противник | критик опонент противник
observer observers monitor monitors | наблюдат монитор | спостеріг монітор
witness witnesses eyewitness | свидет очевид | свід очевид
expertise | экспертиз | експертиз
`;
