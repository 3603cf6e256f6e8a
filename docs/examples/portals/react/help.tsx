import { useState } from 'react';
import 'wegwijzer';

/**
 * The guide inside a page. React 19 takes attributes and events of custom elements as they are; their types stand in
 * `wegwijzer.d.ts`.
 */
export function Help() {
  const [step, setStep] = useState('');
  return (
    <>
      <wegwijzer-guide
        procedure="alivia-login-informal-carer"
        gateway="https://tickets.example/"
        onwegwijzer-step={({ step: now }) => setStep(now)}
      >
        <a href="https://cdn.example/manual/nl/">Lees de uitleg</a>
      </wegwijzer-guide>
      <output>{step}</output>
    </>
  );
}
