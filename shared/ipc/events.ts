/** Told to the screen whenever stored data changed. */
export const DATA_CHANGED = 'data:changed';
/** Main asks the screen to hand over what is not yet saved ... */
export const BEFORE_CLOSE = 'window:before-close';
/** ... and the screen says that it has. */
export const READY_TO_CLOSE = 'window:ready-to-close';
