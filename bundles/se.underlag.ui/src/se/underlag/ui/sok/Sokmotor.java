package se.underlag.ui.sok;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.underlag.spi.sok.Objektref;
import se.underlag.spi.sok.Sokfraga;
import se.underlag.spi.sok.Sokkalla;
import se.underlag.spi.sok.Traff;

/**
 * Asks all sources and puts their answers together by group. A source that fails gives nothing and stops nobody else. For jobs; one thread at a
 * time gets in.
 */
public final class Sokmotor {

    /** Hits of a group at most. */
    public static final int PER_GRUPP = 6;
    private static final Logger LOG = LoggerFactory.getLogger(Sokmotor.class);

    private static final ReentrantLock TUR = new ReentrantLock();

    private final List<Sokkalla> sources;
    private final Clock clock;

    /** Hits under one heading. */
    public record Grupp(String rubrik, List<Traff> traffar) {
    }

    /** @param sources all services */
    public Sokmotor(List<Sokkalla> sources, Clock clock) {
        this.sources = sources.stream().sorted(Comparator.comparingInt(Sokkalla::ordning)).toList();
        this.clock = clock;
    }

    /** Lets every source take in what is new. */
    public void forbered() {
        inTurn(() -> {
            sources.forEach(source -> safely(source, () -> {
                source.forbered();
                return List.of();
            }));
            return null;
        });
    }

    /** @return what is found, group by group; groups without hits are left out */
    public List<Grupp> sok(String text) {
        Sokfraga question = Sokfraga.of(text, LocalDate.now(clock));
        return inTurn(() -> sources.stream().map(source -> new Grupp(source.grupp(), safely(source, () -> source.sok(question, PER_GRUPP))))
                .filter(group -> !group.traffar().isEmpty()).toList());
    }

    /** @return those of them that are still there and may still be seen, in this order */
    public List<Traff> hamta(List<Objektref> mal) {
        Map<String, Traff> found = new HashMap<>();
        inTurn(() -> {
            sources.forEach(source -> safely(source, () -> source.hamta(mal)).forEach(hit -> found.putIfAbsent(key(hit.mal()), hit)));
            return null;
        });
        return new ArrayList<>(mal.stream().map(ref -> found.get(key(ref))).filter(Objects::nonNull).toList());
    }

    private static <T> T inTurn(Supplier<T> work) {
        TUR.lock();
        try {
            return work.get();
        } finally {
            TUR.unlock();
        }
    }

    private static String key(Objektref ref) {
        return ref.typ() + ':' + ref.id();
    }

    private static List<Traff> safely(Sokkalla source, Supplier<List<Traff>> question) {
        try {
            return question.get();
        } catch (RuntimeException failed) {
            LOG.error("The search source {} failed", source.getClass().getName(), failed);
            return List.of();
        }
    }
}
