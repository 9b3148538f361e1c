/** As many Undos as anybody will ever press. */
export const UNDO_DEPTH = 20_000;
