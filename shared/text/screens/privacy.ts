import type { HideAfterMinutes } from '../../model/app-settings';

/** Words of the privacy screen, which takes everything off the screen. */
export const privacyText = {
  title: 'Privacy',
  hideAfter: 'Hide everything when nobody has used Minute Book for',
  hint: 'Hidden from passers-by, not protected: one click shows everything again. Lock the computer when you leave it.',
  saved: (minutes: HideAfterMinutes) =>
    minutes === 0
      ? 'Nothing is hidden by itself.'
      : `Everything is hidden after ${minutes} idle ${minutes === 1 ? 'minute' : 'minutes'}.`,
  choice: (minutes: HideAfterMinutes) =>
    minutes === 0 ? 'Never' : `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`,
  hideNow: 'Hide everything',
  hidden: 'Everything is hidden',
  hiddenText:
    'What you typed is kept. Nothing here is locked: whoever presses the button sees it again.',
  show: 'Show again',
} as const;
