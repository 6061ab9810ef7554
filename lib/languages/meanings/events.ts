/** Words of war, disasters, rescue and accidents; the format is told in `../meanings.ts`. */
export const eventMeanings = `
kill kills killed killing die dies died dying dead death deaths deadly fatal fatalit toll victim victims perish deceased | погиб умер смерт жертв убит убив скончал гибел мертв убил убили убийств умира скончав | загин загиб помер смерт жертв убит вбит гинут гибел мертв вбил вбили убил вмира помира вбива
injur wound wounds wounded hurt | ранен пострада травм поран | поранен постражда травм
miss= missing unaccounted disappear disappeared vanish | пропа исчез | зник пропа
surviv alive | выжи выжив живы уцеле | вижи вціл жив
rescue rescues rescued rescuer rescuers save= saved saving savings saves | спас спасател мчс= | рятув рятів рятувальник врят дснс=
evacuat | эвакуац эвакуир вывез | евакуац евакуй евакуюв вивоз вивез
search searches searching searched look= looking seek seeks sought seeking seeker seekers | поиск иска ищут ищет разыск | пошук шука розшук
shelter refuge refugee refugees displaced homeless | убежищ беженц бездом кров= крова | притул біжен бездом укритт
mourn mourning | траур скорб | жалоб скорбот
condolence | соболезн | співчут
grave graves bury buried burial funeral | могил хорон похорон | могил хова похов похорон
hospital hospitals clinic | больниц госпитал клиник | лікарн шпитал госпітал клінік
doctor doctors medic medics medical nurse nurses medicine | врач медик медиц медсестр медицин | лікар медик медич медсестр медицин
body bodies | тел= тела телам тело= телом телу | тіл= тіла тілам тіло= тілом тілу
earthquake earthquakes quake quakes tremor tremors shock shocks aftershock seism | землетряс толч сейсм | землетрус поштовх сейсм
magnitude | магнитуд | магнітуд
epicentre epicenter centre= center= | эпицентр центр | епіцентр центр
depth deep deeper | глубин глубок | глибин глибок
strong stronger strongest powerful strength mighty powered | сильн мощн сил= | сильн потужн сил=
strike= strikes struck hit hits hitting striking | ударил обруш порази накры побил | удар вдар накри вразив вразил побит
flood floods flooded flooding inundat deluge submerge | наводн затоп потоп подтоп паводк | повін затоп потоп підтоп паводк
rain rains rainfall downpour | дожд ливн ливен осадк | дощ злив опад
storm storms hurricane cyclone typhoon gale | шторм ураган циклон тайфун бур= буря | шторм ураган циклон тайфун бур= буря
snow snows snowfall | снег | сніг
cold freezing frost | холод мороз | холод мороз
wind winds windy | ветер ветр | вітер вітр
fire fires blaze burn burns burned burnt burning | пожар огон огн гор= горит сгор горел горела горе= | пожеж вогон вогн горить згор горіл
dam dams embankment | плотин дамб | гребл дамб
reservoir reservoirs | водохранил | водосховищ
river rivers | рек= река реки реке реку речн русл | річк ріки ріка русл
water waters | вод= вода воды воде воду водой водн | вод= вода води воді воду водою водн
sea seas ocean maritime | мор= море моря морск океан | мор= море моря морськ океан
lake | озер | озер
coast coastal shore shores beach | берег побереж пляж пляже пляжи | берег узбереж пляж пляжі
mountain mountains mountainous hill hills | гор= гора горы горах горн холм горой гору= | гор= гора гори горах гірськ пагорб горою гору=
island islands | остров | острів остров
village villages hamlet | дерев деревн сел= село села посел селе= односельч | сел= село села селищ хутор селі=
town towns city cities municipal urban | город= города городе городу городам городах городок городск городов городом городк | міст= місто міста місті місту містечк міськ містом
settlement settlements | населенн поселен | населен поселен
street streets | улиц | вулиц
road roads highway motorway | дорог шоссе трасс | дорог шляхи шосе трас автомагістрал
bridge bridges | мост | міст= мости мостів моста
house houses home homes housing building buildings | дом= дома домов доме зданий здани построй дому домой | дім= будин будів домів хат дому домі вдома
roof wall walls | стен крыш | стін мури мурів дах
ruin ruins ruined rubble debris | руин завал развал облом | руїн завал уламк
collaps crumble fall= falls fell fallen topple | рухн обруш упал пада обвал | завал обвал впав впал упав упал пада рухн
destroy destroys destroyed destruction wreck wrecked devastat demolish | разруш уничтож снес | зруйн руйн знищ змил знес
damag | поврежд ущерб пострада | пошкод ушкод збит постражда
burst bursts breach breaches breached break= breaks broke broken gave= breaking | прорва прорыв сломал разруш | прорва прорив зламал зруйн
explod explos blast blasts detonat blow= blew= blown= bomb bombs bombed bombing mine= mined mines | взрыв взорв бомб подорв мин= мины | вибух підрив підірв бомб міни
sweep swept wash washed carried | смы снес унес | змив змил знес віднес
crash crashes crashed wreck accident accidents disaster disasters catastroph | авари крушен катастроф разби бедств | аварі катастроф розби лих= лиха
hit= impact impacts collide collided collision | столкн врез удар | зіткн вріз удар
plane planes aircraft airliner jet jets boeing airplane aircrafts jetliner | самолет лайнер боинг авиалайнер | літак лайнер боїнг
flight flights fly flies flew flying flown | рейс полет летел лета вылет вылетел вылета авиарейс перелет | рейс політ летів літа виліт вилет авіарейс переліт перельот польот
airport airports runway airstrip | аэропорт полос взлетн | аеропорт смуг злітн
train trains railway rail rails | поезд железнодор рельс | поїзд потяг залізн рейк
ship ships vessel vessels boat boats schooner | судн суда судов корабл пароход лодк | судн суден корабл човн
port ports harbour harbor | порт= порта порту порты портов гаван | порт= порту порти портів гаван
car cars vehicle vehicles lorry lorries truck trucks bus buses auto automobile van sedan suv driver's | автомоб машин автобус грузовик | авто= автівк автомоб машин автобус вантажів
passenger passengers | пассажир | пасажир
crew crews | экипаж | екіпаж
driver drivers | водител | водій водії
war wars warfare wartime | войн воен воинск | війн воєн
military armed= army armies force forces troops troop soldier soldiers civilian militia corps naval | воен арми войск солдат вооруж | військ арм солдат збройн
attack attacks attacked assault offensive invade invades invaded invasion assailant | атак нападе напас вторж наступл | атак напад вторг наступ
shell shells shelled shelling bombard | обстре снаряд | обстріл снаряд
missile missiles rocket rockets buk | ракет бук= бука | ракет бук= бука
drone drones | дрон беспилот | дрон безпілот
weapon weapons arms arm= armament firearms | оруж вооруж | збро озбро
shoot shoots shot shooting fire= fired gunfire gun guns firing sniper | стрел выстр сби выпущ выпуст пущ | стріл постр зби випущ випуст пущ
tank tanks | танк | танк
fighter fighters militant militants separatist separatists rebel rebels insurgent | боев сепарат повстан ополчен | бойов сепарат повстан ополчен
occupy occupied occupation occupier occupiers | оккупац оккупир | окупац окупов окупант
control controls controlled | контрол | контрол
captur seize seized seizure | захват плен | захоп полон
blockade blockaded siege | блокад осад | блокад облог
terror terroris terrorist | террор | терор
hostage hostages | заложн | заручн
police policeman policemen officer | полиц | поліц
guard guards | охран гвард | охорон гвард
emergency urgent urgently | чрезвычайн срочн экстренн | надзвичайн термінов екстрен
volunteer volunteers | волонтер доброволь | волонтер доброволь
red= cross= crescent | красн крест полумес | червон хрест півмісяц
cause causes caused reason reasons due resulted resulting | причин вызва из-за вследств привело= приведет= привест вызов вызовут | причин виклик спричин через внаслід призвел призвест призведе призводи спричинит викличе
risk risks danger dangers dangerous threat= | опасн риск угроз | небезпе ризик загроз
victim= relatives relative family families kin | родствен семь родны близк | родич сім' рідн родин близьк
resident residents inhabitant local locals | жител местн здешн | мешкан жител місцев тутешн тамтешн
child children kids kid | дети детей детям ребен детск детьми | діти дітей дітям дитин дитяч
woman women | женщин | жінк
student students pupil | студент школьн учени | студент школяр учні
citizen citizens national= nationals compatriot | граждан | громадян
worker workers | рабоч работн сотрудн | робітн працівн співробітн
tourist tourists | турист | турист
contact connect communication communications signal phone phones telephone telephones mobile | связ телефон контакт | зв'яз телефон контакт
electric electricity light lights blackout | электр свет обесточ | електр світл знеструм
gas pipeline pipelines | газ= газа газов газопровод | газ= газу газов газопровід
oil= petroleum | нефт масл | нафт олив
plant= plants station= stations | станци завод аэс гэс | станці завод аес гес
hydroelectric hydropower hydro | гэс гидроэлектр | гес гідроелектр
cool cooling | охлажд охладит | охолод
canal canals | канал | канал
zoo animal animals | зоопарк животн | зоопарк тварин
tonne tonnes ton tons | тонн | тонн
`;
