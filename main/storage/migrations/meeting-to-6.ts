import { itemTo3 } from './item-to-3';

type Fields = Record<string, unknown>;
type Version5 = { agenda: Fields[]; cycle: { sent: Fields[] } & Fields } & Fields;

/** What was sent says by whom, to whom and which files; packs are kept. */
export function meetingTo6(data: unknown): unknown {
  const old = data as Version5;
  const sent = old.cycle.sent.map((one) => ({
    ...one,
    by: '',
    recipients: [],
    files: [],
    supplement: null,
  }));
  return { ...old, agenda: old.agenda.map(itemTo3), cycle: { ...old.cycle, sent, packs: [] } };
}
