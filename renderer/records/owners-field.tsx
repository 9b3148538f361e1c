import { MultiSelect, type MultiSelectProps } from '@mantine/core';
import { recordsText } from '#shared/text/screens/records';

type OwnersFieldProps = Omit<MultiSelectProps, 'data'> & {
  options: { value: string; label: string }[];
};

/** Who is to do something: any number of people, found by typing part of a name or a body. */
export function OwnersField({ options, ...rest }: OwnersFieldProps) {
  const isEmpty = !rest.value?.length;
  return (
    <MultiSelect
      label={recordsText.owners}
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
