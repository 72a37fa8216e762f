import { useEffect, useState } from 'preact/hooks';
import { Icon } from './Icon';
import { Volume2, VolumeX } from './icons';
import { useWords } from './words';

/** A voice of this device in the language; voices that speak over the network are never used. */
function useVoice(code: string): SpeechSynthesisVoice | null {
  const [voice, setVoice] = useState<SpeechSynthesisVoice | null>(null);
  useEffect(() => {
    if (!('speechSynthesis' in window)) return;
    const wanted = code.slice(0, 2);
    const look = () => {
      const own = speechSynthesis.getVoices().filter(({ localService, lang }) => localService && lang.slice(0, 2).toLowerCase() === wanted);
      setVoice(own.find(({ lang }) => lang.replace('_', '-').toLowerCase() === code.toLowerCase()) ?? own[0] ?? null);
    };
    look();
    speechSynthesis.addEventListener('voiceschanged', look);
    return () => speechSynthesis.removeEventListener('voiceschanged', look);
  }, [code]);
  return voice;
}

/** Reads text aloud by a voice of this device; not there where it has none in the language of the text. */
export function ReadAloud({ text, language }: { text: string; language: string }) {
  const { words } = useWords();
  const voice = useVoice(language);
  const [speaking, setSpeaking] = useState(false);
  useEffect(() => () => window.speechSynthesis?.cancel(), [text]);
  if (!voice) return null;
  const read = () => {
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.onend = () => setSpeaking(false);
    utterance.onerror = () => setSpeaking(false);
    speechSynthesis.cancel();
    speechSynthesis.speak(utterance);
    setSpeaking(true);
  };
  const stop = () => {
    speechSynthesis.cancel();
    setSpeaking(false);
  };
  return (
    <button type="button" class="button" aria-pressed={speaking} onClick={speaking ? stop : read}>
      <Icon of={speaking ? VolumeX : Volume2} />
      {speaking ? words.aloud.stop : words.aloud.read}
    </button>
  );
}
