/**
 * Words that say what a name is of: heads and parts of the names of organizations and places,
 * folded nominatives. They join the words that the starter pack's names teach; written by hand.
 */
const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** "Florida Department of …", "Harrow School", "ТОВ «…»", "Диканська райрада". */
export const ORGANIZATION_HEADS: readonly string[] = words(`
  academy administration agency airlines airways alliance army assembly associates association
  authority band bank battalion board brigade broadcasting brothers bureau cabinet center centre
  chamber church club coalition college command commission committee company confederation congress
  consortium cooperative corp corporation corps council court dealers department directorate division
  enterprises faculty federation fleet force forces foundation front fund gazette group guard guild
  herald holdings hospital inc industries infantry institute institution laboratories laboratory
  league legion limited llc ltd magazine ministry movement museum network news observatory office
  orchestra organisation organization partners party pictures plc police post press productions
  records regiment registry reserve school secretariat senate seminary service services society
  squad squadron staff station studio studios syndicate team telegraph tribune tribunal troops trust
  union unit university

  агентство администрация академия альянс армия ассоциация банк батальон бригада ведомство газета
  госдума гувд департамент дивизия дума завод издательство инспекция институт клуб колледж комбинат
  комиссия комитет компания консорциум концерн корпорация лига милиция министерство музей нии оао
  облдума общество объединение организация отдел палата партия полиция правительство
  прокуратура профсоюз пао предприятие радио редакция секретариат служба совет союз ооо зао суд
  телеканал театр трибунал университет управление училище фабрика федерация фонд фронт холдинг центр
  школа штаб

  агенція адміністрація академія альянс армія асоціація банк батальйон бригада видавництво відділ
  відомство газета департамент дивізія дума завод інспекція інститут клуб коледж комбінат комісія
  комітет компанія консорціум концерн корпорація ліга міліція міністерство музей об'єднання
  облдержадміністрація облрада міськрада райрада сільрада міськсуд райсуд апеляційний організація
  палата партія поліція підприємство прокуратура профспілка рада радіо редакція секретаріат служба
  спілка суд телеканал театр трибунал управління уряд училище університет фабрика федерація фонд
  фронт холдинг центр школа штаб тов ват зат прат пат дп кп тзов пп фоп
`);

/** "Salisbury Dock", "Lake Erie", "Донецька область", "район". */
export const PLACE_HEADS: readonly string[] = words(`
  airport archipelago avenue basin bay beach borough boulevard bridge canal cape castle cathedral
  city cliffs coast county creek dam desert district dock falls forest fort garden gardens glacier
  gulf harbor harbour heights highlands hill hills island islands isle lake lane marsh mount mountain
  mountains ocean park peak peninsula plateau plaza point port prefecture province quay range region
  republic reservoir ridge river road route sea shire shore sound springs square stadium strait street
  suburb swamp territory tower town township valley village volcano ward woods

  аэропорт архипелаг берег бульвар водохранилище вокзал гора город деревня долина залив замок край
  мост море мыс набережная область озеро округ океан остров парк перевал переулок побережье полуостров
  поселок проезд пролив проспект пустыня пик район республика река село собор стадион станица улица
  ущелье хребет шоссе

  аеропорт архіпелаг берег бульвар водосховище вокзал вулиця гора долина замок затока край міст море
  мис набережна область озеро округ океан острів парк перевал провулок узбережжя півострів селище
  проїзд протока проспект пустеля пік район республіка річка ріка місто село собор стадіон станиця
  ущелина хребет шосе
`);
