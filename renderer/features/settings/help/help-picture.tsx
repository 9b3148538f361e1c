import { Modal, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { helpText } from '#shared/text/screens/settings';
import classes from '../help-screen.module.css';
import { helpPicture } from './help-pages';

/** A picture of the app, to be shown as large as it was taken. */
export function HelpPicture({ named, alt }: { named: string; alt: string }) {
  const [isLarge, large] = useDisclosure(false);
  const source = helpPicture(named);
  if (source === undefined) return null;
  return (
    <>
      <UnstyledButton
        className={classes.picture}
        onClick={large.open}
        aria-label={helpText.enlarge(alt)}
      >
        <img src={source} alt="" loading="lazy" />
      </UnstyledButton>
      <Modal
        opened={isLarge}
        onClose={large.close}
        size="auto"
        title={alt}
        closeOnClickOutside
        closeButtonProps={{ 'aria-label': helpText.closePicture }}
      >
        <img src={source} alt={alt} className={classes.large} />
      </Modal>
    </>
  );
}
