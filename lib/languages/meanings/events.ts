/** Words of war, disasters, rescue and accidents; the format is told in `../meanings.ts`. */
export const eventMeanings = `
kill kills killed killing die dies died dying dead death deaths deadly fatal fatalit toll victim victims perish deceased | погиб умер смерт жертв убит убив скончал гибел мертв убил убили убийств умира скончав | загин загиб помер смерт жертв убит вбит гинут гибел мертв вбил вбили убил вмира помира вбива
injur wound wounds wounded hurt | ранен пострада травм поран | поранен постражда травм
miss= missing unaccounted disappear disappeared vanish | пропа исчез | зник пропа
surviv alive | выжи выжив живы уцеле | вижи вціл жив вцілі уцілі
rescue rescues rescued rescuer rescuers save= saved saving savings saves | спас спасател мчс= | рятув рятів рятувальник врят дснс=
evacuat | эвакуац эвакуир вывез | евакуац евакуй евакуюв вивоз вивез
search searches searching searched look= looking seek seeks sought seeking seeker seekers | поиск иска ищут ищет разыск | пошук шука розшук
shelter refuge refugee refugees displaced homeless | убежищ беженц бездом кров= крова | притул біжен бездом укритт
mourn mourning | траур скорб | жалоб скорбот
condolence | соболезн | співчут
grave bury buried burial funeral cemetery cemeteries | могил хорон похорон захорон кладбищ | могил хова похов похорон захорон цвинтар кладовищ
hospital clinic outpatient polyclinic | больниц госпитал клиник клиническ поликлин амбулатор | лікарн шпитал госпітал клінік клінічн поліклін амбулатор
doctor medic nurse therapist physician surgeon cardiologist oncologist paediatric pediatric psychiatr | врач медик медиц медсестр терапевт хирург кардиолог педиатр психиатр невролог фельдшер медучрежд медработ медпомощ | лікар медик медич медсестр медицин терапевт хірург кардіолог педіатр психіатр невролог фельдшер медзаклад медпрац медпомощ
body bodies | тел= тела телам тело= телом телу | тіл= тіла тілам тіло= тілом тілу
earthquake quake tremor shock aftershock seism jolt | землетряс толч сейсм афтершок | землетрус поштовх сейсм афтершок
magnitude | магнитуд | магнітуд
epicentre epicenter centre= center= | эпицентр центр | епіцентр центр
depth deep deeper | глубин глубок | глибин глибок
strong stronger strongest powerful strength mighty powered | сильн мощн сил= | сильн потужн сил=
strike= strikes struck hit hits hitting striking | ударил обруш порази накры побил | удар вдар накри вразив вразил побит
flood floods flooded flooding inundat deluge submerge | наводн затоп потоп подтоп паводк | повін затоп потоп підтоп паводк
rain rains rainfall downpour | дожд ливн ливен осадк | дощ злив опад
storm hurricane cyclone typhoon gale lightning thunder tornado | шторм ураган циклон тайфун бур= буря молни гроз | шторм ураган циклон тайфун бур= буря блискавк гроз
snow snows snowfall | снег | сніг
cold freezing frost | холод мороз | холод мороз
wind winds windy | ветер ветр | вітер вітр
fire fires blaze burn burns burned burnt burning flame | пожар огон огн гор= горит сгор горел горе= сожг жечь жгли жгут сожж плам | пожеж вогон вогн горить згор горіл горіт спал палил палив спали полум
dam dams embankment | плотин дамб | гребл дамб
reservoir reservoirs | водохранил | водосховищ
river rivers | рек= река реки реке реку речн русл | річк ріки ріка русл
water waters | вод= вода воды воде воду водой водн | вод= вода води воді воду водою водн
sea seas ocean maritime | мор= море моря морск океан | мор= море моря морськ океан
lake | озер | озер
coast coastal shore shores beach | берег побереж пляж пляже пляжи | берег узбереж пляж пляжі
mountain hill hills cliff slope valley | гор= гора горы горах горн холм горой гору= склон долин скал | гор= гора гори горах гірськ пагорб горою гору= схил долин скел
island islands | остров | острів остров
village villages hamlet | дерев деревн сел= село села посел селе= односельч | сел= село села селищ хутор селі=
town towns city cities municipal urban | город= города городе городу городам городах городок городск городов городом городк | міст= місто міста місті місту містечк міськ містом
settlement settlements | населенн поселен | населен поселен
street streets | улиц уличн | вулиц вуличн
road roads highway motorway lane lanes freeway turnpike | дорог шоссе трасс автодорог автомагистр магистрал | дорог шляхи шосе трас автодорог автомагістр магістрал
bridge bridges | мост | міст= мости мостів моста
house houses home homes housing building buildings | дом= дома домов доме зданий здани построй дому домой | дім= будин будів домів хат дому домі вдома
roof wall walls roofs ceiling vault | стен крыш кров= свод= | стін мури мурів дах даху дахи покрівл склепін
ruin ruins ruined rubble debris | руин завал развал облом | руїн завал уламк
collaps crumble fall= falls fell fallen topple plunge plummet tumble | рухн обруш упал пада обвал рухнул+ | завал обвал впав впал упав упал пада рухн обрушил
destroy destroys destroyed destruction wreck wrecked devastat demolish | разруш уничтож снес | зруйн руйн знищ змил знес
damag | поврежд ущерб пострада | пошкод ушкод збит постражда
burst bursts breach breaches breached break= breaks broke broken gave= breaking | прорва прорыв сломал разруш | прорва прорив зламал зруйн
explod explos blast blasts detonat blow= blew= blown= bomb bombs bombed bombing mine= mined mines | взрыв взорв бомб подорв мин= мины | вибух підрив підірв бомб міни
sweep swept wash washed carried | смы снес унес | змив змил знес віднес
crash wreck accident disaster catastroph | авари крушен катастроф разби бедств авиакатастроф автокатастроф | аварі катастроф розби лих= лиха авіакатастроф автокатастроф
hit= impact collide collision rammed ram= | столкн врез удар врезал протаран | зіткн вріз удар врізал протаран
plane planes aircraft airliner jet jets boeing airplane aircrafts jetliner | самолет лайнер боинг авиалайнер | літак лайнер боїнг
flight flights fly flies flew flying flown | рейс полет летел лета вылет вылетел вылета авиарейс перелет | рейс політ летів літа виліт вилет авіарейс переліт перельот польот
airport airports runway airstrip | аэропорт полос взлетн | аеропорт смуг злітн
train trains railway rail rails | поезд железнодор рельс | поїзд потяг залізн рейк
ship ships vessel boat boats schooner dinghy sailboat raft rafts kayak canoe | судн суда судов корабл пароход лодк катер= катера катере плот= плоты шлюпк лодок | судн суден корабл човн човен катер= катера пліт= плоти шлюпк
port ports harbour harbor | порт= порта порту порты портов гаван | порт= порту порти портів гаван
car cars vehicle lorry lorries truck bus buses auto automobile van sedan suv driver's vans minibus minivan | автомоб машин автобус грузовик фургон микроавтоб минивен внедорож седан | авто= автівк автомоб машин автобус вантажів фургон мікроавтоб мінівен позашлях седан
passenger passengers | пассажир | пасажир
crew crews | экипаж | екіпаж
driver drivers | водител | водій водії
war wars warfare wartime | войн воен воинск | війн воєн
military armed= army armies force troop soldier civilian militia corps naval fighter | воен арми войск солдат вооруж боец бойца бойцы бойцов бойцом | військ арм солдат збройн боєц бійця бійці
attack assault offensive invade invasion assailant raid raids | атак нападе напас вторж наступл рейд= рейды рейда= рейде= | атак напад вторг наступ рейд= рейду рейди
shell shells shelled shelling bombard | обстре снаряд | обстріл снаряд
missile missiles rocket rockets buk | ракет бук= бука | ракет бук= бука
drone drones | дрон беспилот | дрон безпілот
weapon weapons arms arm= armament firearms | оруж вооруж | збро озбро
shoot shot fire= fired gunfire gun guns firing sniper gunman gunmen massacre | стрел выстр сби выпущ выпуст пущ расстрел | стріл постр зби випущ випуст пущ розстріл
tank tanks | танк | танк
fighter fighters militant militants separatist separatists rebel rebels insurgent | боев сепарат повстан ополчен | бойов сепарат повстан ополчен
occupy occupied occupation occupier occupiers | оккупац оккупир | окупац окупов окупант
control controls controlled | контрол | контрол
captur seize seizure storming seizing | захват плен захвачен | захоп полон загарб
blockade blockaded siege | блокад осад | блокад облог
terror bombing bomber | террор теракт смертник | терор теракт смертник
hostage hostages | заложн | заручн
police policeman policemen officer | полиц | поліц
guard guards | охран гвард | охорон гвард
emergency urgent urgently | чрезвычайн срочн экстренн | надзвичайн термінов екстрен
volunteer volunteers | волонтер доброволь | волонтер доброволь
red= cross= crescent | красн крест полумес | червон хрест півмісяц
cause causes caused reason reasons due resulted resulting | причин вызва из-за вследств привело= приведет= привест вызов вызовут | причин виклик спричин через внаслід призвел призвест призведе призводи спричинит викличе
risk risks danger dangers dangerous threat= | опасн риск угроз | небезпе ризик загроз
victim= relative family families kin | родствен семь родны близк семей семьей | родич сім' рідн родин близьк сімей
resident residents inhabitant local locals | жител местн здешн | мешкан жител місцев тутешн тамтешн
child children kids kid | дети детей детям ребен детск детьми | діти дітей дітям дитин дитяч
woman women | женщин | жінк
student students pupil | студент школьн учени | студент школяр учні
citizen citizens national= nationals compatriot | граждан | громадян
worker workers | рабоч работн сотрудн | робітн працівн співробітн
tourist tourists | турист | турист
contact connect communication signal phone telephone mobile cellphone sim | связ телефон контакт мобильн сотов | зв'яз телефон контакт мобільн стільник
electric electricity light lights blackout | электр свет обесточ | електр світл знеструм
gas pipeline | газ= газа газов газопровод трубопров | газ= газу газов газопровід трубопров
oil= petroleum | нефт масл | нафт олив
plant= plants station= stations | станци завод аэс гэс | станці завод аес гес
hydroelectric hydropower hydro | гэс гидроэлектр | гес гідроелектр
cool cooling | охлажд охладит | охолод
canal canals | канал | канал
zoo animal animals | зоопарк животн | зоопарк тварин
tonne tonnes ton tons | тонн | тонн
`;
