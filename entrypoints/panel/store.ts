/** What the panel knows: the guard's last view. Whole views replace each other, so there is nothing to merge. */
import { createStore } from 'zustand/vanilla';
import type { View } from '../../lib/panel.ts';

export interface PanelState {
  /** `null` until a guard has spoken, and while no composer has the focus. */
  readonly view: View | null;
}

export const panelStore = createStore<PanelState>()(() => ({ view: null }));
