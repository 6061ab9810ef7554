/** Words of thinking, speaking and feeling; the format is told in `../meanings.ts`. */
export const mindMeanings = `
utterance | высказыв | висловлюв
regard deem deemed | считает счел= сочл расцен | вважає розцін
guess speculat | догад угада | здогад вгада
aware unaware realiz | узна осозна осведомл | дізна усвідом обізна
knowledge | знани | знань знання=
forget forgot | забыл забыв забыт | забув забут
recollect memorable | помнит помню вспомина запомн | пам'ята запам'ят пригад
imagine imagining imagination | воображ представь= вообраз | уявл уявит уяв=
hallucinat illusion | иллюз галлюцин | ілюз галюцин
incomprehens puzzled unclear vague ambigu | непонят неясн неоднознач | незрозум неясн неоднознач
clarify clarifies clarified clarification explicit | разъясн четк внят | роз'ясн чітк
belief believers | верит верил верят повери | вірит вірив вірят повіри
stance attitude viewpoint perspective outlook standpoint | зрения= зрению= отношени | зору= ставленн
hesitation uncertain insecure | неуверен неопредел | невпевн невизнач
determined determination resolute | решительн | рішуч
persist stubborn insistent | настойчив упорн упрям | наполегл завзят вперт
intent deliberate wilful | умышлен намерен нарочн злонамер | умисн навмисн зловмисн
accidental inadvertent | нечаян | випадков ненавмисн
motive motivat | мотив обуслов | мотив зумовл обумовл
reasonab sensible rational prudent | разумн рационал здравый благоразум | розумний розсудл раціонал
meaningless nonsense pointless absurd senseless | смысл бессмысл абсурд бред= вздор нелеп | сенс безглузд абсурд маячн нісеніт
stupid silly foolish fool fools idiot dumb | глуп дура= дурак идиот туп= тупой | дурн дурен ідіот туп= тупий
intellect smart | интеллект сообраз умный | інтелект кмітл
genius talent gifted | талант гени= гениал одарен | талант гені= геніал обдаров
skill ability abilities capable capabilit | умени навык способн умеет | вмінн навичк здатн здібн вміє
incapab inabil incompet | неспособ некомпет | нездатн некомпет
experience | опыт | досвід
confuse confusing confusion mix-up mistook mistaken erroneous | заблужд путан перепут ошибочн+ | плутан переплут сплут помилков
wrong incorrect improper | неправил неверн | неправил хибн невірн
correctly proper | верный верно правильн | правильн вірно
attentive heed careful cautious caution wary | внимательн осторожн тщательн | уважн обережн ретельн
observation | замечен | спостереж
visible visibility | видим | видим
surprise surprising astonish amaz amazing shocked shocking stun stunned stunning | удив изумл поражен ошелом потряс сюрприз шокир шок= шока | здивув дивов приголом сюрприз шоков шок= шоку
miracle miraculous wonderful marvel | чуд= чудо чудес | диво= дива дивовиж чуд=
impress | впечатл | вражен
curious curiosity fascinat intrigu | любопыт увлек увлеч заинтриг | цікавіст допитл захопл заінтриг
inspire inspiration encourage encouraging | вдохнов воодуш ободр | надих натхн підбадьор
enthusias eager keen | энтузиаз рвени охотно | ентузіаз охоче
disappoint frustrat dissatisfied annoy irritat upset | разочаров раздраж расстро огорч | розчаров роздрат засмут прикр
rage raging raged wrath | разъяр бешен | розлюч шаленств скажен
horror terrif scare= scares scared scary fright panic | страх= страха страшн ужас пуга испуг напуг паник | страх= страшн жах ляка наляк переляк панік
dare dares dared daring bold boldly | отваж дерз осмел | відваг зухвал наважи
shame ashamed disgrace embarrass | стыд позор смущ смути | сором ганьб зніяков
conscience conscientious | совест | совіст сумлін
pride proud | горд= гордос гордит | горд= гордіс пишат
arrogan vanity haughty | высокомер тщеслав спесив надмен | зарозум марнослав пихат
greed avarice | алчн жадн | жадіб жадн
jealous envy envious | завист ревност | заздр ревнощ
hostility hostile enmity animosity feud | вражд неприязн | ворож неприязн
friendliness hospitab hospitality kindness kindly benevolen | доброжелат гостеприим доброт дружелюб+ | доброзичл гостинн доброт дружелюб
polite courte | вежлив любезн | ввічлив люб'язн
respect esteem | уваж почита | поваг поваж шанув+
contempt disdain scorn despis | презр пренебреж | презирс зневаж зневаг
disrespectful insolen | неуваж непочтит | неповаг нешанобл
admire admiration | восхищ поклонник | шанувальник
appreciat value= valued valuable | ценит ценн | цінує цінн
pleasure pleasant pleasing enjoy delight | удовол приятн наслад нравит понрав | задовол приємн насолод подоба сподоб
unpleasant nasty disgust repuls | неприятн отвращ омерз мерзк | неприємн огид мерзот
comfort cosy | комфорт уют утеш | комфорт затишн втіш
uncomfortable discomfort inconvenien awkward clumsy | неудоб дискомф неловк | незруч дискомф незграб
relieve alleviat | облегч | полегш
relax leisurely | расслаб | розслаб
lament | сетова скорб сокруш | нарік скорб
despair desperate hopeless | отчая безнадеж | відча безнад розпач
optimis | оптимис оптимизм | оптиміст оптимізм
pessimis gloomy | пессимис мрачн пессимизм | песиміс похмур песимізм
sceptical skeptic | скепти | скепти
mood moods sentiment | настроен | настр= настрої настрій
emotion passion | эмоци страст | емоці пристраст
hysteri frenzy | истери | істери
mad madness insane crazy lunatic | безум сумасш | божевіл
sober seriousness earnest | трезв | тверез
hypocri cynic | лицемер цинич циник | лицемір цинічн цинік
naive gullible | наивн доверч | наївн довірл
modest humble | скромн | скромн
lazy laziness idle | лен= лень ленив праздн= | лін= ліни
patience tolerat tolerance tolerant | терпе терпим толерант стерп | терпі терпим толерант стерп
sensitive sensitivity | чувствит | чутлив
speech | речь речи ораторск | промов мовленн ораторськ
accent dialect | акцент диалект произнош | акцент діалект вимов
conversation | собеседов побеседов | побесід
whisper murmur | шепт шепот прошепт шептал | шеп прошепот шепотів
mute speechless hush | молча немо= | мовчан+ німий
curse obscenit | ругат руган ругал проклят проклин матерн | лаят прокл матюк
assure assuring reassur | завер уверя | запевн завір
advisers advisor | советник консульт проконсульт | радник консульт проконсульт
description descriptive depict portray | описа описыв характериз изобраз изобража охарактер | опис характериз змалюв зобраз зобража охарактер
emphasi emphatic | настаива | наголош
echo echoes reiterat | повтори | повтори
summar conclusion | подытож резюм заключи обобщ | підсум резюм висновок висновк узагальн
illustrat example instance= exemplif | пример= примера примеры примеров иллюстр | приклад ілюстр
analogy parallel | аналоги параллел | аналогі паралел
contrast | контраст | контраст
contradict inconsisten | противореч | супереч протиріч
consisten | последовательн | послідовн
coincid | совпад | збіг
prerequisite precondition premise | предпосыл | передумов
essence essential | сути сутью сущност | суть суті суттю сутніст
aspect facet | аспект | аспект
nuance subtle | нюанс тонкост | нюанс тонкощ
principle | принцип | принцип
criterion criteria | критери | критері
concept notion | концепц поняти | концепц понятт
categorical flatly | категорич | категорич
rude rudeness rudely | груб хамств | груб хамств
muse ponder | рассужд размышл | розмірков міркув
consideration | соображен | міркуван
cautionary precaution | предосторож | пересторог
deterrence | отпуг | відлякув
attitude | взаимоотнош | взаємовід
wishes desire | пожел | побажа
joyful rejoice | радова радуе | радів радіє радіют
overthink reflections thinking | мышлен мысля | мисленн
announce announcing | анонс | анонс
negotiator | переговорщ | переговірник
believe | верю верит веру= веры= вере= | вірю вірит віру= віри= вірі=
insistence | утвержд | твердж
sounds | звучит звучал звучат | звучит звучал звучат
named naming call | зовут именуе | зват званий
wonderfully fortunately luckily | счастлив | щаслив
imagination fancy fantasy fantasies | фантаз воображени | фантаз уява уяви уяву уявою
sigh sighed sighs | вздох вздыха | зітхн зітха
responding | отозвал откликну | озвав відгукну озива
cross= | сердит рассерд злил | сердив розсерд
reproach rebuke scold | упрек выговор укоря укориз | докор догана
coward timid | трус робк | боягуз несмілив
generous generosity | щедр | щедр
boring boredom dull | скучн скука нудн | нудьг нудн
attentively gaze stare staring | пристальн уставил | пильно вдивля витріщ
suggestion tip tips | совет | порад
confide obsessed obsession | одержим навязчив | одержим нав'язлив
craving eager | жажда тяга= | жага
insight intuition intuitive | интуиц интуит прозрен | інтуїц інтуїт прозрін
opine consider | полагать | гадає
boast brag bragged | хваст похваля | хвал похваля
metaphor allegory | метафор аллегор | метафор алегор
`;
