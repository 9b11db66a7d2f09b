// A photograph of the signed paper, as a scan is: phones take more than a call can carry, and kinds that the register does not
// take. It is drawn again as a JPEG that can still be read to the last stroke.

/** The longer side of A4 at 300 dpi, in pixels. */
const LONGER = 3508;
const QUALITY = 0.8;

/** undefined where the browser cannot draw it: it is no picture, or one of a kind that this browser does not know. */
export async function smallerPhoto(file: Blob): Promise<Blob | undefined> {
  const picture = await createImageBitmap(file).catch(() => undefined);
  if (!picture) return undefined;
  const scale = Math.min(1, LONGER / Math.max(picture.width, picture.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  return new Promise((resolve) =>
    canvas.toBlob((drawn) => resolve(drawn ?? undefined), "image/jpeg", QUALITY),
  );
}
