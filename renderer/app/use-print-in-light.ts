import { useEffect } from 'react';

/** Paper is white, whatever colours the screen has. */
export function usePrintInLight(): void {
  useEffect(() => {
    const { documentElement: root } = document;
    let shown = root.dataset['mantineColorScheme'];
    const toLight = (): void => {
      shown = root.dataset['mantineColorScheme'];
      root.dataset['mantineColorScheme'] = 'light';
    };
    const back = (): void => {
      if (shown !== undefined) root.dataset['mantineColorScheme'] = shown;
    };
    window.addEventListener('beforeprint', toLight);
    window.addEventListener('afterprint', back);
    return () => {
      window.removeEventListener('beforeprint', toLight);
      window.removeEventListener('afterprint', back);
    };
  }, []);
}
