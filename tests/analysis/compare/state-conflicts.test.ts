import { describe, expect, it } from 'vitest';
import { conflicts } from '../../helpers/conflicts.ts';

describe('states of which only one can be', () => {
  it('differ across languages, in whatever words', async () => {
    expect(
      await conflicts(
        'President Joe Biden will remain in office after the vote of his party in January, an aide said.',
        'Президент Джо Байден объявил, что после голосования партии в январе уступит пост.',
      ),
    ).toEqual(['negation: remain in office / уступит пост']);
  });

  it('are of one person', async () => {
    expect(
      await conflicts(
        'Joe Biden will remain in office whatever the outcome, an aide said.',
        'Дональд Трамп объявил утром, что уступит пост новому лидеру партии.',
      ),
    ).toEqual([]);
  });

  it('turn with what denies them', async () => {
    const captain = 'The captain says that he had been cleared for landing.';
    expect(
      await conflicts(captain, 'The captain had no clearance for landing, the transcript shows.'),
    ).toHaveLength(1);
    expect(await conflicts(captain, 'The transcript shows that there was a clearance.')).toEqual(
      [],
    );
  });

  it('are none where somebody only asks or supposes', async () => {
    expect(
      await conflicts(
        'The captain says that he had been cleared for landing.',
        'The ministry declined to say whether the pilots had no clearance.',
      ),
    ).toEqual([]);
  });

  it('are a change where an article tells both', async () => {
    expect(
      await conflicts(
        'Rescuers are still searching the rubble of the mill.',
        'They went on searching the rubble for two days. Work in the rubble has ended.',
      ),
    ).toEqual([]);
  });
});
