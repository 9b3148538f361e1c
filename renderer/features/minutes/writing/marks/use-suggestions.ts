import { useEffect, useState } from 'react';
import type { WritingHelp } from '../writing-help';
import type { PlacedMark } from './find-marks';

/** What may be meant by a misspelled word; null while it is not known yet. Short forms need none. */
export function useSuggestions(help: WritingHelp, mark: PlacedMark): string[] | null {
  const { kind, word } = mark;
  const checker = help.checker();
  const [found, setFound] = useState<string[] | null>(kind === 'abbreviation' ? [] : null);
  useEffect(() => {
    if (kind === 'abbreviation') return;
    let isWanted = true;
    void checker.suggest(word).then((suggestions) => isWanted && setFound(suggestions));
    return () => {
      isWanted = false;
    };
  }, [checker, kind, word]);
  return found;
}
