/** The parts that we use of packages of npm itself, which come without types. */

declare module 'npm-registry-fetch' {
  interface Response {
    readonly status: number;
    readonly headers: { get(name: string): string | null };
    readonly body: AsyncIterable<Uint8Array>;
  }

  interface RegistryFetch {
    /** Takes a URL, or a path below the registry that `spec` belongs to. Rejects with `statusCode` from 400 on. */
    (urlOrPath: string, options: Readonly<Record<string, unknown>>): Promise<Response>;
    pickRegistry(spec: string, options: Readonly<Record<string, unknown>>): string;
  }

  const fetch: RegistryFetch;
  export = fetch;
}

declare module '@npmcli/config' {
  interface ConfigOptions {
    readonly definitions: unknown;
    readonly shorthands: unknown;
    readonly flatten: unknown;
    /** The folder of npm itself; its `npmrc` is the built-in config. */
    readonly npmPath: string;
    /** Is written to. */
    readonly env: Record<string, string | undefined>;
    readonly argv: readonly string[];
    readonly cwd: string;
    readonly warn: boolean;
  }

  class Config {
    constructor(options: ConfigOptions);
    load(): Promise<void>;
    /** Options by the names that npm's libraries use: `registry`, `ca`, `httpsProxy`, `@scope:registry`. */
    readonly flat: Readonly<Record<string, unknown>>;
  }
  export = Config;
}

declare module '@npmcli/config/lib/definitions/index.js' {
  const exports: { readonly definitions: unknown; readonly shorthands: unknown; readonly flatten: unknown; readonly defaults: { readonly registry: string } };
  export = exports;
}
