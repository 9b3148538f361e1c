import type { SuggestionProps } from '@tiptap/suggestion';
import classes from './menu-list.module.css';

/** One line of a menu in the text. */
export type Choice = {
  id: string;
  label: string;
  /** As the organisation of a person, or the key of a command. */
  note: string;
};

/** Within the main part of the page, and at the cursor however far the window is scrolled. */
export const MENU_PLACE = { container: '#content', floatingUi: { strategy: 'fixed' } } as const;

/**
 * The menu that follows the cursor: a list to choose from by the arrows and Enter while the typing
 * goes on. The text keeps the focus, and says to a screen reader which line is chosen.
 */
export class MenuList<C extends Choice> {
  readonly #label: string;
  #props: SuggestionProps<C, C> | null = null;
  #list: HTMLUListElement | null = null;
  #unmount: (() => void) | null = null;
  #chosen = 0;

  constructor(label: string) {
    this.#label = label;
  }

  readonly onStart = (props: SuggestionProps<C, C>): void => {
    this.#list = document.createElement('ul');
    this.#list.className = String(classes['list']);
    this.#list.role = 'listbox';
    this.#list.id = `menu-${this.#label.replaceAll(/\W/g, '-')}`;
    this.#list.ariaLabel = this.#label;
    this.#unmount = props.mount(this.#list);
    this.onUpdate(props);
  };

  readonly onUpdate = (props: SuggestionProps<C, C>): void => {
    const isSame = this.#props?.query === props.query;
    this.#props = props;
    if (!isSame) this.#chosen = 0;
    this.#draw();
  };

  readonly onKeyDown = ({ event }: { event: KeyboardEvent }): boolean => {
    const { items } = this.#props ?? { items: [] };
    if (event.key === 'Escape') {
      event.stopPropagation();
      return false;
    }
    if (items.length === 0) return false;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      this.#chosen = (this.#chosen + step + items.length) % items.length;
      this.#draw();
      return true;
    }
    if (event.key !== 'Enter' && event.key !== 'Tab') return false;
    this.#pick(this.#chosen);
    return true;
  };

  readonly onExit = (): void => {
    this.#unmount?.();
    this.#editorElement?.removeAttribute('aria-activedescendant');
    this.#editorElement?.removeAttribute('aria-controls');
    this.#list = null;
    this.#props = null;
  };

  get #editorElement(): HTMLElement | undefined {
    return this.#props?.editor.view.dom;
  }

  #pick(place: number): void {
    const choice = this.#props?.items[place];
    if (choice) this.#props?.command(choice);
  }

  #draw(): void {
    const list = this.#list;
    if (!list || !this.#props) return;
    list.hidden = this.#props.items.length === 0;
    list.replaceChildren(...this.#props.items.map((choice, place) => this.#line(choice, place)));
    const chosen = list.children[this.#chosen];
    chosen?.scrollIntoView({ block: 'nearest' });
    if (!chosen) return;
    this.#editorElement?.setAttribute('aria-controls', list.id);
    this.#editorElement?.setAttribute('aria-activedescendant', chosen.id);
  }

  #line({ label, note }: C, place: number): HTMLLIElement {
    const line = document.createElement('li');
    line.role = 'option';
    line.id = `${this.#list?.id}-${place}`;
    line.ariaSelected = String(place === this.#chosen);
    const name = document.createElement('bdi');
    name.textContent = label;
    const beside = document.createElement('span');
    beside.textContent = note;
    line.append(name, beside);
    // The cursor stays in the text.
    line.addEventListener('mousedown', (event) => {
      event.preventDefault();
      this.#pick(place);
    });
    return line;
  }
}
