/** Words of what fact-checkers check: rumours, pictures, migrants, health; the format is told in `../meanings.ts`. */
export const checkMeanings = `
migrant immigrant immigrat migration undocumented alien= aliens asylum | мигрант иммигр миграц мигр | мігрант іммігр міграц мігр імігр
deportat deport ice= | депорт высыл | депорт висил
video videos footage clip clips film= filmed filming recording recorded tape= | видео ролик запис кадр | відео ролик запис кадр
fake faked forged fabricat doctored photoshop manipulat altered alter= tampered hoax hoaxes bogus sham staged | фейк подделк подделан фальшив фальсиф постановоч смонтир инсцен фотошоп | фейк підробк підроблен фальшив фальсиф постановн змонтов інсцен фотошоп
meme memes caption captioned | мем= мемы подпис | мем= меми підпис
tweet tweets tweeted twitter retweet | твит твитт ретвит | твіт твітт ретвіт
facebook instagram youtube tiktok telegram | фейсбук инстаграм ютуб тикток телеграм | фейсбук інстаграм ютуб тікток телеграм
viral circulat shared= spread distribut | вирусн разошл распростран тиражир | вірусн розійшл поширю тираж поширен пошири розповсюд
rumor rumour gossip conspirac hearsay | слух= слухи слухов сплетн заговор конспирол | чутк плітк змов конспірол
quote quotes quoted quotation quoting | цитат процит цитирует цитируют | цитат процит цитує цитуют
vaccin jab jabs inoculat immuniz immunis shot= shots unvaccinated | вакцин привив иммуниз привит непривит | вакцин щеплен щепл імуніз щепит нещеплен
virus coronavirus covid pandemic epidemic outbreak infect contag | вирус ковид пандем эпидем вспышк коронавир инфекц зараж инфицир заразн зарази | вірус ковід пандем епідем спалах коронавір інфекц зараж інфікув заразн зарази
disease illness sick sickness ill= infect patient | болезн болен заболе зараж инфекц больн пациент | хворий хворі захвор зараж інфекц хворо хвор пацієнт
cancer tumor tumour cancers | рак= рака раком онколог опухол | рак= раку онколог пухлин
cure cures cured remedy treat heal heals therapy | лечен лечит вылеч излеч исцел терап | лікує вилік зцілен лікув терап
drug drugs narcotic heroin cocaine opioid fentanyl marijuana cannabis meth methamphetamine opium addict overdose | наркот героин кокаин марихуан наркоман наркозав наркодил передозир метамфет опиум | наркот героїн кокаїн марихуан наркоман наркозал наркодил передозув метамфет опіум
pill pills tablet medicine medication pharma drug drugs | таблет лекарств препарат фармацев наркот | таблет ліки ліків препарат фармацев лік= наркот
poison toxic toxin | отрав ядовит токсич яд= | отру токсич
abortion abortions fetus fetuses unborn womb pregnan | аборт беремен плод= эмбрион | аборт вагітн плід= ембріон
baby babies infant newborn toddler pregnan | младен малыш новорожд груднич беремен | малюк новонародж вагітн немовл
mother mom= moms mum= mums mama= | мать матер мама мамы мамой | мати матер мама мами мамою
father dad= dads daddy parent | отец отца отцу папа= отц= отцом родител пап= | тато батьк
son= sons daughter | сын дочь дочер сына сыну сынов | син= сина дочк сину доньк
wife wives husband spouse married marry marriage wedding couple marries | жена жены женат супруг муж= мужа брак жене жену мужем женой жен= женил свадь замуж | дружин чоловік подруж шлюб одруж весіл
brother sister sibling | брат= брата сестр братья | брат= брата сестр брати
teen teens youth young teenage adolescen minors underage juvenile | подрост тинейдж молод юн младш несовершеннолет малолет | підліт тінейдж молод юн наймолодш неповнолітн малолітн
aged= senior elder eldest | пожил старик старш престар | літн похил старий= старш
muslim muslims islam islamic islamist quran koran sharia | мусульм ислам коран шариат | мусульм іслам коран шаріат
jew= jews jewish judaism synagogue antisemit | еврей евреи евреев еврейск иуда синагог антисемит | єврей євреї євреїв єврейськ юда синагог антисеміт
christian christians bible gospel jesus christ | христиан библи евангел иисус | християн бібл євангел ісус
satan satanic satanist satanism devil demon | сатан дьявол демон | сатан диявол демон
nazi nazis hitler swastika fascist fascism | нацист нациз гитлер свастик фашис | нацист нациз гітлер свастик фашис
racist racism racial race= bigot discriminat | расис расов дискрим расизм | расис расов дискрим расизм
gay= gays lesbian homosexual lgbt transgender trans= queer | гей= геи геев лесбиян гомосекс лгбт трансген гей-пропаг гей-брак гей-парад однопол | гей= геї геїв лесбійк гомосекс лгбт трансген гей-пропаг гей-шлюб гей-парад одностат
sex= sexual rape raped rapist molest pedophil paedophil | секс изнасил насильник педофил | секс гвалт педофіл згвалт
naked nude nudity topless | голый голая раздет обнаж | голий гола оголен роздягн
drunk drunken drunkenly alcohol booze dui= intoxicat | пьян алкогол спирт | пян алкогол спирт п'ян
hat= hats cap= caps wig= wigs toupee | шапк шляп кепк парик | шапк капелюх кепк перук
shirt tshirt dress suit wear wears wearing wore worn cloth trousers pants jeans skirt coat coats jacket sweater scarf | футболк рубаш одежд плать костюм носит одет наде носил носят брюк штан джинс юбк пальто куртк свитер шарф плащ | футболк сорочк одяг сукн костюм одягн вдяг носив носит носят брюк штан джинс спідниц пальто куртк светр шарф плащ
salute salutes saluted saluting | салют козыр воинское= | салют козир
steal stole theft thief thieves loot looting looted robber robbed rob= | кража украл ворова вор= воры хищен мародер грабеж ограб украд краж граб крал | крадіж вкрав вкрали злод розкрад мародер грабіж пограб крад вкра краж граб крав
donat charit foundation contribut donor | пожертв благотвор фонд= фонда фонды фондов фондом | пожертв фонд= фонду фонди фондів фондом благод
bribe corrupt graft kickback | взятк подкуп корруп | хабар підкуп коруп
millionaire billionaire rich richest wealth fortune | миллионер миллиардер олигарх богат состояни | мільйонер мільярдер олігарх багат статк
welfare benefits= foodstamp subsidy subsidies allowance | пособ субсид льгот дотац | допомог субсид пільг дотац
salary salaries wage wages pay= pays paid paying payment paycheck | зарплат оклад жалован платит выплат оплат плат заплат | зарплат платн платить виплат оплат плат заплат сплат
debt debts loan loans owe= owes credit mortgage owed borrow | долг долги долга кредит займ ипотек заем | борг борги боргу кредит позик іпотек
free= freely giveaway gratis coupon coupons voucher vouchers | бесплатн даром купон ваучер | безкоштовн безплатн даром купон ваучер
scam scams scammer fraud swindle phishing cheat deceiv | мошенн афер обман фальсиф | шахрай афер обман ошук фальсиф
lie= lies lied lying liar mislead misled false fake | лжет лгал ложь лжи врет соврал вранье врать врут ложн фейк фальшив | бреше брехн брехл збрехав брехат брехал брехав неправд фейк фальшив
mock mocks mocked mocking insult slur slurs disrespect derogatory offend ridicul | оскорб насмех унизи высме | образ насміх принизи висмі
ban= bans banned banning prohibit outlaw forbid bar= barred disqualif | запрет запрещ дисквал | заборон дискваліф
remove removes removed removing delete deleted deletes erase erased removal eliminating drained disposable deleting | удалил удален убрал сняли снял изъят | видалил видален прибрал зняли зняв вилуч
hide hides hid hidden hiding cover-up coverup conceal suppress | скрыл спрята утаил замалч скры скрыв | схова замовч прихов
discover uncovered unearthed excavat detect identify identified | обнаруж раскоп выявл выяв откры | виявил виявлен розкоп вияв відкри
dog= dogs puppy puppies pet= pets | собак пес= пса щен | собак пес= пса цуц
cat= cats kitten kittens | кот= кошк котят | кіт= кішк кошен
shark sharks whale whales dolphin dolphins fish= fishes | акул кит= киты дельфин рыба рыбы рыбу | акул кит= кити дельфін риба риби рибу
snake snakes spider spiders insect insects bug= bugs bedbug bedbugs | змея змеи змей паук насеком клоп | змія змії павук комах клоп
beef meat meats pork chicken burger burgers mcdonald restaurant restaurants | мясо мяса мясн говядин свинин куриц ресторан кафе | мясо мяса яловичин свинин куряч ресторан кафе
tree trees forest wood woods bushfire wildfire oak= | дерев лес леса лесной лесов лесу дуб= | дерев ліс= лісу лісов ліси дуб=
eat= eats ate= eaten eating consume cook drink drank meal cooking cooked | едят ест= съел есть= питается еда ели= пить пил= питан еду= еды= едой кормит накорм | їдять їсть зїв харчує їжа їли= пити пив= харчув їв= годув нагодув
drink drinks drank drinking beer wine vodka | пьет пить выпил напит пиво пива вино= водк пьют испить | пє= пити випив напій пиво пива вино= горілк п'ю= випити
laugh smile joke | смеет смех смеял хохот улыб сме шут засме рассме | смієт сміх сміял регіт посмі смі жарт засмі розсмі усміш
beat= beats beaten beating brawl fistfight | избил избиен побои драк бить бьют | побив побит побиття бійк бити= бив= били=
apologize apology sorry apologis apologies regret | извин прощени раскаял сожал прост= | вибач перепрош шкод жаль
prank pranks joke jokes joked satire satirical parody spoof | шутк шутил розыгрыш сатир пароди | жарт розіграш сатир пароді
secretly covert spy= spies spied spying espionage intelligence | шпион развед спецслуж | шпигун розвід спецслуж
laborator lab= labs biolab biological bioweapon biolabs | лаборатор биолог биооруж | лаборатор біолог біозбро
radiation radioactiv | радиац радиоактив | радіац радіоактив
antenna 5g= wireless wifi= | антенн вышк 5g= | антен вежа 5g=
microchip chip= chips implant | чип= чипы чипир имплант | чип= чипи чіп= чіпи імплант
alien-craft ufo= ufos extraterrestrial | нло= инопланет пришелец пришельц | нло= інопланет прибулець прибульц
tomb= tombs skeleton skeletons mummy mummies bones= | скелет мумия мумии останки костей | скелет мумія мумії останки кісток
`;
