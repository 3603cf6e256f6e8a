import type text from '../locales/nl/choose-portal.json';
import type { Likelihoods } from '../src/flow/likelihoods.ts';

/** Assumed, until a helpdesk counts: what people mean who meet one of these with more than one portal. */
export const likelihoods: Likelihoods<typeof text> = {
  professionElsewhere: {
    inAlivia: { likely: 'often', because: 'the symptom says that it is Alivia that fails', told: 'always' },
    inProGezondheid: { likely: 'rare', because: 'there it went well, says the symptom', told: 'always' },
    inSocialeKaart: { likely: 'rare', because: 'the symptom does not name it', told: 'always' },
  },
  mandateElsewhere: {
    forAlivia: { likely: 'often', because: 'the symptom does not say which mandate is missing', told: 'always' },
    forProGezondheid: { likely: 'often', because: 'the symptom does not say which mandate is missing', told: 'always' },
  },
  whichNumber: {
    aboutAlivia: { likely: 'often', because: 'one of the two helpdesks with a printed number', told: 'always' },
    aboutAccessManagement: {
      likely: 'often',
      because: 'one of the two helpdesks with a printed number',
      told: 'always',
    },
    aboutProGezondheid: {
      likely: 'sometimes',
      because: 'its page names a Service Center without a number',
      told: 'always',
    },
    aboutSocialeKaart: {
      likely: 'sometimes',
      because: 'its presentation names an e-mail address only',
      told: 'always',
    },
  },
};
