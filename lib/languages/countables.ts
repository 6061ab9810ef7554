/**
 * What news count under several names, a line each: beginnings of nouns, folded, of all languages with
 * data; one with `=` is the whole word. "16,000 homes" and "66,000 customers" without electricity are one count, and so are
 * "аэродромы" and "bases". Only numbers are compared by it: as words the nouns keep their own meanings.
 */
const LINES = `
household homes houses customer consumer subscriber домохоз дома домов домам абонент потребител домогосп будинк оселі осель споживач
settlement town= towns= village= villages= hamlet communit поселен поселк деревн село= села= сел= населен селищ сіл= населен
city cities город місто міста міст містах містам
airfield airbase airport base bases аэродром аэропорт авиабаз база базы баз базах аеродром аеропорт авіабаз
plane aircraft jet jets airliner bomber самолет борт лайнер машин бомбардир літак бортів бортах лайнер
ship= ships= vessel boat boats tanker судн судов= корабл катер танкер лодок лодки суден корабл човн
car= cars= vehicle truck lorr автомоб машин авто грузов автівк вантажів
missile missiles rocket ракет
drone drones uav uavs дрон беспилот бпла безпілот шахед shahed
country countries state= states= nation= nations= страна страны стран государств країн держав
lawmaker deput parliamentar legislator senator congressm member mps= mp= депутат парламентар сенатор член нардеп
soldier troop serviceme fighter personnel военнослужащ солдат боец бойц военны військовосл військових боєц солдат
policem officer police полицейск поліцейськ правоохран правоохорон
firefighter fireman firemen rescuer пожарн спасател пожежник рятувальник вогнеборц
engine= engines= brigade crew crews экипаж расчет бригад екіпаж розрахунк
protester demonstrator marcher rallygo протестующ демонстрант митингующ участник протестувальн демонстрант мітингувальн учасник
worker employee staff staffer job= jobs= работник сотрудник рабоч мест= працівник співробітник робітник
pupil student schoolch школьник ученик студент учащ учень учні учнів студент школяр
flight flights рейс
building buildings block blocks здани постро строени будівл будинк споруд
apartment apartments flat flats квартир
school schools школ
hospital= hospitals= clinic больниц госпиталь= госпиталя= госпитале клиник лікарн шпитал клінік
case cases proceeding дело= дела= дел= производств справ справа справи проваджен
count= counts= charge charges пункт обвинен эпизод пункт обвинувач звинувач епізод
game games match matches партия партии партий партію партій партії матч встреч игр матч зустріч ігор
goal goals гол= гола= голов= голи= голів= мяч м'яч
point points очк очок балл бал= бали= балів=
seat seats mandate мандат мест= места= кресл місць мандат місця
vote votes ballot голос голоса голосов голосів бюллетен бюлетен
attempt attempts approach попыт заход спроб заход
aftershock tremor афтершок толчк поштовх
shot shots round bullet выстрел пул постріл куль
hostage captive prisoner pow= заложник пленн заключен військовопол полонен заручник в'язн бранц ув'язнен
container containers контейнер
song songs entry песен песня песни пісень пісня пісні
witness witnesses свидетел свідк свідок
signature подпис підпис
user users subscriber пользовател користувач
passenger travellers пассажир пасажир
spectator viewer fans= visitor guest зрител гост посетител глядач гост відвідувач
resident inhabitant townspe жител мешкан жител
patient patients пациент больных пацієнт хвор
doctor medic physician врач медик лікар медик
journalist reporter журналист репортер журналіст репортер
refugee migrant беженц мигрант біженц мігрант
tourist holidaymaker турист відпочивальник
jewel jewels gem gems item items artefact piece pieces украшен драгоценност предмет экспонат прикрас коштовност предмет експонат
thief thieves robber burglar raider intruder attacker вор= воров= грабител нападавш злоди грабіжник нападник злочинц
ticket tickets билет квит
branch branches outlet отделен филиал відділен філі
bus= buses coach автобус автобус
lorry lorries trucks грузовик фур фуры вантажів фур
train trains поезд потяг поїзд
camera cameras камер камер
guard guards охранник охорон
lawsuit lawsuits suit= suits= иск= исков= иски= исках= позов
complaint complaints жалоб скарг
award awards prize= prizes statuette oscar наград статуэт приз= призов оскар нагород статует приз= призів
nomination nominations номинац номінац
round rounds= раунд
strike= strikes= attack attacks удар атак удар атак
call calls звонк дзвінк
page pages страниц сторін
demand demands требован вимог
arrest arrests арест арешт
bank= banks= банк= банков= банка= банки= банк= банків= банки=
company companies firm firms компан фирм компан фірм
crossing crossings checkpoint переход пункт перехід переход пункт
tank= tanks= танк
shell shells снаряд
wounded casualties раненых поранених
house house= dwellings домов= будинків=
church churches церк храм церк храм
bridge= bridges= мост= мостов= моста= міст= мостів= мости=
exit exits выход вихід виход вихіди
tree trees дерев
`;

interface Beginning {
  readonly beginning: string;
  readonly isWhole: boolean;
  readonly countable: string;
}

const BEGINNINGS: readonly Beginning[] = LINES.trim()
  .split('\n')
  .flatMap((line) => {
    const words = line.split(' ');
    const countable = words[0]?.replace('=', '') ?? '';
    return words.map((word) => ({
      beginning: word.replace('=', ''),
      isWhole: word.endsWith('='),
      countable,
    }));
  });
/** A shorter beginning holds for the word itself and its endings of so many letters. */
const SHORT = 4;
const SHORT_ENDING = 3;

/** Asked for every pair of numbers; the nouns behind numbers are few, and begun anew where they are not. */
const MOST_KNOWN = 2000;
const known = new Map<string, readonly string[]>();

/** The countables that a folded noun may be; most nouns are none. */
export function countablesOf(norm: string): readonly string[] {
  const found = known.get(norm) ?? find(norm);
  if (known.size > MOST_KNOWN) known.clear();
  known.set(norm, found);
  return found;
}

function find(norm: string): readonly string[] {
  const found = BEGINNINGS.filter(
    ({ beginning, isWhole }) =>
      norm === beginning ||
      (!isWhole &&
        norm.startsWith(beginning) &&
        (beginning.length > SHORT || norm.length <= beginning.length + SHORT_ENDING)),
  );
  return [...new Set(found.map(({ countable }) => countable))];
}
