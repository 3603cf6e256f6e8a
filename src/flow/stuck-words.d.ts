/** The words of a flow that are read once somebody is stuck; the build gives them a module of their own. */
declare module '*.json?stuck' {
  const words: Partial<import('./flow.ts').FlowText>;
  export default words;
}
