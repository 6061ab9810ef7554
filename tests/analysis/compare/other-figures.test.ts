import { describe, expect, it } from 'vitest';
import { conflicts } from '../../helpers/conflicts.ts';

describe('figures of two things', () => {
  it('are a sum and its part where an article tells the difference', async () => {
    const told = 'It pays $16 million in shares and $3 million in cash.';
    const sums = [
      'The group bought the old brewery in Gdansk for $16 million.',
      'The group bought the old brewery in Gdansk for $19 million.',
    ] as const;
    expect(await conflicts(...sums)).toEqual(['number: $16 million / $19 million']);
    expect(await conflicts(`${told} ${sums[0]}`, sums[1])).toEqual([]);
    const mixed = told.replace('$16', '€16');
    expect(await conflicts(`${mixed} ${sums[0]}`, sums[1])).toHaveLength(1);
  });

  it('are what it can bear and what came', async () => {
    expect(
      await conflicts(
        'The dam at Odesa held back waves of six metres.',
        'The dam at Odesa is designed for waves of two metres.',
      ),
    ).toEqual([]);
  });

  it('are two forecasts', async () => {
    const forecast = (who: string, share: string): string =>
      `${who} expects the rate of the bank in Odesa to reach ${share} per cent.`;
    expect(
      await conflicts(
        forecast('Economist Anna Moroz', '24'),
        forecast('Analyst Petro Koval', '21'),
      ),
    ).toEqual([]);
  });

  it('are a height and a length', async () => {
    expect(
      await conflicts(
        'Cars fell from a height of 90 metres when the bridge in Odesa broke.',
        'When the bridge in Odesa broke, 210 metres of it fell on the cars.',
      ),
    ).toEqual([]);
  });

  it('are none where one is cut down to its first digits', async () => {
    const flights = (count: string): string => `In Odesa ${count} flights were cancelled.`;
    expect(await conflicts(flights('1,351'), flights('1,300'))).toEqual([]);
    expect(await conflicts(flights('1,351'), flights('1,100'))).toHaveLength(1);
  });

  it('are of what was still so, and of how long it took', async () => {
    const fire = 'the fire at the port of Odesa';
    expect(
      await conflicts(
        `Crews fought ${fire}, which was still burning three hours later.`,
        `Crews needed eight hours to put out ${fire}.`,
      ),
    ).toEqual([]);
  });
});

describe('counts of two holders', () => {
  const prizes = (film: string, count: string): string =>
    `At the autumn festival the film "${film}" took ${count} prizes.`;

  it('are of each its own, and differ where they are of one', async () => {
    expect(await conflicts(prizes('Zoryana', '8'), prizes('Polisska', '5'))).toEqual([]);
    expect(await conflicts(prizes('Zoryana', '8'), prizes('Zoryana', '5'))).toEqual([
      'number: 8 / 5',
    ]);
  });

  it('are a part where they are told as more', async () => {
    expect(
      await conflicts(prizes('Zoryana', 'seven'), prizes('Zoryana', 'the main prize and six more')),
    ).toEqual([]);
    expect(
      await conflicts(
        'Ураган в Одессе повредил семь школ.',
        'Ураган в Одессе повредил театр и ещё пять школ.',
      ),
    ).toEqual([]);
  });

  it('are of the worst hour and of now', async () => {
    const queue = (count: string, when: string): string =>
      `${when} the queue at the crossing near Lviv was ${count} lorries long.`;
    expect(await conflicts(queue('2,900', 'On Monday'), queue('3,900', 'At its peak'))).toEqual([]);
    expect(await conflicts(queue('2,900', 'On Monday'), queue('3,900', 'On Monday'))).toHaveLength(
      1,
    );
  });

  it('are of two things where one is a thousand times the other', async () => {
    const jobs = (count: string): string => `The bank in Odesa will close ${count} branches.`;
    expect(await conflicts(jobs('two'), jobs('12,000'))).toEqual([]);
  });
});

describe('figures of two moments or shares', () => {
  it('are of the opening and of the close', async () => {
    const shares = (when: string, fall: string): string =>
      `Shares in the brewery of Gdansk ${when} ${fall} per cent lower.`;
    expect(await conflicts(shares('opened', '14'), shares('closed', '11'))).toEqual([]);
    expect(await conflicts(shares('closed', '14'), shares('closed', '11'))).toHaveLength(1);
  });

  it('are of all and of each', async () => {
    expect(
      await conflicts(
        'Премия фонда в Одессе составляет 10 млн крон.',
        'Из премии фонда в Одессе каждому достанется 3 млн крон.',
      ),
    ).toEqual([]);
  });
});

describe('a clock that is not named', () => {
  it('shows another hour', async () => {
    const rose = 'The rocket of Odesa rose from its pad at 08:33';
    const started = 'Ракета из Одессы взлетела в понедельник в 16:33 мск.';
    expect(await conflicts(`${rose} local time on Monday.`, started)).toEqual([]);
    expect(await conflicts(`${rose} Moscow time on Monday.`, started)).toHaveLength(1);
  });

  it('has its hour before that of a named one', async () => {
    const rose = (when: string) => `Ракета из Одессы взлетела в понедельник ${when}.`;
    const started = 'Ракета з Одеси злетіла в понеділок о 20:33 за Києвом.';
    expect(await conflicts(rose('в 18:33 (21:33 мск)'), started)).toEqual([]);
    expect(await conflicts(rose('в 18:33 мск'), started)).toHaveLength(1);
  });
});

describe('the last time that it was so', () => {
  it('denies nothing', async () => {
    expect(
      await conflicts(
        'Koval had not been beaten in Odesa for ten years.',
        'Koval was beaten in Odesa the last time ten years ago.',
      ),
    ).toEqual([]);
  });
});

describe('people of two kinds', () => {
  it('are counted apart', async () => {
    const hurt = (who: string): string => `In Odesa ${who} were injured in the riot.`;
    expect(await conflicts(hurt('39 police officers'), hurt('nine children'))).toEqual([]);
    expect(await conflicts(hurt('39 police officers'), hurt('nine police officers'))).toEqual([
      'number: 39 / nine',
    ]);
  });
});

describe('years of life', () => {
  it('are no term', async () => {
    const sat = (how: string): string => `Marko Koval sat in the prison of Odesa ${how}.`;
    expect(await conflicts(sat('at the age of 47 years'), sat('for 30 years'))).toEqual([]);
    expect(await conflicts(sat('for 47 years'), sat('for 30 years'))).toHaveLength(1);
  });

  it('end: who was alive on a day may have died since', async () => {
    const koval = (fate: string): string => `Marko Koval ${fate}, the guards said.`;
    expect(
      await conflicts(
        koval('died in the prison of Odesa'),
        koval('was alive in the prison of Odesa on 12 February'),
      ),
    ).toEqual([]);
    expect(
      await conflicts(
        koval('died in the prison of Odesa'),
        koval('is alive in the prison of Odesa'),
      ),
    ).toHaveLength(1);
  });
});

describe('days of two things', () => {
  const cancelled = (what: string, when: string): string =>
    `The airline of Gdansk cancelled ${what} flights because of the failure on ${when}.`;

  it('are those of what came on top', async () => {
    expect(
      await conflicts(cancelled('many', 'Friday'), cancelled('another 1,200', 'Saturday')),
    ).toEqual([]);
    expect(
      await conflicts(cancelled('many', 'Friday'), cancelled('many', 'Saturday')),
    ).toHaveLength(1);
  });

  it('are none where both name one month', async () => {
    const framework = (when: string): string =>
      `The framework for the talks in Vienna must be approved in ${when}.`;
    expect(await conflicts(framework('March'), framework('March 2024'))).toEqual([]);
  });
});

describe('who buys and who sells', () => {
  it('tell of one deal', async () => {
    expect(
      await conflicts(
        'The brewery in Gdansk was bought by its rival on Sunday.',
        'The brewery in Gdansk was sold to its rival on Sunday.',
      ),
    ).toEqual([]);
  });
});

describe('a name before which a pronoun stands', () => {
  it('is somebody else who did it too', async () => {
    const list = 'on the list of passengers of the jet from Odesa';
    expect(
      await conflicts(
        `Marko Koval was ${list}.`,
        `The agency says he was ${list}, as was Petro Moroz.`,
      ),
    ).toEqual([]);
    expect(await conflicts(`Marko Koval was ${list}.`, `Petro Moroz was ${list}.`)).toHaveLength(1);
  });
});

describe('a subject before a light verb', () => {
  it('is not what was not done', async () => {
    expect(
      await conflicts(
        'Аэропорт Одессы не принимал до десяти утра.',
        'Аэропорт Одессы стоял до десяти утра.',
      ),
    ).toEqual([]);
  });
});

describe('who only tells it', () => {
  it('is nobody who did it', async () => {
    expect(
      await conflicts(
        'Обжаловать приговор суда в Одессе она не будет, сообщил адвокат Марк Коваль.',
        'Приговор суда в Одессе Мороз обжаловать не будет.',
      ),
    ).toEqual([]);
  });
});

describe('counts without a figure', () => {
  it('are two where both are told, and three at the third attempt', async () => {
    expect(
      await conflicts(
        'Survivors heard a bang during the third attempt to land in Odesa.',
        'Survivors heard a bang during the second attempt to land in Odesa.',
      ),
    ).toEqual(['number: third / second']);
    const attempt = (which: string): string =>
      `Взрыв в Одессе прогремел при ${which} попытке сесть.`;
    expect(await conflicts(attempt('третьей'), attempt('второй'))).toHaveLength(1);
    expect(await conflicts(attempt('третьей'), attempt('другой'))).toEqual([]);
    expect(
      await conflicts(
        'Both trains of the port of Odesa are still under water.',
        'All three trains of the port of Odesa are still under water.',
      ),
    ).toEqual(['number: Both / three']);
  });

  it('are new where the word says so: "already up to ten" is no bound', async () => {
    expect(
      await conflicts(
        'Авиакомпания отменила рейсы в семь городов Польши.',
        'Авиакомпания отменила рейсы уже до десяти городов Польши.',
      ),
    ).toHaveLength(1);
  });
});
