/**
 * Words that stand in news of any subject and say little; the format is told in `../meanings.ts`.
 */
export const everydayMeanings = `
say said saying tell told announc state= stated= stating declar report inform confirm note= noted= remark explain spoke= speak= spoken says= reported= telling talking speaking calling tells | сказа заяв сообщ говор объяв отмет рассказ уточн подтверд информир поясн отмеч пишет= пишут= написал указал указыва написан вести= известия известие скажем скажет скажут расскаж | сказа заяв повідом говор каже кажуть оголос зазнач розпов уточн підтверд інформ поясн зауваж відзнач пише= пишуть= написав зазначив опублікув написал скаже скажуть розкаж
leader leaders leadership head heads headed boss | лидер глав руковод | лідер голов керівн очільн глава глави
state= states= country countries nation nations kingdom republic | государств стран держав королевств республик | держав країн королівств республік
measure measures step= steps move= moves action actions | мер= мера меры мерами мерах шаг действ | захід заход крок дій дії
arriv come= came= comes coming | приб приех прише приш приход прилет приеде приезж придет придут прийти | прибу приїх прийш прихо приліт приїд приїжд прилет прийде прийдуть прийти
concern concerns concerned worry worried worries fear fears feared afraid | озабочен опасен опаса беспок боя бояз | занепоко побою непоко боя боял
hope hopes hoped | надежд надеет | надія надіє споді
idea ideas | иде мысл | іде думк
want wants wanted wish wishes | хотел хочет хотят жела хочу хотите хотим захот | хотіл хоче хочуть бажа хочу хотів захот
try= tries tried trying attempt attempts attempted | попыт пыта стара | спроб намаг прагн
decide decides decided decision decisions resolution resolutions | решен реша решил решить решит= | рішен виріш ухвал вирішит
call= called calls urge urged urges appeal= appealed | призва призыв | заклик закликал
continu remain remains remained stay stays stayed keep keeps kept | продолж остал остае останет сохран | продовж тривал залиш лишил збере
stop stops stopped halt halted suspend suspended cease stopping discontinued | останов прекрат приостан перестал перестат перестан перестает | зупин припин призупин перестал перестат перестан перестав
change changes changed changing | измен перемен меня | зміни змін
return returns returned returning back= | верну возвращ вернет вернут возврат вернутьс | поверн поверне повернут поверну
send sends sent sending dispatch | направ отправ посл= послал пошл | надсил відправ надісл посла направ
help helps helped helping aid aids relief assist assistance helpful supportive | помощ помог поможет помогут помочь помогли | допомог допомож допоможе допоможут допомага допоміг
people person persons | человек люд народ людьми детьми | люд осіб народ людьми
man= men= | мужчин | чоловік
year years annual yearly year-old | год= года году годов лет= летн ежегод годы= летие летию летия | рік= року роки років літ= щоріч річн річниц= роках
month months monthly | месяц= месяца месяцев месяцы ежемесяч | місяців місяці= місяця= щомісяч
week weeks weekly fortnight | недел еженедел | тижд тижн тижден щотижн
day days daily | день= дня дней дни днем дневн сутк ежедневн | день= дня днів дні днем добу доба щоденн щодня
hour hours | час= часа часов часы | годин
first firstly | перв впервые | перш вперше
second= | втор | друг= друга друге другий другого другої другому другу
third= thirds | трет | трет
last= latest final= lastly | последн | останн
next following | следующ | наступн
new newly | нов= новый новая новое новые нового новых новой | нов= новий нова нове нові нового нових нової
old= older former previous predecessor oldest elder | прежн бывш стар предыдущ экс- | колишн попередн стар екс-
big large larger largest great greater greatest huge major biggest bigger massive enormous vast | больш крупн огромн велик | велик найбільш більш
small little smaller tiny minor smallest fewer less | маленьк небольш мал= | маленьк невелик мал=
high higher highest tall | высок выше= | висок
low lower lowest | низк ниж | низьк нижч
long longer longest length | длин долг | довг довжин
last= lasts lasted lasting runs= run= valid duration | длил продолж заня действ продл | тривал тривав триват діє діят діяти зайня
short shorter shortened brief briefly | коротк кратк | коротк стисл
fast quick quickly rapid soon faster fastest speedy | быстр скор | швидк невдовз
late later delayed | поздн позже | пізн пізніш
rise rises rose risen rising raise raises raised increase increased increases climb climbed up= growing upward | вырос увелич повыс подня поднял рост повышен повыша | зріс зрос збільш підвищ підня підійм підвищен підвищу
fall= drop drops dropped decrease decreased decline= sink sank falling dropping | упал сниз паден сократ | впав впал зниз паді скорот
reach reaches reached exceed exceeds exceeded pass= top= topped | достиг превыс дойд добра | досяг перевищ дійш дістал
bring brings brought carry carries carried | прив нес= приносит принес= принесл принесет принести приведет приведут преподнес | привез нес= принос принес= принесл принесе приніс приведе
take takes took taken taking | взя брать забра возьм берет берут брал= | взя брать забра візьм бере= беруть= брали= взят
give gives gave given giving granted | дал= дать дава предостав отдал отдат отдан отдав отдаст отдаю отдад дает дают даст дадут дана= дано= | дав= дати дава надал надат віддав віддат віддан віддаст віддаю віддала= віддали= дає дают даст дадут даний даних
show shows showed shown showing depicts reveals featuring | показ покажет покажут | показ покаже покажут
find finds found finding findings | найти наш найд обнаруж | знайт знайш знайд вияв
know knows knew known knowing | зна известн узна известен знаю | зна відом дізна знають
see saw seen sees watch watches watched seeing watching viewing spotted sight glanced glance | вид смотр наблюд увид вижу посмотр видно= глянул взглян глядя глядит увидев | бачи дивит дивил спостеріг побач бачен видно= глянув погляну дивив подивив озирну зиркну роздивля
hold holds held host hosted | провод провел прошл состоя проходит проходят проходил проходила проходили проходило пройдет пройдут прошедш проходящ провед проводим состои состоял состоит прошел | провод провел відбул провест проходить проходять проходив проходила проходили проходило пройде= пройдуть провед триває тривают
live lives lived living | живет живут жил= прожив жить | живе живуть жив= мешка прожив жити
wait= awaiting awaited await | жда ожида ждет ждут ждем подожд дожда дожид | чека чекат дочек зачек
think thinks thought believe believes believed consider considered believing | дума счита полага мнен подума | дума вважа гада подума
expect expects expected | ожида рассчитыва предполага | очіку сподів розрахову припуска
happen happens happened occur occurred take-place | произош случил состоял происход случал произойд произойти случитьс сталось случилось | стал стався сталас відбул трапил довелос сталос
appear appears appeared | появ являлся являться явился | з'яв з'явл
write= | пис | пис
read= | чита прочит огла | чита прочит огол
area areas region regions regional province provinces district districts | район област регион провинц территор | район област регіон провінц територ
part parts portion | част | частин
world global worldwide | мир= мира мире мировой всемирн | світ
no= none nobody no-one nothing never not nor neither | никто никого ничего никогда нет= не= ни= нельзя | ніхто нікого нічого ніколи немає не= ні= жодн
close= closer near nearby next= | близ вблизи рядом близк неподалек | близ поблиз біля поруч близьк неподалік
also too= again | снова опять тоже | знову теж також
all= every each whole entire | весь все= всех всю каждый каждая каждое целый целые целое | весь всі всіх усі усіх усю кожен кожна кожне цілий цілі ціле
same | тот= та= же= самый | той самий ця цей
only just= | только лишь | лише тільки
both= | оба обе обеих обоих | обидва обидві обох
group groups team= | групп | груп
thing stuff matter | вещ= вещь дело= штука штук= | річ= річчю штук= штука справа=
put puts putting set sets setting | став= ставит ставил постави | ставит ставив
occasion | повод= повода поводу поводом | привід привод нагод
accord correspond conform | соответств | відповідност відповідно=
point-of | отношени | відношен
manner | образ= образом способом | чин= чином
allegation reportedly | дескать мол= | мовляв
good well | хорош | хорош добре добрий добра
bad badly poorly | плох | поган
mainly mostly largely chiefly | преимущественно | переважно здебільш
overall | целом= целый= | загалом цілому=
background backdrop | фон= фоне фона фоном | тлі= тло= фоні= фон=
reference refer= referred refers referring cite cited cites citing | ссыл сославш | послав
please | пожалуйста | ласка=
yes okay | ладно | гаразд
able | сможет смогут могу= | змож можут
likes liked | нрав | подоба
lately | недавн | нещодавн
`;
