import { useDisclosure } from '@mantine/hooks';

type Pane = { isShown: boolean; toggle: () => void };
/** The panes at the left and the right of the text, which can be put away. */
export type Panes = { agenda: Pane; attendance: Pane };

export function usePanes(): Panes {
  const [isAgendaShown, agenda] = useDisclosure(true);
  const [isAttendanceShown, attendance] = useDisclosure(true);
  return {
    agenda: { isShown: isAgendaShown, toggle: agenda.toggle },
    attendance: { isShown: isAttendanceShown, toggle: attendance.toggle },
  };
}
