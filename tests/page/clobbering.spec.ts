import { expect, test } from '@playwright/test';
import { bundlePage } from '../../scripts/page-bundle/bundle.ts';

/** Properties that a form's controls can hide from whoever reads the form. */
const FORM_NAMES = `
  parentNode nextElementSibling previousElementSibling nextSibling previousSibling firstChild
  lastChild firstElementChild lastElementChild childNodes children childElementCount attributes
  tagName localName nodeName nodeType textContent innerHTML outerHTML innerText className id style
  hidden dataset ownerDocument isConnected getAttribute setAttribute removeAttribute hasAttribute
  getElementsByTagName querySelector querySelectorAll matches closest appendChild removeChild
  replaceChild insertBefore cloneNode contains compareDocumentPosition remove checkVisibility
`
  .trim()
  .split(/\s+/);

/** Properties that named elements can hide from whoever reads the document. */
const DOCUMENT_NAMES = `
  body head documentElement title querySelector querySelectorAll getElementsByTagName
  getElementById createElement createTreeWalker createTextNode cloneNode firstChild childNodes
  children baseURI documentURI defaultView implementation nodeType
`
  .trim()
  .split(/\s+/);

/** Elements by whose name something is hidden, around or beside the article's own. */
const SHAPES: Readonly<Record<string, (name: string, body: string) => string>> = {
  'input in a form': (name, body) => `<form>${body}<input name="${name}"></form>`,
  'form inside': (name, body) => `<div>${body}<form><input name="${name}"></form></div>`,
  'img in a form': (name, body) => `<form>${body}<img id="${name}" alt=""></form>`,
  'control of a form elsewhere': (name, body) =>
    `<form id="f">${body}</form><button form="f" name="${name}">x</button>`,
  'img beside': (name, body) => `<img name="${name}" alt="">${body}`,
  'form beside': (name, body) => `<form name="${name}"></form>${body}`,
  'two images beside': (name, body) => `<img name="${name}"><img name="${name}">${body}`,
};

const PARAGRAPHS = [
  'The council voted on Tuesday to rebuild the footbridge, three years after a barge struck it.',
  'Work begins in May, the mayor said, and walkers should be able to cross again by the autumn.',
  'The old bridge carried about four hundred people a day, most of them pupils of two schools.',
  'Half of the cost is met by the insurer of the barge, the other half by the province and town.',
];

function pageWith(name: string, shape: (name: string, body: string) => string): string {
  const body = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');
  return `<!doctype html><html lang="en"><title>Bridge to be rebuilt by autumn</title>
    <body><main><h1>Bridge to be rebuilt by autumn</h1>${shape(name, body)}</main></body></html>`;
}

test('without the precaution hidden properties do break Readability', async ({ page }) => {
  const broken: string[] = [];
  // Two further names would make it loop for ever.
  for (const name of ['nextSibling', 'tagName', 'textContent', 'getAttribute', 'hasAttribute']) {
    const html = `<div>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}<form><input name="${name}"></form></div>`;
    await page.setContent(`<!doctype html><title>Bridge</title>${html}`);
    await page.evaluate(await bundlePage());
    const failed = await page.evaluate(() => {
      try {
        sidelightPage.readPlainly();
        return false;
      } catch {
        return true;
      }
    });
    if (failed) broken.push(name);
  }
  expect(broken.length).toBeGreaterThan(2);
});

for (const [title, shape] of Object.entries(SHAPES)) {
  test(`${title}: no hidden property stops or starves the reading`, async ({ page }) => {
    const bundle = await bundlePage();
    const broken: string[] = [];
    for (const name of new Set([...FORM_NAMES, ...DOCUMENT_NAMES])) {
      await page.setContent('<!doctype html>');
      await page.setContent(pageWith(name, shape));
      await page.evaluate(bundle);
      const reading = await page.evaluate(() =>
        sidelightPage.readPage('https://town.example/bridge').catch((error) => String(error)),
      );
      const text = typeof reading === 'string' ? reading : reading.article?.text;
      if (text !== ['Bridge to be rebuilt by autumn', ...PARAGRAPHS].join('\n')) {
        broken.push(`${name}: ${text ?? 'nothing'}`);
      }
    }
    expect(broken).toEqual([]);
  });
}
