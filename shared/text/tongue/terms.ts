import type { Outcome } from '../../model/minutes';
import type { Purpose } from '../../model/agenda';
import type { MinutesStatus } from '../../domain/document-control';
import type { logPaperWords } from '../actions/log-paper';
import type { controlWords } from '../document-control';
import type { agendaWords, minutesWords, paperWords } from '../documents';
import type { attendanceMarkLabels, meetingFormLabels } from '../labels';
import type { usualItemTitles } from '../usual-item-titles';
import type { correctionWords } from '../record-words';

/** Words and set sentences by their key, whatever the language. */
type Words<T> = { readonly [K in keyof T]: string };

/** What agendas and minutes say in words that never change: headings, labels, set sentences. */
export type PaperTerms = {
  paper: Words<typeof paperWords>;
  agenda: Words<typeof agendaWords>;
  minutes: Words<typeof minutesWords>;
  control: Words<typeof controlWords>;
  corrections: Words<typeof correctionWords>;
  versions: { readonly circulated: string; readonly complete: string };
  tiers: { readonly personal: string; readonly prejudicial: string };
  reporting: Words<Pick<typeof logPaperWords, 'nobodyReports' | 'noOwner'>>;
  purposes: Record<Purpose, string>;
  outcomes: Record<Outcome, string>;
  marks: Words<typeof attendanceMarkLabels>;
  forms: Words<typeof meetingFormLabels>;
  minutesMarks: Record<MinutesStatus, string>;
  votes: { readonly opening: string };
  /** What items of most agendas are called, unless they have a Welsh title of their own. */
  items: Words<typeof usualItemTitles>;
  /** That the paper can be had in the other language. */
  elsewhere: { readonly agenda: string; readonly minutes: string };
};
