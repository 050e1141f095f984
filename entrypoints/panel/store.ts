/** What the panel knows: the guard's last view, and whether the officer put the panel aside. */
import { createStore } from 'zustand/vanilla';
import type { View } from '../../lib/panel.ts';

export interface PanelState {
  readonly view: View | null;
  readonly collapsed: boolean;
}

export const panelStore = createStore<PanelState>()(() => ({ view: null, collapsed: false }));
