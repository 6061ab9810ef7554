/**
 * Verbs of doing with things, people and time, with their nouns; the format is told in `../meanings.ts`.
 */
export const actionMeanings = `
assert claim= claims claimed claiming contend | утвержда утвержден | стверджу твердить твердив твердження
conduct causing | проведен проведет проведут проводит проводят проводил провести | проведе проведуть проводить проводять проводив провести
presents presented presenting presentation | представлен презент представил= | представлен презент представив=
perpetrated commit | совершен соверша | вчинен скоєн скоїв скоїл вчини
constitute comprise made-up | составля составил составит состоит | становить становил складає складав складал складат
compile compiling | составлен состави | складен укладен скласти уклав
allocate allocation allot earmark | выделен выделил выделит выделя ассигнов | виділен виділив виділит виділя асигнув
redistribut distribute | распредел | розподіл
reckon rely relies relied relying | рассчитыва положит полага | розрахову покладатис покладає
discontent dissatisf disgruntled | недоволь | невдовол незадовол
commented commenting commentator | прокоммент | прокомент
dial | набрал набира набрат набер набран | набрал набира набрат набер набран набрав
avail utiliz utilis | воспольз | скориста користувавс
evoke arouse | вызыва вызвал вызван | виклика
dedicate dedicating dedication devote devoting devotion | посвящ посвят | присвяч присвят
voice= voiced voices utter pronounce | высказ озвуч произнес произнос прозвуч | вислов озвуч вимови прозвуч
locate locating placing accommodat | размещ размести | розміщ розмісти
impede disturb disrupt interrupt | помеша прерва перебо перебива | завади перерва перерив перебо перебив
endeavo | старани | старанн+
holder bearer | обладат обладан держател | володар тримач
sojourn reside residing | пребыва прожива резиденц | перебува проживан резиденц
clerk | служащ | службовц службовець
prefer | предпоч | вподоб
undergo underwent | подверг подверж | піддава зазнал зазнав
deserted abandon forsake | броси+ оставил оставит оставлен | кинув+ кинула+ залиши полишив
briefing notify notified notifies | проинформ брифинг уведом осведом извещ | поінформ проінформ брифінг повідоми сповіст
satisfy satisfied satisfaction gratif | удовлетвор | задоволен задоволь вдоволен
defer adjourn | отсроч отложен | відстроч відтермін відкладен
resist withstand | сопротив противост противод | опір опору протисто протиді спротив
maintain upkeep sustain | поддержани содержан обслуж | утриман утримув обслугов
bind binding bound= | обяза обязыва | зобов'яз
snatch grab grabs grabbed grabbing clutch | выхват схват хвата | вихопи схопи хапа
strip= strips stripped stripping undress | снят снимат | знят знімат
proceed embark | приступ | приступ взявся=
converse interlocutor | собеседн | співрозмовн співбесід
reshuffl reorganiz reorganis | перестановк реорганиз | перестановк реорганіз
tear tore torn tearing rip rips ripped rupture | разрыв разорв порва срыв | розрив розірв порва зрив
grasp | разобра разбира разбор | розібра розбира розбір
overstep | превыша | перевищу
concentrat focus | сосредоточ концентр | зосередж концентр
rename renaming | переимен | перейменув
denote designat mark marks marked marking indicate indicating indication | обознач пометк указыва указал | познач вказ
reconcil pacif | примир | примир
compose revise revising revision revisit rethink | пересмотр пересматр переосмысл доработ | переглян переосмисл доопрацюв
refrain | воздерж | утрима
overcome overcame surmount cope coped coping | преодол справит справля справил | подола впора
budge | продвин сдвин подвин | просун+ зрушен посун
harden tighten stricter toughen | ужесточ | жорсткіш
facilitat | содейств способств | сприя посприя
suit fit fits fitted fitting convenient | устраива годи подошел удобн | влаштову підход підійш зручн
acquaint familiar | ознаком знаком познаком | ознайом знайом познайом
alternat | поменя чередов | помін чергув
impose imposing entrust | возлож налож возлага | поклад накла поклал
endure | пережи | пережи
perceive perception | восприн восприим | сприйм сприйня
manifest evince | проявл прояви | проявл прояви виявля+
undermine undermining erode erosion weaken debilit | подрыв подорват ослаб износ изнош | підрив підірват послаб ослаб знос зношен
phoned | позвон звонит звонил звонк звонок | подзвон телефонув дзвінок дзвінк
inquire wonder | спроси интересов | спита запита цікави
adjust adapt correct | корректиров скорректиров адаптац приспос подстраив исправл | коригув скоригув адаптац пристос виправл
subordinate obey obeys obeyed | подчин повинов | підпорядк підкор
payout | выплачив оплачив | виплачув оплачув
circumvent evading | обходит обойти | обходит обійти
formulat wording worded phrase phrasing | формулиров фраз= фраза фразы фразу | формулюв фраз= фраза фрази фразу
hint hints hinted hinting allusion allude insinuat | намек | натяк
handle handling | обработ обрабат | обробк обробля поводжен
reproduc recreate | воспроизв воссозд | відтвор
conceive | задум замысл замышл | задум
divulge disclos | разглаш огласк | розголош розголос
confer bestow | удосто присуж присвоен присвоил | удосто присудж присвоєн присвоїв
encounter face faced facing faces confront | сталкив столкну конфронтац | стикат зіткну наштовх конфронтац
specialis specializ | специализ | спеціаліз
enumerat listed listing | перечисл | перелічи перерахован
make-up | придума выдума вымыш | придума вигад
reflect mirrored | отраз отраж | відобра
drop-in attendance | посещ | відвідув
befall occurrence | случивш произошедш | сталос+
resonance outcry backlash | резонанс | резонанс
melt melts melted melting thaw | раствор тает таян растая оттая | розчин= тане= танен розтан відтан
shatter smash | разбил разбит вдребез | розбив розбит вщент
seep infiltrat penetrat | проник просоч внедр инфильтр | проник просоч впровад інфільтр
identif | распозна опозна идентиф | розпізна впізна упізна опізна ідентиф
combine combining combination | комбин сочета соедин | комбін поєдна з'єдна
flip flips flipped capsize | переверн опрокин | переверн перекин
liable liability | подлеж подпада | підляга підпада
culminate | увенча | увінча
holding retain | держа удержа | трима утрима втрима
browse browsing | просматр просмотр | перегляда переглян
plug plugged plugs | подключ включи= включил | підключ увімкн ввімкн
switch | переключ | перемик переключ
disconnect | выключ отсоед | вимкн вимик від'єдн
operates operated operating operational functioning | сработ функционир эксплуат | спрацюв функціон експлуат
pity pitied compass sympath | жалел пожал симпат сочув жаль= | жалів пожал симпат співчу жаль=
freeze= freezes froze | замороз заморож | замороз заморож
expire expiring expiry expiration | истека истек= истечен | сплив
elbow | пробил пробит пробива | пробив пробит
sever chop chops chopped | отреза отсек отруб | відріза відсік відруб
pour pours poured pouring flow flows flowed flowing | поток льет лить течет хлын | потік поток литис тече= хлин
fold folds folded folding pile piles piled stack heap | сложил сложит сложен= куч= куча стопк | склав= купа купу стос
kick kicks kicked kicking punch slap slapped | пинк пинат ударя+ пощеч кулач | копня вдаря+ ляпас кулач
bite bites bit biting bitten | укус куса | укус куса
attach fasten | прикреп | прикріп
untie detach disengage unlock | отвяз отцеп разблок | відв'яз відчеп розблок
lock locks locked locking | замок= запер= заперт | замок= замкн
seal seals sealed sealing | запечат опечат | печат запечат опечат
wrap wrapped wraps wrapping envelope | заверн конверт обертк | загорн конверт обгортк
scatter sprinkle spray | разброс рассыпа распыл разбрыз спре= | розкид розсип розпил розбризк спре=
splash dip dipped soak soaked | плеск окун мочи= намок | плеск намок
peel peels peeled slice carve | резат вырез нареза ломтик | різат виріз наріз скибк
drill= drills drilled | сверл | свердл
sew sewn stitch weave knit knitting needlework | вяза шит= шить швейн | в'яза шит= шити швейн
nail nails nailed screw bolt bolts | гвозд прибил винт= болт= | цвях прибив гвинт= болт=
hook hooks hooked rope ropes string= strings thread | верев канат нит= нить нити крюк | мотуз канат нитк гак= гачок
squeeze squeezing pressed pressing | сжат сжима давить выжима | стиска стисн давити вичавл
stretch | растян растяг затян протян | розтяг затяг простяг
lay lays laid laying | класть лег= лежа положил уложи | кладе лежа лежит поклад
sit sits sat sitting seated | сидит сядет | сиді сидит сів= сяде
stand-of | встал вста= встать поднялс | встав вста= встати підвівс
dangle | вис= висит | вис= висить
enclose fence | забор огради огражд огородит | паркан огорож
dump dumps dumped dumping discard recycl waste= wastes wasted garbage trash rubbish litter sewage | свалк выбрасыва сброс мусор отход канализ сточн | звалищ викида скину скид смітт відход каналіз стічн
prescribe write-in inscribe register | прописан вписа | прописан вписа
refer | ссылал сослал | посилал
issue= issued | вынес вынос | виніс винес виноси
undertake undertook endeavor | предприн | вжива вжил вдавс
proclaim | провозглас провозглаш | проголош проголоси
withdrawal | отзыв= отзыва отзывы отзывов отозва | відгук відклика
track trace | отслеж | відстеж відслідк
situated located | находитс находящ располаг располож | знаход розташов
protect | охраня предохран оберег | охороня оберіга
persevere strive striving | стремле стремят добива | домага домогт прагне
demolish demolition | снос= сноса снести | знос= знесенн
smoky | задымл | задимл
replay relay | эстафет | естафет
accrue accrual | начисл | нарахув нарахован
shun shunned avoid | избега чура | уника унико
terminate termination | расторг расторж прекраще | розірва припинен
attribute ascribe | припис | приписув
rid riddance | избав | позбу позбав
reassign relocat | переназнач | перепризнач
pick picking | подобра подбира | підібра підбира
refuel | заправ дозаправ | заправ дозаправ
insert | вставл встави | вставл встави
overload reload reboot restart | перезагруз перезапус | перезаванта перезапус
miscount calculate | просчит | прорахов прораху
overlook | обошел обошли обошла= | обійшов обійшла
affect concern | затраг затрон коснет | зачіпа зачепи торкн стосув
camouflag | маскир | маскув
thunder | прогрем загрем | прогрим загрим
flare breakout | разгор разгар вспых разразил | розпал спалах вибухн
disrupt derail thwart | сорва срыва | зірва зрива
blockage | блокиров | блокуван
precipitat rush | поспеш торопит поторопи | поспіш кваплив
soothe reassure | успоко успокаив | заспок
repel repulse fend | отбива отбит отпор | відбив відбит відсіч
uncontroll | неконтролир | неконтрольован
care cares caring | забот ухажив | турбот піклу догляд
booking booked | брониро бронь заброн | бронюв забронь бронь
rebook | переброн | переброн
rental | прокат | прокат
examine examining examination inspect | обслед осмотр осматр | обстеж огляд оглянут
exploit | эксплуат | експлуат
neutralize neutralise defuse | обезвред нейтрализ | знешкод нейтраліз
conserve preserve preserving preservation conservation | сбереж сохранн консервац | збереженн консервац
submission submit | подача подачи подаче подать | поданн подати подач
manage | управля | керу
enable enabling empower | позволя | дозволя уможлив
disable deactivate | отключ деактив | вимк деактив
exercise exercising | упражн | вправ
pose poses posed posing | позир | позу=
trap trapping trapped lure lured | ловушк заман | пастк заман
append attach | прилага приложи | додава
assign | назнача поруч | признача доруч
quest pursuit | стремлен поиск | прагнен пошук
tackle tackling | взяться браться | братис взятис
poke poked stab jab | тыка ткну колот | тика штрика
swallow ingest gulp | глота проглот | ковта проковт
chew chewing chewed bite | жует жева | жува жує
soak soaked drench | промок вымоч пропит | промок вимоч просоч
tremor tremble | дрож тряс | тремт тряс
pour | пролит пролил | пролит пролив
navigat | навигац | навігац
rig rigs | оснаст | оснаст
surf surfing surfer | серфинг серфер | серфінг серфер
enhance boost | повыша усилива+ стимулир | підвищу посилю
behave behavior behaviour conduct | поведен | поведінк
solve solution | решени решил | рішенн розв'яз вирішен
wrap-up conclude | завершен | завершен
shift | сдвиг сместил смещ | зсув змісти зміщ
mingle interact | взаимодейств | взаємоді
opt opts opted | предпоч выбрал | обрав вирішив
snap snaps snapped | щелк сломал | клац зламав
carry-on proceed continuing ongoing | продолжа | триває
import | ввоз | ввез
stroke brush | кист= кисть щетк мазок | пензл щітк мазок
chop hew | рубил руби= рублю | рубав рубати рубає
pluck mow mown reap | косил жал= жать= | косив жав= жати=
caress pet | гладил погладил ласка | гладив погладив пестив
straighten upright | выпрям распрям | випрост розпрям
shudder shiver flinch startle | вздрог содрог | здриг
snore nap doze | храп дремал дремот | хропі дрімав дрімот
await | дождал | дочекав
lurk stalk creep crept | кралс подкрал крадет | скрада підкра
accumulate accumulation amass | накаплив накопл | накопич нагромадж
deduct subtract withhold | вычет вычит удерж | відрах відніма віднят
enrol | зачисл поступил | зарахов вступил
reinstate | восстановлен | поновив поновл
classify classified reclassified classification | классифик | класифік
completing completion | доверш завершил | доверш завершив
sacrifice | жертвов пожертвовал | жертвув пожертвув
stir stirred stirring | помеш размеш | помішу розміш
lurch sway | качал раскач качн | хитав хитал гойда
hatch | вылуп | вилуп
mount | монтир смонтир | монту змонту
suck sucked | сосать сосет | смокт
schedule | расписани | розклад
approbat | апробац опробов | апробац випробов
aim aimed aiming | нацел прицел | націл приціл
plant | сеял посеял сеять | сіяв посіяв сіяти
cook | сварил варил | варив зварив
closet cupboard wardrobe | шкаф | шафа шафу шафі шафи
corner nook | уголок уголк закоул | куток кутк закуток
shallow | мелководн мелкая | мілк
full | сыт= сытый сытая | ситий сита= ситі
luck lucky fortunate | удач повезл везен | везіння таланило удач пощаст таланит
means remedy | средство средства= | засіб засоби засобів засобу
`;
