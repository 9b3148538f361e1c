import type { Answers, Area, Dependencies } from './dependencies';
import type { LongWork } from './long-work';

/** What the use cases of backups need of the world; the backups are those of the store that is open now. */
export type BackupDependencies = Pick<Dependencies, 'backups' | 'changed' | 'saveCopy'> & {
  changes: Pick<Dependencies['changes'], 'inTurn'>;
  files: Pick<Dependencies['files'], 'chooseFolder'>;
};

/** Backups: what there is, making one, checking one, going back to one. */
export function backupHandlers(deps: BackupDependencies, work: LongWork): Answers<Area<'backups'>> {
  return {
    'backups:list': () => deps.backups.list(),
    'backups:make': async () => {
      const { id, second } = await deps.backups.make('asked');
      if (id === null) throw new Error('only a regular backup may be left out');
      return { id, second };
    },
    'backups:verify': ({ id, workId }) =>
      work.run(workId, async ({ stage }) => {
        const { documents, bad, mended } = await deps.backups.verify(id, stage('checking'));
        return { documents, bad: bad.length, mended };
      }),
    // No other change comes between the backup that takes the restore back and the restore.
    'backups:restore': ({ id, workId }) =>
      deps.changes.inTurn(async () => {
        try {
          return await work.run(workId, ({ stage, settle }) =>
            deps.backups.restore(id, {
              watch: { checking: stage('checking'), settle, restoring: stage('restoring') },
            }),
          );
        } finally {
          deps.changed();
        }
      }),
    'backups:chooseSecondPlace': async () => {
      const folder = await deps.files.chooseFolder('backup');
      return folder === null ? null : deps.backups.chooseSecondPlace(folder);
    },
    'backups:saveCopy': async () => {
      const chosen = await deps.files.chooseFolder('backup');
      if (chosen === null) return null;
      const { folder, documents, missed } = await deps.saveCopy(chosen);
      return { folder, documents, missed: missed.length };
    },
    'backups:forgetSecondPlace': async () => {
      await deps.backups.forgetSecondPlace();
      return null;
    },
  };
}
