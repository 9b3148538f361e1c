import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { cleanLine } from '#shared/model/wording';
import { agendaText } from '#shared/text/screens/agenda';
import { checkLine } from '../../ui/checks';
import classes from './item-list.module.css';

/** Adds items at the end, one after another: type a title, press Enter. */
export function AddItem({ onAdd, isFirst }: { onAdd: (title: string) => void; isFirst: boolean }) {
  const [title, setTitle] = useState('');
  const problem = checkLine(title);
  const add = (event: FormEvent): void => {
    event.preventDefault();
    if (problem !== null || cleanLine(title) === '') return;
    onAdd(cleanLine(title));
    setTitle('');
  };
  return (
    <form className={classes.add} onSubmit={add}>
      <TextInput
        className={classes.addField}
        aria-label={agendaText.add}
        placeholder={isFirst ? agendaText.noneText : agendaText.addPlaceholder}
        value={title}
        error={problem}
        onChange={(event) => setTitle(event.currentTarget.value)}
        autoComplete="off"
      />
      <Button type="submit" variant="default">
        {agendaText.addButton}
      </Button>
    </form>
  );
}
