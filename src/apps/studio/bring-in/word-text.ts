/** The text of a Word document; deleted changes and comments are no part of it. Loaded when there is one to be read. */
import { extractRawText } from 'mammoth';

/** @throws Error when it is no such document. */
export const wordText = async (arrayBuffer: ArrayBuffer): Promise<string> =>
  (await extractRawText({ arrayBuffer })).value;
