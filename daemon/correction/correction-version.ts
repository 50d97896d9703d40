/** Raised when the same transcript and vocabulary give something else. Apart, since whoever asks for it only to name what is stored corrects nothing. */
export const correctionVersion = 2;
