/** What stands open on the page: dialogs and disclosures, as state, so that an app can close all of it at once. */
import { signal, type Signal } from '@preact/signals';

export type DialogName = 'about' | 'save' | 'embed';
/** The parts that are open: a dialog by its name, a disclosure by a key of its own. */
export type OpenParts = ReadonlySet<DialogName | symbol>;

export const createOpenParts = (): Signal<OpenParts> => signal<OpenParts>(new Set());

export const closeAll = (parts: Signal<OpenParts>): void => {
  parts.value = new Set();
};
