import { useQuery } from '@tanstack/react-query';
import { descriptionOf } from '#shared/documents/description-pieces';
import type { PaperExportRequest } from '#shared/ipc/areas/exports';
import { bridge } from '../../data/bridge';
import { keyOf, type Reading } from '../../data/queries';
import { unwrap } from '../../data/refusal-error';
import type { PreviewedPaper } from './paper';

/** What a paper says, of the records as they are now: what is not saved yet is saved first. */
export function usePreview(
  request: PaperExportRequest,
  beforeExport?: () => Promise<void>,
): Reading<PreviewedPaper> {
  const { data, error } = useQuery<PreviewedPaper>({
    queryKey: keyOf('exports:preview', request),
    queryFn: async () => {
      await beforeExport?.();
      const { pieces, logo } = unwrap(await bridge().invoke('exports:preview', request));
      return { description: descriptionOf(pieces), logo: logo.join('') };
    },
    // Made anew each time it is opened, and kept by nobody once it is closed.
    staleTime: 'static',
    gcTime: 0,
  });
  return { data, error };
}
