/** Verbs and their nouns that news of any subject uses; the format is told in `../meanings.ts`. */
export const deedMeanings = `
get= gets got= getting receive receives received receiving obtain obtained gain gained gains acquire acquired land= retrieved retrieve fetch snapped gaining | получ приобр достал достан доста= | отрим здобув здобу одерж придба дістав дістал діста дістан
use= uses used using usage utilis | использ примен пользова | використ застосов корист засіб= застосув
take-part participat attend attended attends involve involved | участв участие участием участия участник поучаств | участь участі участю учасник
cancel cancels cancelled canceled cancellation scrap scrapped revoke revoked annul annulled abolish | отмен аннулир упраздн | скас анул відмін
perform performs performed performance | выступ исполн | виступ викон
make= makes made= making do= does did= done= doing | дела сдела соверши | роби зроби здійсн
create creates created creating creation establish set-up found= founded founder generate generated generates generating generation maker makers | созда основа основан учред образовал образуют образован становлен | створ засну заснов утвор утворен
propose nominat nominee | номин выдвиг выдвин | номін висув висун
call= named naming name= names dub dubbed title titled entitled describe describes described deemed deeming so-called | назва назыв имен= имени имя | назва назив ім'я імені
determine define defined defines | определ | визнач
produce producing product manufactur output | производ выпуск произвед изготов изготавл выработ вырабат продукц издели | вироб випуск виготов продукц
violat breach infring offence infraction contravene | наруш | поруш
fight fought struggle combat battling struggling battle | борь борет сража бои= боях боев борот борют воева битв сражен побоищ | борот боріть бої= боях битв бойовищ
prove turned proving | оказал оказыва окажет окажут оказат | виявил виявля+ виявит
exclude excludes excluded excluding | исключ | виключ
avoid avoids avoided prevent prevents prevented preventing | избеж предотвр | уник запобіг
contain contains contained include includes included including consist | включ содерж входит входят | включ містит містять входит входять
add= adds added adding | добав | дода додав додат
address addresses addressed approach turn= | обрати обраща обращен | зверн
own= owns owned owner owners belong belongs belonged property possess owning belongings properties | владел владе принадлеж собствен обладает обладаю обладат | володі власник власн належ
allow allows allowed permit permits permitted permission let= licence license | разреш позвол | дозвол дозвіл
vary differ differs different difference | разниц различ разн | різн відмін
exist exists existed existence | существ | існу
release releases released free= freed freeing liberat liberation | освобо отпуст отпущ | звільн визвол відпуст
review reviews reviewed consider considers considering | рассм рассматр | розгля
intend intends intended intention aim= aims aimed | намер | намір
choose chooses chose chosen choice select selected selects selection pick= picked opting | выбир выбра отобр отбор выберет выберут выбери избер | вибир обир обра відбір відібра обере= оберуть=
suggest suggests recommend recommends recommended advise advised advice adviser | рекоменд совет посовет | рекоменд рад= порад радив радить порадив
ensure provide providing render | обеспеч предоставл оказани оказать оказыв | забезпеч надан нада
perform fulfil implement execute executed | выполн осуществ реализ | викон здійсн реаліз
supply supplies supplied | поставк поставл снабж | постачан постав
express expresses expressed | выра | вислов вира
thank thanks thanked grateful gratitude | благодар поблагодар | подяк дяку вдячн
explain explains explained explanation | объясн поясн | поясн
punish punishes punished punishment fine= fined fines penalt | наказ штраф взыска | покара штраф кара= карат
register registers registered registration record= recorded records | регистр зарегистр зафикс фиксир запис | реєстр зареєстр зафікс фіксу запис
occupy held | занима занял | обійма займа
transfer transfers move= moved moving relocat postpone | перенес перенос перемещ переех переш переход перевел= перевела перевели перейд перейти перешел | перенес перенос переміщ переїх перейш перех перевів= перевела= перевели= перейд перейти
leave left= leaving depart | ушел ушла уходит покин покид выех отправл ушли уйдут ушедш отъезд отбыти уезжа уйти уйдет | пішо пішла покин покид виїх пішли від'їзд відбутт виїжджа піти піде
organis organiz arrange arranged host= | организ устро | організ влашт
prepare prepares prepared preparation | подготов готов готовн | готу підготов готов
notice noticed note= notices | замет замеч | помі
remind reminds reminded recall recalls recalled remember remembers memory | напомн вспомн памят напоминает напомина | нагад пам'ята згада нагаду
improve improves improved improvement better best= | улучш лучш совершенств усовершенств | поліпш покращ кращ найкращ удоскон вдоскон
worsen worsens worse worst deteriorat | ухудш хуж худш | погірш гірш найгірш
assess estimate evaluat valued rate= | оцен оценк оценил оценив | оцін оцінк оцінил оцінює
understand understood realise fathom | понят понима понял постиг смекнул | зрозум розумі збагнув второпав
doubt doubts doubted question= questioned sceptic | сомн усомн | сумн
influence influences affect affects affected effect effects impact | повлия влия воздейств | вплив вплин
replace replaces replaced replacement substitut | замен смен | замін
reduce reduces reduced reducing reduction cut= cuts cutting lower= lowered decrease decreased lowering dropping | снизил снижа сокращ сократ уменьш | зменш скороч зниз знижу зниженн
double triple | удвои утрои | подвої потрої
criticis slam slammed lash | раскритик критик | розкритик критик
connect connects connected linked link= links associate | связан связа | пов'яз зв'яза
depend depends depended dependent | завис | залеж
lead= leads leading led= | возглав ведет | очол лідир
outpace overtake overtook ahead surpass | опере обогна | випере обігна
reach achieve attain | достиг достич добил добить достижен | досяг домог
win-over convince persuad persuasion | убед уговор убежда убежден | перекон умовл умовит вмовл
confess confesses confessed plead pleaded | призна сознат сознал | зізна
reveal reveals revealed disclose disclosed expose exposed | раскры разоблач | розкри викри
follow follows followed trailing chasing | след после последова | слід йти
watch view= viewed viewer audience spectators | зрител аудитор просмотр публик | глядач аудитор перегля публік
hear hears heard listen listened | слыш услыш слуш | чу= чули чув= почу слуха
sound sounds noise noises loud | звук шум грохот громк зазвуч раздал раздав | звук шум гуркіт гучн лунав лунає пролун зазвуч
smell smoke smoking smoked odor odour scent stench | дым запах пахн | дим запах пахн
touch touches touching | каса косну дотрон дотраг прикосн прикоснов соприкос | торк дотик дотор торкат
catch caught | пойма поймал | спійма піймал
throw threw toss tosses tossed tossing | брос кину метну бросать подбрас швыр | кину кида кидати підкид жбур
push pushed pull pulled drag dragged pushing pulling | толка толкн тяну | штовх тягн
lift lifts lifted hoist | подня поднима | підня підійм
carry carries carried transport cargo freight load loaded haul hauled tow towed | перевоз перевез груз транспорт несет несут несущ везет везут тащи тянул буксир | перевез перевоз вантаж транспорт несе= несуть везе= везуть тягти тягнув буксир
turn= turns turned | поверн повор | поверн поворот
stuck stranded trapped | застр ловушк | застряг пастк
sink sinks sank sunk sinking drown drowned | утон затон потоп тону | втон затон потоп топи
float floats afloat swim | плава плы всплы | плава плив
cross= crosses crossed crossing | пересе пересек перепра | перетн перетин перепра
climb climbs climbed climber ascent | подъем восхожд взобр альпинист | підйом сходжен альпініст
jump jumps jumped leap leapt jumping | прыг скачк | стриб стрибк
run= runs ran= running race= races runner racing marathon | бег беж гонк забег побеж марафон | біг біж гонк перегон забіг побіг марафон
walk walks walked march marched walking | пешк шел= шли= шаг ходил прош | піш йшл йшов крок ходив
drive drives drove driven driving | вел= ехал управл | їха керув
ride rides rode riding rider riders | езд ехал | їзд їха
fall-apart crack cracks cracked split splits | тресн трещин раскол расколол | трісн тріщин розкол
cover covers covered coverage | покры накры охват | покри накри охоп
fill fills filled full= overflow overcrowd | полн заполн перепол | повн заповн перепов
empty emptied vacant | пуст опусте | порожн спорожн
clean cleans cleaned cleaning clear= cleared clearing | чист очист убра расчист | чист очист прибра розчист
wash | мыть мыл= промы | мити мив= проми
sing sings sang sung singer concert singing vocals songstress songwriter | поет пел= пели петь певец певиц концерт певца= певцу песен= | співа концерт пісень=
dance dances danced dancer dancing | танц | танц
play plays played playing | игра сыгра | гра= грав грає грал зігра
perform stage scene theatre theater opera ballet | сцен театр постанов опер= опера балет | сцен театр постанов опер= опера балет
draw draws drew drawn paint drawing artist | рисов нарис картин живоп рисунк рисунок художн | малюв намал картин живоп малюнк малюнок художн
tie= tied level draw= drew | ничь ничей вничь | нічи внічи
score scored scores points | забил счет набрал очк балл | забив рахун набра очк бал= бали балів
beat beats beaten defeat | обыгр победи разгром | обігра переміг перемогл розгром
teach taught learn learns learned learnt study studies studied | учил учит обуч изуч научил научит | навча вчит вивч вчивс навчивс навчил
dream dreams dreamt | мечт снил | мрі
love loves loved lover loving beloved | люб | любо любл люби коха
hate hates hated hatred | ненави | ненави
cry cries cried weep wept tear= tears crying tearful | плак плач слез | плак плач сліз
shout scream exclaim yell yelled chant | крич крик закрич скандир восклик выкрик | крич крик гукну кричат скандув вигук
divorce divorced | развод развел | розлуч
born birth births | родил рожден рожд | народ
dig digs dug digging excavat | рыт копа выкоп раскоп | рити копа викоп розкоп
measure measures measured | измер | вимір
test tests tested testing trial demo | испыт тест проверк | випроб тест перевірк
tried trying try | пробова | спроб
experiment | эксперим | експерим
invent invents invented invention patent | изобре патент | винайш винахід патент
develop develops developed development | развит разраб развив | розвит розроб розвив
design designs designed designer architect architects architecture | проект дизайн архитект | проєкт проект дизайн архітект
fix fixes fixed repair fixing | починк исправ чини | лагод виправ чини
renovat refurbish | реставр обновл | реставр оновл
store stores stored storage | хран складир | зберіг склад
smuggl trafficking traffickers | контрабанд | контрабанд
torture tortured abuse abused beaten | пыт издев изби | катув знущ поби
kidnap kidnapped abduct snatched | похит похищ | викрад
escape escapes escaped flee= flees fled fleeing | сбеж бежал бежать побег | втек утек втіка втеч
chase chased pursue pursued | погон преслед | погон переслід
hang= hanged execut death-penalty | казн повеш повес | стра= страти страч повіс повіш
swap swaps swapped exchange exchanged exchanges | обмен обменя | обмін обміня
pardon pardons pardoned mercy clemency amnesty | помилов амнист | помилув амніст
forgive forgave | прост прощ | проба вибач пробач
earn earns earned income revenue salary salaries wage wages earnings | заработ зарпл доход зарабат | зароб зарпл дохід доход заробля
spend spends spent spending expense | потрат трат расход | витрат трат
save-money savings | сбереж накоп | заощад накопич
lend rent= rents rented lease leased hire hired | аренд наним нанят | оренд найма найня
invest invests invested investment investor | инвест вложен влож | інвест вклад вкла
profit lucrative | прибыл рентаб выгодн доходн | прибут рентаб вигідн дохідн
auction auctioned bid= | аукцион торг | аукціон торг
ordered | заказ | замов
ads ad advert billboard | реклам биллборд билборд | реклам білборд
travel journey tour= tours expedition voyage trip trips | путешеств поездк тур= экспедиц рейс= поход= | подорож поїздк експедиц рейс= похід=
disembark | высад | висад
host | принима | прийма
guide guided escort escorted accompan | сопровож провож | супровод
line-up queue queued queues | очеред | черг
gather crowd | собра собир толп собер | зібра збира натовп збере= зберут
divide divides divided division | раздел делит | розділ поділ
share shares shared | дели поделил доля подели делит делил | діли поділ частк поділи ділит
join-forces unite united unites unify | объедин един | об'єдн єдн
separate separates separated | отдел раздел | відокрем розділ
compare compares compared comparison comparing | сравн | порівн
compete competes competed competition contest rival | соревнов конкурс конкур состяз | змаган конкурс конкур
train trains trained training | трениров обуч учен | тренув навчан
lose-touch | потеря | втра
miss= missed | пропуст | пропуст
ignore ignored neglect neglected | игнорир пренебр | ігнор нехту
argue argument dispute quarrel row= | спор= споры ссор оспор ссорит поссор аргумент довод спорит | супереч свар оспор сварит посвар аргумент довод сперечат
object objects objected objection | возраж возраз | запереч
complain plaint grievance | жалоб жалов пожалов претенз | скарг поскарж претенз скарж
sue= sues sued lawsuit suit suing plaintiff litigation | иск= иски истец иска иску | позов позивач
praise | похвал хвал | похвал хвал
honour honor honoured honored tribute | почт чтит честь дань | вшан честь шан
celebrate celebration holiday festival parade | праздн отмеч фестивал парад | святк свят фестивал парад
frank= frankly candid= sincer | открове искрен | відверт щир
hug= hugged embrace embraced kiss kissed kissing kisses hugs hugging | обня обним поцел | обійня обійм поціл
shake-hands handshake | рукопожат | рукостиск
nod= wave waved | маха помаха махнул | маха помаха махнув
wave= waves | волн | хвил
bow= bowed kneel | поклон колен | поклон колін
dismiss dismisses dismissed sack= sacked fire= fired oust ousted layoff | увол смест увольн сместит | звільн усун звільнен=
succeed successor | преемн | наступник спадкоєм
inherit | наслед | спадк
stand= stands stood standing | баллотир стоит стоя стоял | баллот стоїт стоя стоял
dissolve dissolved | роспуск распуст | розпуск розпуст
assemble | сбор= собран | збір зібран збору= збори= зборів= зборах=
obey comply complies complied observe adhere abide | соблюд выполн придержива | дотрим притримув
force= forced forces compel | заставл застав вынужд принужд | змус примус вимуш
oblige obliged must= should | долж обязан придется | муси повин зобов має= мають
`;
