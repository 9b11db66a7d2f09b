// A proxy on the loopback interface that answers CONNECT for *.googleapis.com with our own TLS server, and refuses other hosts.

import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import type { Socket } from "node:net";
import { certificateFor } from "./certificate.ts";

export interface Tunnel {
  /** For HTTPS_PROXY. */
  readonly url: string;
  /** PEM, for NODE_EXTRA_CA_CERTS. */
  readonly authority: string;
  /** Hosts that were asked for and refused. */
  readonly strangers: readonly string[];
  close(): Promise<void>;
}

export async function openTunnel(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<Tunnel> {
  const { cert, key } = certificateFor(["*.googleapis.com"]);
  const google = createHttpsServer({ cert, key }, answer);
  const proxy = createHttpServer((_request, response) => response.writeHead(405).end());
  const strangers: string[] = [];
  const sockets = new Set<Socket>();
  proxy.on("connection", (socket: Socket) => sockets.add(socket).size);
  proxy.on("connect", (request: IncomingMessage, socket: Socket) => {
    const host = request.url ?? "";
    socket.on("error", () => socket.destroy());
    if (!/^[\w-]+\.googleapis\.com:443$/.test(host)) {
      strangers.push(host);
      socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
      return;
    }
    socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
    google.emit("connection", socket);
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  const address = proxy.address();
  if (address === null || typeof address === "string") throw new Error("the proxy has no port");
  return {
    url: `http://127.0.0.1:${address.port}`,
    authority: cert,
    strangers,
    close: () => {
      for (const socket of sockets) socket.destroy();
      google.close();
      return new Promise((resolve) => proxy.close(() => resolve()));
    },
  };
}
