import { chaseList } from '#shared/domain/actions/chase-list';
import type { Chased } from '#shared/ipc/areas/chases';
import type { Parsed } from '#shared/ipc/contract';
import type { ActionLogView } from '#shared/ipc/views';
import type { Action } from '#shared/model/action';
import type { Person } from '#shared/model/directory';
import type { PersonId } from '#shared/model/id';
import { chasedAction } from '#shared/text/actions/chase-words';
import { documentFileName, fileNameIn } from '#shared/text/file-name';
import { chaseMessage } from '#shared/text/message-wording';
import { isMailAddress, mailDraft } from '../../exchange/mail-draft';
import { Refused } from '../../refused';
import { settingsOrFirst } from '../app-handlers';
import type { Answers, Area, Dependencies } from '../dependencies';
import { entryOf } from '../entries';
import type { SavedFiles } from '../exports/saved-files';
import { actionIn } from '../records';
import { changeLog } from './action-changes';
import { viewActionLog } from './action-log-view';

/** Asking owners how their actions go: an e-mail draft for each, and that it was sent (A4). */
export function chaseHandlers(deps: Dependencies, saved: SavedFiles): Answers<Area<'chases'>> {
  return {
    'chases:draft': async ({ partnershipId, scope, personIds }) => {
      const view = await viewActionLog(deps, partnershipId);
      const asked = chaseList(view.actions, scope, view.today).people.filter(({ personId }) =>
        personIds.includes(personId),
      );
      const letters = asked.map(({ personId, actions }) => ({
        person: reachable(view, personId),
        actions,
      }));
      const folder = await deps.files.chooseFolder();
      if (folder === null) return null;
      const drafts: Chased[] = [];
      for (const letter of letters) {
        const file = await saved.writeNew(
          folder,
          draftName(view, letter.person),
          await draftOf(view, letter),
        );
        const actionIds = letter.actions.map(({ id }) => id);
        drafts.push({ personId: letter.person.id, actionIds, ...file });
      }
      return { drafts };
    },
    'chases:record': (input) => record(deps, input),
  };
}

/** Somebody of the directory whom an e-mail reaches; refused otherwise, before anything is written. */
function reachable({ people }: ActionLogView, id: PersonId): Person {
  const person = entryOf(people, id, 'person');
  if (!isMailAddress(person.email)) throw new Refused('invalid-input', { field: 'e-mail address' });
  return person;
}

/** The person first: only the partnership's name is ever cut short. */
function draftName({ partnership, today }: ActionLogView, { name }: Person): string {
  const partnershipName = `${name} ${partnership.name}`;
  const { marking } = partnership;
  const named = {
    document: 'actions to report on',
    partnershipName,
    date: today,
    marking,
  } as const;
  return fileNameIn('eml', documentFileName(named));
}

function draftOf(
  { partnership, today }: ActionLogView,
  { person, actions }: { person: Person; actions: Action[] },
): Promise<Uint8Array> {
  const words = actions.map((action) => chasedAction(action, today));
  const message = chaseMessage(partnership, { owner: person.name, actions: words });
  return mailDraft({ to: [person], cc: [], bcc: [], ...message, attachments: [] });
}

/** Each action gets the day and who was asked, as they are called today, and once for a day. */
async function record(deps: Dependencies, { partnershipId, on, chases }: Parsed<'chases:record'>) {
  const { people } = await viewActionLog(deps, partnershipId);
  const { userName: by } = await settingsOrFirst(deps);
  return changeLog(deps, partnershipId, (log) => {
    const asked = chases.flatMap(({ personId, actionIds }) => {
      const { name: to } = entryOf(people, personId, 'person');
      return actionIds.map((id) => ({ action: actionIn(log, id), chase: { on, to, by } }));
    });
    const withChases = (action: Action): Action => {
      const own = asked.filter((one) => one.action.id === action.id).map(({ chase }) => chase);
      const isNew = (chase: Action['chased'][number]): boolean =>
        !action.chased.some((one) => one.on === chase.on && one.to === chase.to);
      return { ...action, chased: [...action.chased, ...own.filter(isNew)] };
    };
    return { ...log, actions: log.actions.map(withChases) };
  });
}
