import type { ReactNode } from 'react';
import type { NameBook } from '#shared/documents/name-book';
import type { RegistersView } from '#shared/ipc/views';
import type { Proposal } from '#shared/model/proposal';

/** What is shown, and the names behind its ids. */
export type ViewProps = { view: RegistersView; names: NameBook };

/** A proposal with what its story is told from. */
export type ProposalProps = ViewProps & { proposal: Proposal };

/** What each part of the screen of decisions is given: with the way to the other parts. */
export type PartProps = ViewProps & { parts: ReactNode };
