import { Stack, UnstyledButton } from '@mantine/core';
import { ChevronDown, ChevronRight } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import classes from './form-section.module.css';

type FormSectionProps = {
  label: string;
  isOpen: boolean;
  onToggle: () => void;
  children: ReactNode;
};

/** A part of a form that is rarely needed: its heading opens and closes it. */
export function FormSection({ label, isOpen, onToggle, children }: FormSectionProps) {
  const id = useId();
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  return (
    <section className={classes.section} aria-labelledby={id}>
      <h3 className={classes.heading}>
        <UnstyledButton
          id={id}
          className={classes.toggle}
          aria-expanded={isOpen}
          onClick={onToggle}
        >
          <Chevron size={16} aria-hidden />
          {label}
        </UnstyledButton>
      </h3>
      <Stack gap="sm" className={classes.content} hidden={!isOpen}>
        {children}
      </Stack>
    </section>
  );
}
