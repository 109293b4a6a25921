package se.underlag.security.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.underlag.model.Person;
import se.underlag.security.Behorighet;
import se.underlag.security.Handling;
import se.underlag.security.Laslogg;
import se.underlag.security.Skydd;

/** Remembers what was lifted in this process only: the next start masks everything again. */
@Component
public final class SkyddTjanst implements Skydd {

    private final Behorighet permission;
    private final Laslogg log;
    private final Clock clock;
    private final Map<String, Instant> lifted = new ConcurrentHashMap<>();

    /** @param log gets each lifting */
    @Activate public SkyddTjanst(@Reference Behorighet permission, @Reference Laslogg log, @Reference Clock clock) {
        this.permission = permission;
        this.log = log;
        this.clock = clock;
    }

    @Override public boolean dolt(Person person) {
        return person != null && person.isSkyddadIdentitet() && lyftTill(person.getId()).isEmpty();
    }

    @Override public Optional<Instant> lyftTill(String personId) {
        return Optional.ofNullable(personId == null ? null : lifted.get(personId)).filter(until -> clock.instant().isBefore(until));
    }

    @Override public void lyft(Collection<Person> personer, String orsak, Duration tid) {
        if (orsak == null || orsak.isBlank()) {
            throw new IllegalArgumentException(Messages.orsakSaknas);
        }
        personer.forEach(person -> permission.krav(Handling.SKYDD_LYFTA, person.getEnhetId()));
        personer.forEach(person -> log.skyddLyft(person.getId(), person.getEnhetId(), orsak.strip()));
        Instant until = clock.instant().plus(tid);
        personer.forEach(person -> lifted.put(person.getId(), until));
    }

    @Override public String text() {
        return Messages.skyddadIdentitet;
    }
}
