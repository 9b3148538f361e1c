import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { BackupList } from '#shared/ipc/areas/backups';
import { bridge } from './bridge';
import { keyOf, type Reading } from './queries';
import { unwrap } from './refusal-error';

const KEY = keyOf('backups:list', {});

/** The backups, read anew whenever the screen opens: they are made without anything having changed. */
export function useBackups(): Reading<BackupList> & { refresh: () => Promise<void> } {
  const client = useQueryClient();
  const { data, error } = useQuery<BackupList>({
    queryKey: KEY,
    queryFn: async () => unwrap(await bridge().invoke('backups:list', {})),
    refetchOnMount: 'always',
  });
  const refresh = useCallback(() => client.invalidateQueries({ queryKey: KEY }), [client]);
  return { data, error, refresh };
}
