/** What a reader has asked for to notice that time is up without looking. */
export interface Signals {
  readonly sound: boolean;
  readonly vibration: boolean;
}

const hertz = 528;
const loudness = 0.08;
const seconds = 0.6;

let audio: AudioContext | undefined;

/** A soft tone that fades, and a short buzz; either is left out where it is not wished or not there. */
export function signal({ sound, vibration }: Signals): void {
  if (vibration && 'vibrate' in navigator) navigator.vibrate(200);
  if (!sound || typeof AudioContext === 'undefined') return;
  audio ??= new AudioContext();
  const tone = audio.createOscillator();
  const volume = audio.createGain();
  const start = audio.currentTime;
  tone.frequency.value = hertz;
  volume.gain.setValueAtTime(loudness, start);
  volume.gain.exponentialRampToValueAtTime(0.0001, start + seconds);
  tone.connect(volume).connect(audio.destination);
  tone.start(start);
  tone.stop(start + seconds);
}
