/** Words of sport and games; the format is told in `../meanings.ts`. */
export const sportMeanings = `
league | лиг= лига лиги лиге лигу | ліг= ліга ліги лізі лігу
semifinal semi-final quarterfinal | полуфинал четвертьфинал | півфінал чвертьфінал
goalkeeper goalie keeper | вратар голкипер | воротар голкіпер
midfielder forwards striker | полузащитник форвард нападающ хавбек | півзахисник форвард нападник хавбек
substitut bench= | запасн скамейк | запасн лава= лавка
halftime stoppage | овертайм тайм= тайма тайме | овертайм тайм= тайму таймі
batsman batting batter innings wicket cricket bowler bowled | крикет | крикет
baseball softball | бейсбол | бейсбол
rugby | регби | регбі
golf golfer | гольф | гольф
volleyball handball | волейбол гандбол | волейбол гандбол
ski skis skier skiing slalom snowboard biathlon | лыж биатлон слалом горнолыж сноуборд | лиж біатлон слалом гірськолиж сноуборд
skating skater skate= skates rink | коньк катан фигурист катк= каток катке | ковзан фігурист катк= каток
sled luge bobsleigh bobsled | сан= сани санн бобсле | сан= сани санн бобсле
puck | шайб | шайб
ball balls | мяч | м'яч
fencing wrestl judo karate kickbox | фехтов борец борцов борцы дзюдо каратэ кикбокс единоборст | фехтув борець борц дзюдо карате кікбокс єдиноборст
weightlift gymnast acrobat | штангист гимнаст тяжелоатлет акробат | штангіст гімнаст важкоатлет акробат
rowing rower regatta yacht sailing sail | гребл парус яхт | веслув вітрил яхт
cycling cyclist | велогон велоспорт | велогон велоспорт
racer | гонщик автогон ралли | гонщик автогон ралі
grandmaster | гроссмейстер | гросмейстер
knockout heavyweight duel duels | нокаут дуэл поединок поединк тяжеловес | нокаут дуел поєдин двобій двобою важковаг
contestant participant finalist | участник финалист конкурсант | учасник фіналіст конкурсант
medalist medallist prizewinner | призер медалист | призер медаліст
qualifier qualifying | отборочн квалифик | відбірн кваліфік
transfer | трансфер | трансфер
locker gym workout exercise fitness | зарядк упражн фитнес спортзал | вправ= вправа вправи фітнес спортзал
amateur | любител | аматор любител
playground | спортплощадк | спортмайданчик
mundial | мундиаль | мундіаль
paralympi | паралимп | паралімп
hat-trick hattrick | хеттрик | хеттрик
toy toys doll dolls | игрушк игрушеч кукл кукол | іграшк ляльк
crossword puzzle riddle | загадк головолом кроссворд | загадк головолом кросворд
hobby hobbies pastime leisure | хобби досуг | хобі дозвілл
hike hikes hiking camping | турпоход кемпинг | турпохід кемпінг
trick | трюк уловк | трюк хитрощ
triumph | триумф | тріумф
rematch | реванш | реванш
carousel | карусел | карусел
cycl pedal | педал | педал
`;
