import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gatewayUrl } from '../../src/embed/gateway-url.ts';

describe('gatewayUrl', () => {
  for (const [value, url] of [
    ['https://gateway.example', 'https://gateway.example/'],
    ['http://localhost:8787', 'http://localhost:8787/'],
    [' https://gateway.example/helpdesk ', 'https://gateway.example/helpdesk/'],
    ['https://gateway.example/helpdesk/?a=b#c', 'https://gateway.example/helpdesk/'],
    ['/helpdesk', 'https://portal.example/helpdesk/'],
    ['helpdesk', 'https://portal.example/nl/helpdesk/'],
    ['.', 'https://portal.example/nl/'],
    ['//gateway.example', 'https://gateway.example/'],
    ['', undefined],
    [' ', undefined],
    ['https://', undefined],
    ['https://gateway:port', undefined],
    ['javascript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['ftp://gateway.example', undefined],
    ['https://user:word@gateway.example', undefined],
  ] as const) {
    it(`reads ${JSON.stringify(value)} as ${url ?? 'nothing'}`, () => {
      assert.equal(gatewayUrl(value, 'https://portal.example/nl/start?x=y')?.href, url);
    });
  }

  it('reads nothing relative to a page without an address', () => {
    assert.equal(gatewayUrl('/helpdesk', 'about:srcdoc'), undefined);
  });
});
