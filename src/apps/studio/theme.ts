/** The theme that the address asks for, else the device's. */
import { signal } from '@preact/signals';
import { themeOf } from '../../store/theme-in-force.ts';
import { paramsIn } from '../../view/address.ts';
import { THEME_CHOICES } from '../../view/view.ts';

const asked = paramsIn(location.search).get('theme');

export const themeChoice = THEME_CHOICES.find((choice) => choice === asked) ?? 'auto';
export const theme = themeOf(signal(themeChoice));
