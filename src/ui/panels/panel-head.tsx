import type { ComponentChildren } from 'preact';
import { Go, usePage, useMessages } from '../context.tsx';
import { OriginalSwitch } from '../article/original.tsx';
import { Printed } from '../print.tsx';

/**
 * The head of whatever takes the article's place, with the way back to it; in somebody else's page there is no article.
 */
export function PanelHead({ title, children }: { title: ComponentChildren; children?: ComponentChildren }) {
  const { isGuest = false } = usePage();
  const { article } = useMessages();
  return (
    <header class="panel-head">
      {!isGuest && <Go class="back" target={{ kind: 'none' }}>← {article.whole}</Go>}
      <h1 id="panel-title" tabIndex={-1}>{title}</h1>
      {children}
      <OriginalSwitch />
      <Printed what="map" />
    </header>
  );
}
