/** Words of number, time, place, shape and degree; the format is told in `../meanings.ts`. */
export const scaleMeanings = `
primarily primary | первичн+ первоочер+ перв= | первинн першочерг+
fifth sixth seventh eighth ninth tenth eleventh twelfth | пят= пятый пятого пятая пятом шест= шестой седьмой восьмой девятый десятый | п'ятий п'ята п'ятого шостий сьомий восьмий дев'ятий десятий
eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety | двадцат тридцат сорок пятьдесят пятнадцат двенадцат | двадцят тридцят сорок п'ятдесят п'ятнадцят дванадцят
trio threesome | трое троих тройк тройн | троє трійк потрійн
quartet | четверо четверых четверк | четверо
quintet | пятеро пятерых | п'ятеро
halves half | полтор полутор | півтора півтори
half-year semester | полгода полугод семестр | півроку півріч семестр
half-hour | полчаса получас | півгодин
range ranging array | ряд= ряда ряде ряду | низка низку низки низці
utmost | максимал | максимал
excess surfeit | чрезмер излиш избыт | надмір надлиш
insufficient inadequate lack lacks lacked lacking | недостат недостач | нестач недостатн бракує бракувало
remainder residue | остат остальн | решта решти залишок
fraction | доли долю дробь | частки частку
comparab respective | соответственн сопостав | відповідно= зіставн
gram grams gramme kilo kilogram kg | грамм килограмм кило= | грам= грама кілограм кіло=
litre liter gallon | литр галлон | літр галон
centimet inch inches millimet | сантимет миллимет дюйм | сантимет міліметр дюйм
yards | ярд | ярд
breadth | размах | розмах
lengthy prolonged | длител протяжен продолжит | тривал
short-lived | кратковр недолг непродолж | короткочас недовг
continuous nonstop uninterrupted incessant | непрерыв беспрерыв сплошн | безперервн суцільн
forever eternal eternity endless infinite | вечн навсегда бесконеч навек | вічн назавжди нескінчен навік
frequent | част= чаще нередк зачаст | част= часті нерідк
seldom occasional sporadic | изредка эпизодич | зрідка епізодич
everyday | ежедневн повседнев | щоденн повсякден
monthly | ежемесяч месячн | щомісяч місячн=
hourly | ежечас часовой часовая | щогодин годинн
seconds | секунд | секунд
prompt | незамедл оперативн срочно | невідкладн оперативн терміново
era eras epoch | эпох эра= эры | епох ера= ери
millenn | тысячелет | тисячоліт
calendar | календар | календар
simultan concurrent | одновремен синхрон | одночасн синхрон
consecut successive subsequent | подряд последующ впоследств | поспіль подальш згодом
beforehand | заранее заблаговр | заздалегідь завчасн
recent lately newest | недавн новейш | нещодавн недавн новітн
eve threshold verge brink | канун порог преддвер | переддень поріг передодн
midnight | полноч | опівноч
dusk sunset sunrise | закат рассвет сумерк | світан сутінк
springtime | весенн | веснян+
summertime | летн= | влітку літн=
autumnal | осенн+ | осінн+
wintertime | зимн+ | зимов+
timely on-time | своевремен вовремя | своєчасн вчасно
obsolete outdated old-fashioned | устаре | застаріл
domestic internal | отечествен внутрен | внутрішн
external outer outward exterior | внешн наружн | зовнішн
distant | дальн отдален | дальн
left leftward | слева налево лев= левая левой левом | зліва ліворуч ліва лівої лівому
right= rightward | справа направо правая правой правом | праворуч правої правому
upper upward | верхн+ наверх вверх | верхн+ нагор вгору
downward beneath | нижн+ вниз | нижн вниз донизу
front= fronts foremost | передн впереди | передн спереду
rear backward | задн сзади позад | задн ззаду позаду
vertical horizon | вертикал горизонт | вертикал горизонт
circle circular | круг= круга круги кругл окружн | кол= кругл кола= колом= колі=
cubic rectang triang | квадрат прямоуг треуг кубич | квадрат прямокут трикут кубіч
sphere spheric | шар= шара шаре | кулеподіб сферичн
sphere realm | сфер= сфера сфере сферы сферу | сфер= сфера сфері сфери сферу галуз
zone zones | зон= зона зоны зоне зону | зон= зона зони зоні зону
point-of dot dots | точк точек | точк точок
smooth | плоск ровн гладк | плоск рівн= гладк
thick dense density | толст густ плотн | товст густ щільн
thin thinner slim | тонк | тонк
hollow vacuum | вакуум полый | вакуум порожнист
profound | глубок | глибок
shape figure | фигур форм= форма форму формы форме | фігур форм= форма форму форми формі
pattern scheme schema | схем шаблон | схем шаблон
frame scope | рамк рамка= каркас | рамк рамок каркас
pieces chunk bits shard | кус= кусок куск кусоч | шмат
items objects item | предмет штук | предмет штук
bunch= cluster | скоплен пачк | скупчен пачк
layer membrane | слой слоя слои оболоч слое= | шар= шару шари оболон
composed content | состав= состава составе составу содержим контент | складі вміст контент
element | элемент | елемент
section segment sector | сектор сегмент секци | сектор сегмент секці
chapter | раздел= параграф | розділ= розділі параграф
intensity intense intensive | интенсив | інтенсив
extremely utterly highly extraordinar | крайне чрезвыч экстраординар | вкрай надзвичай екстраординар
absolutely completely entirely totally wholly fully | абсолют полност целиком вполне совершенно | абсолют повніст цілком цілковит
partial partly | частич отчасти | частков почасти
approx roughly | приблизит ориентировоч | приблизн орієнтовн
literal | букваль | букваль
basic fundamental | фундамент базов основополаг | фундамент базов основопол
pivotal | ключев= | ключов=
relative | относительн | відносн
zero zeros nil null | ноль нол= нуля нулев | нуль нуля
plus | плюс | плюс
surge surging spike soar soars soared soaring skyrocket | скачок всплеск взлет= взлета | сплеск злет= злету
peak peaks peaked climax pinnacle culminat | пик= пика пике кульмин апоге | пік= піку кульмін апоге
tendency dynamics | динамик | динамік
million | полумилл полмилл | півмільй
twofold two-time double | двукрат | дворазов двократ
threefold thrice triple | троекрат трижды трехкрат | тричі триразов
pace | темпа темпов | темпами темпів темпи
interval | интервал промежутк | інтервал проміжк
span spans | размах охват | розмах охопл
dated dates | датир датой | датов датою
number | номер | номер
figure digit | цифр | цифр
copies copy copied copying | экземпляр тираж копи= копия копии копий копир скопир | примірник тираж копі= копія копії копій копію скопію
categor | разряд категор | розряд категор
cycle cyclical | цикл= цикла циклы циклов цикле | цикл= циклу цикли циклів
sequence order | черед очередн внеочеред | чергов позачергов
clockwise | поминут | похвилин
bygone | минувш | минул
thence | тогдашн | тодішн тогочас
longtime | давн | давн
earliest early | раннее раннего ранней ранние | ранній раннь
northwest north-west northeast north-east | северо-запад северо-восто | північно-захід північно-схід
southwest southeast south-west south-east | юго-запад юго-восто | південно-захід південно-схід
ubiquitous | повсемест повсюдн | повсюдн всюдисущ
overseas | заграничн заморск | закордон заморськ
ground-based | наземн | наземн
outline contour | контур очертан | контур обрис
ray rays beam beams | луч= луча лучи лучей | промін
grid grille lattice bars | решетк | грат= гратами решітк
pipe pipes tube tubes | труб= труба трубы трубу | труб= труба труби трубу
stick= sticks cane | палк | палиц ціпок
key keys | ключ= ключа ключи ключе | ключ= ключа ключі
ceiling | потолк потолок | стел= стеля стелі
half-way midway mid | середин | середин
thirteen fourteen sixteen seventeen eighteen nineteen | четырнадц тринадц шестнадц семнадц восемнадц девятнадц | чотирнадц тринадц шістнадц сімнадц вісімнадц дев'ятнадц
inch-long length | дюймов | дюймов
expanse | простор | простор простір
serving | порци | порці
acreage areas | площад | площ
`;
