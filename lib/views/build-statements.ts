import type { Analysis } from '../model/analysis.ts';
import type { Attribution } from '../model/claim.ts';
import type { TextSpan } from '../model/text.ts';
import type { NameView } from './card-types.ts';
import type { Passage } from './mark-types.ts';
import type { SpeakerView, StatementView } from './statement-types.ts';

/** Statements grouped by speaker; speakers in the order of their first statement. */
export function buildStatements(
  analysis: Analysis,
  names: readonly NameView[],
  followed: readonly TextSpan[] = [],
): readonly SpeakerView[] {
  const indexOf = new Map(names.map(({ referent, index }) => [referent, index]));
  const bySpeaker = Map.groupBy(analysis.attributions, (attribution) =>
    speakerKey(analysis, attribution),
  );
  return [...bySpeaker.values()].map((attributions) => {
    const [first] = attributions;
    const name = first?.sourceReferent ? (indexOf.get(first.sourceReferent) ?? null) : null;
    const known = name === null ? undefined : names[name];
    return {
      label: known?.label ?? labelOf(analysis, attributions),
      name,
      statements: attributions.map((attribution) => statementView(analysis, attribution, followed)),
    };
  });
}

function speakerKey(analysis: Analysis, { sourceReferent, source }: Attribution): string {
  if (sourceReferent) return `referent ${sourceReferent}`;
  return source ? `words ${textOf(analysis, source).toLowerCase()}` : 'nobody';
}

/** A speaker without a name, in the words of the text: as a subject where it is one anywhere. */
function labelOf(analysis: Analysis, attributions: readonly Attribution[]): string {
  const best = attributions.find(({ governed }) => !governed) ?? attributions[0];
  if (!best?.source) return '';
  return withCapital(textOf(analysis, best.governed ?? best.source));
}

function lineOf(analysis: Analysis, attribution: Attribution): StatementView['line'] {
  const { source, governed, cue } = attribution;
  const isWithin = (inner: TextSpan | null, outer: TextSpan | null | undefined): boolean =>
    !!inner && !!outer && outer.start <= inner.start && inner.end <= outer.end;
  if (governed) {
    const who = withCapital(textOf(analysis, governed));
    return { who, how: isWithin(cue, governed) ? 'said' : 'words' };
  }
  return { who: null, how: isWithin(source, cue) ? 'class' : 'words' };
}

function withCapital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function statementView(
  analysis: Analysis,
  attribution: Attribution,
  followed: readonly TextSpan[],
): StatementView {
  const { content, cue, quotation, speechClass, sourcing, negated } = attribution;
  return {
    passage: passage(analysis, content),
    sentence: passage(analysis, sentencesAround(analysis, content)),
    cue: cue ? textOf(analysis, cue) : null,
    line: lineOf(analysis, attribution),
    quotation,
    speechClass,
    sourcing,
    negated,
    via: attribution.via.map((who) => textOf(analysis, who)),
    followed: followed.some(({ start, end }) => start < content.end && content.start < end),
  };
}

/** From the start of the first sentence that the span touches to the end of the last. */
export function sentencesAround({ text }: Analysis, span: TextSpan): TextSpan {
  const touched = text.sentences.filter(({ start, end }) => start < span.end && end > span.start);
  return {
    start: Math.min(span.start, touched[0]?.start ?? span.start),
    end: Math.max(span.end, touched.at(-1)?.end ?? span.end),
  };
}

function passage(analysis: Analysis, span: TextSpan): Passage {
  return { start: span.start, end: span.end, text: textOf(analysis, span) };
}

function textOf({ article }: Analysis, { start, end }: TextSpan): string {
  return article.text.slice(start, end);
}
