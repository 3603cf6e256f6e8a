import { assert } from '@open-wc/testing';
import { contacts, offline, routes } from '../ticket/handlers.ts';
import { GuidePage } from './guide-page.ts';
import { withGateway, worker } from './ticket-form.ts';

withGateway();

const toCoordinator = 'Stuur uw vraag naar de coördinator';
const toHelpdesk = 'Stuur uw vraag naar de helpdesk';
const toContactCentre = 'Stuur uw vraag naar het contactcenter';

/** The names of the fields of the form, in order, without what is said of them. */
const fieldsOf = (page: GuidePage) =>
  page.all('label').map((label) => label.textContent?.replaceAll(/\s+/g, ' ').trim());

describe('The form', () => {
  beforeEach(() => worker.use(contacts(routes('coordinator', 'aliviaHelpdesk', 'ehealthForm'))));

  it('is that of the contact under whose name it was opened, also after a reload and back', async () => {
    const page = await GuidePage.open({ visitor: 'personInNeed', gateway: '/gateway' });
    await page.presses('Het lukt niet', 'Ik wil iemand spreken', toCoordinator);
    await page.reads('Uw vraag aan de coördinator');
    await page.fill('Wat lukt er niet?', 'Voor de coördinator.');
    const again = await page.reload();
    await again.reads('Uw vraag aan de coördinator');
    assert.equal((await again.field('Wat lukt er niet?')).value, 'Voor de coördinator.');
    await again.presses('Terug', toHelpdesk);
    await again.reads('Uw vraag aan de helpdesk van Alivia');
    assert.equal((await again.field('Wat lukt er niet?')).value, '');
    await again.presses('Terug', toCoordinator);
    await again.reads('Uw vraag aan de coördinator');
    assert.equal((await again.field('Wat lukt er niet?')).value, 'Voor de coördinator.');
  });

  it('opens again while the gateway cannot be asked, with what was typed', async () => {
    const page = await GuidePage.open({ visitor: 'personInNeed', gateway: '/gateway' });
    await page.presses('Het lukt niet', 'Ik wil iemand spreken', toCoordinator);
    await page.fill('Wat lukt er niet?', 'Voor de coördinator.');
    worker.use(contacts(offline));
    const again = await page.reload();
    await again.reads('Uw vraag aan de coördinator');
    assert.equal((await again.field('Wat lukt er niet?')).value, 'Voor de coördinator.');
  });

  it('stays that of its contact when it is left for another page and back', async () => {
    const page = await GuidePage.open({ visitor: 'personInNeed', gateway: '/gateway' });
    await page.presses('Het lukt niet', 'Ik wil iemand spreken', toHelpdesk);
    await page.reads('Uw vraag aan de helpdesk van Alivia');
    page.host.remove();
    const back = await GuidePage.open({ visitor: 'personInNeed', gateway: '/gateway' });
    await back.reads('Uw vraag aan de helpdesk van Alivia');
  });

  it('of the eHealth contact centre has to the letter the fields of its web form', async () => {
    const page = await GuidePage.open({ procedure: 'tbe-manage-users', gateway: '/gateway' });
    await page.presses('Het lukt niet', 'Ik wil iemand spreken', toContactCentre);
    await page.reads('Uw vraag aan het contactcenter van eHealth');
    await page.field('Naam *');
    assert.deepEqual(
      fieldsOf(page).filter((name) => /^(Naam|Voornaam|Tel|e-mail|Onderwerp|Ticketnummer|Uw bericht)/.test(name ?? '')),
      [
        'Naam *',
        'Voornaam *',
        'Tel nr of gsm *',
        'e-mail *',
        'Onderwerp *',
        'Ticketnummer (niet verplicht)',
        'Uw bericht *',
      ],
    );
    assert.include(page.aloud, 'Een bestand toevoegen');
    assert.notEqual((await page.field('Onderwerp *')).value, '');
    assert.notEqual((await page.field('Uw bericht *')).value, '');
  });

  it('is offered for no contact of which the gateway has no route', async () => {
    worker.use(contacts(routes('ehealthForm')));
    const page = await GuidePage.open({ visitor: 'personInNeed', gateway: '/gateway' });
    await page.presses('Het lukt niet', 'Ik wil iemand spreken');
    await page.control('02/214.19.09');
    assert.deepEqual(
      page.controls.filter((name) => name.startsWith('Stuur')),
      [],
    );
  });
});
