/** A Word document as HTML, by mammoth; headings, lists and tables come from the document's own styles. */

/** The part of mammoth that is used. */
export interface Mammoth {
  convertToHtml(input: { arrayBuffer: ArrayBuffer }, options: object): Promise<{ value: string }>;
  images: { imgElement(read: () => Promise<{ src: string }>): unknown };
}

export async function docxAsHtml(bytes: Uint8Array, { convertToHtml, images }: Mammoth): Promise<string> {
  const arrayBuffer = bytes.slice().buffer as ArrayBuffer;
  // Pictures hold no text that could be read.
  const { value } = await convertToHtml({ arrayBuffer }, { convertImage: images.imgElement(async () => ({ src: '' })) });
  return `<!doctype html><html><body><main>${value}</main></body></html>`;
}
