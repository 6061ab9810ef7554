import { en } from '../../lib/i18n/messages/en.ts';
import type { Surface } from '../../scripts/browsers/bed.ts';
import {
  marksOf,
  press,
  shownText,
  showsText,
  waitForMarks,
} from '../../scripts/browsers/controls.ts';
import { until } from '../../scripts/browsers/surface.ts';
import { chooseFile, write } from './harness/fields.ts';
import { expect, test } from './harness/fixtures.ts';
import { strangers } from './harness/witness.ts';

const ARTICLE = 'http://www.vestnik.test/mir/zheneva-itogi.html';
const LATER = 'http://www.vestnik.test/mir/lavrov-blinken.html';
const SAID = 'У нас нет планов, нет намерений нападать на Украину';

const CHECKS = `claim,verdict,url,publisher,date,appearance
"По оценкам западных стран, у границ Украины находится около 175 тысяч российских военных.",Завышено вдвое,https://checks.test/175,Проверка,2022-01-08,
"Переговоры в Женеве сорваны.",Неправда,https://checks.test/zheneva,Проверка,2022-01-11,${ARTICLE}
`;

const choose = (page: Surface, text: string): Promise<void> => chooseFile(page, 'checks.csv', text);

test('fact-checks come from a file, and claims are followed', async ({ launch }) => {
  test.setTimeout(240_000);
  const bed = await launch();
  const claims = await bed.openPage('options.html#claims');
  await showsText(claims, en['kept.followedNone']);

  await test.step('a bad file changes nothing and says why', async () => {
    await choose(claims, '{"claims":[{"text":"A bridge');
    await showsText(claims, en['kept.bad.truncated']);
  });

  await test.step('a good one is shown first, and survives the end of the background', async () => {
    await choose(claims, CHECKS);
    await showsText(claims, '“checks.csv” can be imported');
    await showsText(claims, 'Завышено вдвое');
    await bed.killBackground();
    await press(claims, en['kept.install']);
    await showsText(claims, '“checks.csv” is imported');
    await showsText(claims, '2 claims · a table (CSV)');
  });

  await test.step('the same file again brings nothing', async () => {
    await choose(claims, CHECKS);
    await showsText(claims, 'Every claim in “checks.csv” is here already');
  });

  const tab = await bed.open(ARTICLE);
  await bed.clickToolbar(tab);
  await waitForMarks(tab);
  const sidebar = await tab.frame('sidebar.html');

  await test.step('an article shows the fact-check that names it, and another number', async () => {
    await showsText(sidebar, en['claims.page']);
    await showsText(sidebar, 'Неправда');
    await showsText(sidebar, 'a different number');
    await showsText(sidebar, 'Завышено вдвое');
  });

  await test.step('a statement chosen in the sidebar is marked in the text', async () => {
    await press(sidebar, 'заявил');
    const chosen = await until('the chosen passage', async () =>
      (await marksOf(tab)).find(({ highlight }) => /^sl-[nm]c$/.test(highlight)),
    );
    expect(chosen?.text).toContain(SAID);
  });

  await test.step('a button leads back to where the reader was', async () => {
    await until('the jump', () => tab.evaluate(() => scrollY > 100));
    await press(sidebar, en['sidebar.back']);
    await until('the way back', () => tab.evaluate(() => scrollY === 0));
  });

  await test.step('a statement that is followed is kept, whatever happens', async () => {
    await press(sidebar, en['claim.follow']);
    await showsText(claims, SAID);
    await bed.killBackground();
    await press(claims, en['claim.write']);
    await write(
      claims,
      'Первая встреча, на уровне заместителей министров, состоялась 10 января и длилась более семи часов.',
    );
    await press(claims, en['claim.save']);
    await showsText(claims, en['claim.saved']);
  });

  await test.step('a later article that repeats a followed claim says so', async () => {
    await tab.goto(LATER);
    await bed.clickToolbar(tab);
    await waitForMarks(tab);
    const later = await tab.frame('sidebar.html');
    await showsText(later, en['claims.followed']);
    await showsText(
      later,
      'Первая встреча, на уровне заместителей министров, состоялась 10 января и длилась более семи часов.',
    );
  });

  await test.step('a statement of a saved article is followed where it is read offline', async () => {
    const later = await tab.frame('sidebar.html');
    await press(later, en['save.save']);
    const library = await bed.openPage('library.html');
    await until('the saved article', () =>
      library.evaluate(() => {
        const link = document.querySelector<HTMLAnchorElement>('.library-row a');
        link?.click();
        return link !== null;
      }),
    );
    await showsText(library, en['section.statements']);
    await until('a statement to follow', () =>
      library.evaluate(() => document.querySelector('.claim-tools button') !== null),
    );
    await press(library, en['claim.follow']);
    await showsText(library, en['claim.following']);
    await showsText(claims, 'Лавров · 21 January 2022');
  });

  await test.step('an import goes with all that it brought', async () => {
    await press(claims, 'Remove checks.csv');
    await press(claims, en['kept.removeYes']);
    await showsText(claims, en['kept.sourcesNone']);
    await showsText(claims, SAID);
  });

  await test.step('statements get lines in the margin once that is asked for', async () => {
    const ours = () => tab.evaluate(() => document.querySelectorAll('[data-sl]').length);
    const before = await ours();
    const options = await bed.openPage('options.html');
    await press(options, en['options.statementLines']);
    await until('the lines', async () => (await ours()) > before);
  });
  expect(strangers(bed.stand)).toEqual([]);
});

test('a statement clicked in the text is chosen in the sidebar', async ({ launch }) => {
  const bed = await launch();
  await press(await bed.openPage('options.html'), en['options.statementLines']);
  const tab = await bed.open(ARTICLE);
  await bed.clickToolbar(tab);
  await waitForMarks(tab);

  /** Brings what is said into the middle; where its words are, and the line beside them. */
  const saidAt = () =>
    tab.evaluate((words) => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (texts.nextNode() && !texts.currentNode.nodeValue?.includes(words));
      const range = document.createRange();
      const from = texts.currentNode.nodeValue?.indexOf(words) ?? 0;
      range.setStart(texts.currentNode, from);
      range.setEnd(texts.currentNode, from + words.length);
      const paragraph = texts.currentNode.parentElement;
      paragraph?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, height } = range.getBoundingClientRect();
      const line = (paragraph?.getBoundingClientRect().left ?? 0) - 9;
      return { x: x + 4, y: y + height / 2, line };
    }, 'намерений');
  const chosenIn = (sidebar: Surface) =>
    until('the statement, chosen and in view', () =>
      sidebar.evaluate((words) => {
        const row = document.querySelector('[id^="said-"][data-pointed]');
        const { top, bottom } = row?.getBoundingClientRect() ?? { top: -1, bottom: 0 };
        return row?.textContent?.includes(words) && top >= 0 && bottom <= innerHeight;
      }, SAID),
    );

  await test.step('by a click on its words, while the sidebar is open', async () => {
    const sidebar = await tab.frame('sidebar.html');
    await showsText(sidebar, SAID);
    const { x, y } = await saidAt();
    await tab.clickAt(x, y);
    await chosenIn(sidebar);
    const chosen = await until('the mark in the text', async () =>
      (await marksOf(tab)).find(({ highlight }) => /^sl-[nm]c$/.test(highlight)),
    );
    expect(chosen?.text).toContain(SAID);
    expect(await tab.evaluate(() => document.activeElement === document.body)).toBe(true);
  });

  await test.step('by a click on its line, which opens the sidebar', async () => {
    // The frame goes with its button, and the press may never hear that it was done.
    void press(await tab.frame('sidebar.html'), en['common.close']).catch(() => undefined);
    await until('no sidebar', async () => !(await tab.hasFrame('sidebar.html')));
    // The lines find their places anew once the page has its whole width again.
    await until('the sidebar', async () => {
      const { line, y } = await saidAt();
      await tab.clickAt(line, y);
      return tab.hasFrame('sidebar.html');
    });
    await chosenIn(await tab.frame('sidebar.html'));
  });
});

/** Writes a claim of the reader's own on the page of claims, and follows it. */
async function follow(page: Surface, text: string): Promise<void> {
  await press(page, en['claim.write']);
  await write(page, text);
  await press(page, en['claim.save']);
  await showsText(page, text);
}

test('a later article that contradicts what is followed says in what', async ({ launch }) => {
  const bed = await launch();
  const claims = await bed.openPage('options.html#claims');
  await choose(
    claims,
    'claim,verdict,url,publisher,date\n"Энтони Блинкен и Сергей Лавров вместе пели в опере, им подпевал Владимир Зеленский.",Неправда,https://checks.test/opera,Проверка,2022-01-08\n',
  );
  await press(claims, en['kept.install']);
  await showsText(claims, 'is imported');
  await follow(
    claims,
    'На следующей неделе США не передадут письменные ответы на российские предложения.',
  );
  await follow(
    claims,
    'Министерство обороны Украины оценило численность российской группировки у границ в 90 тысяч человек.',
  );
  const tab = await bed.open(LATER);
  await bed.clickToolbar(tab);
  await waitForMarks(tab);
  const sidebar = await tab.frame('sidebar.html');
  await showsText(sidebar, en['claims.relation.negated']);
  await showsText(sidebar, 'Here 127 тысяч · 21 January 2022 There 90 тысяч · ');
  // On the same names alone: told apart, and without the verdict.
  await showsText(sidebar, `${en['claims.background']} ${en['claims.backgroundHint']}`);
  expect(await shownText(sidebar)).not.toContain('Неправда');
});
