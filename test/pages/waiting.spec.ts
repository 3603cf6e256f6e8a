import { assert } from '@open-wc/testing';
import { holdTimers, passTime, runClock, stopClock } from './clock.ts';
import { GuidePage } from './guide-page.ts';

afterEach(async () => {
  await GuidePage.leaveAll();
  runClock();
});

describe('Twenty minutes after a role was added', () => {
  it('are said as the time from which it holds, in Brussels', async () => {
    const page = await atWait('2026-03-02T10:00:20+01:00');
    assert.include(page.aloud, 'De wijziging geldt vanaf 10:21, of vroeger. Nog 20 minuten.');
  });

  it('count down while the page is open, without taking focus or interrupting', async () => {
    const page = await atWait('2026-07-01T23:50:00+02:00');
    assert.include(page.aloud, 'vanaf 00:10, of vroeger. Nog 20 minuten.');
    (await page.control('De tijd is om')).focus();
    for (const [time, left] of [
      ['23:50:10', '20 minuten'],
      ['23:51:00', '19 minuten'],
      ['23:58:30', '12 minuten'],
    ]) {
      passTime(`2026-07-01T${time}+02:00`);
      await page.hears(`vanaf 00:10, of vroeger. Nog ${left}.`);
    }
    passTime('2026-07-02T00:09:30+02:00');
    await page.hears('Nog 1 minuut.');
    assert.deepEqual([page.focused, page.announced], ['De tijd is om', '']);
    passTime('2026-07-02T00:10:00+02:00');
    await page.hears('geldt de wijziging nu.');
    assert.notInclude(page.aloud, 'Nog ');
  });

  it('go on over a reload, from when they began', async () => {
    const page = await atWait('2026-03-02T10:00:00+01:00');
    stopClock('2026-03-02T10:05:00+01:00');
    const again = await page.reload();
    await again.hears('vanaf 10:20, of vroeger. Nog 15 minuten.');
  });

  it('block nobody', async () => {
    const page = await atWait('2026-03-02T10:00:00+01:00');
    await page.press('De tijd is om');
    await page.reads('Staat de rol bij de gebruiker?');
  });

  it('are told to nobody once the step is left', async () => {
    const page = await atWait('2026-03-02T10:00:00+01:00');
    await page.press('De tijd is om');
    await page.reads('Staat de rol bij de gebruiker?');
    const { aloud } = page;
    passTime('2026-03-02T10:10:00+01:00');
    assert.equal(page.aloud, aloud);
  });
});

async function atWait(now: string): Promise<GuidePage> {
  stopClock(now);
  holdTimers();
  const page = await GuidePage.open({ procedure: 'tbe-manage-roles' });
  await page.presses('Ja, de gebruiker heeft het recht', 'Ja, er is een rol nodig', 'Ik heb erop geklikt');
  await page.presses('Ik heb op het potlood geklikt', 'Ik heb op ‘Toevoegen’ geklikt');
  await page.reads('Wacht maximaal 20 minuten');
  return page;
}
