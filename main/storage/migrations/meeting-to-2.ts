import { itemTo2 } from './item-to-2';

type Fields = Record<string, unknown>;
type Version1 = { agenda: Fields[]; minutes: { blocks: Fields[] }[] } & Fields;

function blockTo2(block: Fields): Fields {
  return block['type'] === 'declaration' ? { ...block, tier: 'not-stated', waiver: '' } : block;
}

/** A meeting knows what was agreed, sent and confirmed around it, who came and went, who presided. */
export function meetingTo2(data: unknown): unknown {
  const old = data as Version1;
  return {
    ...old,
    dateAgreed: true,
    reason: '',
    calledBy: '',
    agenda: old.agenda.map(itemTo2),
    minutes: old.minutes.map((minute) => ({ ...minute, blocks: minute.blocks.map(blockTo2) })),
    cycle: { agendaAgreed: [], minutesApproved: [], minutesConfirmed: null, sent: [] },
    movements: [],
    adjournments: [],
    presiding: null,
    linkedMeetingIds: [],
  };
}
