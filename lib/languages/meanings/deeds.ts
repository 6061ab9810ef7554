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
spread spreads spreading distribut | распростран | поширен пошири розповсюд
determine define defined defines | определ | визнач
produce produces produced producing production product products manufactur output | производ выпуск произвед изготов изготавл выработ вырабат | вироб випуск виготов виготовл вироблен виробля
violat breach breaches infring offence | наруш | поруш
fight fights fighting fought struggle struggles combat battling struggling | борь борет сража бои= боях боев борот борют воева | бороть борот боріть бої= боях боротьб
prove turned proving | оказал | виявил
exclude excludes excluded excluding | исключ | виключ
avoid avoids avoided prevent prevents prevented preventing | избеж предотвр | уник запобіг
contain contains contained include includes included including consist | включ содерж входит входят | включ містит містять входит входять
add= adds added adding | добав | дода додав додат
ban= bans banned prohibit forbid forbidden bar= barred outlaw disqualif | запрет запрещ дисквал | заборон дискваліф
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
ensure provide provides provided providing | обеспеч предоставл | забезпеч надан нада
perform fulfil implement execute executed | выполн осуществ реализ | викон здійсн реаліз
supply supplies supplied | поставк поставл снабж | постачан постав
express expresses expressed | выра | вислов вира
thank thanks thanked grateful gratitude | благодар поблагодар | подяк дяку вдячн
apologis apology apologies sorry regret regrets regretted | извин сожал прост= | вибач шкод жаль
insult insults insulted offend | оскорб | образ
explain explains explained explanation | объясн поясн | поясн
punish punishes punished punishment fine= fined fines penalt | наказ штраф взыска | покара штраф кара= карат
register registers registered registration record= recorded records | регистр зарегистр зафикс фиксир запис | реєстр зареєстр зафікс фіксу запис
occupy held | занима занял | обійма займа
transfer transfers move= moved moving relocat postpone | перенес перенос перемещ переех переш переход перевел= перевела перевели перейд перейти перешел | перенес перенос переміщ переїх перейш перех перевів= перевела= перевели= перейд перейти
leave= leaves left= leaving depart departs departed departure | ушел ушла уходит покин покид выех отправл ушли уйдут ушедш | пішо пішла покин покид виїх пішли
organis organiz arrange arranged host= | организ устро | організ влашт
prepare prepares prepared preparation | подготов готов готовн | готу підготов готов
notice noticed note= notices | замет замеч | помі
remind reminds reminded recall recalls recalled remember remembers memory | напомн вспомн памят напоминает напомина | нагад пам'ята згада нагаду
improve improves improved improvement better best= | улучш лучш совершенств усовершенств | поліпш покращ кращ найкращ удоскон вдоскон
worsen worsens worse worst deteriorat | ухудш хуж худш | погірш гірш найгірш
assess assessment estimate estimates estimated evaluat valued rate= | оцен оценк | оцін
understand understands understood realise realised | понят понима понял | зрозум розумі
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
reach achieve achieves achieved achievement attain | достиг достич добил добить | досяг домог
win-over persuade persuaded convince convinced | убед | перекон
confess confesses confessed plead pleaded | призна сознат сознал | зізна
hide hides hid hidden conceal concealed | скры скрыв | прихов схова
reveal reveals revealed disclose disclosed expose exposed | раскры разоблач | розкри викри
discover discovers discovered discovery detect detects detected identify identified | обнаруж выявл выяв откры | вияв відкри
follow follows followed trailing chasing | след после последова | слід йти
watch view= viewed viewer viewers audience | зрител аудитор зрителям просмотр | глядач аудитор перегля
hear hears heard listen listened | слыш услыш слуш | чу= чули чув= почу слуха
sound sounds noise noises loud | звук шум грохот громк зазвуч раздал раздав | звук шум гуркіт гучн лунав лунає пролун зазвуч
smell smoke smoking smoked odor odour scent stench | дым запах пахн | дим запах пахн
touch touches touching | каса косну дотрон дотраг прикосн прикоснов соприкос | торк дотик дотор торкат
catch caught | пойма поймал | спійма піймал
throw throws threw thrown | брос кину метну | кину кида
push pushed pull pulled drag dragged pushing pulling | толка толкн тяну | штовх тягн
lift lifts lifted hoist | подня поднима | підня підійм
carry carries carried transport transports cargo freight load loaded | перевоз перевез груз транспорт несет несут несущ везет везут | перевез перевоз вантаж транспорт несе= несуть везе= везуть
turn= turns turned | поверн повор | поверн поворот
stuck stranded trapped | застр ловушк | застряг пастк
sink sinks sank sunk sinking drown drowned | утон затон потоп тону | втон затон потоп топи
float floats afloat swim | плава плы всплы | плава плив
cross= crosses crossed crossing | пересе пересек перепра | перетн перетин перепра
climb climbs climbed climber ascent | подъем восхожд взобр альпинист | підйом сходжен альпініст
jump jumps jumped leap leapt jumping | прыг скачк | стриб стрибк
run= runs ran= running race= races runner | бег беж гонк забег побеж | біг біж гонк перегон забіг побіг
walk walks walked march marched walking | пешк шел= шли= шаг ходил прош | піш йшл йшов крок ходив
drive drives drove driven driving | вел= ехал управл | їха керув
ride rides rode riding rider riders | езд ехал | їзд їха
fall-apart crack cracks cracked split splits | тресн трещин раскол расколол | трісн тріщин розкол
cover covers covered coverage | покры накры охват | покри накри охоп
fill fills filled full= overflow overcrowd | полн заполн перепол | повн заповн перепов
empty emptied vacant | пуст опусте | порожн спорожн
clean cleans cleaned cleaning clear= cleared clearing | чист очист убра расчист | чист очист прибра розчист
wash | мыть мыл= промы | мити мив= проми
cook eat= eats ate= eaten drink drinks drank meal eating cooking cooked | еда ест= ели= пить пил= питан еду= еды= едой кормит накорм | їжа їсть їли= пити пив= харчув їв= годув нагодув
wear wears wore worn cloth dress dressed suit | одежд костюм наде носил носит носят | одяг костюм вдяг носив носит носят
sing sings sang sung singer singers concert singing vocals | поет пел= пели петь певец певиц концерт | співа співак концерт
dance dances danced dancer dancing | танц | танц
play plays played playing | игра сыгра | гра= грав грає грал зігра
perform stage staged scene theatre theater | сцен театр постанов | сцен театр постанов
draw= draws drew drawn paint painted painting | рисов нарис картин живоп | малюв намал картин живоп
tie= tied level draw= drew | ничь ничей вничь | нічи внічи
score scored scores points | забил счет набрал очк балл | забив рахун набра очк бал= бали балів
beat beats beaten defeat | обыгр победи разгром | обігра переміг перемогл розгром
teach taught learn learns learned learnt study studies studied | учил учит обуч изуч научил научит | навча вчит вивч вчивс навчивс навчил
sleep | спать сон | спати сон
dream dreams dreamt | мечт снил | мрі
love loves loved lover loving beloved | люб | любо любл люби коха
hate hates hated hatred | ненави | ненави
laugh laughs laughed smile smiled joke | сме улыб шут засме рассме | смі посміх жарт засмі розсмі усміш
cry cries cried weep wept tear= tears crying tearful | плак плач слез | плак плач сліз
shout shouts shouted scream screamed | крич крик закрич | крич крик гукнув гукну кричат
marry marries married marriage wedding | жен= женил свадь брак женат замуж | одруж весіл шлюб
divorce divorced | развод развел | розлуч
born birth births | родил рожден рожд | народ
grow grew | выраст вырос | вирост виріс
burn burns burnt | горит сгор сожг жечь жгли жгут сожж | горіт згор спал палил палив спали
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
steal steals stole stolen theft thief robber robbery rob= robbed | украд краж вор= воры граб крал | крад вкра краж злод граб крав
smuggl trafficking traffickers | контрабанд | контрабанд
bribe bribes bribery corrupt | взятк корруп подкуп | хабар коруп підкуп
fraud fraudulent cheat cheated deceiv scam | мошенн обман фальсиф | шахрай обман ошук фальсиф
spy= spies spying espionage intelligence | шпион развед спецслуж | шпигун розвід спецслуж
poison poisoned poisoning toxic | отрав яд= ядовит токсич | отру токсич
torture tortured abuse abused beaten | пыт издев изби | катув знущ поби
rape raped | изнасил | згвалт
kidnap kidnapped abduct snatched | похит похищ | викрад
escape escapes escaped flee= flees fled fleeing | сбеж бежал бежать побег | втек утек втіка втеч
chase chased pursue pursued | погон преслед | погон переслід
hang= hanged execut death-penalty | казн повеш повес | стра= страти страч повіс повіш
swap swaps swapped exchange exchanged exchanges | обмен обменя | обмін обміня
pardon pardons pardoned mercy clemency amnesty | помилов амнист | помилув амніст
forgive forgave | прост прощ | проба вибач пробач
donat donation donations donor charity charities | пожертв благотвор | пожертв благод
pay= pays paid paying payment payments | плат оплат выплат заплат | плат оплат виплат заплат сплат
earn earns earned income revenue salary salaries wage wages earnings | заработ зарпл доход зарабат | зароб зарпл дохід доход заробля
spend spends spent spending expense | потрат трат расход | витрат трат
owe= owes owed debt debts loan loans borrow | долг займ кредит | борг позик кредит
save-money savings | сбереж накоп | заощад накопич
lend rent= rents rented lease leased hire hired | аренд наним нанят | оренд найма найня
invest invests invested investment investor | инвест вложен влож | інвест вклад вкла
profit profits profitable | прибыл | прибут
auction auctioned bid= | аукцион торг | аукціон торг
ordered | заказ | замов
advertis | реклам | реклам
travel travels travelled traveled journey tour= tours | путешеств поездк тур= | подорож поїздк
visit visited | заеха | заїха
disembark | высад | висад
host | принима | прийма
guide guided escort escorted accompan | сопровож провож | супровод
line-up queue queued queues | очеред | черг
gather gathers gathered crowd crowds | собра собир толп собер | зібра збира натовп збере= зберуть=
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
argue argues argued argument dispute disputed quarrel row= | спор= споры ссор оспор ссорит поссор | супереч свар оспор сварит посвар
object objects objected objection | возраж возраз | запереч
complain complains complained complaint plaint | жалоб жалов пожалов | скарг поскарж
sue= sues sued lawsuit lawsuits suit suing | иск= иски | позов
praise | похвал хвал | похвал хвал
mock mocked ridicul | насмех высме | насміх висмі
honour honor honoured honored tribute | почт чтит честь дань | вшан честь шан
celebrate celebrates celebrated celebration holiday holidays festival | праздн отмеч фестивал | святк свят фестивал
frank= frankly candid= | открове | відверт
hug= hugged embrace embraced kiss kissed kissing kisses hugs hugging | обня обним поцел | обійня обійм поціл
shake-hands handshake | рукопожат | рукостиск
nod= wave= waved | маха помаха | маха помаха
wave= waves | волн | хвил
bow= bowed kneel | поклон колен | поклон колін
dismiss dismisses dismissed sack= sacked fire= fired oust ousted layoff | увол смест увольн сместит | звільн усун звільнен=
succeed successor | преемн | наступник спадкоєм
inherit | наслед | спадк
stand= stands stood standing | баллотир стоит стоя стоял | баллот стоїт стоя стоял
dissolve dissolved | роспуск распуст | розпуск розпуст
assemble | сбор= собран | збір зібран
obey comply complies complied observe | соблюд выполн | дотрим
force= forced forces compel | заставл застав вынужд принужд | змус примус вимуш
oblige obliged must= should | долж обязан придется | муси повин зобов має= мають
`;
