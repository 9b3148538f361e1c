import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { privacyText as words } from '#shared/text/screens/privacy';
import { shellText } from '#shared/text/screens/shell';
import { bridge } from '../../data/bridge';
import {
  isEverythingHidden,
  onHideEverything,
  setEverythingHidden,
} from '../../data/hide-everything';
import { useStatus } from '../../data/queries';
import { handOverUnsaved } from '../../data/use-before-close';
import classes from './privacy-screen.module.css';
import { takeOffScreen } from './take-off-screen';
import { useIdle } from './use-idle';

type Hidden = { cover: HTMLElement; putBack: () => void };

/**
 * Takes everything off the screen after some idle minutes, when the computer is locked, or on command. For
 * passers-by, not for attackers: nothing is encrypted and no password is asked.
 */
export function PrivacyScreen() {
  const [hidden, setHidden] = useState<Hidden | null>(null);
  const minutes = useStatus().data?.settings.hideAfterMinutes ?? 0;
  const hide = (): void => {
    if (isEverythingHidden()) return;
    setEverythingHidden(true);
    // What was typed last is on its way to the disk before anything goes; the texts live on meanwhile.
    void handOverUnsaved();
    const cover = document.createElement('div');
    setHidden({ cover, putBack: takeOffScreen(cover, shellText.appName) });
  };
  const show = (): void => {
    setEverythingHidden(false);
    hidden?.putBack();
    setHidden(null);
  };
  const latest = useRef(hide);
  useEffect(() => {
    latest.current = hide;
  });
  useIdle(minutes, hide);
  useEffect(() => bridge().onHide(() => latest.current()), []);
  useEffect(() => onHideEverything(() => latest.current()), []);
  useEffect(() => () => setEverythingHidden(false), []);
  return hidden === null ? null : createPortal(<Cover onShow={show} />, hidden.cover);
}

/** By plain elements and colours of its own: the theme is among what was taken off. */
function Cover({ onShow }: { onShow: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <main className={classes.cover}>
      <h1 className={classes.title}>{words.hidden}</h1>
      <p className={classes.text}>{words.hiddenText}</p>
      <button ref={button} type="button" className={classes.button} onClick={onShow}>
        {words.show}
      </button>
    </main>
  );
}
