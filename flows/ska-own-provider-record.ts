import type text from '../locales/nl/ska-own-provider-record.json';
import type { Flow } from '../src/flow/flow.ts';
import { symptoms } from './ska-own-provider-record.symptoms.ts';
import { skaMyPages } from './screens/ska-my-pages.ts';

const screens = { skaMyPages };

/** A care provider's own record on De Sociale Kaart: completing or changing it, and what the text does not describe. */
export const flow: Flow<typeof text, typeof screens> = {
  portal: 'ska',
  source: 'sociale-kaart',
  screens,
  first: 'isRecordOnline',
  steps: {
    isRecordOnline: {
      cites: ['SKA-TIT-03', 'SKA-ZVF-08'],
      ask: {
        online: { cites: ['SKA-ZVF-01'], next: 'chooseChange' },
        notOnline: { cites: ['SKA-ZVF-07'], next: 'recordNotOnline' },
      },
    },
    recordNotOnline: { refer: 'ska', cites: ['SKA-ZVF-07'] },
    chooseChange: {
      cites: ['SKA-ZVF-02'],
      ask: {
        edit: { cites: ['SKA-ZVF-02'], next: 'chooseWay' },
        officialError: { cites: ['SKA-ZVF-05'], next: 'officialError' },
        otherName: { cites: ['SKA-ACT-14'], next: 'otherName' },
      },
    },
    chooseWay: {
      cites: ['SKA-ZVF-03', 'SKA-ZVF-04'],
      ask: {
        throughRecord: { cites: ['SKA-ZVF-03'], next: 'openRecord' },
        throughMyRecords: { cites: ['SKA-ZVF-04'], next: 'openMyRecords' },
      },
    },
    openRecord: { tell: true, cites: ['SKA-ZVF-03'], next: 'editRecord' },
    openMyRecords: {
      screen: 'skaMyPages',
      cites: ['SKA-ZVF-04', 'SKA-S1-08'],
      verdicts: {
        page: {
          anyone: {
            myRecords: { right: ['SKA-ZVF-04'] },
            myProfile: { wrong: 'profileInsteadOfRecords', status: 'undocumented', cites: ['SKA-ZVF-04', 'SKA-S3-02'] },
          },
        },
      },
      link: 'https://www.desocialekaart.be/handleiding/beheer-fiche',
      next: 'editRecord',
    },
    editRecord: { tell: true, cites: ['SKA-ZVF-06', 'SKA-STP-09'], next: 'recordEdited' },
    recordEdited: {
      outcome: true,
      cites: ['SKA-ZVF-02', 'SKA-VRG-03'],
      onward: { flow: 'ska-link-practice' },
    },
    officialError: { refer: 'ska', cites: ['SKA-ZVF-05'] },
    otherName: { refer: 'ska', cites: ['SKA-ACT-02', 'SKA-ACT-14'] },
  },
  symptoms,
  escalate: { anyone: 'ska' },
};
