import type { ReportSource } from '../model/report.ts';
import type { Lang } from '../model/text.ts';

/** The host that a search asks. */
export function searchHost(source: ReportSource, lang: Lang): string {
  return source === 'gdelt' ? 'api.gdeltproject.org' : `${lang}.wikinews.org`;
}

/** The hosts of all searches, as a reader of this language is offered them. */
export function searchHosts(lang: Lang): readonly string[] {
  return [searchHost('gdelt', lang), searchHost('wikinews', lang)];
}
