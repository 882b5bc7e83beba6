import { describe, expect, it } from 'vitest';

import { analyseText } from '../flow/analyse-text.js';

/** How many connections of a class are seen to be connected unheard, where one of its methods does this too. */
function unheard(code: string): number {
  return analyseText(`class Call {
    join() { this.connection = new JitsiMeetJS.JitsiConnection('a'); this.connection.connect(); }
    follow() { ${code} }
  }`).unheardConnections.length;
}

describe('a connection that is kept in this', () => {
  it.each([
    ['note(this.name);', 'note(this);'],
    ['this.join();', 'this.listen();'],
    ['this.emit(kind);', 'this[kind]();'],
    ['this.setState({});', 'this.setConnection({});'],
    ['handlers[kind](this.name);', 'handlers[kind](this);'],
    ['note.call(this);', 'note.apart(this);'],
    ['new Listener(this.name);', 'new Listener(this);'],
    ['all = [this.name];', 'all = [this];'],
    ['use({ call: this.name });', 'use({ call: this });'],
    ['let self; self = this;', 'other.call = this;'],
    ['const self = this; self.join();', 'const self = this; self.listen();'],
  ])('is seen in full beside %s, but not beside %s', (seen, unseen) => {
    expect([unheard(seen), unheard(unseen)]).toEqual([1, 0]);
  });
});
