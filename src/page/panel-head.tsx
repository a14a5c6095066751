import type { ComponentChildren } from 'preact';
import { Go, usePhrases } from './context.tsx';
import { Printed } from './print.tsx';

/** The head of whatever takes the article's place, with the way back to it. */
export function PanelHead({ title, children }: { title: ComponentChildren; children?: ComponentChildren }) {
  return (
    <header class="panel-head">
      <Go class="back" target={{ kind: 'none' }}>← {usePhrases().article.whole}</Go>
      <h1 id="panel-title" tabIndex={-1}>{title}</h1>
      {children}
      <Printed what="map" />
    </header>
  );
}
