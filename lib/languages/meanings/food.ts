/** Words of food and farming; the format is told in `../meanings.ts`. */
export const foodMeanings = `
bread flour baker baked | хлеб мук= муки булк пекар мука= | хліб борошн булк пекар
milk dairy cheese butter cream yogurt | молок молоч сыр= сыра сыры сливоч сливк сметан творог | молок молоч сир= сиру сири вершк сметан
rice pasta noodle porridge | рис= риса макарон лапш каш= каша | рис= рису макарон локшин каш= каша
potato vegetable tomato cabbage carrot onion cucumber pumpkin | картоф картош овощ помидор томат капуст морков лук= огур тыкв | картопл овоч помідор томат капуст моркв цибул огірк гарбуз
fruit apples banana pear pears lemon grape berry berries cherry | фрукт яблок банан груш лимон апельс виноград ягод вишн | фрукт яблук банан груш лимон апельс виноград ягід ягод вишн
nut nuts peanut almond | орех | горіх
sugar sweet candy candies chocolate honey cake cakes cookie dessert pastry | сахар сладк шоколад мед= меда конфет пирог торт= десерт | цукор цукр солодк шоколад мед= меду цукерк пиріг торт= печиво десерт
salt salty spice sauce mustard vinegar | соль= солен спец= специ перец соус горчиц уксус соли= | сіль= солі солон спеці перец соус гірчиц оцет
taste flavor flavour delicious tasty bitter sour | вкус горьк кисл= | смак гірк кисл=
coffee tea juice soda sodas lemonade | кофе чай= чая сок= газиров лимонад сока= | кави каву чай= чаю сік= соку газован лимонад
beverage sip brew brewery brewing | напиток напитк пивовар+ | напій напої пивовар+
whisky whiskey brandy champagne cognac rum | виски коньяк шампан ром= | віскі коньяк шампан ром=
sausage ham bacon steak sandwich pizza hotdog hamburger caviar shrimp lobster salad soup | колбас ветчин бутерброд пицц хот-дог икр= икра икру кревет омар салат суп= супа | ковбас шинк бутерброд піц хот-дог ікр= ікра ікру кревет омар салат суп= супу
ingredient component | ингреди компонент | інгреді компонент
cuisine chef chefs culinary dishes | кулинар повар шеф= блюд | кулінар кухар шеф= страва страви
fry fried boil boils boiled boiling bake bakes baking roast grill | жарен жарит варит варен кипят запек | смажен смажит варит варен кип'ят запеч
menu menus waiter waitress buffet | меню официант | меню офіціант
grocery groceries foodstuff | бакале продуктов | бакал продуктов
sowing plough planting | посев пахот сея= посад= | посів оранк сія= садін
gardener orchard plantation | теплиц плантац садовод огород | теплиц плантац садівни город=
breed bull bulls ox calf | бык порода породы скотовод телен | бик порода породи скотар теля
slaughterhouse butcher | бойня мясник | бійня м'ясник
milkman beehive | мельниц | млин
vineyard winery winemak | виноградник винодел | виноградник винороб
rural countryside peasant | сельский сельская крестьян деревенск | сільськ селян
acre acres hectare | гектар акр= | гектар акр=
landowner | земл= земля земли землю земель землей | земл= земля землі землю земель землею
barn shed sheds hut | сарай хлев конюш хижин | сарай хлів стайн хатин
snack appetite appetizer | закуск аппетит | закуск апетит
jam jelly | варень желе | варенн желе
flavoring seasoning | приправ | приправ
`;
