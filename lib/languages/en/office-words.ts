/** Words before an office by which it is not that of the day's holder: "the former president". */
export const otherHolder =
  /^(?:former|ex|then|next|future|previous|late|last|first|second|third|elect|elected|incoming|outgoing|new|would-be|aspiring|longest|youngest|oldest)$/;

/** Words before an office that speak of the post and of nobody in it: "run for president". */
export const officeItself =
  /^(?:a|an|any|every|each|no|as|post|office|election|elections|elect|elected|named|appointed|become|becomes|became|becoming|being|candidate|for)$/;

/** Those by which it is the holder's of a time that the sentence names: "the then president". */
export const thenHolder = /^(?:then$)/;

/** Those by which it is somebody's who held it before: "the former president". */
export const formerHolder = /^(?:former$|ex$)/;

/** English has no instrumental. */
export const postEnding = null;
export const postPrepositions: ReadonlySet<string> = new Set();
