/** Words of public affairs and of how they are told, of any subject; the format is told in `../meanings.ts`. */
export const affairMeanings = `
early= earlier snap= premature prematurely | досроч | достроков
steer steered steering helm piloted manoeuvre maneuver | управлял управля штурвал рулев | керував керува керман штурвал
aground shoal sandbank refloat refloated | мель= мели= отмел | мілин мілину обмілин
represent representative representatives representing represents | представля представит представил= представл | представля представн представив= представл
interest interests interested interesting | интерес | інтерес
population inhabitants | населения населени населен= | населення
district districts county counties constituency constituencies | округ | округ
state-us= federal federally | штат= штата штате штаты штатов федерал | штат= штату штаті штати штатів федерал
intervene intervention interfere interference meddling | вмешат вмешив | втруч
course | ходе= | хід= ході=
preliminary provisional | предварит | попередн
need needs needed necessary necessity necessarily lack require | необход нужн понадоб нужда нуждает | необхідн потрібн потреб знадоб потребу треба=
become becomes became becoming | станет стану становит | стане стати стають стає
have= | имеет имеют иметь имел | має= мають мати=
national nationwide nation nations | национал | національн нація
mandatory compulsory obligatory obliged= | обязател | обов'язков
stay stays stayed staying remain | остава оставл остал оставш останут | залиш лиша лишивс
quality | качеств | якіст якост
agencies | орган= органа органы органов ведомств | орган= органи органів відомств
activity activities activist activists active= actively | деятельн актив | діяльн актив
nearest nearby | ближайш | найближч
introduce introduced introducing introduction | введен ввели ввел= вводи введут | введен запровад ввів= ввели
edition newspaper outlet outlets broadcaster | издание издания издани газет= газета газеты газете | видання видань газет= газета газети газеті
underline underlined emphasise emphasised stressed stress | подчерк | підкресл наголос
practice practical practically virtually | практик практич | практик практич
regime regimes mode= | режим | режим
movement movements | движен | рух= руху рухи
basis base= bases based | основ= основу основе базу= баз= база | основ= основу основі баз= база
access accessible available availability | доступ | доступ
personal personally identity identities | лично личн личност | особист особи=
professor professors | профессор | професор
similar similarly analogous likewise | подобн аналогичн похож | подібн аналогічн схож
source sources | источник | джерел
confirm confirms confirmed confirming confirmation certify certified certific | подтвержд подтверд сертиф | підтвердж підтверд сертиф
attention | внимани | уваг
staff personnel employee employees | персонал сотрудник | персонал працівник співробітник
raid raids raided | обыск | обшук
tradition traditional traditionally traditions | традиц | традиц
amendment amendments amend amended | поправк | поправк
effort efforts | усил | зусил
additional extra addition further= | дополнит еще= добавоч | додатков
arise arises arose emerged emerge emerging | возник | виник
envisage stipulate stipulates | предусм | передбач
analysis analyse analyze analyst analysts | анализ аналит | аналіз аналіт
relate relates concerning regarding regards | относит касает | стосу відноси
resume resumed resumes resuming | возобнов | віднов
presence present= | присутств наличи | присутн наявн
trust trusts confidence | довери доверя | довір
forecast predict foretell | прогноз предсказ предрек предвещ | прогноз передбач пророку віщу
exhibit exhibition display displayed displays displaying | выставк выстав | виставк вистав
precise precisely accurate exact exactly accuracy | точн | точн
eliminate eliminated liquidate liquidated liquidation | ликвид | ліквід
public publicly | публичн | публічн
disposal instruct instructed instruction instructions mandate | распоряж поруч инструк | розпоряд доруч інструк
humanity mankind human= humans | человечеств | людств
task tasks challenge challenges challenging challenger | задач вызов= | завданн виклик
form= forms formed forming formation | сформир формир форма= формы= | сформу формув форма= форми=
status | статус | статус
course= rate rates | курс= курса курсе ставк ставок | курс= курсу ставк ставок
detail details detailed | подробн детал | подробиц детал докладн
interaction cooperate cooperation cooperative collaborat | взаимод сотрудничеств | взаємод співпрац співробітниц
ferry ferries | паром= парома пароме паромы | пором
assault assaults assaulted | штурм | штурм
preventive prevention | профилакт | профілакт
goods commodity commodities cargo cargoes freight | товар груз= груза грузы грузов | товар вантаж
provocation provocations | провокац | провокац
air= aerial airspace | воздуш воздух | повітр
mean= means meant meaning imply implies implied implying | означа значит подразум | означа маєтьс
currency currencies | валют | валют
reception | прием приема | прийом
deserve merit merits | заслуг заслуж | заслуг заслуж
impeach impeached impeachment | импичмент | імпічмент
leading | ведущ | провідн ведучий ведуча
repeat repeats repeated repeatedly | повтор неоднокр | повтор неоднораз
contribution contribute contributing | вклад= вклада вносит внесен внесли внес= внести внося | внесок внеск вносит внесен внесли вніс внести
tournament tournaments | турнир | турнір
entry enter enters entered entering entrance | въезд въех вход= вошел вошла вошли войти заходи зашел зашла зашли зайти | в'їзд в'їха вхід= увійш входж заходи зайшов зайшла зайшли зайти
agent agents | агент= агента агенты агентов агентом агенту | агент= агента агенти агентів агентом агенту
character characteristic characters nature | характер | характер
throne | престол трон= | престол трон=
abrupt abruptly sharp sharply | резк | різк
certificate certificates document documents | удостов документ | посвідч документ
turn-into= convert converted transformation transform | превра | перетвор
concrete specific specifically | конкрет | конкрет
controvers disputed contested contentious | спорн оспор | спірн оспор
modern contemporary | совреме | сучасн
symbol symbols symbolic | символ | символ
complicit implicated | причастн | причетн
plenty numerous multitude lots lot | множеств многочисл | числен безліч чимал
surround surrounded surrounding surroundings environment environmental | окруж | оточ довкіл
facility facilities site= sites | объект | об'єкт
unit= units subdivision detachment platoon squadron | подразд отряд взвод эскадр | підрозд загін загон взвод ескадр
demonstrate demonstrates demonstrated demonstrating | продемонстр демонстр | продемонстр демонстр
extremis | экстрем | екстрем
board= aboard on-board | борту борт= | борту борт=
strengthen strengthened strengthening reinforce reinforced | укреп усил= усилен усилил | зміцн посил укріп
honest honestly fair= fairly | честн | чесн
bear-down= inflict inflicted | нанес нанос | завда завдав
interrogat questioned questioning | допрос допраш опрош | допит
failure= flop | провал | провал
line= lines | лини= линия линии линию | лінія лінії лінію
decade decades | десятилет | десятиліт
licens | лиценз | ліценз
client clients customer customers | клиент | клієнт
unprecedented | беспрец | безпрец
resource resources | ресурс | ресурс
presenter anchor anchorman broadcaster= | телеведущ | телеведуч
rush rushed hurry hurried strive | стремит спеш | поспіш прагн
regulat | регулир регуляторн | регул
avalanche avalanches landslide | лавин оползен ополз | лавин зсув
quarantine lockdown lockdowns | карантин локдаун | карантин локдаун
club clubs | клуб= клуба клубе клубы клубов | клуб= клубу клубі клуби клубів
satellite satellites | спутник | супутник
potential potentially prospect prospects | потенц перспект | потенц перспект
diagnos | диагно | діагно
communicat | коммуник | комунік
promote promoted promotes promotion advance= advanced promoting | продвиж продвиг | просув
album albums song-book= | альбом | альбом
look= looks looked seem seems seemed seeming | выгляд кажет казалось кажутся | вигляд здаєт здавал
soften softened ease= eased easing | смягч | пом'якш
alternative alternatives | альтернат | альтернат
forward ahead | вперед впереди | уперед вперед попереду
administrat administration administrative | администр | адмініст
gap= margin | отрыв= отрывом отрыва | відрив
perimeter | рубеж | рубіж рубеж
analog context | контекст | контекст
deploy deployed deployment unfold unfolded | разверн развер | розгорн
deliver delivered delivers delivery | достав | достав
gift gifts | подар | подар
supervis oversight supervision monitor monitored monitoring | надзор монитор | нагляд моніторинг
tariff tariffs customs | тариф пошлин таможн | тариф мит= мита мито митн
adult adults | взросл | доросл
statistic statistics statistical | статист | статист
complicat | осложн затрудн усложн | ускладн утрудн
suspend suspended suspension sidelined | отстран приостан | відсторон призупин
complex complexes | комплекс | комплекс
symptom symptoms | симптом | симптом
universal | всеобщ | загальн
way= ways path paths route routes | путь= пути= путем маршрут | шлях маршрут
forum congress | форум съезд | форум з'їзд
festival | фестивал кинофестив | фестивал кінофестив
obstacle obstruct obstructed hinder hamper hampered | препятств меша | перешкод заважа
evid obvious obviously clear= clearly | очевидн ясно | очевидн ясно
corner corners | угол угла | кут= куті кута
widespread mass= massive | массов | масов
hoist raise raised raises raising | поднят поднимут подним | підніма підняли підняв
submarine submersible submersibles bathyscaphe | подводн батискаф | підводн батискаф
hull= fuselage | корпус | корпус
implode imploded crush crushed crushing stampede | сплющ давк раздав | сплющ тисняв розчав
noise noises banging bang knock knocks knocking | стук шум= шума звук | стук шум= шуму звук
breathe breath breathing | дыха | дих= диха
arson ablaze set-alight | поджог поджеч | підпал
relic relics treasure treasures artefact | реликв сокровищ | релікв скарб
pieces | фигур | фігур
crown crowned | титул корон= корона короны венец венца | титул корон= корона корони вінець вінця
draw= drawn | ничь вничь | нічи внічию
opening= debut premiere | дебют премьер= премьера | дебют прем'єра
tie-break tiebreak playoff | тай-брейк тайбрейк плей-офф | тай-брейк тайбрейк плей-оф
assistant assistants aide aides helper | помощник секундант ассистент | помічник секундант асистент
study studies studied studying research researcher researchers exploration explore explored exploring | изуч исслед учил= учился | вивч дослід навчав
purse prize-fund jackpot | фонд= фонда приз= призовой | фонд= фонду приз= призов
skip skipped skipping absent absence | пропуст отсутств | пропуст відсутн
band bands singer singers musician performer | певец певиц музыкант группы= | співак співач музикант гурт
jury juries juror | жюри присяжн | журі присяжн
arena arenas | сцен арен= арена арене | сцен арен= арена арені
fare fares | билет проезд | квит проїзд
bail custody detention remand | залог стража стражу сизо | застав варт= варту сізо
served serve serves serving | отбыва отбыл служи | відбува відбув служи
bankrupt bankruptcy insolvent | банкрот | банкрут
merge merger acquisition takeover | слиян поглощ | злитт поглин
allowance | оклад | оклад
shortage shortages scarce deficit | нехватк дефицит | нестач дефіцит брак=
outage outages blackout blackouts | отключ блэкаут | відключ блекаут знеструм
losses loss= | ущерб убыт потер | збитк втрат шкод
exceed exceeded exceeds surpass surpassed | превыс превос | перевищ переверш
speed speeds pace | скорост темп= | швидкіст темп=
length lengths | длиной длина длину | завдовж довжин
weigh weighs weighed | весит вес= веса весом | важит вага= вагою
apart | удал | віддал
tunnel tunnels mine= mines miner miners shaft | тоннел шахт рудник | тунел шахт рудник
desert deserts steppe | пустын степ= степи | пустел степ= степу
drought heat heatwave hot= | засух жар= жара жары жарк | посух спек= спека спеки
volcan erupt eruption lava | вулкан изверж лав= лава | вулкан виверж лав= лава
belongings luggage suitcase backpack bag bags handbag | вещи багаж чемодан сумк сумок рюкзак мешк мешок | речі= багаж валіз сумк сумок рюкзак мішк мішок
guest visitor | гость гости гостей посетител гостевой | гість гост відвідувач гостьов
costume costumes mask masks | костюм маск= маска маски | костюм маск= маска маски
alley lane narrow | переул узк | провул вузьк
pit= hole holes | ям= яма ямы дыр | ям= яма ями дір
pillar pillars pier | опор | опор
anchor= anchors moor moored tug tugs tugboat | якор буксир | якір якор буксир
container containers | контейнер | контейнер
coastguard coast-guard | береговой охран | берегов
distress mayday sos= | бедств | лих= лиха
lights light= power-cut | свет= света | світл
pothole maintenance | ремонт | ремонт
cable cables | кабел трос | кабел трос
leak leaks leaked spill spills spilled | утеч разлив вытек | витік виток розлив
pollut pollution contaminat | загряз | забруд
wreath candle candles | венок вен= свеч | вінок вінк свічк
checkpoint | кпп= блокпост | кпп= блокпост
frontline front-line trench trenches | фронт окоп транше | фронт окоп транше
offensive counter-offensive | наступлен контрнаступ | наступ контрнаступ
retreat retreated retreating pulled-back | отступ отошл | відступ відійшл
surrender surrendered surrenders | сдал= сдался сдались капитул | здав= здався здалися капітул
prisoner prisoners captive pow= pows inmate inmates | плен= пленн заключен | полон= полонен в'язн
commander commanders general= generals colonel admiral admirals | команд генерал= генерала полковн адмирал | команд генерал= генерала полковн адмірал
brigade battalion regiment | бригад батальон полк= полка | бригад батальйон полк= полку
veteran veterans | ветеран | ветеран
anonym unnamed condition-of-anonymity | аноним | анонім
bulletin communique | коммюник бюллет | комюніке бюлет
agenda topic topics theme | повест тем= тема темы тему | порядку= тем= тема теми тему
veto vetoes vetoed | вето= | вето=
quota quotas cap= | квот лимит | квот ліміт
subsid subsidies grant= grants | субсид грант= гранта гранты | субсид грант= гранти
interest-rate central-bank | центробанк | центробанк
inflat inflation | инфляц | інфляц
recession slump downturn stagnation | рецесс спад= спада | рецес спад= спаду
unemploy jobless | безработ | безробіт
teacher teachers pupil pupils lesson lessons | учител школьник урок= уроки | вчител учител школяр учн урок=
exam exams graduate graduated | экзамен выпускник | іспит випускник
sculpt statue statues monument= | скульпт стату памятник | скульпт стату пам'ятник
poet poems poetry novel novels | поэт поэз роман= романа | поет поез роман= роману
gold= golden silver bronze medal medals | золот серебр бронз медал | золот срібл срібн бронз медал
swim swimmer swimming | плыл= плава пловец | плив= плава плавец
runner runners sprint | бегун спринт | бігун спринт
doping doped | допинг | допінг
referee referees umpire | рефери арбитр | рефері арбітр
telescope astronomer observatory | телескоп астроном обсерват | телескоп астроном обсерват
sample samples specimen | образц образец проб= пробы | зразк зразок проб= проби
signal signals transmit transmitted | сигнал передат | сигнал
battery batteries solar panel panels | батаре панел | батаре панел
gene= genes genetic dna= | ген= гены генет днк= | ген= гени генет днк=
`;
