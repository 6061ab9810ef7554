import { type ComponentChildren, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';
import { UiProvider } from '../../components/common/ui-context.tsx';
import { createTranslator } from '../../lib/i18n/translator.ts';
import type { UiLang } from '../../lib/i18n/ui-langs.ts';
import { NOW } from '../fixtures/views/sidebar.ts';

let place: HTMLElement | null = null;

afterEach(() => {
  if (place) render(null, place);
  place?.remove();
  place = null;
});

/** Draws into the document with the words of a language; removed after the test. */
export async function mount(
  children: ComponentChildren,
  lang: UiLang = 'en',
): Promise<HTMLElement> {
  place ??= document.body.appendChild(document.createElement('div'));
  const into = place;
  await act(async () => {
    render(<UiProvider ui={{ tr: createTranslator(lang), now: NOW }}>{children}</UiProvider>, into);
  });
  return into;
}

/** The one element of that selector whose text or label contains the words. */
export function byText(root: ParentNode, selector: string, words: string): HTMLElement {
  const found = [...root.querySelectorAll<HTMLElement>(selector)].find((element) =>
    `${element.textContent} ${element.getAttribute('aria-label') ?? ''}`.includes(words),
  );
  if (!found) throw new Error(`no ${selector} with "${words}" in ${root.textContent}`);
  return found;
}

export async function click(element: HTMLElement): Promise<void> {
  await act(async () => element.click());
}

export async function press(element: EventTarget, key: string): Promise<void> {
  await act(async () => {
    element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
}

export async function type(
  field: HTMLInputElement | HTMLTextAreaElement,
  value: string,
): Promise<void> {
  await act(async () => {
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** Chooses a file in the field for files of that selector, as the browser's dialogue does. */
export async function chooseFile(
  root: ParentNode,
  name: string,
  content = 'a file',
  selector = 'input[type=file]',
): Promise<void> {
  const field = root.querySelector<HTMLInputElement>(selector);
  if (!field) throw new Error(`no ${selector}`);
  const files = [new File([content], name)];
  Object.defineProperty(field, 'files', { value: files, configurable: true });
  await act(async () => {
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settle();
}

/** Lets promises and timers that are due run. */
export async function settle(ms = 0): Promise<void> {
  await act(async () => new Promise((resolve) => setTimeout(resolve, ms)));
}
