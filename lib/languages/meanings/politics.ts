/**
 * Words of elections, parliaments, parties and diplomacy; the format is told in `../meanings.ts`.
 */
export const politicalMeanings = `
primary= primaries caucus | праймериз кокус | праймериз праймеріз кокус
recount | пересчет пересчит | перерахун перерахов перерахув
constituent elector | электорат выборщик | електорат виборник вибірник
pre-election run-up | предвыборн | передвиборч передвиборн
by-election re-run rerun | перевыбор довыбор | перевибор довибор
wavering undecided swing= hesitat | колебл колеба поколеб | хитк вагал ваган вагає вагають
inaugural inauguration | инаугурац | інавгурац
nationwide | всенародн общенационал+ общенародн+ общероссийск всеукраинск | всенародн загальнонац загальнонарод всеукраїн всеросійськ
radical hardline fanatic | радикал фанатик фанатич фанатизм ультрарадикал | радикал фанатик фанатич фанатизм ультрарадикал
populis | популис | популіс
nationalis chauvinis | националис шовинис | націоналіс шовініс
global | глобал | глобал
separatism secession breakaway | сепаратизм отделиться откол= откололс | сепаратизм відокремитися відколол
autonom | автоном самоуправл | автоном самовряд
dictator tyran autocra despot authoritarian totalitarian | диктатор диктатур тиран автократ деспот авторитарн тоталитарн | диктатор диктатур тиран автократ деспот авторитарн тоталітарн
monarchy dynasty dynasties | монархи династ | династ
empire imperial emperor | импери император | імпері імперсь імператор
abdicat renounc | отречен отрекс отречься отрекл | зрект зречен зрікс
overthrow overthrew ouster depos | свержен сверг госпереворот | повален повалит скинут скинен держпереворот
puppet | марионет | маріонет
impartial unbiased objective | беспристраст непредвзят объективн | безсторонн неупереджен об'єктивн
bias biased prejudice | предвзят предубежд предрассуд | упередж забобон
unilateral | односторонн | односторонн
bilateral two-way | двусторонн | двосторонн
multilateral trilateral tripartite | многосторонн трехсторонн | багатосторонн тристоронн
bipartisan two-party | двухпартийн межпартийн | двопартійн міжпартійн
interstate intergovernmental interethnic | межгосударств межправительств межнационал межэтнич | міждержавн міжурядов міжнаціонал міжетнічн
resolution | резолюци | резолюці
convention | конвенци | конвенці
protocol | протокол | протокол
memorandum memoranda memo memos | меморандум | меморандум
ultimatum | ультиматум | ультиматум
petition | петиц | петиці
assembly assemblies | ассамбле | асамбле
faction | фракци | фракці
session sittings | сесси заседа | сесі засіда
chamber | палата= палату= палате= палаты= палат= палатой= палатам= палатах= | палата= палату= палаті= палати= палат= палатою=
distrust mistrust | недовери недоверч | недовір
summon convene convoke | созыв созва | склик
chancellor chancellery | канцлер канцеляри | канцлер канцеляр
minfin | минобороны минздрав минюст минэконом минсельхоз минобр минтранс минкульт минприрод | моз= мінюст мінекономік мінфін мінагро міносвіти мінкультур
undersecretary | замминистр замгоссекретар замглав замдиректор замначальник зампред | заступни
ombudsman commissioner commissar | уполномоченн омбудсмен комиссар еврокомиссар | уповноважен омбудсман омбудсмен комісар єврокомісар
envoys plenipotentiar | спецпредставител постпред полпред | спецпредставник постпред повпред
prefect | префект | префект
municipal | муниципал | муніципал
provincial regional | региональн областн краевой краевого краев= | регіональн обласн крайов
metropolitan | столичн | столичн
civic civil= | гражданск | цивільн
non-citizen | подданн | піддан
compatriots | соотечествен земляк согражд | співвітчизн земляк співгромад
natives hails= | уроженец уроженк уроженц | урожен уроджен
homeland motherland fatherland | родин= родина= родину= родине= родины= родиной= отечеств отчизн | батьківщин вітчизн
foreigner expatriate | иностранец иностранц | іноземец іноземц
stateless naturaliz naturalis | натурализ апатрид | натураліз апатрид
diaspora | диаспор | діаспор
emigrat emigre exile | эмигр изгна | емігр вигнан засланн
annex | аннекс | анекс
statehood | государственност | державніст
demarcat delimit | демаркац делимитац | демаркац делімітац
colony colonies colonial colonis coloniz | колониал колониз | колоніал колоніз
embargoed blacklist | чернысписок | чорнийсписок
normaliz normalis | нормализ | нормаліз
settle settling resolve resolving | урегулир улад | врегулю владна
escalat aggravat exacerbat intensif | эскалац обостр ожесточ усугуб | ескалац загостр
deescalat defus detente | деэскалац разрядк | деескалац розрядк
tension tense | напряж натян | напруж напруг
intrigue | интриг | інтриг
lobby lobbied | лобби | лобі
establishment | истеблишмент | істеблішмент
elite | элит | еліт
rhetoric | риторик риторич | риторик риторич
ideolog | идеолог | ідеолог
propagand | пропаганд | пропаганд
boycott | бойкот | бойкот
marches procession | марш= марша марше марши шестви | марш= маршу марші хода= ходу= ходи=
hunger | голодовк | голодуван
picket | пикет | пікет
disperse dispersal dispersing | разгон разогна рассея | розгін розгон розігна розганя
uproar turmoil chaos mayhem havoc | хаос хаотич сумятиц неразбер | хаос хаотич сум'ятт безлад
unstable instab destabil | нестабильн дестабил неустойч | нестабільн дестабіл нестійк
unity cohesion consolidat solidarity | солидарн консолид единени | солідарн консолід єдніс
advocate advocating lobbyist | отстаива отстоя ратова | обстоюв відстоюв відстоя
activist campaigner | правозащит активист | правозахис активіст
ordinance edict | постановлен предписан предписыв | постанова= постанову= постанови= припис
repeal rescind overturn nullif invalidat void | недействительн аннулиров | недійсн анульов
clause paragraph | параграф абзац | параграф абзац
code codes | кодекс код= кода= кодом= коды= кодов= | кодекс код= коду= кодом= коди= кодів=
registry registries | реестр | реєстр=
census | перепис= переписи= переписью | перепис= перепису=
vacan | вакан | вакан
incumbent | действующ | чинний= чинного= чинному= чинним=
predecessor | предшественн | попередник попередниц
newcomer | новичо новичк | новачо новачк
protege | ставленник протеже | ставленик протеже
comrade companion | соратник соратниц сподвижник товарищ | соратник соратниц сподвижник товариш
adherent proponent followers | приверженец приверженц приверженн адепт последовател сподвижник | послідовник адепт сподвижник прибічник
adversary adversaries foe foes | оппонент недруг | опонент недруг
frontrunner front-runner favourite favorite | фаворит любимец любимиц | фаворит улюблен
non-partisan nonpartisan | беспартийн внепартийн самовыдвиж | безпартійн позапартійн самовисув
newly-elected | новоизбран | новообран
absentee mail-in early-voting | открепительн заочн | відкріпн заочн
rig rigg rigged rigging | подтасов вброс | підтасов вкид
legitima | легитимн | легітимн
illegitima | нелегитимн | нелегітимн
tally= tallies tallied tabulat | подсчет подсчит | підрахун підрахов
two-thirds | большинством | більшістю
unanimous | единоглас единодуш | одностай одноголос
centrist centrism moderate | центрист умеренн | центрист помірк
leftwing left-leaning | левоцентрист ультралев леворадикал | лівоцентрист ультралів ліворадикал
rightwing | правоцентрист праворадикал | правоцентрист праворадикал
communism marxis bolshevik | коммунизм марксис большевик большевист | комунізм марксис більшовик більшовиц
capitalis | капитализм капиталист | капіталізм капіталіст
socialism | социализм | соціалізм
feminis | феминис | фемініс
atheis | атеис | атеїс
patriot | патриот | патріот
soviet= soviets ussr | советск ссср= | радянськ срср=
superpower | сверхдержав | наддержав
geopolit | геополит | геополіт
russophob | антироссийск русофоб | антиросійськ русофоб
anti-american | антизапад антиамерикан | антизахідн антиамерикан
eurosceptic euroskeptic brexit | евроскепт брексит брекзит | євроскепт брексит брекзит
eurozone | еврозон общеевроп | єврозон загальноєвроп
liberalis liberaliz | либерализ | лібераліз
privileg prerogativ | привилег прерогатив | привіле прерогатив
inviolab | неприкоснов | недоторкан
dignitar statesman statesmen | деятел сановник | діяч сановник
nepotis crony | кумовств непотиз | кумівств непотиз
bureaucra | бюрократ | бюрократ
party partisan | однопартий | однопартій
superdelegate | суперделег | суперделег
unconstitutional | неконституц | неконституц
majoritarian | мажоритар | мажоритар
counsel | спецпрокур | спецпрокур
vector course | вектор | вектор
repress | репресс | репрес
antifascist | антифаш фашизм | антифаш фашизм
xenophob | ксеноф | ксеноф
anticorrupt | коррумпир антикорруп | корумпов антикоруп
customs | таможен | митни
humanitarian | гуманитар | гуманітар
entity entities | субъект | суб'єкт
classified | гостайн | держтаємн
patronage auspices aegis | эгид покровит | егід покровит патронат
stakeholder | корыст | корисл
transitional | переходн | перехідн
curator overseer | куратор курир | куратор куру
delegated | делегир | делегу
consulate | генконсул консульств | генконсул консульств
`;
