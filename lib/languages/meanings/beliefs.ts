/** Words of religion, custom and the spirit; the format is told in `../meanings.ts`. */
export const beliefMeanings = `
prophet | пророк | пророк
holy sacred saint | свят= святой святого святые святых святын священн святилищ | свят= святий святого святі святих святин священн святилищ
spirits spiritual soul souls | дух= духа духов душ= душа души душу | дух= духу духов душ= душа душі душу
sermon preach missionary | проповед миссионер | проповід місіонер
rabbi mufti imam mullah ayatollah clergy clerics | раввин муфти имам мулл= мулла духовенств клирик | рабин муфті імам мулл= мулла духовенств клірик
catholic vatican | католи ватикан | католи ватикан
orthodox | православ | православ
protestant baptist evangelical | протестант баптист евангельск | протестант баптист євангельськ
buddhis hindu | будди индуис | будди індуїс
pagan idol idols cult cults sect sects occult | язычес идол культ= культа секта секты секту | язичн ідол культ= культу секта секти секту
denominat | конфесси вероисповед исповед | конфесі віросповід сповід
rite rites ritual baptis baptiz | обряд ритуал крещен | обряд ритуал хрещен
icons shrine | икон= икона иконы мощ= мощи | ікон= ікона ікони мощі
pilgrim | паломн | паломн прочанин
lent ramadan | рамадан | рамадан
easter christmas xmas | пасх рождеств новогод | пасх великодн велико= різдв новоріч
bless | благослов | благослов
sin sins sinful sinner | грех греш | гріх грішн
heaven paradise angel | рай= рая= раю= ангел небес | рай= раю= ангел небес
ghost monster dragon witch vampire | призрак монстр дракон ведьм вампир чудовищ нечист | привид монстр дракон відьм вампір чудовиськ
magic sorcer wizard mystic mysterious mystery mysteries | магия магич колдов волшеб мистик мистич таинств | магія магіч чаклун чарів містик містич таємнич
superstit omen prophecy horoscope | суевер гадал гадан пророчеств гороскоп примет= | ворож= ворожін пророцтв гороскоп прикмет
fate destiny destined | судьб рок= | долю
unlucky unfortunate misfortune | несчаст неудачн невезуч | нещас невдал
virtue moral ethic | морал нравств этик этич | морал етик етич
dignity dignified honorable honourable | достоин достойн благород | гідн шляхет
evil wicked vicious malign malicious | зло= злой зловещ злоб коварн зла= | зло= злий зловісн злоб підступн зла=
depravity debauch immoral | порок аморал разврат распутн | вада= аморал
habit accustomed | обыча привыч привык | звича звичк звик
legacy bequest testament | завещан завет | заповіт заповід
honorary | почетн | почесн
secular | светск | світськ
torah | тора= писани | тора= писання
mourner requiem farewell | панихид прощан поминк | панахид прощан поминк
volition willing voluntary voluntarily | воля= воли волю добровольн волеизъ | воля= волі волю добровільн волевияв
reluct unwilling | нежелан неохотн | небажан неохоч
hell hellish | ад= ада= аду= адск преисподн | пекло пекельн пекла=
fatwa | фетв | фетв
fundamentalist | ультрарелиг фундаменталист | ультрареліг фундаменталіст
relig | религиозн | релігійн
meditat yoga | медитац йога | медитац йога
`;
