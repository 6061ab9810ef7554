/**
 * What news tell as one of two: who stays in office and who resigns, what is open and what is shut.
 * A line is a name, of whom or what it is told, the words that say what it is about (`-` for none), and
 * the words of either side: beginnings of folded words of all languages with data, whole words with `=`,
 * several words in a row with `_`.
 *
 * It is told of a `person` whom both sentences name; of the `topic`, whose words both sentences have in
 * common; or of what both `share`: a name, or a word that neither article has elsewhere.
 */
const LINES = `
office | person | - | remain=_in_office remain=_as_prime remain=_as_president remain=_in_post stay=_on= stay=_in_office stays=_on= stay=_as_prime clings_to_office остан_на_посту остан_на_должн остан_у_руля сохранит_пост залиш_на_посад | resign= resigned= resigns= resigning= resignation= quit= quits= quitting= step=_down stepped=_down steps=_down stepping=_down stand=_down stands=_down stood=_down be_gone= walked_out= give_way_to leave=_office leaves=_office leaving=_office уступит_пост уступит_место покида_пост покинет_пост покинул_пост уйдет_в_отставку ушел_в_отставку ушла_в_отставку уходит_в_отставку подал_в_отставку подала_в_отставку об_отставке отставк увольня уволил уволен покида покинул покинет відставк дати_дорогу звільнив звільнен залиша_посаду залишить_посаду залишив_посаду залишила_посаду покида піде_з_посади пішов_з_посади складе_повноваж склав_повноваж
rescue | topic | rescu search= searches searching rubble debris спасател спасат завал поиск рятувальн рятувальник завал пошук | continu still_searching went_on= kept_searching goes=_on go=_on under_way ongoing carry_on dig= digging продолжа продолжен ведут ищут разбира трива шука розбира продовжу | ended= end= ends= over= complete called_off halted stopped wound_up заверш окончен прекращ прекрат свернут закінч припин завершен згорн
passage | topic | runway runways airport border crossing bridge road highway railway canal port strait tunnel museum school metro airspace airfield checkpoint полос аэропорт границ переход мост дорог трасс канал порт пролив тоннел музе школ метро пункт смуг летовищ аеропорт кордон перех міст= мосту шлях трас проток тунел | closed= shut= closes= closure blocked= закрыт закрыл закрыва перекрыт перекрыл заблокирова закрит закрил закрива перекрит перекрил заблокова | open= opened= opens= reopen resumed= unblocked= working_normally открыт открыл откроют вновь_открыт возобнов разблокирова принимает_рейс відкрит відкрил відновл відновил розблокова приймають_рейс приймає_рейс працює_у_звичайн
action | topic | blockad strike= strikes= protest siege curfew quarantine truce ceasefire embargo sanction блокад забастов протест осад карантин перемири эмбарго санкц страйк облог перемир ембарго комендантськ комендантск | lifted= lift= lifts= ended= end= ends= called_off suspend over= unblocked сняли снят снима прекращ прекрат заверш окончен приостан знят зняли знима припин закінч розблок призупин | continu go=_on goes=_on remain= remains= stay=_in_force in_force extended= indefinite продолж остает останут бессрочн продлен трива продовж залиша безстроков діє=
damage | share | - | intact= unharmed= undamaged= unscathed= spared= still_stand survived= untouched= целы= цел= цела= цело= уцелел невредим устоял неповрежд спасли удалось_спасти цілі= цілий= ціла= вціліл уціліл неушкодж вистоял встоял | burn= burned= burnt= burning= ablaze destroyed= collapsed= damaged= gutted= wrecked= сгорел горел горят загорел разруш рухнул обрушил повредил поврежден пострадал сгоре уничтож горіл згоріл горять загоріл зруйнова завалил обвалил пошкодж знищ постражда
fate | life | - | survived= alive= escaped_unhurt recovering= выжил жив= жива= уцелел вижив живий= жива= | died= dead= killed= погиб умер скончал убит загину помер вбит убит
participation | share | - | took_part take_part takes_part taking_part participat competed= performed= attended= attend= attends= выступил выступит участвовал участвует принял_участие примет_участие приняла_участие взяв_участь взяла_участь бере_участь братиме_участь візьме_участь виступив виступила виступить | barred= excluded= banned= expelled= boycott skipped= stayed_away disqualified= отстран не_допустил отказали_в_участии исключен исключил бойкот усунул усунут відсторон не_допустил виключен виключил
involvement | share | involv responsib part_in role_in hand_in attack strike bomb explos blast причаст ответствен участи взрыв удар атак нападен причетн відповідальн вибух | confirmed= confirms= admitted= admits= claimed_responsibility acknowledg подтвердил признал признала взял_на_себя взяла_на_себя підтверди визнал визнав взяв_на_себе взяла_на_себе | denied= denies= denying= deny= reject dismiss disown nothing_to_do отверг отрица опроверг не_имеет_отношения заперечи запереч відкид відкину спростув не_має_стосунку
guilt | person | - | pleaded_guilty pleads_guilty plead_guilty admitted_guilt admits_guilt confessed= признал_вину признала_вину признает_вину признался призналась визнав_провину визнала_провину визнав_вину зізнав зізнал | not_guilty denies_guilt denied_guilt maintains_innocence protests_innocence отрица_вину вину_отрица заперечує_провину провину_заперечує провину_вона_заперечує провину_він_заперечує
permission | topic | permission clearance cleared= authoris authoriz licen дозвол разрешен разрешени лиценз ліценз | permission= clearance= cleared= authoris authoriz licen разрешен дозвіл дозвол лиценз ліценз | unauthoris unauthoriz unlicen самовольн без_разрешен без_лиценз без_дозвол без_ліценз самовільн
vote | topic | board council decision vote= voted= members cabinet решени совет голос кабинет рішенн рад= раді= ради= голос кабінет | unanim consensus единоглас единодуш консенсус одноголос одностайн консенсус | split= divided= dissent разделил раскол расколот мнения_разошл розділил розкол розійшл
prices | share | rate= rates= percent процент ставк цен= цены= вклад депозит тариф відсот ставк цін= ціни= вклад депозит тариф | raise= raised= raises= raising increase повыс поднял подним поднимет підвищ підняв підняла підніме | unchanged keep=_rates kept_rates hold_rates held_rates leave_rates не_менять не_меня менять_не менять_процент_не сохранил_ставк оставил_ставк без_изменен не_змінюва не_зміню без_змін залишив_ставк залишила_ставк
suspects | topic | suspect robber thief thieves gunman attacker shooter accomplice fugitive raider подозрева грабител вор= воры= воров= стрел нападавш нападен сообщник соучастник беглец преступник підозрюван грабіжник злоді стріл нападник спільник утікач злочин | arrested= detained= caught= in_custody captured= задержан задержал поймал пойман арестова схвач затрима заарешт спійма упійма | at_large on_the_run fled= escaped= not_been_found still_sought wanted= скрыл на_свободе в_бегах разыскива в_розыске втекли втік на_волі у_розшуку в_розшуку розшуку зникли
troops | topic | troop soldier солдат войск военнослуж військ бійц | stay= stays= stayed= remain= remains= remained= остан остают залиша_на залишат залишил | leave= leaves= left= withdraw withdrew pulled_out ушли= уходят покин вывед выводят отвед отошли відійшл пішли вивед виводять відвед відведен
condition | topic | condition состояни стані= стан= | critical= grave= serious= life-threatening критическ тяжел крайне критичн важк= важкий= важкому= тяжк | stable= out_of_danger good= стабильн удовлетвор вне_опасн легк стабільн задовільн поза_небезпек
keeping | share | - | kept= keeps= keep= retain= retained= retains= сохранил сохранит сохраня удержал зберіг зберегл зберіга збереже втримал | stripped= strips= revoke revoked= revokes= lost= loses= lose= withdrawn= cancel лишил лишит лишен отозвал отозван отобрал отбер аннулир потерял відібра забира позбав відклик анулю втратил утратил
equipment | share | system generator alarm siren camera sensor backup back-up систем генератор сигнализац сирен камер датчик резервн сигналізац сенсор | worked= working= functioned= functioning= sounded= went_off сработал работал исправн прозвучал спрацюва працюва справн пролунал | failed= fails= broke_down knocked_out malfunction out_of_order broken= silent= отказал вышел_из_строя вышла_из_строя вышли_из_строя неисправн сломал молчал несправн вийшл_з_ладу вийшов_з_ладу зламал мовчал
deal | topic | talks negotiat deal= accord agreement treaty переговор соглашени сделк договор перемовин угод домовлен | signed= agreed= reached= sealed= clinched= concluded= подписал подписан достигнут достигли заключил заключен согласова підписал підписан досяг уклал укладен погод | collapsed= failed= broke_down rejected= fell_through сорвал провалил отверг отказал зірва провалил відхил відмов
staging | share | - | will_be_held take_place takes_place go_ahead goes_ahead will_host hosts= host= состоит пройдет проведет провести_у_себя проведут примет= приймає= прийме= відбуд пройде= проведе= проведуть провести= | cancelled= canceled= called_off scrapped= will_not_be_held отменил отменен отмен скасув скасова скасую
punish | share | - | punish fined= fine= fines= penalis penaliz sanction= накаж наказа наказыв оштраф штраф покара оштраф штраф | go_unpunished goes_unpunished безнаказан безкарн
appeal | share | verdict ruling sentence judgment приговор решени вирок рішенн | appeal обжал апелл оскарж апел | accept= accepts= согласил змирил
candidacy | person | - | entered_the_race enter_the_race run_for= will_stand is_standing joined_the_race will_run stand_for выдвин_свою вступил_в_борьбу вступила_в_борьбу вступил_в_гонку баллотир балотув вступив_у вступила_у висун | ruled_himself_out ruled_herself_out will_not_stand will_not_run pulled_out= dropped_out withdrew= снял_свою снялся выбыл= вибув= вибула= знявся знялася
`;

/**
 * Of whom or what two sentences must both tell it: a person, also one whose life is told at several
 * times; the topic; anything that both share.
 */
export type StateSubject = 'person' | 'life' | 'topic' | 'share';

const SUBJECTS: readonly StateSubject[] = ['person', 'life', 'topic'];

/** Words in a row, each by how it begins or, with `isWhole`, as a whole. */
export interface StatePhrase {
  readonly words: readonly { readonly text: string; readonly isWhole: boolean }[];
}

/** Two states of which only one can be. */
export interface OpposedStates {
  readonly name: string;
  readonly of: StateSubject;
  /** What it is about; empty where the states say it themselves. */
  readonly topic: readonly StatePhrase[];
  readonly sides: readonly [readonly StatePhrase[], readonly StatePhrase[]];
}

function phrasesOf(words: string): StatePhrase[] {
  if (words === '-') return [];
  return words.split(' ').map((phrase) => ({
    words: phrase.split('_').map((word) => ({
      text: word.replace('=', ''),
      isWhole: word.endsWith('='),
    })),
  }));
}

/** All pairs of states. */
export const OPPOSED_STATES: readonly OpposedStates[] = LINES.trim()
  .split('\n')
  .map((line) => {
    const [name = '', of = '', topic = '', one = '', other = ''] = line.split(' | ');
    return {
      name,
      of: SUBJECTS.find((one) => one === of) ?? 'share',
      topic: phrasesOf(topic),
      sides: [phrasesOf(one), phrasesOf(other)],
    };
  });
