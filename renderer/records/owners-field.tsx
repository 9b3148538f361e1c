import { MultiSelect, type MultiSelectProps } from '@mantine/core';
import { useState } from 'react';
import { recordsText } from '#shared/text/screens/records';

type OwnersFieldProps = Omit<MultiSelectProps, 'data'> & {
  options: { value: string; label: string }[];
};

/** Who is to do something: any number of people, found by typing part of a name or a body. */
export function OwnersField({ options, error, onBlur, ...rest }: OwnersFieldProps) {
  const [typed, type] = useState('');
  const [lost, setLost] = useState('');
  const isEmpty = !rest.value?.length;
  return (
    <MultiSelect
      label={recordsText.owners}
      searchValue={typed}
      // What is searched for is emptied when the field is left: it is said, and can be typed again.
      onSearchChange={(text) => {
        if (text !== '') setLost('');
        type(text);
      }}
      onBlur={(event) => {
        setLost(typed.trim());
        onBlur?.(event);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || typed.trim() === '') return;
        // Enter takes the choice that is highlighted; it never sends off what was not taken.
        event.preventDefault();
      }}
      error={lost === '' ? error : recordsText.notTaken(lost)}
      {...(isEmpty ? { placeholder: recordsText.ownersPlaceholder } : {})}
      nothingFoundMessage={recordsText.nobodyFound}
      searchable
      selectFirstOptionOnChange
      clearSearchOnChange
      hidePickedOptions
      // The list itself scrolls, within the form: a scroll area around it could not be reached by keyboard.
      withScrollArea={false}
      styles={{ options: { maxHeight: 'min(240px, 25vh)', overflowY: 'auto' } }}
      comboboxProps={{ withinPortal: false }}
      {...rest}
      data={options}
    />
  );
}
