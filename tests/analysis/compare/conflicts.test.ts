import { describe, expect, it } from 'vitest';
import { conflicts } from '../../helpers/conflicts.ts';

describe('numbers', () => {
  it('differ below zero as above it', async () => {
    const frost = (degrees: string) => `The night in Yakutsk was the coldest: ${degrees} degrees.`;
    expect(await conflicts(frost('-25'), frost('-41'))).toHaveLength(1);
    expect(await conflicts(frost('-25'), frost('-25'))).toEqual([]);
  });

  it('agree within what "about" allows: less where the figure has two digits', async () => {
    const ships = (count: string) => `${count} ships are waiting at the port of Odesa.`;
    expect(await conflicts(ships('About 400'), ships('About 430'))).toEqual([]);
    expect(await conflicts(ships('About 370'), ships('About 420'))).toHaveLength(1);
  });

  it('are one figure with fewer decimals', async () => {
    const fall = (share: string) => `The index of Gdansk lost ${share}% on Monday.`;
    expect(await conflicts(fall('0.29'), fall('0.3'))).toEqual([]);
    expect(await conflicts(fall('0.29'), fall('0.4'))).toHaveLength(1);
  });

  it('are not of one thing where millions stand beside billions', async () => {
    expect(
      await conflicts(
        'The port loses $15 million each day, the operator said.',
        'Goods worth $9.6 billion wait at the port each day, the operator said.',
      ),
    ).toEqual([]);
  });
});

describe('what is counted', () => {
  it('may have several names', async () => {
    expect(
      await conflicts(
        'After the gale 5,000 homes near Gdansk are without power, the grid said.',
        'After the gale the grid says that the number of customers without power near Gdansk is 9,000.',
      ),
    ).toEqual(['number: 5,000 / 9,000']);
    expect(
      await conflicts(
        'Прокуратура Гданська открыла два уголовных дела о подделке картин из музея.',
        'О подделке картин из музея прокуратура открыла не одно дело: уголовных дел стало четыре.',
      ),
    ).toEqual(['number: два / четыре']);
  });

  it('may be said in a verb behind an insertion', async () => {
    expect(
      await conflicts(
        'Выжили в лавине под Газиантепом, по данным спасателей, 17 человек.',
        'В лавине под Газиантепом выжили 19 человек.',
      ),
    ).toEqual(['number: 17 / 19']);
    expect(
      await conflicts(
        'Seven people lost their lives in the avalanche near Gdansk.',
        'Nine people died in the avalanche near Gdansk.',
      ),
    ).toHaveLength(1);
  });

  it('is one count told from two ends', async () => {
    expect(
      await conflicts(
        'Three of the eight gates of the stadium in Gdansk could be used, the police said.',
        'Five of the eight gates of the stadium in Gdansk could not be used, the police said.',
      ),
    ).toEqual([]);
  });

  it('is of the whole country or of one town in it', async () => {
    const snow = (where: string, dead: string) => `The snow killed ${dead} people ${where}.`;
    expect(await conflicts(snow('across the country', '14'), snow('in Vienna', '21'))).toEqual([]);
    expect(await conflicts(snow('in Vienna', '14'), snow('in Vienna', '21'))).toHaveLength(1);
  });

  it('may stand before its number, or with the number before', async () => {
    expect(
      await conflicts(
        'The ship had a crew of 21 on board, all of them safe, the owner said.',
        'On board the ship were 22 sailors, all of them safe, the owner said.',
      ),
    ).toEqual(['number: 21 / 22']);
    expect(
      await conflicts(
        'The band from Odesa won the contest with 631 points, 439 of them from viewers.',
        'The band from Odesa won the contest and had 439 points from viewers.',
      ),
    ).toEqual([]);
  });

  it('may be one of a unit of time that stands alone', async () => {
    expect(
      await conflicts(
        'The singers must return to Odesa within a week, the minister said.',
        'The singers must return to Odesa within two days, the minister said.',
      ),
    ).toEqual(['number: week / two days']);
  });

  it('is told to the last head where neither figure is round', async () => {
    const killed = (count: string) => `The crush in the alley of Odesa killed ${count} people.`;
    expect(await conflicts(killed('153'), killed('156'))).toHaveLength(1);
    expect(await conflicts(killed('at least 151'), killed('153'))).toHaveLength(1);
    expect(await conflicts(killed('at least 150'), killed('153'))).toEqual([]);
  });
});

describe('forecasts', () => {
  it('for two years are no conflict', async () => {
    expect(
      await conflicts(
        'Prices in Vienna will rise by 8 per cent in 2024, the bank said.',
        'Prices in Vienna rose by 12 per cent, the bank said.',
      ),
    ).toEqual([]);
    expect(
      await conflicts(
        'Prices in Vienna rose by 8 per cent, the bank said.',
        'Prices in Vienna rose by 12 per cent, the bank said.',
      ),
    ).toHaveLength(1);
  });
});

describe('numbers that are no conflict', () => {
  it('add up to what the other gives', async () => {
    const hurt = (who: string) =>
      `In the fire at the hotel in Gdansk on Monday ${who} were injured.`;
    expect(await conflicts(hurt('two policemen and one fireman'), hurt('three people'))).toEqual(
      [],
    );
    expect(
      await conflicts(hurt('two policemen and one fireman'), hurt('nine people')),
    ).toHaveLength(1);
  });

  it('are beside one that both give, whatever it counts', async () => {
    const voted = (who: string) => `In Gdansk on Monday ${who} voted for the old bridge.`;
    expect(
      await conflicts(
        voted('all 190 lawmakers present'),
        voted('190 members, 18 guests among them,'),
      ),
    ).toEqual([]);
    expect(await conflicts(voted('190 members'), voted('18 members'))).toHaveLength(1);
  });

  it('are a whole and a part of it', async () => {
    const given = (sum: string) => `${sum} was promised for the repair of the roof in Gdansk.`;
    expect(await conflicts(given('€100m'), given('In total €850m'))).toEqual([]);
    expect(await conflicts(given('€100m'), given('Some €850m'))).toHaveLength(1);
  });

  it('are of two who each begin their sentence', async () => {
    const sent = (who: string, count: number) =>
      `${who} sends ${count} rescuers to the flood in Gdansk on two planes.`;
    expect(await conflicts(sent('Russia', 100), sent('Ukraine', 87))).toEqual([]);
    expect(await conflicts(sent('Russia', 100), sent('Russia', 87))).toHaveLength(1);
  });

  it('are one length of time in two units', async () => {
    const lost = (time: string) =>
      `Contact with the ship at Gdansk was lost after ${time} on Monday.`;
    expect(await conflicts(lost('an hour and 45 minutes'), lost('105 minutes'))).toEqual([]);
    expect(await conflicts(lost('an hour and 45 minutes'), lost('45 minutes'))).toHaveLength(1);
  });

  it('are sums of which the sentences tell in no common word', async () => {
    const match = 'Magnus Carlsen won the match against Ian Nepomniachtchi in Gdansk.';
    expect(await conflicts(`${match} He takes home €1.1m.`, `${match} The purse was €3m.`)).toEqual(
      [],
    );
  });

  it('have the only currency of their sentence', async () => {
    const purse = 'The purse in Gdansk is 2 million euros, of which the winner gets 1.1 million.';
    expect(await conflicts(purse, 'The winner in Gdansk gets a purse of €1.1m.')).toEqual([]);
  });
});

describe('the only count of each of two like sentences', () => {
  const letter = (who: string) =>
    `Ben Wallace said that a letter against the treaty was signed by ${who} in the parliament of Norway.`;

  it('is of one thing, whatever it is called', async () => {
    expect(await conflicts(letter('100 delegates'), letter('50 lawmakers'))).toEqual([
      'number: 100 / 50',
    ]);
  });

  it('is not where both say that they count other people', async () => {
    const rescue = (who: string) => `In the flood at Gdansk on Monday ${who}, the mayor said.`;
    expect(
      await conflicts(rescue('12 residents were killed'), rescue('40 residents were injured')),
    ).toEqual([]);
  });
});

describe('tolls', () => {
  const toll = (count: string) => `${count} people were killed in the flood at Gdansk on Monday.`;

  it('differ though the lower one is a bound', async () => {
    expect(await conflicts(toll('At least 80'), toll('Some 95'))).toEqual(['number: 80 / 95']);
  });

  it('are found wherever two articles tell their largest', async () => {
    expect(
      await conflicts(
        'Погибли 12 человек, рассказали в больнице Вильнюса врачи. Среди погибших 2 туриста из Риги.',
        'By night, as the flames were put out, a toll of 19 dead was given. Two of the dead came from Riga.',
      ),
    ).toEqual(['number: 12 / 19']);
  });

  it("differ where two articles tell one place's, whatever else they say", async () => {
    expect(
      await conflicts(
        'In Vienna 27 people died when the old mill burned.',
        'На складе погибли 43 человека, из них 33 в Вене.',
      ),
    ).toContain('number: 27 / 33');
    expect(
      await conflicts(
        'In Vienna 27 people died when the old mill burned.',
        'На складе погибли 43 человека, из них 33 в Москве.',
      ),
    ).not.toContain('number: 27 / 33');
  });

  it('are no ages', async () => {
    expect(
      await conflicts(
        'All five people aboard the ship are dead, the coast guard said.',
        'The youngest of the dead was the pilot, who was 19.',
      ),
    ).toEqual([]);
  });

  it('agree where a bound is close', async () => {
    expect(await conflicts(toll('At least 80'), toll('Some 84'))).toEqual([]);
  });
});

describe('denials', () => {
  it('end where another deed begins', async () => {
    expect(
      await conflicts(
        'Nobody was hurt and oil leaked nowhere near Gdansk, the managers of the port said.',
        'Two sailors were hurt near Gdansk, the managers of the port said.',
      ),
    ).toHaveLength(1);
  });

  it('are refusals too', async () => {
    expect(
      await conflicts(
        'The minister refused to sign the treaty on Monday.',
        'Министр подписал договор в понедельник.',
      ),
    ).toHaveLength(1);
    expect(
      await conflicts(
        'Министр подписать договор отказался.',
        'The minister did not sign the treaty.',
      ),
    ).toEqual([]);
  });

  it('are found behind nobody, no and helpers', async () => {
    expect(
      await conflicts(
        'Nobody was injured in the fire at the hotel.',
        'Two guests were injured in the fire at the hotel.',
      ),
    ).toHaveLength(1);
    expect(
      await conflicts(
        'Совместной пресс-конференции министров в Женеве не было.',
        'Министры провели в Женеве совместную пресс-конференцию.',
      ),
    ).toHaveLength(1);
  });

  it('are of what is refused, but not of what a sentence says of another time', async () => {
    expect(
      await conflicts(
        'Карлсен от защиты титула чемпиона отказался.',
        'Carlsen defended his title of champion and lost.',
      ),
    ).toHaveLength(1);
    expect(
      await conflicts(
        'Carlsen, the champion since 2013, did not defend his title.',
        'Carlsen defended his title of champion and lost.',
      ),
    ).toHaveLength(1);
  });

  it('are of the noun where the verb says little', async () => {
    expect(
      await conflicts(
        'Министр обороны в Гданьске не дал интервью журналу.',
        'В интервью журналу в Гданьске министр обороны назвал сроки.',
      ),
    ).toHaveLength(1);
    expect(
      await conflicts(
        'Новый министр финансов Украины участия в гонке не принимал.',
        'The new finance minister of Ukraine has entered the race.',
      ),
    ).toHaveLength(1);
  });

  it('are of a thing of which there was none', async () => {
    expect(
      await conflicts(
        'The ministers did not sign a joint statement in Geneva.',
        'Министры приняли в Женеве совместное заявление.',
      ),
    ).toHaveLength(1);
  });

  it('agree where one denies it and the other rejects it', async () => {
    expect(
      await conflicts(
        'Prosecutors in Gdansk found no signs of arson at the hotel.',
        'Прокуратура Гданьска отвергла версию поджога отеля.',
      ),
    ).toEqual([]);
  });

  it('see a verb with its particle', async () => {
    expect(
      await conflicts(
        'The minister has ruled out an error of the crew.',
        'Министр не исключил ошибки экипажа.',
      ),
    ).toHaveLength(1);
  });

  it('agree where both deny, in other words and in another order', async () => {
    expect(
      await conflicts(
        'There is no threat to the nuclear station, the agency said.',
        'Угрозы атомной станции нет, сообщило агентство.',
      ),
    ).toEqual([]);
    // Quotation marks within end no clause.
    expect(
      await conflicts(
        'According to Mr Ryabkov, there is no reason to fear an escalation.',
        'По словам Рябкова, оснований опасаться «эскалационного сценария» нет.',
      ),
    ).toEqual([]);
    expect(
      await conflicts(
        'Прорыва на переговорах никто не ждал.',
        'Nobody expected a breakthrough at the talks.',
      ),
    ).toEqual([]);
  });

  it('are of others where they speak of all time before', async () => {
    expect(
      await conflicts(
        'No president had won a second term since 2002.',
        'The president won a second term on Sunday.',
      ),
    ).toEqual([]);
  });
});

describe('who did it', () => {
  it('differs where another name stands in a like sentence, known or not', async () => {
    expect(
      await conflicts(
        'The order for three days of mourning was signed by Karim Bennani on Monday.',
        'The order for three days of mourning was signed by Aziz Akhannouch on Monday.',
      ),
    ).toEqual(['actor: Karim Bennani / Aziz Akhannouch']);
  });

  it('is who is called by a title alone, and who begins one sentence', async () => {
    expect(
      await conflicts(
        'Mr Dorvalen declared a state of emergency in Odesa on account of the bridge.',
        'Ms Zubrik declared a state of emergency in Odesa on account of the bridge.',
      ),
    ).toEqual(['actor: Dorvalen / Zubrik']);
  });

  it('differs though a country sounds like the beginning of a name', async () => {
    expect(
      await conflicts(
        'За Россию договор в Стамбуле подписал Сергей Лавров, за Украину Александр Кубраков.',
        'Sergei Lavrov signed the treaty in Istanbul for Russia, and Oleksii Reznikov for Ukraine.',
      ),
    ).toEqual(['actor: Александр Кубраков / Oleksii Reznikov']);
  });

  it('is one where a name is spelled in two alphabets', async () => {
    expect(
      await conflicts(
        'The order for three days of mourning was signed by Karim Bennani on Monday.',
        'Указ о трёх днях траура подписал в понедельник Карим Беннани.',
      ),
    ).toEqual([]);
  });
});

describe('days', () => {
  it('from which something lasts are compared with such', async () => {
    const champion = (since: string) => `Magnus Carlsen has been champion since ${since}.`;
    expect(await conflicts(champion('2013'), champion('2011'))).toEqual([
      'date: since 2013 / since 2011',
    ]);
    expect(await conflicts(champion('2013'), 'Magnus Carlsen became champion in 2011.')).toEqual(
      [],
    );
  });

  it('differ where two sentences tell of one thing', async () => {
    expect(
      await conflicts(
        'The second round of the election is on 24 April.',
        'Второй тур выборов назначен на 1 мая.',
      ),
    ).toEqual(['date: 24 April / 1 мая']);
  });

  it('of one weekday do not differ where one takes it for the last and one for the next', async () => {
    expect(
      await conflicts(
        'The second round of the election was held on Tuesday.',
        'Второй тур выборов пройдёт во вторник.',
      ),
    ).toEqual([]);
  });

  it('are of two things where the sentences share no more than a name', async () => {
    expect(
      await conflicts('On Monday Erdogan landed.', 'On 3 February Erdogan resigned as chairman.'),
    ).toEqual([]);
  });
});

describe('what several tell alike', () => {
  const alike = [
    'На премьеру новой оперы в субботу пришли 1200 зрителей.',
    'On Saturday 1,200 spectators came to the premiere of a new opera.',
  ];
  const other = 'На премьеру пришли 900 зрителей.';

  it('is contradicted as a whole by who contradicts one of them', async () => {
    expect(await conflicts(...alike, other)).toHaveLength(2);
  });

  it('is not where a day is contradicted: whose it is nobody can tell in a language', async () => {
    const days = [
      'Второй тур президентских выборов назначен на 24 апреля.',
      'Voters return to the polls to elect a president on 24 April.',
    ];
    expect(await conflicts(...days, 'Второй тур пройдёт 1 мая.')).toEqual([
      'date: 24 апреля / 1 мая',
    ]);
  });
});
