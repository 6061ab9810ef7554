import type { VNode } from 'preact';
import { LANGUAGE_NAMES, UI_LANGS } from '../../lib/i18n/ui-langs.ts';
import type { PackView } from '../../lib/views/pack-types.ts';
import { useUi } from '../common/ui-context.tsx';

/** What a pack says about itself, and what was counted in it. */
export function PackFacts({ pack }: { pack: PackView }): VNode {
  const { tr } = useUi();
  const { version, created, entities, bytes, languages, sources } = pack;
  const counted = UI_LANGS.filter((lang) => languages[lang] !== undefined).map(
    (lang) => `${LANGUAGE_NAMES[lang]} (${tr.number(languages[lang] ?? 0)})`,
  );
  return (
    <>
      <p class="entry-facts">
        {tr.t('packs.entities', { n: entities })} · {tr.size(bytes)} ·{' '}
        {tr.t('packs.version', { version, date: tr.date(created) })}
      </p>
      {counted.length > 0 && (
        <p class="entry-facts">{tr.t('packs.languages', { list: counted.join(', ') })}</p>
      )}
      {sources.length > 0 && (
        <p class="entry-facts">
          {tr.t('packs.sources', {
            list: sources.map(({ name, license }) => `${name} (${license})`).join(', '),
          })}
        </p>
      )}
    </>
  );
}
