import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { buildBlocks } from '../../lib/page/build-blocks.ts';
import { blocksInForeignBoxes } from '../../lib/page/foreign-boxes.ts';

it('measures a box once, however many blocks stand in it', () => {
  const line = '<p>The council met on Tuesday and heard of the new bridge.</p>';
  const { document } = parseHTML(
    `<html><body><section>${line.repeat(50)}<div class="author-bio">Ana Lopes writes.</div></section></body></html>`,
  );
  const section = document.querySelector('section') as unknown as Element;
  const text = section.textContent;
  let asked = 0;
  Object.defineProperty(section, 'textContent', {
    get: () => {
      asked++;
      return text;
    },
  });
  const blocks = buildBlocks(document.body as unknown as Element, () => true);
  const foreign = [...blocksInForeignBoxes(blocks)].map((block) => block.text);
  expect(foreign).toEqual(['Ana Lopes writes.']);
  expect(asked).toBe(1);
});
