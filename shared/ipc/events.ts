/** Told to the screen whenever stored data changed. */
export const DATA_CHANGED = 'data:changed';
/** The computer is locked or goes to sleep: nothing is to be seen any more. */
export const HIDE = 'window:hide';
/** The system handed over a partnership file, as by a double click: there is one to be asked for. */
export const FILE_GIVEN = 'file:given';
/** Main asks the screen to hand over what is not yet saved ... */
export const BEFORE_CLOSE = 'window:before-close';
/** ... and the screen says that it has. */
export const READY_TO_CLOSE = 'window:ready-to-close';
/** A command was chosen from a menu: its name, or the address of the screen to go to. */
export const COMMAND = 'window:command';
/** A file was dropped on the page: the preload script says where it is, the page itself never learns that. */
export const FILE_DROPPED = 'file:dropped';
