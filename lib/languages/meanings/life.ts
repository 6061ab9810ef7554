/** Words of economy, science, space, sport, culture; the format is told in `../meanings.ts`. */
export const lifeMeanings = `
price prices cost costs costly expensive worth | цен цена стоим дорог стоило стоила стоят | цін ціна коштує коштув дорог варт коштуват вартіст
money fund funds funding finance financial funded finances | деньг денеж финанс средств денег | грош фінанс кошт грошей
bank banks banking | банк | банк
market exchange stock shares trade trading shareholder | рын бирж торг акци акция акции акций акционер | ринк бірж торг акці ринок= акція акції акцій акціонер
econom | эконом | економ
export exports exported | экспорт вывоз | експорт вивез
import imports imported | импорт ввоз | імпорт ввез
sell sells sold sale sales selling | прода распрод | прода розпрод
buy buys bought purchase buying purchasing | купи покуп закуп купленн | купи купу закуп придба
company companies firm firms business corporation corporate | компани фирм предприят бизнес корпорац | компані фірм підприєм бізнес корпорац
insur insurance insurer insurers | страх страхов | страх страхов
job jobs work= works worked working employ | работ труд поработ проработ | робот прац працюв запрацю
industr | промышл индустр | промислов індустр
grain wheat corn maize cereal crop crops | зерн пшениц кукуруз | зерн пшениц кукурудз
harvest harvests | урожа | врожа урожа
farm farms farmer farmers agricultur | ферм сельск сельхоз аграр хозяйств | ферм сільськ сільгосп аграр господар
fertiliser fertilizer | удобрен | добрив
food foods | продовольств продукт пищ еда | продовольств продукт харч їжа їжі
silo silos warehouse storage store= depot hangar | хранилищ склад элеватор ангар | сховищ склад елеватор ангар
inspect inspection inspections inspector inspectors check= checks checked | инспек досм провер | інспек огляд перевір
centre= center= central | центр | центр
coordinat | координац | координац
corridor | коридор | коридор
moon lunar | лун= луна луны луне луну лунн | місяц місячн
space cosmos cosmic spaceport orbital | космос космич космодром | космос космічн космодром
orbit orbits | орбит | орбіт
spacecraft craft probe= lander rover module | аппарат станци модул зонд | апарат станці модул зонд
rover lunokhod | ровер луноход | ровер місяцехід
land= lands landed landing touchdown touched set= | посад сел= сесть сади прилун касан приземл | посад сів= сіла сісти сіда прилун призем
launch lift-off liftoff blast-off set-off take-off | старт запус взлет запущ | старт запус зліт злет запущ
pole polar | полюс полярн | полюс полярн
south southern | юг= юга юге южн | півд
north northern | север | північ
west western | запад | захід західн заход
east eastern | восток восточн | схід східн сход
surface | поверхн | поверхн
crater craters | кратер | кратер
engine engines motor burn= thrust | двигател импульс | двигун імпульс
mission missions | мисси | місі
scientist scientists science scientific research researcher | учен наук научн исследов | вчен учен наук науков дослідж
planet planets star stars telescope | планет звезд телескоп | планет зір зірк телескоп
ice icy | лед= льда ледян | лід= льоду крига
oxygen | кислород | кисень кисн
fuel petrol gasoline diesel kerosene | топлив горюч бензин дизел керосин | палив бензин дизел керосин гас=
weight mass weigh | масс вес= веса весит | маса масу вага важит
camera photo picture image selfie snapshot pix= pic= pics= | камер снимк фото фотогр снимок изображ картинк | камер знімк фото світлин знімок зображен картинк
engineer engineers | инженер | інженер
fail fails failed failing failure error errors mistake mistakes fault | ошиб неудач сбо | помил невдач збі збо
agency | агентств ведомств | агенц агентств відомств
space-agency roscosmos | роскосмос | роскосмос
school schools teacher teachers university universities | школ учител университет | школ вчител учител університет
team teams squad | команд сборн | команд збірн
match matches game games | матч игр= игра игры | матч гра гри
goal goals | гол= гола голы голов | гол= голи голів
cup trophy champion title | кубк кубок чемпион титул | кубк кубок чемпіон титул
final finals | финал | фінал
player players footballer | игрок футболист | гравц гравець футболіст
coach | тренер | тренер
penalty penalties | пенальти | пенальті
fan fans supporter supporters spectator | болельщ зрител фанат | вболівал глядач фанат
stadium | стадион | стадіон
prize prizes medal laureate laureates nobel | преми награ лауреат нобел медал | премі нагород лауреат нобел медал
journalis reporter press media newspaper correspondent | журналист пресс газет сми= репортер корреспонд | журналіст прес газет змі= репортер кореспонд
editor newsroom edited edit edits editing | редактор редакц редактиров отредактир | редактор редакц редагув відредагув
book books novel writer author literature literary | книг роман писател автор литерат | книг роман письменн автор літерат
film films cinema movie | фильм кино | фільм кіно
music song songs anthem ode hymn blues soundtrack audio | музык песн гимн од= ода оду | музик пісн гімн од= ода оду
church religious patriarch | церк церков религи патриарх | церкв церков релігі патріарх
museum monument heritage unesco | музе памятник наслед юнеско | музе пам'ят спадщин юнеско
history historic historical historian | истори | істор
century centuries | век= века веков столет | століт вік= віку
minute minutes | минут | хвилин
night nights overnight | ноч | ніч ночі уночі вночі нічн
morning dawn early | утр рано рассвет заря= зари= зарю= | ранок ранк вранці зранку рано зоря зорі світанок
evening evenings | вечер | вечір вечор
afternoon noon midday | полдень полдн днем | полудень полудн вдень удень опівдні
today | сегодня | сьогодні
yesterday | вчера накануне | вчора напередодні
tomorrow | завтра | завтра
weekend | выходн | вихідн
monday | понедельник | понеділ
tuesday | вторник | вівтор
wednesday | сред= среда среду среды | середа середу середи
thursday | четверг | четвер
friday | пятниц | п'ятниц
saturday | суббот | субот
sunday | воскресен | неділ
january | январ | січн січен
february | феврал | лют= лютий лютого лютому
march= | март | берез= березн березен
april | апрел | квітн квітен
may= | май= мая мае | травн травен
june | июн | червн червен
july | июл | липн липен
august= | август | серпн серпен
september | сентябр | вересн вересен
october | октябр | жовтн жовтен
november | ноябр | листопад
december | декабр | грудн груден
fourth | четверт | четверт
half | половин пол= | половин пів=
quarter quarters | четверт | чверт
double doubled doubling twice twofold | вдвое дважды удво двойн | вдвічі удвічі двічі подвої подвійн
build built construct | постро стро строит | побуд збуд буд= будув будівниц споруд
repair mend mended restore rebuild rebuilt restoration restoring reconstruct | ремонт восстан почин реконстр | ремонт віднов полаг відбуд реконстр
close= closes closed closure shut shuts closing shutting shutdown | закры закр | закри зачин
block= blocked blocks | блокир перекр заблок | блоку перекри заблок
sleep slept asleep | спал спят сон сне= спать | спал спав сплять сон сні= спати
expert experts analyst analysts specialist specialists | эксперт аналитик специалист | експерт аналітик фахів спеціаліст
service services | служб | служб
weather forecast meteorolog | погод метеор прогноз | погод метеор прогноз синопт
climate | климат | клімат
field fields | пол= поле поля полей | пол= поле поля полів
square squares | площад | площ
garden park parks | парк сад= | парк сад=
hotel hotels | отел гостин | готел
palace | дворец дворц | палац
capital capitals | столиц столичн | столиц столичн
million millions | миллион млн= | мільйон млн=
thousand thousands | тысяч тыс= | тисяч тис=
billion billions | миллиард млрд= | мільярд млрд=
kilometre kilometres kilometer kilometers km= mile miles | километр км= мил= миль | кілометр км= мил= миль
metre metres meter meters foot= feet | метр= метра метров | метр= метра метрів
dollar dollars | доллар долл= | долар дол=
euro euros | евро | євро
rouble roubles ruble rubles | рубл руб= | рубл руб=
hryvnia | гривн | гривн
`;
