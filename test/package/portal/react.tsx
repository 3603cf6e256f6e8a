/** The same portal with React, as `docs/integrating.md` says to type the elements. */
import type { HTMLAttributes } from 'react';
import type { WegwijzerAttributes } from 'wegwijzer';

type Wegwijzer = WegwijzerAttributes & Omit<HTMLAttributes<HTMLElement>, keyof WegwijzerAttributes>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'wegwijzer-guide': Wegwijzer;
      'wegwijzer-launcher': Wegwijzer;
    }
  }
}

export const help = (
  <wegwijzer-launcher procedure="tbe-manage-users" visitor="accessManager" className="help">
    <p>Bel 02/214.19.09</p>
  </wegwijzer-launcher>
);

// @ts-expect-error -- there is no such procedure
export const wrong = <wegwijzer-guide procedure="tbe-users" />;
