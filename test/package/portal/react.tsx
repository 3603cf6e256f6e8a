/** The same portal with React, typed by what stands with the recipe of `docs/integrating.md`. */
export const help = (
  <wegwijzer-launcher procedure="tbe-manage-users" visitor="accessManager" className="help">
    <p>Bel 02/214.19.09</p>
  </wegwijzer-launcher>
);

// @ts-expect-error -- there is no such procedure
export const wrong = <wegwijzer-guide procedure="tbe-users" />;

// @ts-expect-error -- a step has no diagnoses
export const heard = <wegwijzer-guide onwegwijzer-step={({ diagnoses }) => console.log(diagnoses)} />;
