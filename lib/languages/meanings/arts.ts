/** Words of culture, art and entertainment; the format is told in `../meanings.ts`. */
export const artMeanings = `
artwork masterpiece | шедевр произведен | шедевр
creative creativity creator | творч творец творц | творч творець творц
exposition gallery galleries vernissage | галере экспозиц вернисаж | галере експозиц вернісаж
portrait sketch | портрет эскиз набросок | портрет ескіз
cartoon caricatur | карикатур мультфильм мультик= мультики мультсериал | карикатур мультфільм мультсеріал
comic comedy comedies comedian | комик комед комичн | комік комед комічн
humor humour hilarious funny ridiculous | юмор забавн смешн | гумор кумедн забавн смішн
drama | драма драмы драму | драма драми драму
thriller | триллер | трилер
genre | жанр | жанр
storyline narrat | сюжет повествов | сюжет оповід
protagonist persona | персонаж | персонаж
spectacle play-of playwright | спектакл пьес драматург | вистав= вистава виставу п'єс драматург
show shows | шоу | шоу
troupe ensemble | труппа труппе труппы ансамбл | трупа= трупу ансамбл
rehears | репет | репет
touring | гастрол турне= | гастрол турне=
gala | гала= | гала=
circus clown magician juggl | клоун фокусник цирк= цирка цирке цирков | клоун фокусник цирк= цирков цирки цирку=
animation animated anime | анимац мультиплик | анімац мультиплік
screenplay screenwriter scenario script | сценари | сценарі
screen | экран | екран
episode series serial sequel sitcom | сериал серия серии серию серий эпизод телесериал | серіал серія серії серію серій епізод телесеріал
teaser | трейлер тизер | трейлер тизер
producer | продюсер | продюсер
soundtrack melody melodies tune tunes | мелоди саундтрек | мелоді саундтрек
composer | композитор | композитор
maestro orchestra symphony philharmon choir chorus | дирижер маэстро оркестр симфон филармон хор= хора хоров | диригент маестро оркестр симфон філармон хор= хоров
soloist solo vocal | солист сольн вокал | соліст сольн вокал
piano pianist violin guitar drum drums drummer | пианист фортеп рояль скрипк скрипач гитар барабан | піаніст фортеп рояль скрипк скрипал гітар барабан
rapper rap hip-hop | рэпер рэп= хип-хоп дискот | репер реп= дискот
ballerina choreograph | балерин хореограф | балерин хореограф
lyrics verse rhyme | стих= стихи стихов стихотвор рифм | вірш рим= рими
tale tales fairy legend myth myths mythical fable | сказк легенд миф= мифы мифов мифич | казк легенд міф= міфи міфів міфіч
literatur fiction essay | эссе очерк беллетрист | есе нарис белетрист
biograph autobiograph memoir | биограф автобиогр мемуар | біограф автобіогр мемуар
manuscript | рукопис | рукопис
publisher publishing | издател | видавн видавец
copyright plagiar | правооблад плагиат авторск | правовласн плагіат авторськ
translat interpret | интерпрет толков перевод | переклад інтерпрет тлумач
encyclop dictionary lexic vocabulary | энциклоп словар+ лексик | енциклоп словник+ лексик
alphabet cyrillic | алфавит кириллиц букв= буква буквы азбук | алфавіт кирилиц букв= буква літер абетк
calligraph handwrit | каллиграф почерк | каліграф почерк
antique antiquity ancient | антиквар антич древн старин | антикваріат антич давн старовин
medieval | средневек | середньовіч
jubilee commemorat memorial | мемориал помин увековеч | меморіал помин увічн
library libraries librarian | библиот | бібліот
archive archival | архив | архів
collection collector | коллекц | колекц
auctioneer hammer= | молот= молоток | молот= молоток
oscar grammy | оскар грэмми | оскар греммі
fashion stylist | мода= моды моду модн стилист | мода= моди моду модн стиліст
style stylish | стил= стиль стиля стиле стили | стил= стиль стилю стилі
decor ornament adorn | украшен декор украс | прикрас декор оздобл
pedestal | постамент бюст= монумент | постамент бюст= монумент
facade | фасад | фасад
castle mansion villa= villas | замок= замка замке особняк вилл | замок= замку замки особняк вілл
landmark sightseeing | достопримеч | пам'ятка
entertain amusement amus fun | развлек развлеч | розваг розваж
karaoke | караоке | караоке
photographer | фотограф | фотограф+
filming shoot | съемк съемочн снимал снимают фотосесс сфотографир | зйомк зніма фотосес сфотографув
studio | студи= студия студии студию | студі= студія студії студію
disk disc record | диска диски пластинк диск= дисков= диске= | диску диски платівк
videoclip clip | клип | кліп
reality | реалити | реаліті
subcultur | субкультур | субкультур
bestseller | бестселлер | бестселер
hollywood | голливуд | голлівуд голівуд
firework pyrotechn | фейерверк пиротехн салют= | феєрверк піротехн салют=
talisman mascot | талисман | талісман
inscription lettering | надпис | напис
term terminology terms | термин | терміна терміни термінів
note footnote notes | примечан сноск | примітк виноск
poster | плакат постер афиш | плакат постер афіш
masque mask | маскарад | маскарад
tagline slogan motto | слоган лозунг девиз | слоган гасло гасла гасел девіз
diary diaries | дневник | щоденник
obituary | некролог | некролог
slang jargon | жаргон сленг | жаргон сленг
wit witty | остроум остро= | дотеп
hymns | гимн | гімн
mosaic mural fresco | мозаик фреск мурал | мозаїк фреск мурал
prototype | прототип | прототип
`;
