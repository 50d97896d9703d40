/** A way to a server that can be cut and mended, and that can be encrypted: what a network does, on this machine. */
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer as createTlsServer } from 'node:tls';

export interface TcpProxy {
  readonly port: number;
  /** Nobody listens on the port any more, and every connection is gone. */
  cut(): Promise<void>;
  mend(): Promise<void>;
}

const STORE_PASSWORD = 'for-tests-only';

/** `certificate`: from {@link selfSignedCertificate}; encrypted then. */
export async function createTcpProxy(target: URL, certificate?: Buffer): Promise<TcpProxy> {
  const sockets = new Set<Socket>();
  const relay = (near: Socket): void => {
    const far = connect(Number(target.port || 7687), target.hostname);
    for (const [socket, other] of [[near, far], [far, near]] as const) {
      sockets.add(socket);
      socket.once('close', () => {
        sockets.delete(socket);
        other.destroy();
      });
      // The end of the other side is all that a cut connection has to say.
      socket.on('error', () => other.destroy());
    }
    near.pipe(far).pipe(near);
  };
  const listen = async (port: number): Promise<Server> => {
    const server = certificate === undefined ? createServer(relay) : createTlsServer({ pfx: certificate, passphrase: STORE_PASSWORD }, relay);
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return server;
  };
  let server = await listen(0);
  const { port } = server.address() as AddressInfo;
  return {
    port,
    cut: async () => {
      if (!server.listening) return;
      server.close();
      for (const socket of sockets) socket.destroy();
      await once(server, 'close');
    },
    mend: async () => {
      server = await listen(port);
    },
  };
}

/** Made by Java's keytool, so that no key lies in the sources; null where it is not here. */
export function selfSignedCertificate(): Buffer | null {
  const folder = mkdtempSync(join(tmpdir(), 'colloquy-certificate-'));
  try {
    const file = join(folder, 'store.p12');
    const words = ['-genkeypair', '-alias', 'test', '-keyalg', 'EC', '-storetype', 'PKCS12', '-keystore', file, '-storepass', STORE_PASSWORD, '-dname', 'CN=localhost', '-ext', 'san=ip:127.0.0.1'];
    return spawnSync('keytool', words).status === 0 ? readFileSync(file) : null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
