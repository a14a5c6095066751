/** The theme in force, on the page and for whoever draws. */
import { computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import type { Store } from './store.ts';
import { THEMES, type Theme } from '../cartography/theme.ts';
import type { ThemeChoice } from '../view/view.ts';

/** The reader's choice, or the device's as it changes. */
export function followTheme(store: Store): ReadonlySignal<Theme> {
  const choice = computed(() => store.view.value.theme);
  effect(() => {
    if (choice.value === 'auto') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = choice.value;
  });
  return themeOf(choice);
}

/** What a choice comes to on this device. */
export function themeOf(choice: ReadonlySignal<ThemeChoice>): ReadonlySignal<Theme> {
  const isDark = followQuery('(prefers-color-scheme: dark)');
  const isStrong = followQuery('(prefers-contrast: more)');
  const ofDevice = computed(() => (isStrong.value ? 'contrast' : isDark.value ? 'dark' : 'light'));
  return computed(() => THEMES[choice.value === 'auto' ? ofDevice.value : choice.value]);
}

function followQuery(media: string) {
  const query = matchMedia(media);
  const holds = signal(query.matches);
  query.addEventListener('change', () => { holds.value = query.matches; });
  return holds;
}
