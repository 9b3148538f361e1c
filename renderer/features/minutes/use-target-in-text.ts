import type { Editor } from '@tiptap/core';
import { useEffect, useRef } from 'react';
import { useSearch } from 'wouter';
import { goToTarget, targetFrom } from './text/target-in-text';

/** Goes to the place in the text that the address names, once the text is there and each time it names another. */
export function useTargetInText(editor: Editor | null): void {
  const at = new URLSearchParams(useSearch()).get('at');
  const gone = useRef<string | null>(null);
  useEffect(() => {
    const target = targetFrom(at);
    if (editor === null || target === null || gone.current === at) return undefined;
    gone.current = at;
    return goToTarget(editor, target);
  }, [editor, at]);
}
