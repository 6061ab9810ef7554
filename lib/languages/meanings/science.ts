/** Words of science, space, nature and materials; the format is told in `../meanings.ts`. */
export const scienceMeanings = `
physics physicist physical | физик физич | фізик фізич
chemistry chemical | хими | хімі
biolog biotech | биолог биотех | біолог біотех
mathemat math maths | математ | математ
geolog geograph | геолог географ | геолог географ
archaeolog archeolog | археолог | археолог
anthropolog ethnograph paleontolog dinosaur fossil mammoth | антрополог этнограф палеонт динозавр окаменел мамонт | антрополог етнограф палеонт динозавр скам'янілос мамонт
sociolog pollster | социолог | соціолог
philosoph | философ | філософ
linguist | лингвист филолог языковед | лінгвіст філолог мовознав
theoretic hypothet theorem | теоретич | теоретич
formula equation | формул уравнен | формул рівнянн
calculat comput | вычисл расчет= расчета расчеты рассчит | обчисл розрахун розрахов розрахув
logic | логик логич | логік логіч
probabil likely= likelihood unlikely | вероятн | імовірн ймовірн
coefficient ratio proportion | коэффициент пропорц соотнош | коефіцієнт пропорц співвіднош
algorithm | алгоритм | алгоритм
diagram chart graph= graphs | диаграмм графика | діаграм
synthes synthetic | синтез синтети | синтез синтети
molecule molecular atom atoms particle proton electron quark | молекул атом= атома атомы частиц протон электрон= | молекул атом= атома атоми частинк протон електрон=
quantum | квантов | квантов
laser | лазер | лазер
magnet | магнит | магніт
gravit | гравитац притяж | гравітац тяжін
x-ray | рентген излуч | рентген випромін
isotope uranium plutonium | изотоп уран= урана плутон | ізотоп уран= урану плутон
reactor | реактор | реактор
hydrogen helium nitrogen | водород гели= гелия азот= азота | водень водню гелій гелію азот= азоту
carbon dioxide co2 | углерод углекисл ископаем | вуглец вуглекисл викопн
emission emit emits emitted greenhouse | выброс= выбросы выбросов парников | викид= викиди викидів парников
warming warm warms warmed warmer | потеплен тепл= тепло теплый теплая теплые | потеплін тепл= тепло теплий тепла теплі
ozone | озон= озона озонов | озон= озону озонов
ecolog environmentalist | эколог | еколог
nature natural wildlife | природ естеств | природ
sanctuary | заповедник | заповідник
specie | вид= виды+ видов+ | вид= види видів
evolution evolve | эволюц | еволюц
extinct | вымира вымер | вимира вимер
predator prey | хищник | хижак
wolf wolves | волк | вовк
bear bears= cub cubs | медвед | ведмед
fox foxes | лис= лиса лисы лисиц | лис= лиси
lion lions tiger leopard | лев= льва львы тигр= тигра тигры леопард | лев= леви тигр= тигра тигри леопард
elephant | слон= слона слоны слонов | слон= слона слони слонів
monkey ape apes gorilla chimpan | обезьян горилл шимпанз | мавп горил шимпанз
crocodile alligator reptile lizard turtle frog frogs | крокодил аллигатор рептил ящериц черепах лягуш | крокодил алігатор рептил ящірк черепах жаб=
rabbit hare hares | кролик заяц зайц | кролик кріл заєц зайц
rat rats mouse= mice rodent | крыс мыш= мыши мышь грызун | щур= щури миша миші гризун
deer moose elk | олен= олени олень лос= лоси лось | олен= олені олень лос= лосі лось
pig pigs swine hog hogs boar | свин кабан | свин кабан
goat goats lamb lambs | коз= коза козы козел ягнен | коз= коза кози козел ягня
donkey camel mule | осел= осла верблюд | осел= віслюк верблюд
eagle hawk falcon owl raven crow pigeon duck ducks goose geese penguin | орел= орла орлы сокол= сова= совы ворон= голуб утк= утки гус= гуси пингвин | орел= орла орли сокіл сова= сови ворон= голуб качк= качки гус= гуси пінгвін
bee bees wasp ant ants butterfl mosquito worm worms maggot | пчел ос= осы муравь бабоч комар= комары черв= черви личин мух= муха | бджіл бджол мурах метелик комар= комарі черв'як личин мух= муха
nest nests | гнезд | гнізд
egg eggs | яйц яиц= | яйц яєц=
wing wings | крыл= крыло крыла крылья | крил= крило крила
tail tails | хвост | хвіст хвост
feather fur | пер= перья пух= мех= мехов меха= мехом= | пір'я хутр
claw paw paws | лап= лапа лапы когт | лап= лапа лапи кігт пазур
hunt hunts hunted hunting hunter poach | охот= охота охоту охоты охотник браконь | полюван мислив браконьєр
shepherd herd herds flock | пастух стад= стадо стаи стая | пастух отар стад= стадо зграя зграї
botan vegetation shrub | растен растительн кустар ботан | рослин кущ= кущі чагарн ботан
grass lawn hay | трав= трава траву травы газон | трав= трава траву трави газон
root roots | корень корн= корни корней | корін корен
leaf foliage | ветв= ветвь ветви листв | гілк гілля листя
seed seeds | семена семян семя= семечк | насін
bloom blossom | цветен цветет расцв | цвіт= розквіт квітне=
islet archipelago peninsula | полуостров архипел | півострів архіпел
continent | континент материк | континент материк
bay bays gulf cape | залив= залива заливе бухт мыс= мыса мысе | затока затоці затоки бухт мис= мису мисі
glacier iceberg | ледник айсберг | льодовик айсберг
cave caves cavern | пещер | печер
waterfall stream-of creek | водопад руче= ручей ручья родник колод | водоспад струм= струмок криниц колодяз
swamp marsh bog | болот | болот
plain= plains plateau prairie | равнин плато= | рівнин плато=
ash ashes | пепел пепл | попіл попел
dust dusty | пыл= пыль пыли | пил= пилу пилюк
mud muddy dirt dirty filth | гряз= грязь грязи грязн | бруд= бруду брудн грязюк
tsunami | цунами | цунамі
tide tides | прилив отлив | приплив відплив
wet damp moist humid | мокр влаж влага | мокр волог
dry dried dries drying | сух= сухой сухая сухие засуш высох | сух= сухий суха сухі висох
liquid fluid | жидк | рідин рідк
solid | тверд | тверд
crystal diamond gem gems jewel pearl | кристалл алмаз бриллиант ювелир драгоцен жемчуг | кристал алмаз діамант ювелір коштовн перл
marble granite clay brick cement pottery ceramic | мрамор гранит глин= глина глины кирпич цемент бетон керамик гончар | мармур граніт глин= глина глини цегл цемент бетон керамік гончар
wooden timber plank | древес деревян доск= доска доски бревн | деревин дерев'ян дошк= дошка дошки колод=
plastic polymer rubber | пласт= пластик полимер резин | пластик полімер гум= гуми гума= гумов гуму=
cardboard | картон | картон
cotton wool silk fabric textile linen | хлопок хлопк шерст шелк ткан= текстил | бавовн вовна вовни шовк тканин текстил
alumin zinc nickel lithium titanium | алюмин цинк никел литий лития титан= титана | алюмін цинк нікел літій літію титан= титану
coal | уголь угля углем | вугіл
mining extract ore ores | добыч добыва месторожд руд= руда руды | видобу родовищ руд= руда руди
drilling borehole shale | бурен бурил буров скважин сланц | бурін бурил буров свердлов сланц
refiner | нефтеперераб+ нпз= | нафтоперероб+ нпз=
energy energetic energies | энерг | енерг
voltage volt volts watt watts megawatt kilowatt | вольт= мегаватт киловатт | вольт= мегават кіловат
turbine generator transformer | турбин генератор трансформатор | турбін генератор трансформатор
windmill renewable | возобновл ветряк+ ветроэн | відновлюван вітряк+ вітроен
heating boiler | отоплен отопит обогрев котельн котел= | опален обігрів котельн котел=
substance | веществ | речовин
acid acids | кислот | кислот
ethanol methanol | этанол метанол | етанол метанол
ammonia chlorine nitrate | аммиак хлор= хлора нитрат селитр | аміак хлор= хлору нітрат селітр
pesticide herbicide glyphosate | пестицид гербицид глифосат | пестицид гербіцид гліфосат
filter | фильтр | фільтр
sensor detector | датчик сенсор детектор | датчик сенсор детектор
radar sonar | радар радиолок сонар | радар радіолок сонар
microscope lens lenses | микроскоп линз | мікроскоп лінз
capsule | капсул | капсул
shuttle | шаттл шатл | шатл
dock docked docking undock | стыковк пристыков отстыков | стикув пристикув відстикув
gravitation weightless | невесом | невагом
galaxy galaxies universe asteroid comet meteor eclipse | галактик вселенн астероид комет= комета кометы метеорит затмен | галактик всесвіт астероїд комет= комета комети метеорит затемнен
martian mars | марсиан марсохо | марсіан марсохі
simulat | симул модельн | симул моделюван
innovat | инновац | інновац
dissertation thesis phd doctoral doctorate | диссертац тезис | дисертац тез= тези
superconduct | сверхпров | надпров
pseudoscience | лженаук псевдонаук | псевдонаук лженаук
phenomenon phenomena | явлени феномен | явищ феномен
feature trait | свойств черт= черта черты особенност | властивіст рис= риса риси особливіст
alloy | сплав | сплав
mink minks | норк | норк
stingray | скат= ската скаты | скат= ската скати
matrix | матриц | матриц
white | белоснеж | білосніж
creature beings | существо существа существ= | істот
vapor vapour steam | пар= испар | пар= випаров
bubble foam | пузыр пена= пены | бульбашк піна= піни
mold mould fungus fungi mushroom | плесен гриб | пліснява цвіль гриб
rainbow | радуг | веселк
tributary tributaries | приток | приток притоці
pavilion | павильон | павільйон
mound hillock barrow | курган насып | курган насип
terrain landscape relief | местност ландшафт рельеф пейзаж | місцевіст ландшафт рельєф краєвид пейзаж
compounds | соединени | сполук
multitude plurality | множеств | множин сукупн
indication indicator | признак показател | ознак показник
factor | фактор | чинник фактор
hazard | опасност | небезпек
corrosion rust rusty | ржав корроз | іржа короз
habitat ecosystem | экосист ареал | екосист ареал
spark | искр= искра искры | іскра іскри
hydrocarbon methane propane | метан= метана пропан углевод | метан= метану пропан вуглевод
carcinogen | канцероген | канцероген
exhaust fumes | выхлоп | вихлоп
mutants | мутант | мутант
rattlesnake venom | яд= яда гадюк | отрута гадюк
pine spruce oak birch | сосн ель= ели= березов береза | сосн ялин береза берези
seafood oyster | морепродукт устриц | морепродукт устриц
olive | оливк маслин | оливк маслин
`;
