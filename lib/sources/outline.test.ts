import { describe, expect, it } from 'vitest';
import { outline } from './outline.ts';

const brief = (file: string, text: string) =>
  outline({ file, lines: text.split('\n') }).map(({ name, kind, first, last }) => `${kind} ${name} ${first}-${last}`);

describe('the outline of Go', () => {
  it('has functions and methods from `func` to the closing brace, named by the receiver type', () => {
    expect(
      brief(
        'a.go',
        `package a

// Run runs.
func (m *machine) Run(n int) error {
	if n > 0 {
		return nil
	}
	return m.stop()
}

func (machine) Stop() {
}

func helper(
	a int,
) (b string, err error) {
	return "", nil
}

func wrapped(a interface{},
	b int) error {
	return nil
}`,
      ),
    ).toEqual(['func machine.Run 4-9', 'func machine.Stop 11-12', 'func helper 14-18', 'func wrapped 20-23']);
  });
  it('has the receiver apart', () => {
    expect(outline({ file: 'a.go', lines: ['func (m *machine) Run() {', '}'] })[0]).toEqual({
      name: 'machine.Run',
      kind: 'func',
      receiver: 'machine',
      first: 1,
      last: 2,
    });
  });
  it('ends a function of one line on that line', () => {
    expect(
      brief('a.go', 'func (b byAge) Len() int { return len(b) } // one\nfunc f(x struct{}) {}\nfunc g() {\n}'),
    ).toEqual(['func byAge.Len 1-1', 'func f 2-2', 'func g 3-4']);
  });
  it('is not ended early by a brace in a comment, a closure or a literal', () => {
    expect(
      brief('a.go', 'func f() { // opens {\n\tgo func() {\n\t}()\n\tx := []T{\n\t\t{a: 1},\n\t}\n}\nfunc g() {}'),
    ).toEqual(['func f 1-7', 'func g 8-8']);
  });
  it('has types: structs, interfaces, function types over lines, aliases', () => {
    expect(
      brief(
        'a.go',
        `type actions struct {
	Kill bool
}
type name string
type empty struct{}
type doer interface {
	Do()
}
type handler func(
	a int,
) error
type alias = name`,
      ),
    ).toEqual([
      'type actions 1-3',
      'type name 4-4',
      'type empty 5-5',
      'type doer 6-8',
      'type handler 9-11',
      'type alias 12-12',
    ]);
  });
  it('has the members of a group of types, not the group', () => {
    expect(brief('a.go', 'type (\n\t// A is one.\n\tA struct {\n\t\tx int\n\t}\n\tB int\n)\n\nfunc f() {\n}')).toEqual([
      'type A 3-5',
      'type B 6-6',
      'func f 9-10',
    ]);
  });
  it('finds nothing in a block comment', () => {
    expect(brief('a.go', '/*\nfunc old() {\n}\n*/\nfunc now() {\n}')).toEqual(['func now 5-6']);
  });
});

describe('the outline of proto', () => {
  it('has messages, enums, services and their calls', () => {
    expect(
      brief(
        'a.proto',
        `syntax = "proto3";
service Runtime {
    // Makes a box.
    rpc RunBox(Req) returns (Res) {}
    rpc Stop(
        Req) returns (Res);
}
message Req {
    message Inner {
        string a = 1;
    }
    Inner inner = 1;
}
message Res {}
enum State {
    READY = 0;
}`,
      ),
    ).toEqual([
      'type Runtime 2-7',
      'func Runtime.RunBox 4-4',
      'func Runtime.Stop 5-6',
      'type Req 8-13',
      'type Inner 9-11',
      'type Res 14-14',
      'type State 15-17',
    ]);
  });
});

it('is empty for a file of another kind', () => {
  expect(brief('a.md', 'func f() {\n}')).toEqual([]);
});
