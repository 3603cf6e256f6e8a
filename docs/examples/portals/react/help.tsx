import { useState } from 'react';
import 'wegwijzer';
import type { WegwijzerStepEvent } from 'wegwijzer';

/** The guide inside a page. React 19 takes attributes and events of custom elements as they are. */
export function Help() {
  const [step, setStep] = useState('');
  return (
    <>
      <wegwijzer-guide
        procedure="alivia-login-informal-carer"
        gateway="https://tickets.example/"
        onwegwijzer-step={(event: WegwijzerStepEvent) => setStep(event.step)}
      >
        <a href="https://cdn.example/manual/nl/">Lees de uitleg</a>
      </wegwijzer-guide>
      <output>{step}</output>
    </>
  );
}
