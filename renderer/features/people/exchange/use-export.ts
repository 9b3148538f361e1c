import type { DirectoryFormat, DirectoryScope } from '#shared/ipc/areas/directory-export';
import { directoryExportText as words } from '#shared/text/screens/directory-export';
import { useCommand } from '../../../data/commands';
import { tellOfSaved } from '../../../records/export-document';

/** Writes people to a file where the user says, and tells how many are left out; answers whether it was written. */
export function useExport(): {
  save: (format: DirectoryFormat, scope: DirectoryScope) => Promise<boolean>;
  isSaving: boolean;
} {
  const { run, isRunning } = useCommand('directoryExport:save');
  return {
    isSaving: isRunning,
    save: async (format, scope) => {
      const saved = await run({ format, scope });
      if (saved === null) return false;
      tellOfSaved(saved.file, (fileName) => words.saved(fileName, saved.leftOut));
      return true;
    },
  };
}
