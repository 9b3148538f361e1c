import type { Editor } from '@tiptap/core';
import { useLayoutEffect, useState } from 'react';
import type { PlacedMark } from './find-marks';

/** As high as a menu with five suggestions. */
const ROOM = 260;
const GAP = 4;
const WIDTH = 420;

type Place = { left: number; top?: number; bottom?: number };

/** Where the menu of a mark stands: under its word, or over it near the end of the window; also while scrolling. */
export function usePlaceOfMark(editor: Editor, { from }: PlacedMark): Place {
  const [place, setPlace] = useState<Place>({ left: 0, top: 0 });
  useLayoutEffect(() => {
    const settle = (): void => setPlace(placeAt(editor, from));
    settle();
    window.addEventListener('scroll', settle, true);
    window.addEventListener('resize', settle);
    return () => {
      window.removeEventListener('scroll', settle, true);
      window.removeEventListener('resize', settle);
    };
  }, [editor, from]);
  return place;
}

function placeAt({ view }: Editor, from: number): Place {
  if (from > view.state.doc.content.size) return { left: 0, top: 0 };
  const { left: wanted, top, bottom } = view.coordsAtPos(from);
  const left = Math.max(GAP, Math.min(wanted, window.innerWidth - WIDTH));
  const isLow = bottom + ROOM > window.innerHeight && top > ROOM;
  return isLow ? { left, bottom: window.innerHeight - top + GAP } : { left, top: bottom + GAP };
}
