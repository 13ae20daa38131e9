import { describe, expect, it } from 'vitest';
import { overTheWire } from './protobuf.ts';

describe('a CRI message over the wire', () => {
  it('loses its empty lists and maps, however deep', () => {
    const message = { config: { args: [], labels: {}, command: ['a'], mounts: [{ annotations: {}, hostPath: '/a' }] } };
    expect(overTheWire(message)).toEqual({ config: { command: ['a'], mounts: [{ hostPath: '/a' }] } });
  });

  it('keeps an empty message, which is not nil', () => {
    expect(overTheWire({ linux: { securityContext: {} } })).toEqual({ linux: { securityContext: {} } });
  });

  it('is the same object where nothing is lost', () => {
    const message = { id: 'a', labels: { a: 'b' }, ips: [{ ip: '10.0.0.1' }] };
    expect(overTheWire(message)).toBe(message);
  });

  it('leaves the sender’s own message as it was', () => {
    const message = { args: [] };
    overTheWire(message);
    expect(message).toEqual({ args: [] });
  });
});
