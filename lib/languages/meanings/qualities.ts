/** Words of qualities and relations, and of change; the format is told in `../meanings.ts`. */
export const qualityMeanings = `
positive | положительн позитив | позитив
negative | негатив отрицательн | негатив
useful helpful | полезн | корисн
useless futile vain fruitless | бесполезн напрасн тщетн безрезульт бесплодн | марн даремн
harm harms harmed harmful detrimental | вред= вреда вреду вредн | шкод= шкоди шкоді шкідлив
suitable suitability appropriate eligible eligibility | пригодн подходящ уместн | придатн доречн належн
inappropriate unsuitable unacceptable inadmiss intolerable | неприемл недопуст неуместн | неприйнят неприпуст недоречн
acceptable admissible | приемлем допустим | прийнятн припустим
irresponsib | безответствен | безвідповід
reliable reliably reliability dependable credible credibility trustworth | надежн достовер | надійн
inaccessible unavailable | недоступн | недоступн
naturalness organic | натуральн | натуральн
unnatural unusual uncommon peculiar strange weird bizarre | необычн странн причудл | незвичн незвичай дивн химерн
abnormal anomal | аномал ненормал | аномал ненормал
unique one-off | уникал неповторим | унікал неповторн
typical standard | типичн стандарт | типов стандарт
norm norms normative benchmark | норм= нормы норму норме нормой норматив норма= | норм= норми норму нормою норматив норма=
mundane routine mediocre | заурядн рутин рядов | пересічн рутин рядов
excellent brilliant outstanding superb splendid | отличн превосх прекрасн великолеп блестящ наилучш выдающ | чудов прекрасн відмінн блискуч видатн найкращ
perfect ideal impeccable | идеал совершенн безупречн | ідеал досконал бездоган
awful dreadful horrible horribly hideous | ужасн кошмар отвратит | жахлив кошмар
worthless junk crap | дрянь хлам= никчем | мотлох нікчем
considerable substantial sizable | существенн немал | суттєв чимал
insignificant negligible petty trivial slight | незначит ничтож мелк= мелкие мелких мелкий | незначн мізерн дрібн
enormous vast immense giant gigantic colossal grandiose | гигант колоссал громадн грандиоз | гігант велетен колосал грандіоз
miniature compact | миниатюр компактн | мініатюр компактн
versatile general-purpose | универсал | універсал
comprehensive thorough exhaustive | всесторонн исчерпыв полномасшт | всебічн вичерпн повномасшт
individual | индивидуал | індивідуал
mutual reciprocal | взаимн коллективн обоюдн | взаємн колективн обопільн
transparent transparency | прозрачн гласност | прозор гласніст
latent | скрыт+ подспудн | прихован
unofficial informal | неофициал неформал | неофіц неформал
lawful | законн правомерн легальн | законн правомірн легальн
legaliz legalis decriminal | легализ | легаліз
valid | действительн | дійсн
actual realistic | реальн реалистич актуал | реальн реалістич актуал
truly genuine real-life | подлинн настоящ | справжн
seeming apparent ostensibl | кажущ по-видим | позірн
evident undoubt undeniable | несомн безусловн бесспорн | безсумн безумовн безспірн
inevitab inescap imminent unavoidable doomed | неизбежн неминуем обречен | неминуч приречен
unpredict unforeseen | непредсказ непредвид | непередбач несподіван
random | случайн произвольн | довільн
intricate | запутан | заплутан
simplify simplified simplicity | упрощ упрост | спрощ спрост
flexible flexibility | гибк= гибкий гибкая гибкост | гнучк
rigid stiff stringent | строгост жесткост | жорсткіст
durab sturdy robust | прочн | міцн
steady steadily sustainab | устойчив стабильн стойк | стійк стабільн сталий сталого
fragile vulnerab weak weaker weakness | слаб уязвим хрупк | слабк вразлив крихк
blunt | тупой= | тупий=
bright vivid | ярк= яркий яркая яркие ярко | яскрав
dark darkness gloom shade shadow | темн мрак= темнот тень сумрак тени тенев | темн темрян морок темряв сутінок тіня тінь тіні
colour colors colored | цвет= цвета цвету цветн окрас | колір кольор забарв
grey gray brown orange purple | сер= серый серая серого коричн оранж фиолет | сір= сірий сіра коричн помаранч фіолет
shine shining glow glows glitter flicker sparkle twinkle gleam | блеск блест сверка свечен мерца блесну | блиск сяє сяйв світін мерехт блисн
flammable ignite ignition lit | возгор загор воспламен горящ | займанн загор
extinguish quench | потуш туш= тушил тушить погас | погас загас гасит гасін
heated heats | горяч накал | гаряч розпеч
cool cooler chill | прохлад | прохолод
fresh | свеж | свіж
rotten decay spoil | гнил испорч испорт тухл | гнил зіпсув тухл
pure purity purif | чистот+ | чистот+
loudly | громк= громко | голосн гучно+
attract lure lured | привлек притяг заман | приваб залуч приверн
deterred | отталк отпуг | відштовх відляк
dear | любимый= | улюблен
kindred | родствен | спорідн
alien outsider | чужой= чужие чужих чужер чужд | чужий= чужі чужих чужор
wild wildly | дик= дикий дикая дикие | дик= дикий дика дикі
tame homemade | домашн | домашн
total | тотальн | тотальн
unnecessary needless superfluous | ненужн излишн лишн | непотріб зайв
justified unjustified unfounded groundless unwarranted baseless | необоснов беспочв неоправд | необгрунт безпідст невиправд
grounds rationale substantiat | обоснов основани= основание оснований основания | обгрунт підстав
exception | исключени | виняток винятк
original | оригинал | оригінал
fictitious | вымышл фиктивн мним | вигадан фіктивн уявний
dual binary | двойственн двоичн бинарн | подвійн двійков бінарн
hybrid mixed mix mixes mixing mixture blend | смес смеша гибрид микс= | суміш зміша гібрид
homogeneous identical | одинаков идентичн однород | однаков ідентичн однорідн
diverse diversity variety varied manifold | разнообр+ разновид | різноман+ розмаїт різновид+
opposite contrary | противоп | протилежн
inverse backward | обратн= обратная обратной обратный обратную | зворотн
parallelism | параллельн | паралельн
intermediate midterm | промежут | проміжн
preced | предшеств прецедент | прецедент
pending | грядущ предстоя | прийдешн
well-known renowned notorious notable notably prominent | пресловут | сумнозв
obscure unidentified | неизвестн неопозн | невідом неопізн
legendary | легендарн | легендарн
prestige prestigious | престиж | престиж
reputation repute | репутац имидж | репутац імідж
influential authoritative | влиятел+ авторитет | впливов авторитет
dominat dominant dominance prevail prevalen supremac | преоблад доминир господств верховенств | переважа домінув панув верховенств
superior | преимущест превосход перевес | перевага перевагу перевагою
exclusive exclusivity | эксклюзив | ексклюзив
priority prioriti | приоритет | пріоритет
unpopular | непопуляр | непопуляр
equality | равенств равноправ | рівніст+ рівноправ
similarity resembl | сходств схож | схож подібніст
correlation interconnect | взаимосвяз коррел | взаємозв кореляц
involvement engage engaging | вовлеч задействов втян | залучен задіян втяг
inclusion inclusive | инклюзив | інклюзив
inequality disparit | неравенств | нерівніст
throughput | мощност пропускн | потужніст пропускн
alter modif transition | видоизмен модифиц преобраз перехода | видозмін модифік перетвор перехід= переходу
intensify amplif | усилива+ усилен укрепл | посил зміцню
broaden | расширен | розширен
multiply multiplied proliferat reproduction | размнож нараст наращ разраст | розмнож нарост нарощ розрост
shrink shrank shrunk diminish dwindl | сокращ сужа убыва | скорочен звуж меншат
confine | огранич | обмеж
eradicat | устран искорен | усун викорін
origin | происхожд зарожд | походжен зародж
fade faded fades fading | угас блек= | зникл+ згас
stem stems stemmed derive | проистек вытека | виплив
mature ripen | созрел созрева назрел | дозріл назріл
lag lags lagging | отста | відста
managing manage | удал= удалос+ удастс сумел успел успет успеет смог= | вдалос+ вдастьс зумів зуміл встиг зміг=
fizzle | сорвал | зірвав зірвал
breakdown | коллапс крах | колапс крах
watershed | перелом= поворотн | переломн поворотн
revive reviving revival renaissance rebirth resurrect | возрожд возрод воскрес= воскресш воскресил воскрешен | відрод
rejuven | обновл | оновл
evolving | эволюцион | еволюц
regress setback | регресс | регрес
deform distort | искаж деформ | спотвор викривл деформ
rectif | исправл | виправл
offset | компенсир | компенсув
integrat | интеграц интегрир | інтеграц інтегру
streamline | рационализ | раціоналіз
moderniz modernis | модерниз | модерніз
centraliz decentral | централиз децентр | централіз децентр
seclud | уединен | усамітн
minus | минус | мінус
invisible unseen | невидим незрим | невидим незрим
order | порядок порядка порядке порядку порядком | порядок порядку
disorderly | беспорядочн | безладн
disagree dissent | несоглас разноглас | незгод розбіжн
effect | эффект | ефект
difference distinct distinguish | отличи отличает отличают отличал | відрізня відмінніст
usual normally | обыкновен обыденн | зазвичай буденн
greatest largest | наибольш | найбільш
least= lesser smaller fewer | наименьш наименее меньш= меньший меньшей меньшие | найменш менший менша
highest higher supreme | высшей высшего высшее высшая высшую высшие высший | найвищ вищий вища вище= вищі
lowest | наинизш низший | найнижч
fun merry cheerful | весел | весел
tight | тесн | тісн
kind | добрый добрая добрые доброе | добрий добрі
easier | легче полегче | легше легший
uneasy nontrivial | непрост | непрост
favorable favourable auspicious conducive | благоприят | сприятлив
unfavorable unfavourable | неблагоприят | несприятлив
undesirable unwanted unwelcome | нежелат | небажан
unjust unfairness injustice | несправедлив | несправедлив
constructive | конструктив | конструктив
purposeful targeted | целев целенаправ | цільов цілеспрям
ambition ambitious | амбици | амбіц
eccentric extravagant | эксцентр экстраваг | ексцентр екстраваг
iconic | культов | культов
classic | классич | класич
secondary secondly | вторичн второстеп | вторинн другоряд
long-term longterm | долгосроч | довгостр довготрив
short-term shortterm | краткоср | короткостр
reusable | многораз | багаторазов
two-day | двухднев двухэтаж двухлет | дводенн двоповерх дворіч
three-day | трехднев трехлет трехэтаж | триденн трирічн
five-year | пятилет пятиднев | п'ятирічн п'ятиденн
hazy blurred murky | мутн размыт | каламут розмит
incredible incredibly unbelievable | невероятн неимоверн | неймовірн
unlikely improbable | маловероят | малоймовірн
unchanged invariable | неизменн | незмінн
spontaneous | спонтан стихийн | спонтан стихійн
exaggerat overstate | преувелич | перебільш
underestimat understate | преуменьш недооцен | применш недооцін
oblique | косвен | непрям опосередк
ambiguous | двусмысл | двозначн
notoriously | заведомо | завідомо
barrier | барьер преград | бар'єр перепон перешкод
spectrum | спектр | спектр
advent onset | наступит наступил настал | настане настав настає
outdo surpass | превзо | перевершив
worthwhile expedient | целесообраз | доцільн
intact unharmed unhurt unscathed | неповрежд невредим целость | неушкодж вцілому
vacuous meaninglessly nonsense | чушь ерунд | дурниц нісенітн
compatible compatibility | совмест | суміс
raw rough crude | сыр= сырой сырая необработ | сирий сира необроб
rest resting idle | отдых | відпоч
stuff material | материал | матеріал
essential integral | неотъемл | невід'ємн
specified specifies precise | указан заданн | вказан зазначен
dated outmoded | несоврем | несучасн
instant | готов | готов
lively dynamic vigorous | динамич оживл бодр | динаміч жвав бадьор
irregular uneven | неравномер нерегуляр | нерівномір нерегуляр
isolated lonely loneliness | одино | самотн
soft softly | мягк | м'як
alike identical | одинаков | однаков
elaborate sophisticat | изощрен | витончен
prominent | заметн видн= | помітн+
impulsive impulse | импульс | імпульс
verbal oral | устн | усн
visual | визуал зрительн | візуал зоров
safe safely | безопасно | безпечно
ugly ugliness | уродлив безобраз некрасив | потворн негарн
crooked twisted bent | крив | крив
coarse | шерохов шершав груб= | шорстк жорств
freely vacant | свободно вольно вольная вольных | вільн
calmly peaceful quietness | тишина тишине тишину | тиша тиші тишу
uncommon exotic rare | экзот диковин | екзот дивовижн
elegant graceful elegance | элегант изящ | елегант витончен
luxury luxurious lavish | роскош | розкіш
caustic corrosive | едк разъеда | їдк роз'їда
static immobile motionless | неподвиж статич | нерухом статич
generic universal | универсальн | універсальн
unfinished premature | незаконч недодел | незакінч недоробл
settled | оседл | осіл
neat tidy | аккурат опрят | охайн акуратн
unhurried | неспеш нетороп | неквапл
`;
