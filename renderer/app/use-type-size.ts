import { useEffect } from 'react';
import { useStatus } from '../data/queries';

/** Has the page written as large as the settings say: `ui/global.css` knows each size. */
export function useTypeSize(): void {
  const size = useStatus().data?.settings.typeSize;
  useEffect(() => {
    if (size !== undefined) document.documentElement.dataset['typeSize'] = size;
  }, [size]);
}
