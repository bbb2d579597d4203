import jsQR from 'jsqr';

/** Milliseconds between two looks: eight a second find a card that is held still, on an old PC too. */
const lookEvery = 125;
/** The most pixels of a side that are looked at; a card a hand's breadth away has enough of them. */
const longestSide = 800;
/** Milliseconds that the same code is not told again: it stays in front of the camera. */
const sameAgain = 3000;

export interface CameraReader {
  /** The picture runs. */
  onReady(): void;
  /** A code was read; the next look waits for it. */
  onCode(text: string): Promise<void>;
}

/**
 * Shows the camera in `video` and reads QR codes from it until `signal` is aborted, which lets go of
 * the camera. Rejects where there is no camera, or it may not be used.
 */
export async function readCamera(
  video: HTMLVideoElement,
  signal: AbortSignal,
  { onReady, onCode }: CameraReader,
): Promise<void> {
  const stream = await navigator.mediaDevices.getUserMedia({
    video: { width: { ideal: 1280 }, height: { ideal: 720 } },
    audio: false,
  });
  const end = () => {
    for (const track of stream.getTracks()) track.stop();
  };
  if (signal.aborted) return end();
  signal.addEventListener('abort', end, { once: true });
  video.srcObject = stream;
  try {
    await video.play();
  } catch (error) {
    end();
    throw error;
  }
  onReady();
  const canvas = document.createElement('canvas');
  let last = { text: '', at: -Infinity };
  while (!signal.aborted) {
    const text = readFrame(video, canvas);
    const isSame = text === last.text && performance.now() - last.at < sameAgain;
    if (text !== null && text !== '' && !isSame) {
      last = { text, at: performance.now() };
      await onCode(text);
    }
    await new Promise((resolve) => setTimeout(resolve, lookEvery));
  }
}

function readFrame(video: HTMLVideoElement, canvas: HTMLCanvasElement): string | null {
  const { videoWidth, videoHeight } = video;
  if (videoWidth === 0) return null;
  const scale = Math.min(1, longestSide / Math.max(videoWidth, videoHeight));
  canvas.width = Math.round(videoWidth * scale);
  canvas.height = Math.round(videoHeight * scale);
  const drawing = canvas.getContext('2d', { willReadFrequently: true });
  if (drawing === null) return null;
  drawing.drawImage(video, 0, 0, canvas.width, canvas.height);
  const { data, width, height } = drawing.getImageData(0, 0, canvas.width, canvas.height);
  return jsQR(data, width, height, { inversionAttempts: 'dontInvert' })?.data ?? null;
}
