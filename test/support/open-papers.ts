import { ok } from '#shared/ipc/result';
import type { Partnership } from '#shared/model/partnership';
import type { Registers } from '#shared/model/registers';
import { boardAnswers, boardView, registersView, UNDO, type Answers } from './fake-bridge';
import { openScreen } from './open-screen';
import { heldMeeting, meetingOfRegisters } from './register-views';
import { aMeeting } from './sample-records';
import { ids } from './board-builders';
import { isoDate } from '#shared/model/iso-date';

/** Opens the papers of the sample board: with these registers, its lists, and meetings of March, June and July. */
export function openPapers(
  registers: Partial<Registers> = {},
  changes: Partial<Partnership> = {},
  answers: Answers = {},
  query = '',
) {
  const base = boardView(changes);
  // Beth has an address; the others of the sample have none.
  const people = base.people.map((person) =>
    person.id === ids.person('carter') ? { ...person, email: 'beth@anyshire.example' } : person,
  );
  const view = { ...base, people };
  const march = aMeeting({ id: ids.meeting('march'), date: isoDate('2026-03-11') });
  const july = aMeeting({ id: ids.meeting('july'), date: isoDate('2026-07-08') });
  const meetings = [july, heldMeeting(), march].map(meetingOfRegisters);
  const shown = registersView(view, registers, meetings);
  const changed = () => ok({ view: shown, undo: UNDO });
  return openScreen(`/p/${view.partnership.id}/papers${query}`, {
    ...boardAnswers(view),
    'registers:open': () => ok(shown),
    'papers:add': changed,
    'papers:save': changed,
    'papers:recordStep': changed,
    'papers:removeStep': changed,
    'papers:remove': changed,
    'distribution:saveList': () => ok({ view, undo: UNDO }),
    'distribution:removeList': () => ok({ view, undo: UNDO }),
    ...answers,
  });
}
