/** Test vectors after Heckerman, Breese and Rommelse, Decision-Theoretic Troubleshooting (CACM 38(3), 1995), checked by brute force: small models of which every figure is known. Seconds. */
import type { Model } from '../../src/diagnosis/model.ts';

/** Four remedies, each for its own cause: the chance per second decides their order. */
export function disjoint(escalation: number): Model {
  return {
    causes: ['a', 'b', 'c', 'd'],
    priors: [0.4, 0.3, 0.2, 0.1],
    remedies: [
      { id: 'a', cost: 50, fixes: [1, 0, 0, 0] },
      { id: 'b', cost: 20, fixes: [0, 1, 0, 0] },
      { id: 'c', cost: 10, fixes: [0, 0, 1, 0] },
      { id: 'd', cost: 8, fixes: [0, 0, 0, 1] },
    ],
    questions: [],
    escalation,
  };
}

/** Somebody cannot log in; the numbers are invented. */
export const login: Model = {
  causes: ['wrongProfile', 'wrongOrg', 'noRole', 'middleware', 'keyInactive', 'outage'],
  priors: [0.34, 0.18, 0.16, 0.14, 0.1, 0.08],
  remedies: [
    { id: 'reselectProfile', cost: 40, fixes: [1, 0, 0, 0, 0, 0] },
    { id: 'reselectOrg', cost: 45, fixes: [0, 1, 0, 0, 0, 0] },
    { id: 'restartReader', cost: 240, fixes: [0, 0, 0, 0.8, 0, 0] },
    { id: 'activateKey', cost: 300, fixes: [0, 0, 0, 0, 0.9, 0] },
  ],
  questions: [
    {
      id: 'tapScreen',
      cost: 15,
      answers: {
        wrongProf: [0.92, 0.03, 0.03, 0.02, 0.02, 0.02],
        wrongOrgSel: [0.03, 0.92, 0.03, 0.02, 0.02, 0.02],
        allRight: [0.05, 0.05, 0.94, 0.96, 0.96, 0.96],
      },
    },
    {
      id: 'errText',
      cost: 20,
      answers: {
        noAccess: [0.7, 0.7, 0.9, 0.02, 0.05, 0.05],
        readerErr: [0.02, 0.02, 0.02, 0.88, 0.1, 0.1],
        other: [0.28, 0.28, 0.08, 0.1, 0.85, 0.85],
      },
    },
    {
      id: 'colleagueToo',
      cost: 60,
      answers: {
        yes: [0.02, 0.02, 0.05, 0.02, 0.02, 0.9],
        no: [0.98, 0.98, 0.95, 0.98, 0.98, 0.1],
      },
    },
  ],
  escalation: 1500,
};
