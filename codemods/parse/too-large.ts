/** A text is too large for a parser, and would be in every other dialect. */
export class TooLarge extends Error {}
