import { PAPER_VERSIONS, type PaperVersion } from '#shared/domain/confidential/paper-version';
import type { ExportRequest } from '#shared/ipc/areas/exports';
import type { MeetingId } from '#shared/model/id';
import type { Partnership } from '#shared/model/partnership';
import { minutesStyleSchema } from '#shared/model/rules/minutes-rules';
import { exportsText } from '#shared/text/screens/exports';
import type { ExportChoice } from './export-menu';

/** What of a partnership tells which forms of its papers there are. */
type Forms = Pick<Partnership, 'distributionLists'> & {
  houseStyle: Pick<Partnership['houseStyle'], 'languages'>;
};

/**
 * The forms in which an agenda can be had: in Welsh and in both languages side by side where papers
 * are made in both, and for each distribution list (X3).
 */
export function agendaChoices(
  meetingId: MeetingId,
  { distributionLists, houseStyle }: Forms,
): ExportChoice[] {
  const agenda = { document: 'agenda', meetingId, listId: null } as const;
  const bilingual: ExportChoice[] =
    houseStyle.languages === 'both'
      ? [
          {
            label: exportsText.inWelsh,
            note: exportsText.inWelshNote,
            request: { ...agenda, language: 'cy-GB' },
          },
          {
            label: exportsText.sideBySide,
            note: exportsText.sideBySideNote,
            request: { ...agenda, language: 'side-by-side' },
          },
        ]
      : [];
  const lists = distributionLists.map(({ id, name }) => ({
    label: exportsText.forList(name),
    note: exportsText.listAgenda,
    request: { ...agenda, listId: id },
  }));
  return [...bilingual, ...lists];
}

/**
 * The forms in which minutes can be had: with and without what is confidential (M3), in Welsh too
 * where papers are made in both languages, in each style for once (M2), and for each distribution list, of which only those who need to know are given it (X3).
 */
export function minutesChoices(
  meetingId: MeetingId,
  { distributionLists, houseStyle }: Forms,
): ExportChoice[] {
  const minutes = (version: PaperVersion) =>
    ({ document: 'minutes', meetingId, version, listId: null }) as const;
  return [
    {
      label: exportsText.circulated,
      note: exportsText.circulatedNote,
      request: minutes('circulated'),
    },
    { label: exportsText.complete, note: exportsText.completeNote, request: minutes('complete') },
    ...(houseStyle.languages === 'both' ? inWelsh(minutes) : []),
    ...minutesStyleSchema.options.toReversed().map((style) => ({
      label: exportsText.styles[style],
      note: exportsText.styleNotes[style],
      request: { ...minutes('circulated'), style },
    })),
    ...distributionLists.map(({ id, name, seesConfidential }) => ({
      label: exportsText.forList(name),
      note: seesConfidential ? exportsText.listComplete : exportsText.listCirculated,
      request: { ...minutes(seesConfidential ? 'complete' : 'circulated'), listId: id },
    })),
  ];
}

type MinutesRequest = Extract<ExportRequest, { document: 'minutes' }>;

function inWelsh(minutes: (version: PaperVersion) => MinutesRequest): ExportChoice[] {
  return PAPER_VERSIONS.map((version) => ({
    label: exportsText.versionInWelsh[version],
    note: exportsText.inWelshNote,
    request: { ...minutes(version), language: 'cy-GB' },
  }));
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
