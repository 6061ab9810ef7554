/** Words of media, the internet and computing; the format is told in `../meanings.ts`. */
export const networkMeanings = `
news newscast headline | новост заголов | новин заголов
columnist blogger influencer | блогер обозреватель колумнист | блогер оглядач колумніст
blog blogs microblog | блог= блога блоге блогов микроблог | блог= блогу блозі мікроблог
subscrib subscription | подписч подписк | підписник передплат підписк
telecast broadcasting televis telly | телекомпан телеканал телевиз телерадио вещан телепрогр телеобращ телешоу | телекомпан телеканал телевіз телерадіо мовлен телепрогр телезвернен телешоу
frequency frequencies waveband | частот диапазон | частот діапазон
headset microphone loudspeaker | микрофон наушник | мікрофон навушник
podcast | подкаст | подкаст
mainstream | медиа | медіа
censor | ценз | ценз
interviewer talkshow presenters moderator | ток-шоу модератор | модератор
post posts posted posting | пост= публикует запостил посты= поста= | пост= пости публіку допис
repost | репост | репост
hashtag | хештег хэштег | хештег
likes | лайк | лайк
profile login | аккаунт учетн профил | акаунт обліков профіл
user users user's | пользовател юзер | користувач юзер
network | соцсет сет= сеть сети сетей сетях сетев | соцмереж мереж
messenger chat chats chatbot | мессендж чат= чате чата чату | месендж чат= чаті чату
troll bot bots | тролл бот= боты | трол бот= боти
reader | читател+ | читач+
hyperlink url | ссылк гиперссыл | посилання гіперпосил
click tap button | нажм нажать кнопк клик= | натисн кнопк клік=
query queries google | поисковик гугл | пошуковик гугл
browser | браузер | браузер
app apps widget plugin | приложен | застосунок застосунк додаток додатк
folder directory download upload | файл скача загруз папк= | файл завантаж скача папк= тека=
server hosting | сервер хостинг | сервер хостинг
gadget smartphone iphone | смартфон айфон гаджет планшет | смартфон айфон гаджет планшет
laptop notebook desktop keyboard pc | ноутбук клавиатур | ноутбук клавіатур
display | дисплей дисплея | диспле
printer print= prints printed printing printout | печат= печать печати печатн распечат напечат принтер | друк= друку друков роздрук надрук принтер
scan scans scanned scanner scanning | сканер отскан сканир | відскан сканув
password | парол | парол
encrypt cipher | шифр зашифр | шифр зашифр
privacy confiden | конфиденц | конфіденц
malware spyware spam phish trojan | вредонос спам= | спам=
wiretap eavesdrop surveil | прослуш слежк | прослухов стеження
programmer coder developer | программист разработчик | програміст розробник
interface layout | интерфейс | інтерфейс
install | установ | встановл установк
update updating upgrade | обновл апдейт | оновл апдейт
configur setup settings | настройк настраив | налаштув
option | опци варианты вариантов | опці варіанти варіантів
automat | автоматич автоматиз | автоматич автоматиз
manual | вручн ручн= ручной ручного ручную ручное | вручну ручн= ручний ручного ручну ручне
remote | виртуал удаленн дистанционн | віртуал дистанційн
artificial ai neural | искусствен нейросет | штучн нейромереж
glitch malfunction | неполадк неисправ глюк | несправн неполадк глюк
format | формат | формат
encode decode coding coded | кодиров | кодув
provider | провайдер оператор | провайдер оператор
roaming | роуминг | роумінг
charger | зарядн | зарядн
infograph | инфограф | інфограф
pop-up popup | баннер | банер
bookmark notification | закладк= уведом | закладка= сповіщен сповіст
domain portal | домен портал | домен портал
transcript verbatim | дословн стенограм | дослівн стенограм
fact-check debunk | опроверж развенч | спростув розвінч
newsletter mailing | рассылк | розсилк
catalog | каталог | каталог
overview review | обзор | огляду огляді
republication reprint | республикац перепечат | передрук републікац
graphic chart | графич графика= | графіч
node nodes | узел= узла узлы | вузол вузла вузли
retrieve | извлеч | витяг
stream | транслир стрим | транслюв стрім
input output | ввод= ввода вводит вводят | введенн вводит ввод=
label tag tags tagged | ярлык метк этикетк пометк | ярлик мітк етикетк позначк
sequence | последоват | послідовн
parameter variable | параметр переменн | параметр змінн=
header footer | заголов | заголов
loop loops looping | петл | петл
compile | компилир | компілю
repository repositories | репозитор | репозитор
clone cloning | клон | клон
iteration | итерац | ітерац
deviation deviate | отклонен | відхилен
threshold | порог | поріг порогу
runtime latency | задержк | затримк
tab tabs | вкладк | вкладк
spelling misspell typo | опечат орфограф | друкарськ орфограф одрук
acronym abbreviation | аббревиат | абревіат
`;
