/** The part of mammoth's browser build that is used; the package types its Node build only. */
declare module 'mammoth/mammoth.browser.min.js' {
  const mammoth: { convertToHtml(input: { arrayBuffer: ArrayBuffer }): Promise<{ value: string }> };
  export default mammoth;
}
