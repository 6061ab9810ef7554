/** Words of health, medicine and the body; the format is told in `../meanings.ts`. */
export const healthMeanings = `
paramedic ambulance | парамедик фельдшер скорая= | парамедик фельдшер
hospitaliz hospitalis inpatient discharged | госпитализ стационар выписал выписан выписк | госпіталіз стаціонар виписал виписан виписав
pharmac drugstore chemist | аптек аптечн | аптек аптечн
dose doses dosage booster | доз= доза дозы дозу дозе дозой бустер | доз= доза дозу дозі дозою бустер дози=
inject needle syringe | укол инъекц шприц игл= игла иглы колоть | укол ін'єкц шприц голк колот
immune immunity antibod antigen | иммун антител антиген | імун антитіл антиген
strain mutation mutate | штамм мутац мутир | штам мутац мутув
incubat asymptomat | инкубац бессимптом | інкубац безсимптом
isolation isolate isolating | изоляц самоизол изолир | ізоляц самоізол ізолю ізольов
distanc | дистанци | дистанці
glove respirator | маск= маска маски масок масочн перчат респиратор | маск= маска маски масок масков рукавич респіратор
ventilat intubat | ивл= вентил | швл= вентил
resuscitat reanimat icu | реаним интенсивн | реанім інтенсивн
recover convalesc | выздоров переболе поправил излечил ремисс | одуж перехвор видужа ремісі
relapse chronically | хрониче рецидив | хроніч рецидив
acute | остр= острый острая острое острые острых острого острой | гостр= гострий гостра гостре гострі гострих гострого гострої
adverse | побоч | побічн
allerg | аллерг | алерг
asthma bronch pneumonia respiratory cough sneez | астм бронх пневмон респиратор кашел кашл легочн | астм бронх пневмон респіратор кашел кашл легенев
flu influenza | грипп орви= орз= простуд | грип грві= застуд
fever chills | лихорад озноб жаропон | лихоман гарячк озноб
pain pains painful ache aches aching headache | боль= болью болей болит болел болезнен боли= | біль= болю болем болі= болить болів болісн
nausea vomit dizz dizziness diarrhea | тошн рвот головокруж диаре понос | нудот блюван запаморочен діаре понос
inflamm swollen swell | воспал отек= отеки опух | запал= запален набряк опух
rash itch itchy eczema | сып= сыпь зуд= | висип свербіж
bleed bled hemorrhag haemorrhag | кровотеч кровоизл кровоточ | кровотеч крововил кровоточ
fracture bruise concussion | перелом ушиб сотрясен | перелом забій= забої струс=
scald | ожог | опік
faint unconscious coma | обморок кома= комы сознан= коме= | непритом кома= коми притом комі=
stroke infarct cardiac cardiovascul | инсульт инфаркт сердечно-сосуд кардио | інсульт інфаркт серцево-суд кардіо
diabetes diabetic insulin | диабет инсулин | діабет інсулін
obesity obese overweight fat | ожирен избыточн | ожирін надмірн
leukemia leukaemia lymphoma melanoma | лейкем лейкоз лимфом | лейкем лейкоз лімфом
hiv aids | вич= спид= спида спидом | віл= снід= сніду
tubercul malaria cholera measles polio hepatit ebola smallpox plague | туберкул маляр холер корь= полиомиел гепатит эбол осп= оспы чума= чумы кори= | туберкул маляр холер кір= кору поліомієл гепатит ебол віспа віспи чума= чуми
adenovir | аденовир | аденовір
placebo | плацебо | плацебо
antibiotic painkill aspirin | антибиот обезбол аспирин | антибіот знебол аспірин
vitamin supplement | витамин добавк= бад= | вітамін добавк=
prescription prescrib | рецепт= рецепта рецепты рецепту | рецепт= рецепта рецепти рецепту
mental psycholog psychiatric | психич психолог психик | психіч психолог психік
depress | депресс | депрес
schizophren autism autist dementia alzheimer | шизофрен аутизм аутист деменц альцгейм | шизофрен аутизм аутист деменц альцгейм
stressful exhaust | стресс истощ изнемож переутом | стрес виснаж знемож перевтом
insomnia sleepless | бессонн | безсон
disabled disability disabilities wheelchair handicap | инвалид колясочн | інвалід візочн
blind= blinded blindness deaf deafness | слеп ослеп глух= глухие глухой глухота | сліп осліп глух= глухі глухий глухота
paralys paralyz paralytic | парализ паралич | параліз параліч
transplant | пересад трансплант | пересадк трансплант
kidney liver bowel intestin stomach | почк= почки почек печен кишеч желуд | нирк нирок печінк кишк кишечн шлунк шлунок
bones joints spine spinal vertebr back | кост= кости костей сустав позвоноч спинн спин= спина спину спине спиной | кістк кісток суглоб хребт хребет спинн спин= спина спину спині спиною
muscle muscular tendon ligament | мышц мышеч | м'яз
skin skins | кож= кожа кожи кожу кожн | шкір
skull | череп | череп
facial face | лиц= лицо лица лице | облич
eye eyes eyelid | глаз= глаза | очі= очей очима очам око= ока=
ear ears | уши= ухо= ушей ушами | вуха= вухо= вух=
nose nasal | нос= носа носу носом | ніс= носа= носі
mouth lip lips throat | рот= рта рту губ= губы горл | рот= рота роті губ= губи горл
tooth teeth dental dentist | зуб= зубы зубов стоматол | зуб= зуби зубів стоматол
neck necks | шея= шеи шею | шия= шиї шию
palm fist | рук= рука руки руку руке рукой ладон кулак | рук= рука руки руку руці рукою долон кулак
finger thumb | палец= пальц | палец пальц
leg legs knee knees thigh ankle | ног= нога ноги ногу ногой колен бедр | ног= нога ноги ногу ногою колін стегн
toe toes heel heels | ступн стоп= стопы | ступн стоп=
shoulder | плеч= плечо плеча плечи | плеч= плече плеча плечі
breast chest= | груд= грудь груди | груд= груди
belly abdomen abdominal | живот= живота животе | живіт живот= живота
hair hairs hairy haircut | волос | волос
beard moustache mustache bald | бород усы= усов лыс= лысый | бород вуса вусів лисий
penis vagina testicle genital | пенис вагин гениталь | пеніс вагін геніталь
sperm ovar ovary uterus menstr | сперм яичник матк= менструа матка= | сперм яєчник матк= менструа
contracept condom | контрацеп презерв | контрацеп презерв
midwife matern | роддом акушер родильн | пологов акушер
surrogate fertil infertil | суррогатн бесплод плодовит | сурогатн безплід
breastfeed diaper nappy | подгузник | підгузк підгузок
urine urinate urinating defecat excrement feces | моча= мочи мочой мочу испраж фекал экскремент | сеча= сечі випорож фекал екскремент
toilet restroom bathroom lavatory | туалет унитаз уборн | туалет унітаз вбиральн
soap shampoo hygiene sanit disinfect steril | мыло= мыла гигиен санитар дезинфек стерил шампун | мило= мила гігієн санітар дезінфек стерил шампун
bath baths bathtub showers bathing bathe | ванн купал | ванн купал
cigarette tobacco smoker nicotine smoked vape vaping | сигарет табак табач курен курит курил антитабач | сигарет тютюн курін курит курив паління
diets dietary nutrition nutrient | диет= диета диеты рацион питательн | дієт= дієта дієти раціон поживн
calorie | калори | калорі
protein | белок= белк= белка белков белки протеин | білок= білк= білка білки протеїн
enzyme hormone metabol | фермент гормон метабол эндокрин | фермент гормон метабол ендокрин
plasma platelet clot clots thromb | плазм тромб | плазм тромб
tissue | ткан= ткань ткани тканей | тканин
cell cells= cellular | клетк клеточ | клітин
pathogen bacteria bacterium microb microorganism | патоген бактери микроб | патоген бактері мікроб
syndrome | синдром расстройств | синдром розлад
trauma | травматич | травматич
genome rna mrna | геном рнк= мрнк | геном рнк= мрнк
quaranteen | обсервац | обсервац
well-being wellbeing | самочувств недомог | самопочут нездужан
lifespan longevity | долгожит долголет | довгожит довголіт
euthan | эвтан | евтан
mortality lethal | смертност летальн | смертніст летальн
birthrate | рождаемост+ | народжуваніст
bedridden caregiver carer caretaker | сиделк опекун опек= опека опеки | доглядальн опікун опіка
adjuvant | адъювант | ад'ювант
autoimmun | аутоиммун | автоімун
serotype glycosyl peptid recombin inactivat | серотип гликозил пептид рекомбин инактив | серотип глікозил пептид рекомбін інактив
preclinic | доклинич | доклініч
thyroid gland | щитовидн железа | щитоподіб залоз
titer | титр | титр
anamnes | анамнез | анамнез
neoplasm | новообраз | новоутвор
non-infectious noncommunicable | неинфекц | неінфекц
treating | лечащ | лікуюч
psychoneurol | психоневрол | психоневрол
mortal immortal | бессмерт | безсмерт
malaise | ломот | ломот
mucous mucosa | слизист | слизов
oral orally | перораль | перораль
painless | обезбол безболез | безболіс
surgical surgery operated | прооперир хирургич | прооперув хірургіч
ailment malady | недуг хвор | недуг
impaired impairment | наруш | поруш
cyanide arsenic | цианид мышьяк | ціанід миш'як
carcass pus scar scars | шрам рубец | шрам рубець
detergent disinfectant | моющ | мийн
asylum | психбольн психиатрич | психлікарн психіатричн
`;
