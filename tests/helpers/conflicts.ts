import { compareArticles } from '../../lib/analysis/compare-articles.ts';
import { analyze } from './analyze.ts';
import { WORLD } from './entities.ts';

/** What else the articles say, of which nothing agrees: words are weighed against it. */
const REST = {
  ru: [
    `В Газиантепе обрушилась часть стены крепости. Школы закрыты до понедельника. Снег мешает машинам.
     Хлеб снова подорожал. Театр открыл сезон старой комедией. Рыбаки вернулись без улова.`,
    `В музей привезли кости мамонта. Поезд опоздал на полчаса. Садовники обрезали яблони.
     Пекари просят дешёвой муки. Волков видели в долине. Хор спел в старой пивоварне.`,
    `На рынке подорожали огурцы. Дети лепили снеговика. В порту чинят кран. Художник красит забор.
     Учителя просят новых парт. Кошку сняли с крыши. Вечером в клубе играли в шашки.`,
  ],
  en: [
    `Farmers in Poland sold less milk this winter. A museum in Vilnius bought two paintings. Bread
     is dear again. Bakers want cheaper flour. The zoo shows a young tiger. Snow stopped the trams.`,
    `Pupils planted oaks behind the library. Two lorries collided near Gdansk. Wolves were seen in the
     valley. A choir sang in the old brewery. Fishermen came home without a catch. Trains run late.`,
    `The baker opened a second oven. Children skated on the pond. Nurses knitted scarves for the fair.`,
  ],
};

/** What the last sentences of the articles do not agree in: "kind: one / other". */
export async function conflicts(...last: readonly string[]): Promise<string[]> {
  const analyses = await Promise.all(
    last.map((text, at) =>
      analyze(
        `News\n${REST[/[а-я]/.test(text) ? 'ru' : 'en'][at] ?? ''} ${text}`,
        WORLD,
        `2023-02-06T1${at}:00:00+03:00`,
      ),
    ),
  );
  return compareArticles(analyses).rows.flatMap((row) =>
    row.conflicts.map(({ kind, values: [a, b] }) => `${kind}: ${a.text} / ${b.text}`),
  );
}
