/** Words of courts, police and crime; the format is told in `../meanings.ts`. */
export const courtMeanings = `
case cases affair | дело= дела= делу= делом= деле= дел= делам= делами= делах= | справа= справу= справи= справі= справою= справ= справам= справами= справах=
instituted initiate initiating initiation | возбужд возбуд инициир заведен завели= завела= завел= | ініцію заведен
filed | предъяв | пред'яв
allegedly supposedly purport | якобы | нібито начебто
presum assum suppos | предполаг предположи предположен презумпц | припуска припусти припущен презумпц
testif testimony testimonies | показания показаний | свідчен свідчил засвідч
suspicion suspicious | заподозр подозрит подозрева | запідозр підозріл підозрю
culprit perpetrat offender villain | злоумышл преступник правонаруш виновник злоде | зловмис злочинец злочинц правопоруш винуват злоді
bandit gang gangs mobster mafia | бандит мафи гангст группиров банда банды бандой | мафі гангст угрупован банда банди бандою банду=
thug hooligan vandal | хулиган вандал | хуліган вандал
slaughter massacred genocide pogrom lynch | резн геноцид погром линчев | різанин різня геноцид погром лінчув
stab stabs stabbed stabbing knife knives | нож= ножа ножом ножи ножей ножев зареза поножов | ніж= ножа ножем ножі ножов зарізав зарізал
behead decapitat | обезглав | обезголов
strangl suffocat chok choked choking | задуш удуш задохну | задуш удуш задихн
suicide suicidal | самоубий суицид | самогуб суїцид
accomplice complicity abet | сообщник соучаст подельник пособник | співучас спільник посібник
conspiracy plot plots plotted collusion collude | сговор | змова= змови= змову=
solicit incit instigat provoke provoking | подстрек провоцир спровоцир разжиг науськ | підбур провоку спровоку розпал
blackmail extort ransom | шантаж вымогат выкуп= выкупа | шантаж вимаганн викуп= викупу
harass stalk | домогательств приставани преследова | домаган переслідув
intimidat bully bullied | запуг травл буллинг | заляк цькуван булінг
molested grooming | растлен развратн | розбещ
violator trespass intrude intrusion | ворв проник | вдерл вдира увірв проник
burgl shoplift | взломщик квартирник | крадій+ крадії+ злодійк
forge= forger counterfeiting | подделк | підробк
piracy pirate | пират | пірат
hijack | угон угна захватчик | угон угнан
traffick | наркоторгов наркотраф | наркоторгів наркотраф
prostitut brothel pimp | проституц проститут бордел сутенер | проституц повія повії бордел сутенер
neglig careless | халатн небрежн неосторожн | недбал халатн необереж
misuse abuses | злоупотреб | зловжив
malpractice misconduct wrongdoing malfeasance | проступок проступк | провин= проступ
offense misdemeanor felon | правонарушен злодеян | правопорушен злодіян
unauthoriz unauthoris unsanction | несанкционир самовол | несанкціон самовіл
investigator detective sleuth | следовател детектив сыщик дознават | слідчий слідчого слідчі детектив дізнавач
patrol sheriff marshal constable cop cops | патрул шериф милиц правоохранит постов | патрул шериф міліц правоохорон
swat commando | спецназ омон= собр= | спецназ спецпризнач омон=
enforce enforcing | правоприменен | правозастосув
crackdown clampdown roundup | облав зачистк | облав зачистк
fugitive runaway at-large | беглец беглы розыск | втікач розшук
manhunt hunted | разыскива охотитс | розшукув полюва
frisk | досмотр+ обыскива | обшукув
confiscat impound | конфиск изыма изъят изъял | конфіск вилуч
handcuff shackl | наручник кандал | наручник кайдан
detainee | изолятор задержанн | ізолятор затриман
warden jailer overseer | надзирател тюремщик+ | наглядач тюремник+
probation parole | условно | умовно іспитовий
internment gulag | концлагер гулаг | концтабор гулаг
executioner gallows | палач виселиц | кат= катом катів шибениц
attorneys barrister solicitor notary | адвокатск нотариус нотариал | адвокатськ нотаріус нотаріал
judiciary magistrate | судебн правосуд | судов судоч правосудд
instance | инстанц | інстанц
ruling= rulings | вердикт | вердикт
cassation | кассац апелляц | касац апеляц
proof-of | аргумент довод | аргумент довід доводи
fingerprint imprint | отпечат | відбит
autopsy autopsies forensic corpse cadaver | вскрыти труп= трупа трупы трупов судмедэкс | розтин труп= трупа трупи трупів судмедекс
verify verified verification verifiable authentic | достоверн подлинн верифи | достовірн справжн автентич верифі
unreliab unverified dubious questionable | недостоверн сомнительн+ | недостовірн сумнівн+
slander libel defam smear calumny | клевет диффам очерн порочащ | наклеп дифам очорн
discredit compromising kompromat | дискредит компромат | дискредит компромат
blasphem sacrileg desecrat profan | богохул кощунств осквер святотат | богохул блюзнір осквер святотат
indecent obscene obscenity lewd | непристойн похабн | непристойн сороміцьк
pornograph porn | порно | порно
deterrent deterrence restrain curb curbs curbed deters deterred deterring deter= | сдерж обузд пресеч | стрим приборк
remorse contrit | раская покаян | каятт покаян
vindicat exonerat innocence innocent | невинов | невинн невинуват
rehabilitat | реабилит | реабіліт
impunity unpunished | безнаказ | безкарн
revenge avenge vengeance reprisal | месть мести= местью= мстит отомст возмезд расправ | помст мстит помщ розправ відплат
torment ordeal | мучен мучит страдани | мука= муки= муч страждан
suffer | страда | стражда
menac | грози угрожа | погрожу загрожу
forcibl coerc | принуд принуждат насильно | примусов силоміць
vigilan | бдительн | пильн
whistleblow informant informer | осведомител информатор доносчик | інформатор донощик
bystander passersby | прохож | перехож
misinform disinform deception | дезинформ | дезінформ
imperson impostor disguise | самозван переодет | самозван переодягн
ambush | засад | засідк
assailant attacker mugger gunned | нападавш налетчик | нападник
heist | разбой ограбл | розбій пограбув
skirmish scuffle altercation brawls fray | потасовк перестрелк стычк драк= | бійк= сутичк перестрілк
expose incriminat convict | улич изоблич | викри
bailiff | пристав | виконавець виконавц пристав
robbers collector | инкассатор | інкасатор
machination fraud scheme | махинац | махінац
squabbl quarrel bicker | перебранк пререк склок | суперечк перепалк
desecration abuse | надруг | наруг
tear | слезоточ | сльозогін сльозоточ
kingpin | наркобарон | наркобарон
scoundrel villain bastard | подлец негодяй мерзав | негідник мерзот
loophole | лазейк | лазівк шпарин
dossier | досье | досьє
alteration tamper | подтас вмешатель | втручан підтас
molester pervert | извращен | збоченец збоченц
perpetrators perp | исполнител | виконавец виконавц
robbing robberies burglaries | ограбил | пограбував
assaulting grope | лапал | мацав
sting entrap | подстав | підстав
antisemitism anti-semitic | антисемит | антисеміт
apprehend nab nabbed | задержа | затрима
`;
