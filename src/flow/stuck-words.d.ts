/** The words of a flow that are read once somebody is stuck; the build gives them a module of their own. */
declare module '*.json?stuck' {
  // Any part of a flow's words: the registry's type says so.
  const words: Record<string, never>;
  export default words;
}
