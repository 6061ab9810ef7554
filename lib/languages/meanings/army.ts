/** Words of armies, weapons and war; the format is told in `../meanings.ts`. */
export const armyMeanings = `
officer lieutenant sergeant brigadier corporal ensign | офицер лейтенант сержант прапорщик майор= майора ефрейт | офіцер лейтенант сержант прапорщик майор= майора єфрейт
serviceman servicemen servicewoman | военнослуж+ | військовослуж
conscript draftee recruit enlist | призывник вербов завербов новобран рекрут | призовник вербув завербув новобран рекрут
mobiliz mobilis | мобилиз | мобіліз
demobiliz demobilis | демобилиз | демобіліз
militar | милитар | мілітар
demilitar | демилитар | демілітар
disarm | разоруж | роззбро
rearm | перевооруж вооруженн | переозбро озброєн
arsenal stockpil | арсенал | арсенал
ammunition munition ammo bullet cartridge shrapnel | боеприпас патрон= патроны патронов пул= пуля пули пулей осколк | боєприпас набої патрон= патрони кул= куля кулі
rifle submachine pistol revolver shotgun handgun firearm | винтовк автомат= автомата автоматы автоматов пистолет пулемет ружь револьвер огнестрел+ обрез | гвинтівк автомат= автомата автомати пістолет кулемет рушниц револьвер вогнепал+
grenade | гранат | гранат
mortar howitzer artiller cannon | миномет артилл гаубиц пушка= пушки= пушек= пушку= | міномет артилер гаубиц гармат
bomber | бомбардиров+ | бомбардув+
intercept warplane | истребител перехват | винищувач перехоп
airstrike | авиаудар авианалет | авіаудар авіаналіт
navy naval fleet flotilla warship frigate destroyer cruiser corvette | флот= флота флоте флоту военно-морск фрегат эсминец эсминц крейсер корвет | флот= флоту флоті фрегат есмін крейсер корвет
carrier | авианос | авіанос
airforce | военно-воздуш ввс= | впс=
airborne paratroop marines | десант морпех | десант морпіх
infantry cavalry | пехот кавалер | піхот кавалер кіннот
garrison barracks | гарнизон казарм | гарнізон казарм
polygon maneuvers manoeuvres | полигон | полігон
fortress fortif stronghold bunker | крепост бункер | фортец бункер
ballistic | баллист | баліст
antiaircraft | пво= зенит= зенитн зениток | ппо= зенітк зенітн
warhead | боеголов | боєголов
explosive tnt booby | взрывчат взрывн тротил замини разминир | вибухівк вибухов тротил замінув розмінув
sarin | химоруж зарин | хімзбро зарин
bulletproof helmet | бронежил шлем= шлема каск | бронежил шолом каск
armour armor | брон= бронетехн бронир бронемаш брони= | брон= бронетехн броньов бронемаш
hostilities belligerent | воюющ | воюючі воюючих
invader aggressor aggression aggressive | агресс захватчик | агрес загарбник
peacekeep | миротвор | миротвор
guerrilla partisan | партизан подполь | партизан підпільн
mercenar | наемник | найман
antiterror anti-terror | антитеррор контртеррор | антитерор контртерор
jihad taliban | джихад талиб | джихад талібан таліб=
saboteur sabotage subversive subversion | диверс саботаж подрывн | диверс саботаж підривн
counterintel | контрразвед | контррозвід
defector traitor treason betray | предател измен= измена измену измены госизмен перебежч преда= предал | зрадник зрад= зрада зраду зради перебіж
loyal allegiance faithful | верност лояльн предан= преданн | вірніст лояльн відданіст відданий= віддані=
cordon encircle | оцеплен оцепи | оточив+ оточил+ оточен+
outpost vanguard avant-garde | авангард форпост | авангард форпост
sniper marksman | снайпер | снайпер
barricade | баррикад | барикад
flank rear | фланг тыл= тыла тылу | фланг тил= тилу
defender | оборонял | захисник оборонец оборонц
liberator | освободител | визволител
demining | разминирован | розмінуван
maim maimed mutilat crippl amputat | увеч искалеч ампут | скаліч каліцтв ампут
bloodshed bloody bloodiest carnage | кровопрол кровав | кровопрол кривав
conquer conquest | завоев покорил | завоюв завойов підкорил
capitulat | капитулир | капітулюв
decorate | орден= ордена орденом ордены награжд | орден= ордена орденом ордени нагородж
uniform | мундир | мундир однострі
curfew | комендант= комендантск | комендантськ
barbar savag ruthless brutal cruel ferocious | варвар растерз жесток свиреп беспощад зверск | варвар розтерз жорсток нещадн звірськ
calibre caliber | калибр | калібр
special-op | спецоперац | спецоперац
convoy | конвой конвоя колонн | конвой конвою колон=
alienat estrange | отчужден | відчужен
sentinel | караул часовой= | вартов варт=
weapon tool | орудие орудия орудий | знаряд гармат
`;
