import { html, nothing } from 'lit';
import { icon } from './icons.ts';
import type { PanelText } from './panel-text.ts';

/** A link as the view has it. */
export interface Link {
  readonly text: string;
  readonly href: string;
}

/** A link to another page. It opens beside the widget, so that the user keeps both screens, and says so. */
export const pageLink = (link: Link, text: PanelText, look = 'link') =>
  html`<a class=${look} part="link" href=${link.href} target="_blank" rel="noopener"
    ><span>${link.text}<span class="unseen">, ${text.newTab}</span></span
    >${icon('open')}</a
  >`;

/**
 * A link that calls or writes, or the text alone of what cannot be called; `name` is read aloud instead of the number or
 * the address, and holds it.
 */
export const reachLink = ({ text, href }: { text: string; href: string | undefined }, look = 'link', name?: string) =>
  href
    ? html`<a class=${look} part="link" href=${href} aria-label=${name ?? nothing}
        >${icon(href.startsWith('mailto:') ? 'mail' : 'phone')}<span>${text}</span></a
      >`
    : text;
