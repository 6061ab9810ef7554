/** Words of what fact-checkers check: rumours, pictures, migrants, health; the format is told in `../meanings.ts`. */
export const checkMeanings = `
migrant migrants immigrant immigrants immigrat migration undocumented alien= aliens asylum | мигрант иммигр миграц | мігрант іммігр міграц
deportat deport ice= | депорт высыл | депорт висил
gunman gunmen shooter shooters shooting shootings massacre | стрелок стрелк стрельб расстрел | стрілец стрільц стрілян розстріл
video videos footage clip clips film= filmed filming recording recorded tape= | видео ролик запис кадр | відео ролик запис кадр
photo photos photograph picture pictures pictured image images selfie snapshot pix= pic= pics= | фото фотогр снимок снимк изображ картинк | фото світлин знімок знімк зображен картинк
fake faked forged fabricat doctored photoshop manipulat altered alter= tampered hoax hoaxes bogus sham staged | фейк подделк подделан фальшив фальсиф постановоч смонтир инсцен фотошоп | фейк підробк підроблен фальшив фальсиф постановн змонтов інсцен фотошоп
meme memes caption captioned | мем= мемы подпис | мем= меми підпис
tweet tweets tweeted twitter retweet | твит твитт ретвит | твіт твітт ретвіт
facebook instagram youtube tiktok telegram | фейсбук инстаграм ютуб тикток телеграм | фейсбук інстаграм ютуб тікток телеграм
viral virally circulat spreading shared= | вирусн разошл распростран тиражир | вірусн розійшл поширю тираж
rumor rumors rumour rumours gossip conspirac | слух= слухи слухов сплетн заговор конспирол | чутк плітк змов конспірол
quote quotes quoted quotation quoting | цитат процит цитирует цитируют | цитат процит цитує цитуют
vaccin vaccine jab jabs inoculat immuniz immunis shot= shots | вакцин привив | вакцин щеплен
virus viruses coronavirus covid pandemic epidemic outbreak | вирус коронавирус ковид пандем эпидем вспышк | вірус коронавірус ковід пандем епідем спалах
disease diseases illness sick sickness ill= infect | болезн болен больны заболе зараж инфекц | хвороб хворий хворі захвор зараж інфекц
cancer tumor tumour cancers | рак= рака раком онколог опухол | рак= раку онколог пухлин
cure cures cured remedy treat treats treated treatment heal heals | лечен лечит вылеч излеч исцел | лікуван лікує вилік зцілен
drug drugs narcotic narcotics heroin cocaine opioid opioids fentanyl marijuana cannabis | наркот героин кокаин марихуан | наркот героїн кокаїн марихуан
pill pills tablet tablets medicine medicines medication pharma | таблет лекарств препарат фармацев | таблет ліки ліків препарат фармацев
poison poisons poisoned poisonous toxic toxin | отрав ядовит токсич | отру токсич
abortion abortions fetus fetuses unborn womb pregnan | аборт беремен плод= эмбрион | аборт вагітн плід= ембріон
baby babies infant infants newborn toddler | младен малыш новорожд груднич | немовля малюк новонародж
mother mothers mom= moms mum= mums mama= | мать матер мама мамы мамой | мати= матер мама мами мамою
father fathers dad= dads daddy | отец отца отцу папа= | батько батька тато=
son= sons daughter daughters | сын дочь дочер | син= сина донька дочк
wife wives husband husbands spouse spouses married marry marriage wedding | жена жены женат супруг муж= мужа брак= свадьб | дружин чоловік= подруж шлюб весілл
brother sister brothers sisters sibling siblings | брат= брата сестр | брат= брата сестр
teen teens teenager teenagers adolescent youth youths | подрост тинейдж | підліт тінейдж
elderly aged= senior= seniors | пожил престарел старик | літн похил старий=
muslim muslims islam islamic islamist quran koran sharia | мусульм ислам коран шариат | мусульм іслам коран шаріат
jew= jews jewish judaism synagogue antisemit | еврей евреи евреев еврейск иуда синагог антисемит | єврей євреї євреїв єврейськ юда синагог антисеміт
christian christians bible gospel jesus christ | христиан библи евангел иисус | християн бібл євангел ісус
satan satanic satanist satanism devil demon | сатан дьявол демон | сатан диявол демон
nazi nazis hitler swastika fascist fascism | нацист нациз гитлер свастик фашис | нацист нациз гітлер свастик фашис
racist racism racial race= bigot | расис расов | расис расов
gay= gays lesbian homosexual lgbt transgender trans= queer | гей= геи геев лесбиян гомосекс лгбт трансген | гей= геї геїв лесбійк гомосекс лгбт трансген
sex= sexual sexually rape raped rapist molest pedophil paedophil | секс изнасил насильник педофил | секс гвалт педофіл
naked nude nudity topless | голый голая обнажен раздет | голий гола оголен роздягн
drunk drunken drunkenly alcohol booze dui= intoxicat | пьян алкогол спирт | пян алкогол спирт п'ян
hat= hats cap= caps wig= wigs toupee | шапк шляп кепк парик | шапк капелюх кепк перук
shirt shirts tshirt clothes clothing dress= dresses suit= wear wears wearing wore worn | футболк рубаш одежд плать костюм носит одет | футболк сорочк одяг сукн костюм носить одягн
salute salutes saluted saluting | салют козыр воинское= | салют козир
steal steals stole stolen stealing theft thief thieves loot looting looted robber robbed robbery | кража украл ворова вор= воры хищен мародер грабеж ограб | крадіж вкрав вкрали злод розкрад мародер грабіж пограб
donat charit charity foundation foundations contribut | пожертв благотвор фонд= фонда фонды фондов фондом | пожертв благодійн фонд= фонду фонди фондів фондом
bribe bribes bribed bribery corrupt graft kickback | взятк коррупц подкуп | хабар корупц підкуп
millionaire billionaire rich= richest wealthy wealth fortune | миллионер миллиардер олигарх богат состояни | мільйонер мільярдер олігарх багат статк
welfare benefits= foodstamp subsidy subsidies allowance | пособ субсид льгот дотац | допомог субсид пільг дотац
salary salaries wage wages pay= pays paid paying payment payments paycheck | зарплат оклад жалован платит выплат оплат | зарплат платн платить виплат оплат
debt debts loan loans owe= owes credit= mortgage | долг= долги долга кредит займ ипотек | борг= борги боргу кредит позик іпотек
free= freely giveaway gratis coupon coupons voucher vouchers | бесплатн даром купон ваучер | безкоштовн безплатн даром купон ваучер
scam scams scammer fraud fraudulent swindle phishing | мошенн афер обман | шахрай афер обман
lie= lies lied lying liar mislead misleading misled | лжет лгал ложь лжи врет соврал вранье врать врут | бреше брехн брехл збрехав брехат брехал брехав
mock mocks mocked mocking insult insults insulted slur slurs disrespect derogatory | оскорб насмех унизи | образ= образи образл насміх принизи
ban= bans banned banning prohibit prohibited outlaw outlawed forbid forbidden | запрет запрещ запретил | заборон
remove removes removed removing delete deleted deletes erase erased removal eliminating drained disposable deleting | удалил удален убрал сняли снял изъят | видалил видален прибрал зняли зняв вилуч
hide hides hid hidden hiding cover-up coverup conceal concealed suppress suppressed | скрыва скрыл спрята утаил замалч | приховув прихова схова замовч
discover discovers discovered uncovered unearthed excavat | обнаруж открыл раскоп | виявил виявлен відкрил розкоп
dog= dogs puppy puppies pet= pets | собак пес= пса щен | собак пес= пса цуц
cat= cats kitten kittens | кот= кошк котят | кіт= кішк кошен
shark sharks whale whales dolphin dolphins fish= fishes | акул кит= киты дельфин рыба рыбы рыбу | акул кит= кити дельфін риба риби рибу
snake snakes spider spiders insect insects bug= bugs bedbug bedbugs | змея змеи змей паук насеком клоп | змія змії павук комах клоп
beef meat meats pork chicken burger burgers mcdonald restaurant restaurants | мясо мяса мясн говядин свинин куриц ресторан кафе | мясо мяса яловичин свинин куряч ресторан кафе
tree trees forest forests wood= woods bushfire bushfires wildfire wildfires | дерев= дерево деревьев лес= леса лесной лесов | дерево дерев= ліс= лісу лісов
eat= eats ate= eaten eating consume consumes consumed | едят ест= съел есть= питается | їдять їсть= зїв харчує
drink drinks drank drinking beer wine vodka | пьет пить выпил напит пиво пива вино= водк пьют испить | пє= пити випив напій пиво пива вино= горілк п'ю= випити
laugh laughs laughed laughing laughter smile smiled | смеет смех смеял хохот улыб | смієт сміх сміял регіт посмі
beat= beats beaten beating brawl fistfight | избил избиен побои драк бить бьют | побив побит побиття бійк бити= бив= били=
apologize apologise apologized apologised apology sorry | извин прощени раскаял | вибач перепрош
prank pranks joke jokes joked satire satirical parody spoof | шутк шутил розыгрыш сатир пароди | жарт розіграш сатир пароді
secretly covert spy= spies spied spying espionage | шпион разведч | шпигун розвідник
laborator lab= labs biolab biological bioweapon biolabs | лаборатор биолог биооруж | лаборатор біолог біозбро
radiation radioactiv | радиац радиоактив | радіац радіоактив
antenna 5g= wireless wifi= | антенн вышк 5g= | антен вежа 5g=
microchip chip= chips implant | чип= чипы чипир имплант | чип= чипи чіп= чіпи імплант
alien-craft ufo= ufos extraterrestrial | нло= инопланет пришелец пришельц | нло= інопланет прибулець прибульц
tomb= tombs skeleton skeletons mummy mummies bones= | скелет мумия мумии останки костей | скелет мумія мумії останки кісток
`;
