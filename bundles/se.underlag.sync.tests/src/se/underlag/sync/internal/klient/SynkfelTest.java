package se.underlag.sync.internal.klient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.underlag.persistence.Databas;
import se.underlag.spi.synk.SynkException;
import se.underlag.spi.synk.SynkException.Orsak;
import se.underlag.sync.protokoll.SyncEndpoint;
import se.underlag.sync.protokoll.Synkvag;

/** What becomes of the service when a run fails, and what comes after. */
class SynkfelTest {

    private static final int SECONDS = 60;

    @TempDir Path folder;

    private Kopia bo;
    private Minnesserver server;
    private SynkTjanst service;
    /** Thrown by the endpoints that were made before it was set, and by the way itself while {@link #closed}. */
    private final AtomicReference<RuntimeException> trouble = new AtomicReference<>();
    private final AtomicInteger made = new AtomicInteger();
    private volatile boolean closed;

    @BeforeEach void replica() {
        bo = new Kopia(folder.resolve("bo"), "bo");
        server = new Minnesserver(bo.tabeller(), bo.test.radlager().schema());
        Synkvag way = new Synkvag() {
            @Override public SyncEndpoint oppna() {
                if (closed) {
                    throw trouble.get();
                }
                RuntimeException before = trouble.get();
                made.incrementAndGet();
                return failing(server.ingang(bo.login), before);
            }

            @Override public SyncEndpoint oppna(Databas.Postgresql database) {
                return oppna();
            }
        };
        service = new SynkTjanst(bo.test.radlager(), bo.test.databasval(), bo.test.behorighet(bo.login), way, Kopia.CLOCK);
    }

    @AfterEach void close() {
        service.close();
        bo.close();
    }

    private SyncEndpoint failing(SyncEndpoint endpoint, RuntimeException before) {
        return (SyncEndpoint) java.lang.reflect.Proxy.newProxyInstance(SynkfelTest.class.getClassLoader(), new Class<?>[] { SyncEndpoint.class },
                (proxy, method, args) -> {
                    RuntimeException now = trouble.get();
                    if ("halsa".equals(method.getName()) && now != null && now != before) {
                        throw now;
                    }
                    return method.invoke(endpoint, args);
                });
    }

    private static SynkException login() {
        return new SynkException(Orsak.INLOGGNING, "Lösenordet är bytt", null);
    }

    @Test void an_endpoint_of_before_the_password_was_changed_is_made_anew() {
        service.synka();
        trouble.set(login());
        bo.gor(u -> u.add(MotorTest.enhet("FH1")));
        assertThat(service.synka().skickade()).isOne();
        assertThat(made).hasValue(2);
        assertThat(service.lage().fel()).isNull();
    }

    @Test void a_login_that_is_refused_is_tried_once_and_no_more() {
        trouble.set(login());
        closed = true;
        assertThatThrownBy(service::synka).isInstanceOf(SynkException.class);
        assertThat(made).hasValue(0);
        assertThat(service.lage()).extracting(s -> s.pagar(), s -> s.fel()).containsExactly(false, "Lösenordet är bytt");
    }

    @Test void a_run_of_the_user_s_own_wakes_the_background_that_had_given_up() throws InterruptedException {
        trouble.set(login());
        closed = true;
        CountDownLatch refused = new CountDownLatch(1);
        CountDownLatch sent = new CountDownLatch(1);
        service.lyssna(state -> {
            if (state.fel() != null) {
                refused.countDown();
            }
            if (state.senast() != null && !server.bild().isEmpty()) {
                sent.countDown();
            }
        });
        assertThat(refused.await(SECONDS, TimeUnit.SECONDS)).isTrue();
        closed = false;
        service.synka();
        bo.gor(u -> u.add(MotorTest.enhet("FH1")));
        assertThat(sent.await(SECONDS, TimeUnit.SECONDS)).as("sent in the background").isTrue();
    }

    @Test void a_fault_of_any_kind_ends_the_run_and_the_next_one_is_made() {
        service.synka();
        trouble.set(new IllegalStateException("prov"));
        assertThatThrownBy(service::synka).isInstanceOf(IllegalStateException.class);
        assertThat(service.lage().pagar()).isFalse();
        assertThat(service.lage().fel()).startsWith("Det som hämtades kunde inte sparas här.");
        assertThat(service.synka()).isNotNull();
        assertThat(service.lage().fel()).isNull();
        assertThat(made).hasValue(2);
    }
}
