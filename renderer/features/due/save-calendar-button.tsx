import { dueText } from '#shared/text/screens/due';
import { ExportButton } from '../../records/export-button';

/** Writes what is due on a day to a calendar file that other programs open. */
export function SaveCalendarButton() {
  return <ExportButton label={dueText.calendar} request={{ document: 'due-calendar' }} />;
}
