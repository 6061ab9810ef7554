/**
 * What `npm run analyze` prints: one JSON object for each document. The schema is documented in
 * docs/analyze.md and stable: fields are added, never changed.
 */
import type { Analysis } from '../model/analysis.ts';
import type { Attribution, ClaimReview, ReviewRefusal } from '../model/claim.ts';
import type { EntityId, EntityType } from '../model/knowledge.ts';
import type { Evidence, LinkMethod } from '../model/mention.ts';
import type { Localized, TextSpan } from '../model/text.ts';

/** A stretch of `article.text` with its characters. */
export interface SurfaceJson extends TextSpan {
  readonly surface: string;
}

export interface MentionJson extends SurfaceJson {
  readonly type: EntityType;
  /** Null for a name nobody knows. */
  readonly entityId: EntityId | null;
  /** The same for all mentions of one thing in the document, known or not. */
  readonly referent: string;
  /** 0 to 1. */
  readonly score: number;
  /** What the name stands for here, where that is another thing than it names. */
  readonly metonymOf?: EntityId;
  /** The rule that linked it. */
  readonly method: LinkMethod;
  /** What speaks for and against what was chosen, in log-odds. */
  readonly why: readonly Evidence[];
  /** What else it may be, best first, the chosen one among it; `name` is the nominative matched. */
  readonly candidates: readonly {
    readonly entityId: EntityId;
    readonly name: string;
    readonly score: number;
    readonly why: readonly Evidence[];
  }[];
}

export interface AttributionJson {
  readonly source: SurfaceJson | null;
  /** Whom `source` stands for, where it is a pronoun or the like ("по его словам"). */
  readonly antecedent?: SurfaceJson;
  readonly sourceEntityId: EntityId | null;
  readonly cue: SurfaceJson | null;
  readonly content: TextSpan & { readonly text: string };
  readonly quotation: Attribution['quotation'];
  readonly speechClass: Attribution['speechClass'];
  readonly sourcing: Attribution['sourcing'];
  readonly negated: boolean;
  /** Who passed it on ("сообщает Интерфакс со ссылкой на МИД": Интерфакс), nearest first. */
  readonly via: readonly SurfaceJson[];
}

export interface AnalysisJson {
  readonly id: string;
  readonly article: {
    readonly headline: string;
    readonly byline: string | null;
    readonly siteName: string | null;
    readonly datePublished: string | null;
    readonly inLanguage: string;
    readonly url: string;
    readonly text: string;
  };
  readonly mentions: readonly MentionJson[];
  readonly entities: readonly {
    readonly id: EntityId;
    readonly type: EntityType;
    readonly labels: Localized;
    readonly description: Localized;
  }[];
  readonly attributions: readonly AttributionJson[];
  readonly quantities: readonly (SurfaceJson & {
    readonly value: number;
    readonly max: number;
    readonly unit: string | null;
    readonly counted: string | null;
    readonly modifier: string;
  })[];
  readonly times: readonly (SurfaceJson & {
    readonly iso: string | null;
    readonly precision: string;
  })[];
  readonly claims: readonly (SurfaceJson & {
    readonly id: string;
    /** Index into `attributions`; null where the article itself asserts it. */
    readonly attribution: number | null;
    readonly about: readonly EntityId[];
    /** Indexes into `quantities`. */
    readonly quantities: readonly number[];
  })[];
  readonly relatedLinks: readonly { readonly title: string; readonly url: string }[];
  readonly claimReviews: readonly ClaimReview[];
  /** Why others of the page were left out. */
  readonly claimReviewsRefused: readonly ReviewRefusal[];
  /** Milliseconds per stage. */
  readonly timings: Readonly<Record<string, number>>;
}

/** An analysis as plain JSON. `id` is the caller's name for the document. */
export function analysisJson(id: string, analysis: Analysis): AnalysisJson {
  const { article } = analysis;
  const surface = <T extends TextSpan>({ start, end }: T): SurfaceJson => ({
    start,
    end,
    surface: article.text.slice(start, end),
  });
  return {
    id,
    article: {
      headline: article.headline,
      byline: article.byline,
      siteName: article.siteName,
      datePublished: article.datePublished,
      inLanguage: article.inLanguage,
      url: article.canonicalUrl,
      text: article.text,
    },
    mentions: analysis.links.map((link) => ({
      ...surface(link),
      type: link.type,
      entityId: link.entityId,
      referent: link.referent,
      score: link.score,
      ...(link.metonymOf && { metonymOf: link.metonymOf }),
      method: link.method,
      why: link.why,
      candidates: link.candidates.map(({ entityId, name, score, why }) => ({
        entityId,
        name,
        score,
        why,
      })),
    })),
    entities: analysis.entities.map(({ id: entityId, type, names, description }) => ({
      id: entityId,
      type,
      labels: Object.fromEntries(
        Object.entries(names).flatMap(([lang, list]) => (list?.[0] ? [[lang, list[0]]] : [])),
      ),
      description,
    })),
    attributions: analysis.attributions.map((attribution) => ({
      source: attribution.source && surface(attribution.source),
      ...(attribution.antecedent && { antecedent: surface(attribution.antecedent) }),
      sourceEntityId: attribution.sourceEntityId,
      cue: attribution.cue && surface(attribution.cue),
      content: {
        start: attribution.content.start,
        end: attribution.content.end,
        text: article.text.slice(attribution.content.start, attribution.content.end),
      },
      quotation: attribution.quotation,
      speechClass: attribution.speechClass,
      sourcing: attribution.sourcing,
      negated: attribution.negated,
      via: attribution.via.map(surface),
    })),
    quantities: analysis.quantities.map((quantity) => ({
      ...surface(quantity),
      value: quantity.value,
      max: quantity.max,
      unit: quantity.unit,
      counted: quantity.counted,
      modifier: quantity.modifier,
    })),
    times: analysis.times.map((time) => ({
      ...surface(time),
      iso: time.iso,
      precision: time.precision,
    })),
    claims: analysis.claims.map((claim) => ({
      ...surface(claim),
      id: claim.id,
      attribution: claim.attribution,
      about: claim.about,
      quantities: claim.quantities,
    })),
    relatedLinks: article.relatedLinks.map(({ title, url }) => ({ title, url })),
    claimReviews: analysis.claimReviews,
    claimReviewsRefused: analysis.claimReviewsRefused,
    timings: analysis.timings,
  };
}
