/** The code that puts a view into somebody else's page. */
import { escapeHtml } from '../../view/escape-html.ts';

export interface Frame {
  /** Of the view in the full page, complete with host. */
  address: string;
  /** Names the frame for who can't see it; may hold anything. */
  title: string;
  /** CSS px; null: as wide as the page gives room. */
  width: number | null;
  height: number;
}

/** An `<iframe>` for that view without the full page's controls. */
export function snippet({ address, title, width, height }: Frame): string {
  const attributes: Record<string, string> = {
    src: embedAddress(address), title, ...(width !== null && { width: String(width) }), height: String(height),
    loading: 'lazy', style: width === null ? 'border:0;width:100%' : 'border:0',
  };
  const list = Object.entries(attributes).map(([name, value]) => `${name}="${escapeHtml(value)}"`);
  return `<iframe ${list.join(' ')} allowfullscreen></iframe>`;
}

/** The same address in the mode for frames. */
export function embedAddress(address: string): string {
  const [before, ...fragment] = address.split('#');
  const [path = '', query = ''] = (before ?? '').split('?');
  return [`${path}?${['mode=embed', query].filter(Boolean).join('&')}`, ...fragment].join('#');
}
