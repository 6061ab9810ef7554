import type { Lang } from '../model/text.ts';

/** The words by which a text shows that it is an interview; folded words are matched. */
export interface InterviewWords {
  /** What it is called. */
  readonly names: RegExp;
  /** Who asks speaks to "you" … */
  readonly asked: RegExp;
  /** … and who answers, of "me" and "us". */
  readonly answering: RegExp;
}

export const INTERVIEW_WORDS: Readonly<Record<Lang, InterviewWords>> = {
  ru: {
    names: /^интервью$/,
    asked: /^(?:вы|вас|вам|вами|ваш\p{L}*|ты|тебя|тебе|тобой|тво[йяеи]\p{L}*)$/u,
    answering: /^(?:я|меня|мне|мной|мы|нас|нам|нами|мо[йяеи]\p{L}{0,2}|наш\p{L}{0,3})$/u,
  },
  uk: {
    names: /^інтерв.?ю$/,
    asked:
      /^(?:ви|вас|вам|вами|ваш\p{L}*|ти|тебе|тобі|тобою|твій|твоя|твоє|твої\p{L}?|твого|твоєму|твоєї)$/u,
    answering:
      /^(?:я|мене|мені|мною|ми|нас|нам|нами|мій|моя|моє|мої\p{L}?|мого|моєму|моєї|наш\p{L}{0,3})$/u,
  },
  en: {
    names: /^(?:interview(?:s|ed)?|q&a)$/,
    asked: /^(?:you|your|yours)(?:['’]\p{L}+)?$/u,
    answering: /^(?:i|me|my|we|us|our)(?:['’]\p{L}+)?$/u,
  },
};
