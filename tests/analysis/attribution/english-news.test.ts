import { describe, expect, it } from 'vitest';
import { findAttributions } from '../../../lib/analysis/find-attributions.ts';
import { analyzeText, blocksOfPlainText } from '../../../lib/text/analyze-text.ts';

/** "speaker | whom a pronoun means | content" of each statement of an English text. */
function said(text: string): string[] {
  const analyzed = analyzeText(text, blocksOfPlainText(text), 'en');
  const cut = (span: { start: number; end: number } | null) =>
    span ? text.slice(span.start, span.end) : '—';
  return findAttributions(analyzed, [], []).map(({ source, content, antecedent }) =>
    [cut(source), ...(antecedent ? [cut(antecedent)] : []), cut(content)].join(' | '),
  );
}

describe('verbs of speech with which nobody speaks', () => {
  it.each([
    'NASA held firm despite criticisms that others would be cheaper.',
    'We’ve asked him to share some insights into the business.',
    'What is the one thing you’ve learned that helps you most?',
    'Everyone called him Mike.',
    'He performed a live show called “Ask Dr. Mike” at conventions.',
    'The family claimed Ford’s body and left town.',
    'Stadia’s performance is promising at worst, and impressive at best.',
    'The agency is offering rewards for information that will disrupt the trade.',
    'He agreed to return the cash he received from the use of “We.”',
    'The campaign did not appeal to Julie Graham.',
    'The guards had orders to shoot suspected thieves on sight.',
    'The company has declined to publicly confirm that.',
    'Tell me one thing that has surprised you the most.',
    'For the first time, biologists had found at least one explanation for it.',
    'Publishers can simply deny their service to some users.',
    'They counted 14,000 disputed ballots.',
    'His diagnosis was later confirmed by lab testing: asthma.',
    'Elise found contact information for the family, whom she knew.',
    'It runs until May and concludes October 10th in Houston.',
    'The firm still believes in sedans for their looks.',
    'The songwriters reckoned with the role that the city plays.',
    'Let’s say they cause you to grow as a person.',
    'Writers who had previously written music for a show joined the project.',
    'He spoke of leaks, a prospect Vindman denied earlier in the day.',
    'It was not as bad as the sceptics thought it would be.',
    'Mayor Konyakhin, also accused of being linked to the mob, is in custody.',
    'The cup, found to have been excavated illegally, is back.',
    'By the time Buckley learned who had written the song, she was calm.',
    'The officials testified side by side before the committee.',
    'A chart shows the U.S. states where it has been legalised.',
  ])('%s', (text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('where what is said begins and ends', () => {
  it.each([
    [
      'The ministry said the strikes had targeted energy sites that supply the army.',
      'The ministry | the strikes had targeted energy sites that supply the army',
    ],
    [
      'It all comes after police said the students had no option but to come out.',
      'police | the students had no option but to come out',
    ],
    [
      'As Emily Feng reports for NPR, the first cases came to light last week.',
      'Emily Feng | the first cases came to light last week',
    ],
    [
      'The rebels have promised safe passage, the German minister said after talks in Doha.',
      'the German minister | The rebels have promised safe passage',
    ],
    [
      'Sales of cheap bread are up, the retailer said as it posted a record half-year profit.',
      'the retailer | Sales of cheap bread are up',
    ],
    ['Hospitals in London fear a surge of patients.', 'Hospitals in London | a surge of patients'],
    [
      '“I said, ‘I don’t even know, you know?’” Pluznick recalled.',
      'Pluznick | “I said, ‘I don’t even know, you know?’”',
    ],
    [
      '“We have a plan,” Jim Chilton, senior vice president at Boeing Defense, Space, and Security, said in that statement.',
      'Jim Chilton | “We have a plan,”',
    ],
  ])('%s', (text, statement) => {
    expect(said(text)).toEqual([statement]);
  });
});

describe('whom he and she mean', () => {
  it.each([
    [
      'John Ford praised the novel. He emailed Neil Gaiman about it. “It is hard,” he wrote.',
      'he | John Ford | “It is hard,”',
    ],
    [
      'Tom Young leads the panel. One thing Young would cut is the Gateway. “I see no role for the Gateway,” he said.',
      'he | Young | “I see no role for the Gateway,”',
    ],
    [
      'Valerie Smith had represented him since 1978. Web of Angels was the first novel she sold. “I was meant to be here,” she said.',
      'she | Valerie Smith | “I was meant to be here,”',
    ],
    [
      'Patrick Lee had doubts. When Ford visited his editor Teresa Lee, he would scribble. “Life was short,” she recalled.',
      'she | Teresa Lee | “Life was short,”',
    ],
    [
      'Soap star Kelly Marsden hid in a cupboard. The 38-year-old said she heard them. “I was scared,” she said.',
      'she | Kelly Marsden | “I was scared,”',
    ],
    [
      'Mrs. Trent thanked the members. Her advisers, she said, had been right.',
      'she | Trent | Her advisers, she said, had been right',
    ],
    [
      'Mr. Warner opposed the cut. In 2009, when Congress passed a bill of the Obama administration, he called it “responsible.”',
      'he | Warner | “responsible.”',
    ],
    [
      'Milan Machala spoke after the match. The Saudi federation was glad. “We won,” he said.',
      'he | Milan Machala | “We won,”',
    ],
    [
      'Bob Alverson heads the owners. “It was good,” he said. “It was early. They saw it. They paid. They won. It helped.” It is also proof “that people watch,” he said.',
      'he | Bob Alverson | It is also proof “that people watch,”',
    ],
  ])('%s', (text, statement) => {
    expect(said(text)).toContain(statement);
  });
});

describe('who speaks, as far as the words go', () => {
  it.each([
    [
      'China’s ambassador to Britain Liu Xiaming said it would end.',
      'China’s ambassador to Britain Liu Xiaming',
    ],
    ['People familiar with the plan said it would end.', 'People familiar with the plan'],
    ['Analysts surveyed by Refinitiv said it would end.', 'Analysts surveyed by Refinitiv'],
    ['“We had a letter,” said a spokesperson when contacted by Reuters.', 'a spokesperson'],
    [
      'Jobs will go, said the firm’s recently named chair Ann Lee in an email.',
      'the firm’s recently named chair Ann Lee',
    ],
    ['The firm — once a giant of British steel — said it would close.', 'The firm'],
    ['According to his aunt, Jane Starner, “He was bright.”', 'his aunt, Jane Starner'],
    ['Rep. Frank Lucas (R-OK), the ranking member, said it was late.', 'Frank Lucas'],
    ['Police shut the road, with officials saying it was icy.', 'officials'],
    [
      'A flash was seen, the Tuva government was quoted as saying late Thursday by Interfax.',
      'the Tuva government',
    ],
    ['The mayor was quoted by local media as saying that the dam had held.', 'The mayor'],
    [
      'Last week State Department official David Holmes said it was vivid.',
      'State Department official David Holmes',
    ],
    ['But both Roscosmos and NASA said it would have no impact.', 'both Roscosmos and NASA'],
    [
      'The National Institute on Drug Abuse estimated that 9,000 use it.',
      'The National Institute on Drug Abuse',
    ],
    [
      'He fled after employees of a car dealership said he had a van.',
      'employees of a car dealership',
    ],
    ['One study in 15 people found that breakfast helps.', 'One study in 15 people'],
    ['Snopes fact checker and staff writer David Emery said it was late.', 'David Emery'],
    [
      '“It is paid at the border,” Howard Gleckman, a fellow in Leeds, has written.',
      'Howard Gleckman',
    ],
  ])('%s', (text, speaker) => {
    expect(said(text).map((one) => one.split(' | ')[0])).toEqual([
      expect.stringContaining(speaker),
    ]);
  });
});

describe('what is no part of what is said', () => {
  it.each([
    [
      'VIENNA — The house will be a police station, the minister said.',
      ['the minister | The house will be a police station'],
    ],
    [
      'LONDON, March 4 (Reuters) - Rates will stay, officials said.',
      ['officials | Rates will stay'],
    ],
    ['Sales fell, according to Edmunds.com, a California data firm.', ['Edmunds.com | Sales fell']],
    [
      'Three scripts are left, according to The Wrap, so it is still deciding.',
      ['The Wrap | Three scripts are left'],
    ],
    [
      'The agency said it had tested people, according to the Times.',
      ['The agency | it had tested people'],
    ],
    [
      'When the advisers suggested that Beijing buy more, Mr. Trump wasn’t satisfied.',
      ['the advisers | Beijing buy more'],
    ],
    ['Sanborn said he thought it was a mistake.', ['Sanborn | he thought it was a mistake']],
    ['“Do not hide it,” one reader said, per Feng.', ['one reader | “Do not hide it,”']],
    [
      'The player is understood to favour London.',
      ['— | The player is understood to favour London'],
    ],
    ['Crews expect to contain it by Monday.', ['Crews | to contain it by Monday']],
    ['People are less protected, early data suggest.', ['early data | People are less protected']],
    [
      'If producers are squeezed, he noted, they may cut corners.',
      ['he | If producers are squeezed, he noted, they may cut corners'],
    ],
    [
      'These deals take time, Zuckerberg said according to a transcript.',
      ['Zuckerberg | These deals take time'],
    ],
    ['Most experts say that isn’t likely.', ['Most experts | that isn’t likely']],
    [
      'It was the largest swap, said the Red Cross, which supervised it.',
      ['the Red Cross | It was the largest swap'],
    ],
    [
      'Esper said it would be provided next year, but he gave no details on payment.',
      ['Esper | it would be provided next year'],
    ],
    [
      'The bank confirmed the firings, but a spokeswoman would not release more details.',
      ['The bank | the firings'],
    ],
    [
      'Sondland told visiting Ukraine officials they would have to deliver.',
      ['Sondland | they would have to deliver'],
    ],
    ['Son has told WeWork executives he wants a profit.', ['Son | he wants a profit']],
    ['Cohen said Saturday it had become imperative.', ['Cohen | it had become imperative']],
    [
      '(CNN) President Trump, according to the White House, made a trip.',
      ['the White House | President Trump, according to the White House, made a trip'],
    ],
    [
      '“It was late. Among the witnesses’ words, both testified nothing he has said counts,” she added.',
      [
        'she | “It was late. Among the witnesses’ words, both testified nothing he has said counts,”',
      ],
    ],
    [
      'Children today “will have a different view,” the president said.',
      ['the president | Children today “will have a different view,”'],
    ],
    [
      'Police laid siege to a campus, pinning students inside and threatened to use live rounds.',
      ['Police | to use live rounds'],
    ],
    [
      'Each group will play a final, according to UEFA as part of the series.',
      ['UEFA | Each group will play a final'],
    ],
    [
      "``We did it to win,'' Richard said. ``That is all there is to say.''",
      ["Richard | ``We did it to win,''", "Richard | ``That is all there is to say.''"],
    ],
    [
      'It was when Apple shipped its display and Steve Jobs said there was no way back.',
      ['Steve Jobs | there was no way back'],
    ],
  ])('%s', (text, statements) => {
    expect([...said(text)].sort()).toEqual([...statements].sort());
  });
});
