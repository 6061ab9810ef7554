/**
 * Words of people, family, home, clothes and daily life; the format is told in `../meanings.ts`.
 */
export const peopleMeanings = `
mr mrs sir gentleman gentlemen | господин господа госпож | пан= пана пану пани пані панове добродій
lady ladies madam mistress | леди= дам= дама дамы | леді= дам= дама дами
duke duchess earl baron countess knight noble nobility aristocr | герцог граф= графа княз княг барон рыцар дворян аристокр | герцог граф= графа княз княг барон лицар дворян аристокр
tsar czar sultan sheikh emir shah | цар= царь царя цесарев султан шейх эмир= эмира | цар= царя цесарев султан шейх емір= еміра
adulthood coming-of-age | совершеннолет | повнолітн
grandfather grandpa | дед= деда дедушк | дід= діда дідус
grandmother grandma granny | бабушк бабк= бабул | бабус баба= бабул
grandson granddaughter grandchild descendant offspring ancestor | внук внуч потомк предок предк | онук онуч внук нащад предок предк
uncles uncle= | дяд= дядя дяди | дядьк
aunt aunts aunty | тет= тетя тети тетк | тітк
cousin nephew niece | племян двоюрод кузен кузин | племін двоюрід кузен кузин
twin twins | близнец | близнюк близнят двійн
orphan | сирот детдом интернат приют | сирот дитбудин інтернат притулок
adoption adoptive foster | усынов приемн= приемные приемный приемной | усинов всинов прийомн
bride groom newlywed | невест= невеста невесты жених молодожен | нареч молодят
engagement fiance | помолв обручен | заручин
lovers romance romantic | любовн+ романтич | коханец+ романтич любовн+
girlfriend boyfriend dating | свидани подруг парень парн= | побаченн подруг хлопец+ хлопця+
infidel adulter cheating | неверност | невірність
unmarried bachelor | холостя незамуж одино | неодруж незаміж
male males masculine | мужск | чоловіч
female feminine womanhood | женск | жіноч
gender | гендер | гендер стат= статі
same-sex | однопол | одностат
surname nickname pseudonym alias namesake | фамили прозвищ кличк псевдоним тезк | прізвищ прізвиськ клич псевдонім тезк
autograph | автограф | автограф
childhood | детств | дитинств
youngster lad lads guy guys | парн ребят паренек | парубок парубк
stranger | незнаком посторон | незнайом сторонн
persona individuals | персон= персона персоны персоной индивид | персон= персона персони персоною індивід
folk folks masses | народн | народн мас=
ethnic | этнич | етніч
tribe tribal clan clans | плем клан= клана род= рода | племен плем'я клан= клану рід= роду
negro afroameric | афроамерик темнокож чернокож | афроамерик темношк чорношк
generation | поколен | поколінн
slave enslav | раб= раба рабы рабов рабств | раб= раба раби рабів рабств
servant maid maids | слуг= слуга служанк прислуг | слуг= слуга служниц прислуг
hostess landlord landlady | хозяин хозяйк хозяев | господар= господарк
tenant lodger | жильц арендатор квартирант | орендар квартирант мешкан
homeowner dwelling | жиль жилищ жилой жилые жилых | житл
suburb outskirts | пригород окраин предмест | передміст околиц
downtown neighborhood neighbourhood | квартал= квартала микрорайон | квартал= кварталу мікрорайон
yard yards courtyard backyard | двор= двора дворе | двір= двору дворі подвір
porch stairs staircase stairway ladder | лестниц ступен подъезд крыльц | сход= сходи сходах драбин під'їзд ганок
elevator escalator lift lifts | лифт эскалатор | ліфт ескалатор
balcony balconies terrace | балкон террас | балкон терас
hallway foyer | холл фойе= вестибюл | хол= фойє вестибюл
cellar basement attic | подвал чердак | підвал горищ
furniture sofa couch desk desks shelf shelves wardrobe | мебел диван шкаф | мебл диван полиц шаф=
armchair | кресл стул скамь | крісл стілец стільц
bedroom mattress pillow blanket | спальн+ одеял подушк матрас | спальн+ ковдр подушк матрац
curtain carpet rug | штор занавес ковер ковр | штор завіс килим
lamp lamps bulb bulbs lantern | ламп фонар | ламп ліхтар
mirror | зеркал | дзеркал
fridge refrigerat microwave oven ovens stove | холодильн печ= печь печи плит= микроволн | холодильн піч= печі плит= мікрохв
plate cup cups mug spoon fork bowl bowls pot pots pan pans bottle jar jars | посуд тарелк кружк ложк вилк бутыл стакан кувшин кастрюл баночк | посуд тарілк кухол ложк виделк пляшк склянк глечик каструл баночк
bucket basket | ведр бочк корзин | бочк кошик відро= відра= відрами
scissors blade razor | лезви бритв ножниц | лез= лезо бритв ножиц
underwear bikini bra bras sock socks | белье трусы трусах бикини носк | білизн труси бікіні шкарпет
shoe shoes boot boots sneaker footwear sandals | обув ботин сапог кроссов туфл | взутт черевик чобот кросівк туфл
belt belts pocket sleeve | пояс карман пуговиц рукав | пояс кишен гудзик рукав
ring rings necklace bracelet earring | кольц колец ожерел браслет серьг колье | кільц каблучк намист браслет сережк кольє
umbrella sunglasses | зонт | парасол окуляр
wallet | кошел | гаман
burqa hijab veil | хиджаб паранд никаб | хіджаб паранд нікаб
tattoo | татуир | татуюв тату=
cosmetic makeup make-up lipstick perfume | космет макияж духи= помад | космет макіяж парфум помад
laundry vacuum | стирк стира пылесос | пран= прання пилосос
awake wake wakes woke woken waking | просн разбуд будил | прокин розбуд
breakfast lunch dinner supper meals | завтрак обед= обеда ужин | сніданок сніданк обід= обіду вечер
hungry starv famine | голод | голод
thirst | жажд | спраг
birthplace native | родной родного родную родном родные | рідн
lifestyle life | быт= быта бытов образжизни | побут
motherly parental | родительск материнск | батьківськ материнськ
childlike children | детям детск детей | дитяч
residential inhabited | жилой жилом жилого жилые жилое | житлов
salon barber | салон= салона салоне салоны | салон= салону салоні салони
weddings bridal | свадебн | весільн
deceased | покойн усопш | покійн
conscious mind | сознани разум= разума | свідоміст розум=
dog's pet's canine | собач | собач
fellow colleague | коллег товарищ | колег товариш
babysitter nanny nannies | няня нянь | няня нянь
clown joker | шутник | жартівник
buddy buddies mate mates pal | приятел дружок | приятел дружок
feminine femininity | женствен | жіночн
complexion tan tanned tanning | загар загорел | засмаг
garment apparel | одежда наряд | одяг вбрання
towel | полотенц | рушник
tampon | тампон | тампон
toothbrush toothpaste | зубной | зубна зубної
flashlight torch | факел фонарик | смолоскип факел ліхтарик
bin bins | мусорн урн= урна | смітник урн= урна
seat seats seated | сидень | сидінн
sticker | наклей | наліпк
handkerchief headscarf kerchief shawl | платок платк косынк | хустк хустин
stocking tights | чулк чулок колгот | панчох колгот
coat | шуба шубы тулуп | кожух шуба шуби
trunk chests | сундук ларец | скрин
jug jugs | горшок горшк кувшин | горщик глек
axe axes saw saws | топор пила пилы | сокир пила= пилу пили=
pencil pen pens ink | карандаш ручка= ручку ручки чернил | олівец олівц ручка= ручку ручки чорнил
flooring | пол= полом | підлог
oneself misdeed deed deeds | поступок поступк | вчинок вчинк
adventure | приключен авантюр | пригод авантюр
limb limbs | конечност | кінцівк
jaw jaws cheek chin | челюст щека подбород щеки= щекам= | щелеп щока щоки підборід
tears | слез | сльоз
ring | перстень перстн | перстень персн
virgin | девственн | незайман цнот
`;
