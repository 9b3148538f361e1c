import { Button } from '@mantine/core';
import { Copy } from 'lucide-react';
import { useState } from 'react';
import { recordsText } from '#shared/text/screens/records';
import { showDone } from '../data/notices';
import { copyText } from '../ui/copy-text';
import { WarningLine } from '../ui/warning-line';

type CopyButtonProps = {
  label: string;
  text: string;
  /** What is said once it is on the clipboard. */
  copied: string;
};

/** Puts something on the clipboard, to be pasted into another program. */
export function CopyButton({ label, text, copied }: CopyButtonProps) {
  const [hasFailed, setFailed] = useState(false);
  const copy = (): void => {
    const isCopied = copyText(text);
    setFailed(!isCopied);
    if (isCopied) showDone(copied);
  };
  return (
    <>
      <Button
        mt={6}
        variant="default"
        size="compact-sm"
        leftSection={<Copy size={14} aria-hidden />}
        onClick={copy}
      >
        {label}
      </Button>
      {hasFailed && <WarningLine>{recordsText.notCopied}</WarningLine>}
    </>
  );
}
