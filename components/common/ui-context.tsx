/** What every component may need: the words, the clock, and the site of the reader's actions. */
import { type ComponentChildren, createContext, type VNode } from 'preact';
import { useContext } from 'preact/hooks';
import { createTranslator, type Translator } from '../../lib/i18n/translator.ts';

export interface Ui {
  readonly tr: Translator;
  /** Milliseconds since the epoch at which the view was made, for "2 days ago". */
  readonly now: number;
}

const UiContext = createContext<Ui>({ tr: createTranslator('en'), now: 0 });

export function UiProvider(props: { ui: Ui; children: ComponentChildren }): VNode {
  return <UiContext.Provider value={props.ui}>{props.children}</UiContext.Provider>;
}

/** The words and the clock of the nearest provider. */
export function useUi(): Ui {
  return useContext(UiContext);
}
