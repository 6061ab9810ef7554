import type {
  AnalysisJson,
  AttributionJson,
  MentionJson,
} from '../../lib/exchange/analysis-json.ts';
import type { TextSpan } from '../../lib/model/text.ts';
import { urlKey } from '../../lib/text/canonical-url.ts';
import { fold } from '../../lib/text/normalize.ts';
import type { GoldName, GoldStatement, PageGold } from './pages-gold.ts';

/** Counts of one page, and a line for everything that is not as expected. */
export interface PageScore {
  /** Occurrences of names with the right id (or found, where nobody has an id). */
  names: number;
  namesExpected: number;
  /** Marks with an id on words that are none of the page's names. */
  strayNames: number;
  /** Names of an expected type that were found, and those of this type. */
  types: number;
  typesExpected: number;
  metonyms: number;
  metonymsExpected: number;
  offices: number;
  officesExpected: number;
  statements: number;
  statementsExpected: number;
  /** Statements whose content was found, whoever is said to speak. */
  contents: number;
  kinds: number;
  kindsExpected: number;
  strayStatements: number;
  links: number;
  linksExpected: number;
  strayLinks: number;
  /** Strings of `not_body` in the text, and of `in_body` not in it. */
  leaks: number;
  lost: number;
  /** Whether the text begins and ends with what it should. */
  edges: number;
  edgesExpected: number;
  metadata: number;
  metadataExpected: number;
  problems: string[];
}

/** Letters that two names must share at their beginning to be one, endings left aside. */
const STEM = 4;

function emptyScore(): PageScore {
  return {
    names: 0,
    namesExpected: 0,
    strayNames: 0,
    types: 0,
    typesExpected: 0,
    metonyms: 0,
    metonymsExpected: 0,
    offices: 0,
    officesExpected: 0,
    statements: 0,
    statementsExpected: 0,
    contents: 0,
    kinds: 0,
    kindsExpected: 0,
    strayStatements: 0,
    links: 0,
    linksExpected: 0,
    strayLinks: 0,
    leaks: 0,
    lost: 0,
    edges: 0,
    edgesExpected: 0,
    metadata: 0,
    metadataExpected: 0,
    problems: [],
  };
}

interface Occurrence extends TextSpan {
  readonly name: GoldName;
}

function touches(a: TextSpan, b: TextSpan): boolean {
  return a.start < b.end && b.start < a.end;
}

function occurrencesOf(text: string, surface: string): TextSpan[] {
  const escaped = surface.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'gu');
  return [...text.matchAll(whole)].map(({ index }) => ({
    start: index,
    end: index + surface.length,
  }));
}

/** Every occurrence of every form; the longest wins where one stands within another. */
function occurrences(text: string, names: readonly GoldName[]): Occurrence[] {
  const all = names.flatMap((name) =>
    name.surfaces.flatMap((surface) =>
      occurrencesOf(text, surface).map((span) => ({ ...span, name })),
    ),
  );
  const length = ({ start, end }: TextSpan) => end - start;
  return all.filter(
    (one) => !all.some((other) => touches(one, other) && length(other) > length(one)),
  );
}

function lastWord(text: string): string {
  return (
    fold(text)
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean)
      .at(-1) ?? ''
  );
}

/** The same last word but for its ending. */
function soundsLike(a: string, b: string): boolean {
  const [one, other] = [lastWord(a), lastWord(b)];
  const stem = Math.min(STEM, one.length, other.length);
  return stem > 0 && one.slice(0, stem) === other.slice(0, stem);
}

function labelsOf(json: AnalysisJson, id: string | null): string[] {
  const entity = json.entities.find((one) => one.id === id);
  return entity ? Object.values(entity.labels).map(String) : [];
}

/** True where a mark says what the gold says: the id, else a label, else only that it is a name. */
function isRight(json: AnalysisJson, mention: MentionJson, name: GoldName): boolean {
  if (name.id !== undefined) return mention.entityId === name.id;
  const labels = labelsOf(json, mention.entityId);
  if (name.label) return labels.some((label) => label.includes(name.label ?? ''));
  return mention.entityId === null || labels.some((label) => soundsLike(label, name.name));
}

function scoreType(mention: MentionJson, { name }: Occurrence, score: PageScore): void {
  if (name.type === undefined) return;
  score.typesExpected++;
  if (name.type.split('|').includes(mention.type)) score.types++;
  else score.problems.push(`type ${mention.surface}: ${mention.type} ≠ ${name.type}`);
}

function scoreNames(json: AnalysisJson, gold: PageGold, score: PageScore): void {
  const { text } = json.article;
  const expected = occurrences(text, gold.entities);
  for (const one of expected) {
    score.namesExpected++;
    const mention = json.mentions.find((candidate) => touches(candidate, one));
    if (mention && isRight(json, mention, one.name)) score.names++;
    else
      score.problems.push(
        `name ${text.slice(one.start, one.end)} @${one.start}: ${mention ? `${mention.surface} → ${mention.entityId}` : 'missed'}`,
      );
    if (mention) scoreType(mention, one, score);
  }
  const offices = gold.offices.flatMap(({ surface }) => occurrencesOf(text, surface));
  for (const mention of json.mentions) {
    if (mention.entityId === null) continue;
    if ([...expected, ...offices].some((one) => touches(one, mention))) continue;
    score.strayNames++;
    score.problems.push(
      `stray name ${mention.surface} @${mention.start} → ${mention.entityId} ${labelsOf(json, mention.entityId)[0]}`,
    );
  }
  for (const name of gold.entities) {
    if (name.metonymOf === undefined) continue;
    score.metonymsExpected++;
    const told = expected
      .filter((one) => one.name === name)
      .map((one) => json.mentions.find((mention) => touches(mention, one))?.metonymOf);
    if (told.some((id) => id && (name.metonymOf === '*' || id === name.metonymOf)))
      score.metonyms++;
    else score.problems.push(`metonym ${name.name}: ${told.join(' ')}`);
  }
}

function scoreOffices(json: AnalysisJson, gold: PageGold, score: PageScore): void {
  for (const { surface, name } of gold.offices) {
    score.officesExpected++;
    const [span] = occurrencesOf(json.article.text, surface);
    const marks = span ? json.mentions.filter((mention) => touches(mention, span)) : [];
    const held = marks.some(({ entityId }) =>
      labelsOf(json, entityId).some((label) => soundsLike(label, name)),
    );
    if (held) score.offices++;
    else
      score.problems.push(
        `office ${surface}: ${marks.map((one) => `${one.surface} → ${one.entityId}`).join(', ')}`,
      );
  }
}

function isSpeaker(json: AnalysisJson, found: AttributionJson, source: string): boolean {
  const told = [
    ...(found.source ? [found.source.surface] : []),
    ...(found.antecedent ? [found.antecedent.surface] : []),
    ...labelsOf(json, found.sourceEntityId),
  ];
  return source
    .split('|')
    .some((name) =>
      told.some((one) => soundsLike(one, name) || fold(one).includes(fold(name).slice(0, -1))),
    );
}

function scoreStatements(json: AnalysisJson, gold: PageGold, score: PageScore): void {
  const used = new Set<AttributionJson>();
  const ofContent = (statement: GoldStatement) =>
    json.attributions.filter(
      (one) => !used.has(one) && one.content.text.includes(statement.content_contains),
    );
  for (const statement of gold.attributions) {
    const found = ofContent(statement);
    const hit = found.find((one) => isSpeaker(json, one, statement.source));
    const one = hit ?? found[0];
    if (one) used.add(one);
    if (statement.optional) continue;
    score.statementsExpected++;
    score.contents += Number(found.length > 0);
    if (!hit) {
      const who = found.map(({ source }) => source?.surface ?? '—').join(', ');
      score.problems.push(
        `statement ${statement.source}: …${statement.content_contains}… ${found.length > 0 ? `of [${who}]` : 'missed'}`,
      );
      continue;
    }
    score.statements++;
    if (!statement.quotation) continue;
    score.kindsExpected++;
    if (hit.quotation === statement.quotation) score.kinds++;
    else score.problems.push(`kind ${hit.quotation}: …${statement.content_contains}…`);
  }
  for (const one of json.attributions) {
    if (used.has(one)) continue;
    score.strayStatements++;
    score.problems.push(
      `stray statement [${one.source?.surface}] {${one.cue?.surface}} ${one.content.text}`,
    );
  }
}

function scoreLinks(json: AnalysisJson, gold: PageGold, score: PageScore): void {
  const key = (url: string) => urlKey(url.replace(/\?.*$/, ''));
  const doubtful = new Set(gold.doubtfulLinks?.map(key));
  const taken = new Map(json.relatedLinks.map((link) => [key(link.url), link]));
  for (const { title, url } of gold.relatedLinks) {
    score.linksExpected++;
    const link = taken.get(key(url));
    taken.delete(key(url));
    if (link?.title === title) score.links++;
    else score.problems.push(`link ${url}: ${link ? `title "${link.title}"` : 'missed'}`);
  }
  for (const [url, { title }] of taken) {
    if (doubtful.has(url)) continue;
    score.strayLinks++;
    score.problems.push(`stray link ${title} ${url}`);
  }
}

function scoreEdges({ article }: AnalysisJson, { first, last }: PageGold, score: PageScore): void {
  const text = article.text.trim();
  const body = text.startsWith(article.headline)
    ? text.slice(article.headline.length).trimStart()
    : text;
  const edges = [
    ...(first === undefined
      ? []
      : [['begins', body.slice(0, 80), body.startsWith(first)] as const]),
    ...(last === undefined ? [] : [['ends', body.slice(-80), body.endsWith(last)] as const]),
  ];
  for (const [edge, told, isRight] of edges) {
    score.edgesExpected++;
    if (isRight) score.edges++;
    else score.problems.push(`the text ${edge}: ${told}`);
  }
}

function scoreText(json: AnalysisJson, gold: PageGold, score: PageScore): void {
  const { article } = json;
  for (const words of gold.not_body) {
    if (!article.text.includes(words)) continue;
    score.leaks++;
    const line = article.text.split('\n').find((one) => one.includes(words));
    score.problems.push(`in the text: ${words} (${line?.slice(0, 80)})`);
  }
  for (const words of gold.in_body) {
    if (article.text.includes(words)) continue;
    score.lost++;
    score.problems.push(`not in the text: ${words}`);
  }
  scoreEdges(json, gold, score);
  const facts: readonly (readonly [string, string | null, string | null | undefined])[] = [
    ['headline', article.headline, gold.headline],
    ['siteName', article.siteName, gold.siteName],
    ['byline', article.byline, gold.byline],
    ['datePublished', article.datePublished?.slice(0, 10) ?? null, gold.datePublished],
    ['inLanguage', article.inLanguage, gold.inLanguage],
    ['url', urlKey(article.url), urlKey(gold.url)],
  ];
  for (const [field, told, expected] of facts) {
    if (expected === undefined) continue;
    score.metadataExpected++;
    const isSame = field === 'byline' && expected ? told?.includes(expected) : told === expected;
    if (isSame) score.metadata++;
    else score.problems.push(`${field}: ${told} ≠ ${expected}`);
  }
}

/** What an analysis has of what a careful reader expects of the page. */
export function scorePage(json: AnalysisJson, gold: PageGold): PageScore {
  const score = emptyScore();
  scoreNames(json, gold, score);
  scoreOffices(json, gold, score);
  scoreStatements(json, gold, score);
  scoreLinks(json, gold, score);
  scoreText(json, gold, score);
  return score;
}

/** The sum of scores. */
export function addScores(scores: readonly PageScore[]): PageScore {
  const sum = emptyScore();
  for (const score of scores) {
    for (const field of Object.keys(sum) as (keyof PageScore)[]) {
      if (field !== 'problems') sum[field] += score[field];
    }
  }
  return sum;
}
