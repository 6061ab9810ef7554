/** Words of money, trade and business; the format is told in `../meanings.ts`. */
export const moneyMeanings = `
proceeds= takings | выручк | виручк
cash cashed cashes | налич кассов касса= кассу= кассе= кассы= кассир | готівк каса= касу= касі= каси= касир
coin coins coinage mint | монет | монет
banknote | банкнот купюр | банкнот купюр
pound sterling | фунт стерлинг | фунт стерлінг
yuan yuans | юан | юан
yen yens | иен= иена иены иену иеной | єн= єна= єни= єну=
francs franc= | франк= франка франков | франк= франка франків
bitcoin crypto | биткоин криптовалют | біткоїн криптовалют
cent cents penny pennies kopeck kopek copeck | цент= цента центов копее копейк | цент= цента центів копійк копійок
trillion | триллион трлн= | трильйон трлн=
mln | млн= | млн=
bln | млрд= | млрд=
thou | тыс= | тис=
rub | руб= | руб=
dlrs usd | долл= | дол=
wholesale bulk | оптов оптом | оптов оптом гуртов
retail | розничн ритейл | роздрібн ритейл
mall malls shopping shopper | покупател универмаг | покуп універмаг
seller salesman vendor dealer trader merchant | продавец продавц торговец торговц дилер трейдер коммерсант | продавец продавц продавч торговец+ торговц+ торгівец+ дилер трейдер комерсант
buyer purchaser | покупател | покупец= покупця покупці
commerce commercial | коммерч коммерц | комерц
marketing | маркетинг | маркетинг
brand trademark | бренд | бренд
logo logos emblem | логотип эмблем | логотип емблем
monopol antitrust cartel | монопол антимонопол картел | монопол антимонопол картел
oligarch tycoon magnate mogul | олигарх магнат | олігарх магнат
entrepreneur businessman businessmen businesswoman | предпринимател бизнесмен бизнесвумен | підприєм бізнесмен бізнесвумен
startup start-up | стартап | стартап
holdings conglomerate | холдинг конгломерат | холдинг конгломерат
subsidiar affiliate affiliation | филиал дочерн аффилир | філія філії дочірн афілій філій філіал
branch | отделени филиал= | відділен
state-owned state-run | госкомпан госпредпр госкорпор гособорон госбанк | держкомпан держпідпр держкорпор
privatiz privatis | приватиз | приватиз
nationaliz | национализ | націоналіз
private | частн | приватн
asset | актив= активы активов активам | актив= активи активів активам
estate realty | недвижим имущест | нерухом майно майна майну
ownership | совладел | співвласн
deposit | вклады вкладов вкладчик депозит | вклади вкладів вкладник депозит
account | счета счету счетов счете | рахунок рахунк
balance balancing | баланс | баланс
bonds bond securities | облигац | облігац
dividend | дивиденд | дивіденд
capitaliz | капитализац капитал= капитала капиталом капиталу | капіталізац капітал= капіталу капіталом
venture | венчур | венчур
unprofitab lossmaking | убыточн+ нерентаб | збитков нерентаб
surplus | профицит | профіцит
turnover | оборот | оборот обіг
demand sought-after | спрос= спроса спросом спросе | попит
afford cheap inexpensive | дешев подешев удешев | дешев подешев здешев
pricey dearer costlier upmarket pricier | дорожа подорож дороговиз | дорожча подорожч дорожнеч
discount rebate | скидк скидок дисконт распродаж | знижк знижок дисконт розпродаж
surcharge markup bonus | наценк надбавк доплат бонус | націнк надбавк доплат бонус
fee fees levy levies | взнос сборы | внес
excise vat | акциз ндс= | акциз пдв=
taxpayer | налогоплательщ | платник
fiscal treasury treasurer exchequer | казначей казна= казну= казне= казны= фискал | казначей казна= казну= казні= фіскал
audits audited auditor audit= auditing | аудит ревиз | аудит ревіз
accountant bookkeep accounting | бухгалт | бухгалт
invoice receipt | чек= квитанц накладн | чек= квитанц накладн
refund reimburs | возмещен компенсиров возврат | відшкодов компенсов
reward | вознагражд | винагород
incentive stimul | стимул поощр заинтересов | стимул заохо зацікавл
sponsor | спонсор меценат | спонсор меценат
fundrais crowdfund | краудфандинг | краудфандинг
expenditure outlay | затрат расходов затрачен | видатк видаток
austerity | экономить сэконом | заощадл заощадит зекономи
squander embezzl misappropriat | растрат расхищ хищ | розтрат розкрадан привласн
launder | отмыва отмыть | відмив
tax-evasion evad evasion evade dodg | уклон | ухил
offshore | офшор оффшор | офшор
smuggled counterfeit | контрафакт | контрафакт
lottery lotteries jackpots | лотере | лотере
casino gambl poker | казино азартн покер игорн | казино азартн покер гральн+
bet bets betting | пари= букмек | парі= букмек
bailout | финпомощ | фінпомощ
defaulted | дефолт | дефолт
devaluat depreciat | девальв обесцен | девальв знецін
restructur | реструктур | реструктур
optimiz optimis | оптимизац оптимизир оптимальн | оптимізац оптимізув оптимальн
efficien effective | эффективн | ефективн
ineffective inefficien | неэффективн | неефективн
consumer | потребител | споживач
consumption | потреблен употребл | споживан вжива
household | домохозяй | домогосподар
livelihood subsistence | прожиточн | прожитков
mortgage | ипотек ипотеч | іпотек іпотеч
creditor lender | кредитор заимодав | кредитор позикодав
contractor supplier subcontract | подрядчик поставщик | підрядник постачальник
procure | госзакуп тендерн | держзакуп тендерн
trade-of barter | бартер | бартер
supply-chain logistic | логистик логистич | логістик логістич
warehous stockpile reserve | запас резерв | запас резерв
barrel | баррел | барел
stockmarket broker index indices | индекс брокер | індекс брокер
boom booms upturn rebound | бум= | бум= піднесення
prosper flourish thriv | процвет благополуч | процвіта добробут благополучч
premium | премиум надбав премиальн | преміум надбав преміальн
payday paycheck | получк | получк
debit | дебет | дебет
merchandise wares | товар | товар
`;
