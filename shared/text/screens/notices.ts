/** Words of the messages that come up at the edge of the screen. */
export const noticesText = {
  undo: 'Undo',
  undone: 'Taken back.',
  dismiss: 'Dismiss',
  notDone: 'Not done',
  unexpected:
    'Something happened that Minute Book did not expect. What was saved before is safe. Try again; if it happens again, close Minute Book and open it again.',
  saved: 'Saved',
  saving: 'Saving…',
  notSaved: (why: string) => `Not saved: ${why}`,
  retry: 'Try again',
  loading: 'Opening…',
} as const;
