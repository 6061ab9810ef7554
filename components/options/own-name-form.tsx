import type { VNode } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { LANGUAGE_NAMES, UI_LANGS } from '../../lib/i18n/ui-langs.ts';
import { ENTITY_TYPES, type EntityId, type EntityType } from '../../lib/model/knowledge.ts';
import type { Lang } from '../../lib/model/text.ts';
import type { NamedDraft, NameForms, OwnNameDraft } from '../../lib/views/pack-types.ts';
import { newId } from '../common/new-id.ts';
import { Segmented } from '../common/segmented.tsx';
import { useUi } from '../common/ui-context.tsx';

/** Pause after a key stroke before forms are asked for, milliseconds. */
const FORMS_PAUSE = 250;

interface OwnNameFormProps {
  readonly initially: OwnNameDraft;
  readonly loadForms: (draft: OwnNameDraft) => Promise<readonly NameForms[]>;
  readonly onSave: (draft: NamedDraft) => void;
  readonly onCancel: () => void;
}

/** A name of the reader's own: what it is, its names by language, and how they are found. */
export function OwnNameForm(props: OwnNameFormProps): VNode {
  const { tr } = useUi();
  const [draft, setDraft] = useState(props.initially);
  const [needed, setNeeded] = useState(false);
  // What is written already stands first, then the reader's own language.
  const [languages] = useState(() =>
    [...UI_LANGS].sort(
      (a, b) => rankOf(b, props.initially, tr.lang) - rankOf(a, props.initially, tr.lang),
    ),
  );
  const [ownId] = useState<EntityId>(() => props.initially.id ?? `own:${newId()}`);
  const id = useId();
  const change = (part: Partial<OwnNameDraft>): void => setDraft({ ...draft, ...part });
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const cleaned = clean(draft);
    const empty = Object.keys(cleaned.names).length === 0;
    setNeeded(empty);
    if (!empty) props.onSave({ ...cleaned, id: ownId });
  };
  return (
    <form class="own-form" onSubmit={submit}>
      <div>
        <label class="control-label" for={`${id}-type`}>
          {tr.t('own.type')}
        </label>
        <select
          id={`${id}-type`}
          class="field"
          value={draft.type}
          onChange={(event) => change({ type: event.currentTarget.value as EntityType })}
        >
          {ENTITY_TYPES.map((type) => (
            <option key={type} value={type}>
              {tr.t(`type.${type}`)}
            </option>
          ))}
        </select>
      </div>
      {draft.type === 'person' && (
        <Segmented<'male' | 'female' | 'unknown'>
          label={tr.t('own.gender')}
          value={draft.gender ?? 'unknown'}
          choices={[
            ['male', tr.t('own.gender.male')],
            ['female', tr.t('own.gender.female')],
            ['unknown', tr.t('own.gender.unknown')],
          ]}
          onChange={(gender) => change({ gender: gender === 'unknown' ? null : gender })}
        />
      )}
      {languages.map((lang) => (
        <InLanguage key={lang} lang={lang} draft={draft} onChange={change} />
      ))}
      <div>
        <label class="control-label" for={`${id}-note`}>
          {tr.t('own.note')}
        </label>
        <textarea
          id={`${id}-note`}
          class="field"
          rows={3}
          maxLength={5000}
          value={draft.note}
          onInput={(event) => change({ note: event.currentTarget.value })}
        />
      </div>
      <Forms draft={draft} load={props.loadForms} onFixed={(fixed) => change({ fixed })} />
      <p class="hint" role="status">
        {needed && tr.t('own.needed')}
      </p>
      <p class="notice-buttons">
        <button type="submit" class="button button-main">
          {tr.t('own.save')}
        </button>
        <button type="button" class="button" onClick={props.onCancel}>
          {tr.t('common.cancel')}
        </button>
      </p>
    </form>
  );
}

function rankOf(lang: Lang, { names }: OwnNameDraft, own: Lang): number {
  return (names[lang]?.length ? 2 : 0) + (lang === own ? 1 : 0);
}

/** The draft as it is kept: names without blanks around them, empty fields absent. */
function clean(draft: OwnNameDraft): OwnNameDraft {
  const names = UI_LANGS.flatMap((lang) => {
    const list = (draft.names[lang] ?? []).map((name) => name.trim()).filter((name) => name !== '');
    return list.length > 0 ? [[lang, list] as const] : [];
  });
  const description = UI_LANGS.flatMap((lang) => {
    const text = draft.description[lang]?.trim();
    return text ? [[lang, text] as const] : [];
  });
  const all = new Set(names.flatMap(([, list]) => list));
  return {
    ...draft,
    gender: draft.type === 'person' ? draft.gender : null,
    names: Object.fromEntries(names),
    description: Object.fromEntries(description),
    fixed: draft.fixed.filter((name) => all.has(name)),
  };
}

interface InLanguageProps {
  readonly lang: Lang;
  readonly draft: OwnNameDraft;
  readonly onChange: (part: Partial<OwnNameDraft>) => void;
}

function InLanguage({ lang, draft, onChange }: InLanguageProps): VNode {
  const { tr } = useUi();
  const id = useId();
  const names = draft.names[lang] ?? [];
  return (
    <fieldset class="own-language">
      <legend lang={lang}>{LANGUAGE_NAMES[lang]}</legend>
      <label class="control-label" for={`${id}-names`}>
        {tr.t('own.names')}
      </label>
      <textarea
        id={`${id}-names`}
        class="field"
        lang={lang}
        rows={Math.max(1, names.length)}
        value={names.join('\n')}
        onInput={(event) =>
          onChange({ names: { ...draft.names, [lang]: event.currentTarget.value.split('\n') } })
        }
      />
      <label class="control-label" for={`${id}-description`}>
        {tr.t('own.description')}
      </label>
      <input
        id={`${id}-description`}
        class="field"
        type="text"
        lang={lang}
        maxLength={200}
        value={draft.description[lang] ?? ''}
        onInput={(event) =>
          onChange({ description: { ...draft.description, [lang]: event.currentTarget.value } })
        }
      />
    </fieldset>
  );
}

interface FormsProps {
  readonly draft: OwnNameDraft;
  readonly load: OwnNameFormProps['loadForms'];
  readonly onFixed: (fixed: readonly string[]) => void;
}

/** The forms under which the names will be found, for the reader to look over. */
function Forms({ draft, load, onFixed }: FormsProps): VNode | null {
  const { tr } = useUi();
  const [shown, setShown] = useState<readonly NameForms[]>([]);
  const { fixed } = draft;
  const asked = JSON.stringify(clean({ ...draft, description: {}, note: '' }));
  useEffect(() => {
    let current = true;
    const timer = setTimeout(() => {
      void load(JSON.parse(asked) as OwnNameDraft).then((forms) => {
        if (current) setShown(forms);
      });
    }, FORMS_PAUSE);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [asked, load]);
  if (shown.length === 0) return null;
  const toggle = (name: string, on: boolean): void =>
    onFixed(on ? [...fixed, name] : fixed.filter((one) => one !== name));
  return (
    <section class="own-forms">
      <h2>{tr.t('own.forms')}</h2>
      <p class="hint">{tr.t('own.formsHint')}</p>
      <ul>
        {shown.map(({ lang, name, forms }) => (
          <li key={`${lang} ${name}`}>
            <span lang={lang}>{forms.join(', ')}</span>
            <label class="own-fixed">
              <input
                type="checkbox"
                checked={fixed.includes(name)}
                onChange={(event) => toggle(name, event.currentTarget.checked)}
              />
              {tr.t('own.fixed', { name })}
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
}
