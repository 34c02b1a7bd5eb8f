/** The numbers that the decision turns on; measured by `npm run eval`, meant to be read. */
export const BOUNDS = {
  /** At or above it the posting is a social media job. */
  social: 0.5,
  /** The same where the title claims no role in social media ... */
  unclaimed: 0.58,
  /** ... and under the title of another trade ("librarian"). */
  trade: 0.98,
  /** Among the defensible roles are those that a reader would defend with this probability. */
  also: 0.3,
  /**
   * A title is accused only when the duties alone make a social media job with this probability (the second number holds for claims of a single word, such as
   * "community") ...
   */
  surely: 0.45,
  weakly: 0.75,
  /** ... and another role is defended with at least this one. How little the claimed role may be defended is fitted: `accuse` of the weights. */
  clear: 0.6,
  /** With fewer duties than this a title that would be accused is called unclear: so few may be half a list. */
  accusable: 4,
  /**
   * A title that claims a role in social media outright gets the benefit of the doubt when at least this part of the duties belongs to one of the five
   * categories; otherwise the posting is unclear.
   */
  part: 0.34,
  /** With less talk of digital channels or an audience than in this part of the duties, they are hardly those of a social media job. */
  mute: 0.2,
  /** Below this probability, by the duties alone, they are another occupation's. With next to no talk of digital channels besides, the title is accused. */
  foreign: 0.12,
  /** Fewer duties than this, without a title's help, are too few to tell. */
  tooFew: 1,
};
