import { useStatus } from '../data/queries';
import { ProblemsBanner } from '../features/store/problems-banner';
import { ReadOnlyBanner } from '../features/store/read-only-banner';
import { SyncAdvice } from '../features/store/sync-advice';
import { TroubleBanner } from '../features/store/trouble-banner';

/** Over every screen, while something is to be said about the data folder: what, what is safe, what to do. */
export function StoreBanner() {
  const status = useStatus().data;
  if (!status) return null;
  const { store, trouble, problems, dataFolder } = status;
  const isGone = store.refusal?.code === 'folder-gone';
  return (
    <>
      {!isGone && <ReadOnlyBanner store={store} />}
      {trouble && (!store.isReadOnly || isGone) && (
        <TroubleBanner trouble={trouble} isFolderGone={isGone} />
      )}
      <ProblemsBanner problems={problems} dataFolder={dataFolder} />
      {store.syncClient && <SyncAdvice client={store.syncClient} />}
    </>
  );
}
