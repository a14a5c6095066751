/** As what the draft is looked at; it stays while one goes from step to step. */
import { signal } from '@preact/signals';

export const WAYS = ['page', 'phone', 'kiosk', 'figure'] as const;
export type Way = (typeof WAYS)[number];

export const way = signal<Way>('page');
