package se.underlag.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A wire between a client and a PostgreSQL server that can go silent or be cut: at once, for a time, or in the one moment that matters, when the server
 * has committed and its answer is on the way. Only for connections without TLS, for it reads the answer.
 */
public final class Klippproxy implements AutoCloseable {

    /** What the server says when it has committed. */
    private static final byte[] COMMITTED = "COMMIT\0".getBytes(StandardCharsets.US_ASCII);
    private static final int CHUNK = 16_384;

    private final ServerSocket door;
    private final InetSocketAddress server;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger untilCut = new AtomicInteger();
    private final AtomicInteger cut = new AtomicInteger();
    private volatile boolean closedToAll;
    private volatile boolean silent;

    /** @param host and port of the server */
    public Klippproxy(String host, int port) {
        try {
            this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.server = new InetSocketAddress(host, port);
        daemon(this::accept);
    }

    /** @return the port that clients connect to, on this machine */
    public int port() {
        return door.getLocalPort();
    }

    /** Swallows the answer to the n-th commit from now and cuts its connection: the server has stored it, the client cannot know. */
    public void klippEfterCommit(int n) {
        untilCut.set(n);
    }

    /** Cuts all connections. */
    public void klippNu() {
        open.forEach(Klippproxy::quiet);
        open.clear();
    }

    /** Cuts all connections and lets nobody in until {@link #oppna}. */
    public void stang() {
        closedToAll = true;
        klippNu();
    }

    /** Lets clients in again. */
    public void oppna() {
        closedToAll = false;
    }

    /** From now on nothing comes through and nobody is told, as when a machine has gone from one network to another. */
    public void tystna() {
        silent = true;
    }

    /** @return how many answers to commits were swallowed */
    public int klippta() {
        return cut.get();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                if (closedToAll) {
                    quiet(client);
                } else {
                    join(client);
                }
            } catch (IOException closing) {
                // The door is closed, or one connection came to nothing; the client sees it.
                continue;
            }
        }
    }

    private void join(Socket client) throws IOException {
        Socket behind = new Socket();
        try {
            behind.connect(server);
            // as the driver does; what is held back for company would cost the test tens of milliseconds a question
            behind.setTcpNoDelay(true);
            client.setTcpNoDelay(true);
        } catch (IOException away) {
            quiet(client);
            quiet(behind);
            throw away;
        }
        open.add(client);
        open.add(behind);
        daemon(() -> pump(client, behind, false));
        daemon(() -> pump(behind, client, true));
    }

    private void pump(Socket from, Socket to, boolean answers) {
        byte[] chunk = new byte[CHUNK];
        try (InputStream in = from.getInputStream(); OutputStream out = to.getOutputStream()) {
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                if (answers && committed(chunk, read) && untilCut.get() > 0 && untilCut.decrementAndGet() == 0) {
                    cut.incrementAndGet();
                    break;
                }
                if (!silent) {
                    out.write(chunk, 0, read);
                    out.flush();
                }
            }
        } catch (IOException gone) {
            // One side has left; so does the other.
            quiet(to);
        } finally {
            quiet(from);
            quiet(to);
            open.remove(from);
            open.remove(to);
        }
    }

    private static boolean committed(byte[] chunk, int length) {
        for (int i = 0; i + COMMITTED.length <= length; i++) {
            if (Arrays.equals(chunk, i, i + COMMITTED.length, COMMITTED, 0, COMMITTED.length)) {
                return true;
            }
        }
        return false;
    }

    private static void quiet(Socket socket) {
        try {
            socket.close();
        } catch (IOException already) {
            throw new UncheckedIOException(already);
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "klippproxy");
        thread.setDaemon(true);
        thread.start();
    }

    @Override public void close() {
        closedToAll = true;
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        klippNu();
    }
}
