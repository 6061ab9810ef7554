/** Words of transport, travel and motion; the format is told in `../meanings.ts`. */
export const journeyMeanings = `
goes went gone going go | иду= идти идут идет пойти пойдет пошел пошла пошли поехал поехать едет едут | іду= йти йдуть йде підуть піти піде пішов+ пішла+ пішли+ поїхав поїхати їде= їдуть
motion locomotion | движ передвиж двигат | рухат пересув
traffic congestion jam jams | трафик пробк дорожн | трафік затор пробк дорожн
transit | транзит | транзит
shipment shipping consign | отгруз перевозчик перевозок | відвантаж перевізник перевезень
courier | курьер | кур'єр
parcel package packet | посылк пакет= пакета пакеты бандерол | посилк пакет= пакету пакети бандерол
low-cost lowcost | лоукост лоу-кост | лоукост лоу-кост
cabin steward attendant | бортпровод стюард | бортпровід стюард
aviation aeronaut | авиаци | авіаці
dispatcher controller | диспетчер авиадисп | диспетчер авіадисп
terminal | терминал | термінал
station railway | вокзал | вокзал
wagon carriage locomotive | вагон локомотив | вагон локомотив
tram trams trolleybus | трамва троллейб | трамва тролейб
taxi taxis cab cabs | такси | таксі
pickup trailer tractor bulldozer | прицеп трактор тягач бульдозер самосвал | причеп трактор тягач бульдозер самоскид
motorist | автомобилист автовладел | автомобіліст автовласн
motorbike motorcycl biker scooter | байкер мопед самокат скутер мотопроб | байкер мопед самокат скутер мотопроб
pedestrian footpath sidewalk pavement | пешеход тротуар | пішохід пішоход тротуар
parking parked garage | парков стоянк гараж | паркув стоянк гараж
intersection crossroad junction interchange | перекрест развязк | перехрест розв'язк
tire tires tyre tyres brake= brakes braking | шин= шина шины тормоз | шин= шина шини гальм
wheelhouse rudder | рулев= руль= руля рулем | керм= кермо
windshield bumper | лобовое бампер капот | лобове бампер капот
accelerat speeding faster quicken | ускор | прискор пришвидш
slowdown slowed slows slowing decelerat | замедл затормоз | уповільн сповільн загальмув
overtak | обгон обогнал | обгін обігнав
detour bypass | объезд обход обойти | об'їзд обхід обійти
turnaround | разворот разверну | розворот розверну
takeoff | взлет | злетів+ зліт
altitude cruise cruising | эшелон крейсерск | ешелон крейсерськ
descend descent | спуска спуск= спусти опустил | спуска спуск= спусти опустив
drift | дрейф | дрейф
deck decks mast | палуб мачт каюта | палуб щогл каюта
lighthouse quay wharf berth | причал пристан маяк набереж | причал пристан маяк набереж
shipyard shipbuild | верф судострои | верф суднобуд
liner steamship | теплоход круиз | теплохід круїз
traveler traveller wander | путешественник странств | мандр
tourism touristic | туризм туроперат турагент | туризм туроперат турагент
resort vacation getaway | курорт отпуск= отпуска отпуске отпусков каникул отдых | курорт відпуст= відпустк канікул відпочин
guidebook excursion | экскурс | екскурс
outing picnic | пикник | пікнік
migrate relocation resettl | переезд пересел | переїзд пересел
follow-up trail footprints trace | след= следа следы тропа тропы тропин | слід= сліди стежк
pursuit | погоня | гонитв
stroll promenade | прогул гулял гуляет | прогулян гуляв гуляє
step-by stride | шагал+ зашага | крокув
crawl | полз | повзе
dash dashed dashes | помчал мчит | помчав мчит кинувся
slip slips slipped slipping slide sliding | скольз поскользн | ковз послизн
stumble bump bumped | споткн | спіткн перечеп
roll rolls rolled rolling rotate rotating rotation spin spins spinning whirl | враща катил катит круж крутил | оберта котив котит крутив
shake= shakes shaking shook trembl vibrat | тряс дрож вибрац | трясти тремт вібрац
bounce rebounded | отскоч | відскоч
lean leaned leaning tilt tilted | наклон накренил | нахил
bend bent bending curve | изгиб согну | вигин зігну
approaches approaching | приближ | наближ наблиз
incoming | подъеха | під'їха
goto | добрал доберет доехал дошел дошла дошло дошли дойти | дістався дістат доїхав дійшов дійшла дійшли
passes passing | пройд проход | пройд прохід проходи проходя пройшов= пройшла=
exit exits exiting exited | выходи выйти вышел+ вышла+ вышли+ выйдет уходи+ | виходи вийти вийшов+ вийшла+ вийшли+ вийде
homecoming | возвращ верне | поверне поверта
fetch | принос принес | принос принес
boulevard avenue | бульвар проспект авеню | бульвар проспект авеню
embank seafront waterfront | набережн | набережн
depot | депо | депо
track | трасс колея | трас колія
cart carts sledge | телег повозк | віз= воза возом підвод
gateway passage | проход= прохода проезд | прохід= проходу проїзд
airspace underway | маршрутн | маршрутн
commuter | пригородн | приміськ
`;
