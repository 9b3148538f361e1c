type Fields = Record<string, unknown>;
type Version2 = {
  attendance: Fields[];
  minutes: { blocks: Fields[] }[];
  cycle: { agendaAgreed: Fields[]; minutesApproved: Fields[] } & Fields;
} & Fields;

const MARKED: unknown[] = ['paragraph', 'bullets', 'decision'];

const marked = (block: Fields): Fields =>
  MARKED.includes(block['type']) ? { ...block, isConfidential: false } : block;

const approval = (old: Fields): Fields => ({ ...old, personId: null });

/** Parts of minutes can be confidential (M3), stand-ins have reasons (P7), approvals people (C8). */
export function meetingTo3(data: unknown): unknown {
  const old = data as Version2;
  const { cycle } = old;
  return {
    ...old,
    attendance: old.attendance.map((entry) => ({ ...entry, reason: '' })),
    minutes: old.minutes.map((minute) => ({ ...minute, blocks: minute.blocks.map(marked) })),
    cycle: {
      ...cycle,
      agendaAgreed: cycle.agendaAgreed.map(approval),
      minutesApproved: cycle.minutesApproved.map(approval),
      confidentialAgreed: [],
    },
  };
}
