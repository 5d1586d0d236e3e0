/** Records the reader's voice, one answer at a time; it stays in this page and goes when the page does. */
export class Recorder {
  readonly #stream: MediaStream;
  #current: MediaRecorder | undefined;
  readonly #addresses: string[] = [];

  private constructor(stream: MediaStream) {
    this.#stream = stream;
  }

  /** Asks for the microphone; null where it is refused or missing. */
  static async open(): Promise<Recorder | null> {
    if (typeof MediaRecorder === 'undefined' || !('mediaDevices' in navigator)) return null;
    try {
      return new Recorder(await navigator.mediaDevices.getUserMedia({ audio: true }));
    } catch {
      return null;
    }
  }

  /** Begins an answer; false where the browser cannot record after all. */
  start(): boolean {
    try {
      this.#current = new MediaRecorder(this.#stream);
      this.#current.start();
      return true;
    } catch {
      this.#current = undefined;
      return false;
    }
  }

  hold(): void {
    if (this.#current?.state === 'recording') this.#current.pause();
  }

  resume(): void {
    if (this.#current?.state === 'paused') this.#current.resume();
  }

  /** The address of what was said, to be played; null where nothing was recorded. */
  async stop(): Promise<string | null> {
    const recorder = this.#current;
    this.#current = undefined;
    if (!recorder || recorder.state === 'inactive') return null;
    const parts: Blob[] = [];
    recorder.addEventListener('dataavailable', ({ data }) => parts.push(data));
    await new Promise((resolve) => {
      recorder.addEventListener('stop', resolve, { once: true });
      recorder.stop();
    });
    const whole = new Blob(parts, { type: recorder.mimeType });
    if (whole.size === 0) return null;
    const address = URL.createObjectURL(whole);
    this.#addresses.push(address);
    return address;
  }

  /** Lets the microphone go; what was recorded can still be played. */
  close(): void {
    if (this.#current?.state !== 'inactive') this.#current?.stop();
    this.#current = undefined;
    for (const track of this.#stream.getTracks()) track.stop();
  }

  /** Forgets what was recorded. */
  forget(): void {
    for (const address of this.#addresses.splice(0)) URL.revokeObjectURL(address);
  }
}
