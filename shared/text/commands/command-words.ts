/** A command: what it is called where it is listed, and the keys that call it. */
export type CommandWords = {
  label: string;
  /** As "Ctrl+Enter"; empty where there are none. On a Mac, Ctrl is the command key and Alt is Option. */
  keys: string;
};
