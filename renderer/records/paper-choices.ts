import type { PaperVersion } from '#shared/domain/confidential/paper-version';
import type { ExportRequest } from '#shared/ipc/areas/exports';
import type { DistributionList } from '#shared/model/distribution-list';
import type { MeetingId } from '#shared/model/id';
import { minutesStyleSchema } from '#shared/model/rules/minutes-rules';
import { exportsText } from '#shared/text/screens/exports';
import type { ExportChoice } from './export-menu';

type Lists = readonly DistributionList[];

/** The forms in which an agenda can be had: for each distribution list (X3). */
export function agendaChoices(meetingId: MeetingId, lists: Lists): ExportChoice[] {
  return lists.map(({ id, name }) => ({
    label: exportsText.forList(name),
    note: exportsText.listAgenda,
    request: { document: 'agenda', meetingId, listId: id },
  }));
}

/**
 * The forms in which minutes can be had: with and without what is confidential (M3), in each style
 * for once (M2), and for each distribution list, of which only those who need to know are given it (X3).
 */
export function minutesChoices(meetingId: MeetingId, lists: Lists): ExportChoice[] {
  const minutes = (version: PaperVersion) =>
    ({ document: 'minutes', meetingId, version, listId: null }) as const;
  return [
    {
      label: exportsText.circulated,
      note: exportsText.circulatedNote,
      request: minutes('circulated'),
    },
    { label: exportsText.complete, note: exportsText.completeNote, request: minutes('complete') },
    ...minutesStyleSchema.options.toReversed().map((style) => ({
      label: exportsText.styles[style],
      note: exportsText.styleNotes[style],
      request: { ...minutes('circulated'), style },
    })),
    ...lists.map(({ id, name, seesConfidential }) => ({
      label: exportsText.forList(name),
      note: seesConfidential ? exportsText.listComplete : exportsText.listCirculated,
      request: { ...minutes(seesConfidential ? 'complete' : 'circulated'), listId: id },
    })),
  ];
}

/** Who came to a meeting, for Word and for a spreadsheet (M4). */
export function attendanceChoices(meetingId: MeetingId): ExportChoice[] {
  const list = { document: 'attendance-list', meetingId } as const;
  return [
    {
      label: exportsText.attendanceList,
      note: exportsText.attendanceListNote,
      request: list,
    },
    {
      label: exportsText.attendanceSheet,
      note: exportsText.attendanceSheetNote,
      request: { ...list, format: 'xlsx' },
    },
  ];
}

/** A register with and without what is confidential (M3). */
export function versionChoices(
  register: Omit<
    Extract<ExportRequest, { document: 'decision-log' | 'interests-register' }>,
    'version'
  >,
): ExportChoice[] {
  return [
    {
      label: exportsText.circulated,
      note: exportsText.circulatedNote,
      request: { ...register, version: 'circulated' },
    },
    {
      label: exportsText.complete,
      note: exportsText.completeNote,
      request: { ...register, version: 'complete' },
    },
  ];
}
