import { useQuery } from '@tanstack/react-query';
import { descriptionOf } from '#shared/documents/description-pieces';
import type { DocumentDescription } from '#shared/documents/document-block';
import type { PaperExportRequest } from '#shared/ipc/areas/exports';
import { bridge } from '../../data/bridge';
import { keyOf, type Reading } from '../../data/queries';
import { unwrap } from '../../data/refusal-error';

/** What a paper says, of the records as they are now: what is not saved yet is saved first. */
export function usePreview(
  request: PaperExportRequest,
  beforeExport?: () => Promise<void>,
): Reading<DocumentDescription> {
  const { data, error } = useQuery<DocumentDescription>({
    queryKey: keyOf('exports:preview', request),
    queryFn: async () => {
      await beforeExport?.();
      const { pieces } = unwrap(await bridge().invoke('exports:preview', request));
      return descriptionOf(pieces);
    },
    // Made anew each time it is opened, and kept by nobody once it is closed.
    staleTime: 'static',
    gcTime: 0,
  });
  return { data, error };
}
