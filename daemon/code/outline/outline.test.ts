import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createGrammarOutliner } from './grammar-outliner.ts';

const outliner = createGrammarOutliner();

/** `kind name lines signature` of each symbol. */
async function outline(path: string, source: string): Promise<string[]> {
  const symbols = (await outliner.outline(path, source))?.symbols ?? [];
  return symbols.map(({ kind, fullName, firstLine, line, endLine, signature }) => `${kind} ${fullName} ${firstLine}/${line}-${endLine} ${signature}`);
}

describe('the symbols of a file', () => {
  it('in Go are functions, methods with their receiver, types and constants, each of a group for itself', async () => {
    const source = `package queue

// Queue keeps items.
type Queue[T any] struct {
	items []T
}

type (
	Name = string
	Store interface { Get(id string) (Item, error) }
)

const Limit = 5

const (
	First = iota // one
	Secret = "hunter2"
)

// Push adds an item.
func (q *Queue[T]) Push(ctx context.Context, item T) (int, error) {
	return 0, nil
}

func New[T any](
	limit int, // how many
	name string,
) *Queue[T] { return nil }
`;
    expect(await outline('queue.go', source)).toEqual([
      'struct Queue 3/4-6 type Queue[T any] struct',
      'type Name 9/9-9 type Name = string',
      'interface Store 10/10-10 type Store interface',
      'constant Limit 13/13-13 const Limit = 5',
      'constant First 16/16-16 const First = iota',
      'constant Secret 17/17-17 const Secret',
      'method Queue.Push 20/21-23 func (q *Queue[T]) Push(ctx context.Context, item T) (int, error)',
      'function New 25/25-28 func New[T any](limit int, name string) *Queue[T]',
    ]);
  });

  it('in TypeScript are also arrow functions, interfaces, types, enums and members of namespaces', async () => {
    const source = `import { x } from './x.ts';
/** Runs. */
export const run = async <T>(task: Task<T>): Promise<T> => task();
export default class Queue<T> extends Base implements Store {
  private items: T[] = [];
  @logged()
  static async of(count: number): Promise<void> {}
  get size(): number { return 1; }
  push = (item: T): void => {};
}
export interface Store { get(id: string): Item }
export type Id = string | number;
enum State { Open, Done }
abstract class Sink { abstract write(text: string): void }
namespace Paths { export function join(a: string): string { return a; } }
function over(a: string): void;
declare function outside(): void;
const { a, b } = x;
const handlers = { open() { return 1; }, close: () => 2 };
describe('queue', () => { const inner = () => 1; });
`;
    expect(await outline('queue.mts', source)).toEqual([
      'function run 2/3-3 export const run = async <T>(task: Task<T>): Promise<T>',
      'class Queue 4/4-10 export default class Queue<T> extends Base implements Store',
      'method Queue.of 6/7-7 static async of(count: number): Promise<void>',
      'method Queue.size 8/8-8 get size(): number',
      'method Queue.push 9/9-9 push = (item: T): void',
      'interface Store 11/11-11 export interface Store',
      'type Id 12/12-12 export type Id = string | number',
      'enum State 13/13-13 enum State',
      'class Sink 14/14-14 abstract class Sink',
      'method Sink.write 14/14-14 abstract write(text: string): void',
      'function Paths.join 15/15-15 export function join(a: string): string',
      'function over 16/16-16 function over(a: string): void',
      'function outside 17/17-17 declare function outside(): void',
      'constant handlers 19/19-19 const handlers',
      'method handlers.open 19/19-19 open()',
      'method handlers.close 19/19-19 close: ()',
    ]);
  });

  it('in TSX are components, also wrapped ones', async () => {
    const source = 'export const Button: FC<Props> = ({ label }) => {\n  return <b>{label}</b>;\n};\nexport const Row = memo(forwardRef((props: Props, ref) => <i/>));\n';
    expect(await outline('button.tsx', source)).toEqual([
      'function Button 1/1-3 export const Button: FC<Props> = ({ label })',
      'function Row 4/4-4 export const Row = memo(forwardRef((props: Props, ref)',
    ]);
  });

  it('in JavaScript are also what is exported or hung on a prototype', async () => {
    const source = `const fs = require('fs');
class Queue extends Base { static of() {} async *each() {} push = (item) => {} }
Queue.prototype.drop = function () {};
exports.start = async (port) => {};
module.exports = { stop() {}, wait: function (ms) {} };
const LIMIT = 5;
`;
    expect(await outline('queue.cjs', source)).toEqual([
      'class Queue 2/2-2 class Queue extends Base',
      'method Queue.of 2/2-2 static of()',
      'method Queue.each 2/2-2 async *each()',
      'method Queue.push 2/2-2 push = (item)',
      'method Queue.drop 3/3-3 Queue.prototype.drop = function ()',
      'function start 4/4-4 exports.start = async (port)',
      'function stop 5/5-5 stop()',
      'function wait 5/5-5 wait: function (ms)',
      'constant LIMIT 6/6-6 const LIMIT = 5',
    ]);
  });

  it('in Python begin with their decorators', async () => {
    const source = `LIMIT: int = 5
value = 3

@dataclass
class Queue(Base):
    """Items."""
    items: list = field()

    @property
    def size(self) -> int:
        def inner(): pass
        return 1

    async def push(self, item, *, wait=True): ...

if TYPE_CHECKING:
    def only_here(a: int) -> str: ...
`;
    expect(await outline('queue.py', source)).toEqual([
      'constant LIMIT 1/1-1 LIMIT: int = 5',
      'class Queue 4/5-14 class Queue(Base)',
      'method Queue.size 9/10-12 def size(self) -> int',
      'method Queue.push 14/14-14 async def push(self, item, *, wait=True)',
      'function only_here 17/17-17 def only_here(a: int) -> str',
    ]);
  });

  it('in Java are shown without their annotations', async () => {
    const source = `package a;
/** Items. */
@Service
public final class Queue<T> extends Base implements Store {
  public static final int LIMIT = 4;
  private int size;
  @Override
  public List<T> get(int from, String... names) throws IOException { return null; }
  Queue(int limit) {}
  enum State { OPEN, DONE; void flip() {} }
  record Item(int id) {}
  interface Sink { void write(String text); }
}
`;
    expect(await outline('Queue.java', source)).toEqual([
      'class Queue 2/4-13 public final class Queue<T> extends Base implements Store',
      'constant Queue.LIMIT 5/5-5 public static final int LIMIT = 4',
      'method Queue.get 7/8-8 public List<T> get(int from, String... names) throws IOException',
      'method Queue.Queue 9/9-9 Queue(int limit)',
      'enum Queue.State 10/10-10 enum State',
      'method Queue.State.flip 10/10-10 void flip()',
      'class Queue.Item 11/11-11 record Item(int id)',
      'interface Queue.Sink 12/12-12 interface Sink',
      'method Queue.Sink.write 12/12-12 void write(String text)',
    ]);
  });

  it('in Rust are traits and implementations with their methods', async () => {
    const source = `pub const LIMIT: u32 = 4;
/// Items.
#[derive(Debug)]
pub struct Queue<T> { items: Vec<T> }
struct Pair(u8, u8);
pub enum State { Open, Done(i32) }
pub trait Store: Clone { fn get(&self) -> i32; }
impl<T> Queue<T> where T: Clone {
    pub async fn push<'a>(&'a self, item: T) -> Result<(), State> { Ok(()) }
}
impl fmt::Display for Queue<u8> { fn fmt(&self) {} }
mod inner { pub fn run() {} }
macro_rules! queue { () => {} }
`;
    expect(await outline('queue.rs', source)).toEqual([
      'constant LIMIT 1/1-1 pub const LIMIT: u32 = 4',
      'struct Queue 2/4-4 pub struct Queue<T>',
      'struct Pair 5/5-5 struct Pair(u8, u8)',
      'enum State 6/6-6 pub enum State',
      'trait Store 7/7-7 pub trait Store: Clone',
      'method Store::get 7/7-7 fn get(&self) -> i32',
      'impl Queue 8/8-10 impl<T> Queue<T> where T: Clone',
      "method Queue::push 9/9-9 pub async fn push<'a>(&'a self, item: T) -> Result<(), State>",
      'impl fmt::Display for Queue 11/11-11 impl fmt::Display for Queue<u8>',
      'method Queue::fmt 11/11-11 fn fmt(&self)',
      'function inner::run 12/12-12 pub fn run()',
      'macro queue 13/13-13 macro_rules! queue',
    ]);
  });

  it('in C++ are also templates, operators and methods defined outside their class', async () => {
    const source = `#define LIMIT 4
namespace app { namespace io {
template <typename T>
class Queue : public Base {
 public:
  explicit Queue(int limit) : limit_(limit) {}
  ~Queue();
  bool operator==(const Queue& other) const;
  virtual int push(const T& item) override;
};
enum class State { Open, Done };
using Names = std::vector<std::string>;
typedef struct { int x; } point;
}}
class Elsewhere;
constexpr int kLimit = 4;
int app::io::Queue<int>::push(const int& item) { return 1; }
static std::string* name_of(int id, const char* text) { return 0; }
`;
    expect(await outline('queue.hpp', source)).toEqual([
      'macro LIMIT 1/1-1 #define LIMIT 4',
      'class app::io::Queue 3/4-10 template <typename T> class Queue : public Base',
      'method app::io::Queue::Queue 6/6-6 explicit Queue(int limit)',
      'method app::io::Queue::~Queue 7/7-7 ~Queue()',
      'method app::io::Queue::operator== 8/8-8 bool operator==(const Queue& other) const',
      'method app::io::Queue::push 9/9-9 virtual int push(const T& item) override',
      'enum app::io::State 11/11-11 enum class State',
      'type app::io::Names 12/12-12 using Names = std::vector<std::string>',
      'struct app::io::point 13/13-13 typedef struct point',
      'constant kLimit 16/16-16 constexpr int kLimit = 4',
      'method app::io::Queue::push 17/17-17 int app::io::Queue<int>::push(const int& item)',
      'function name_of 18/18-18 static std::string* name_of(int id, const char* text)',
    ]);
  });

  it('are found around a mistake, and in nothing that is no code', async () => {
    expect(await outline('queue.ts', 'function good(): void {}\nfunction (((\nfunction after(): number { return 1; }\n')).toContain('function good 1/1-1 function good(): void');
    expect(await outliner.outline('README.md', '# Queue')).toBeNull();
    expect(await outliner.outline('queue.py', '')).toEqual({ symbols: [], parses: true });
  });

  it.each([
    ['ring.cpp', 'namespace net {\ntemplate <typename T> class Ring {\n  void push(T v) { data = v; // x }\n  T data;\n};\n}\nint drain(int n) { return n; }\n', []],
    ['ring.ts', 'class Ring {\n  push(): void { if (a { }\n  size(): number { return 1; }\n}\nfunction after(): void {}\n', ['after']],
    ['ring.go', 'package a\nfunc Before() {}\nfunc Push() int {\n if x {\n return 1\n}\n\nfunc After() int { return 2 }\n', ['Before']],
    ['ring.cpp', 'int push(int x) { LOG << "a" END; return 1; }\nint drain() { return 2; }\n', ['push', 'drain']],
  ])('are left out where a mistake makes their extent unsure (%s)', async (path, source, names) => {
    const read = await outliner.outline(path, source);
    expect([read?.symbols.map(({ fullName }) => fullName), read?.parses]).toEqual([names, false]);
  });

  it('are never outside the file, whatever it holds', async () => {
    const pieces = fc.constantFrom('class A {', 'def f(', ') {', '}', '(', '\n', 'func (q *Q) P() {', 'impl X for', 'template <', '= {', '"', '`', '/*', ' ', 'name', '\u{1f600}', '#define X', ': ');
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('go', 'ts', 'tsx', 'js', 'py', 'java', 'rs', 'cpp'), fc.array(pieces, { maxLength: 40 }), async (ending, parts) => {
        const source = parts.join('');
        const lines = source.split('\n').length;
        for (const { firstLine, line, endLine, signature } of (await outliner.outline(`a.${ending}`, source))?.symbols ?? []) {
          expect([1 <= firstLine, firstLine <= line, line <= endLine, endLine <= lines, !signature.includes('\n'), signature.length < 200]).not.toContain(false);
        }
      }),
      { numRuns: 150 },
    );
  });
});
