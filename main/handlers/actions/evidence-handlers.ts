import type { Action, Evidence } from '#shared/model/action';
import { evidenceIdSchema } from '#shared/model/id';
import { Refused } from '../../refused';
import type { Answers, Dependencies } from '../dependencies';
import { entryOf } from '../entries';
import { keepFile, readKeptFile } from '../kept-files';
import { actionIn, readActionLog } from '../records';
import { changeAction } from './action-changes';

type EvidenceChannel = 'actions:addEvidence' | 'actions:removeEvidence' | 'actions:saveEvidence';

/** What shows that an action was done: words, or a file of which the store keeps a copy. */
export function evidenceHandlers(deps: Dependencies): Answers<EvidenceChannel> {
  return {
    'actions:addEvidence': async ({ text, withFile, ...which }) => {
      const chosen = withFile ? await deps.files.chooseFile('attachment') : null;
      if (withFile && chosen === null) return null;
      const file = chosen && (await keepFile(deps, chosen));
      const said = text || file?.name;
      if (said === undefined) {
        throw new Refused('invalid-input', { field: 'Evidence', problem: 'required' });
      }
      return changeAction(deps, which, (action) => ({
        ...action,
        evidence: [...action.evidence, newEvidence(deps, said, file)],
      }));
    },
    'actions:removeEvidence': ({ evidenceId, ...which }) =>
      changeAction(deps, which, (action) => {
        const removed = entryOf(action.evidence, evidenceId, 'evidence');
        return { ...action, evidence: action.evidence.filter((one) => one !== removed) };
      }),
    'actions:saveEvidence': async ({ partnershipId, actionId, evidenceId }) => {
      const action: Action = actionIn(await readActionLog(deps, partnershipId), actionId);
      const { file } = entryOf(action.evidence, evidenceId, 'evidence');
      if (file === null) throw new Refused('not-found', { what: 'file' });
      const path = await deps.files.chooseWhereToSave(file.name, 'attachment');
      if (path === null) return null;
      await deps.files.write(path, await readKeptFile(deps, file));
      return { fileName: file.name };
    },
  };
}

function newEvidence(deps: Dependencies, text: string, file: Evidence['file']): Evidence {
  return {
    id: evidenceIdSchema.parse(deps.newId()),
    on: deps.clock.today(),
    text: text.slice(0, 200),
    file,
  };
}
