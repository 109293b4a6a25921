package se.underlag.sync.internal.klient;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import se.underlag.model.Foretradare;
import se.underlag.model.Organisationsenhet;
import se.underlag.model.Person;
import se.underlag.spi.synk.Konflikt.Slag;
import se.underlag.spi.synk.Konfliktval;
import se.underlag.spi.synk.Synkutfall;

/** Removals that meet changes, and containers that meet parts. */
class BorttagningTest extends Tvakopior {

    @Test void removed_there_and_changed_here_asks_and_can_be_kept() {
        Organisationsenhet unit = gemensam();
        anna.taBort(Organisationsenhet.class, unit.getId());
        bo.andra(Organisationsenhet.class, unit.getId(), o -> o.setNamn("Bos"));
        anna.synka(server);
        bo.synka(server);
        assertThat(bo.krockar()).singleElement().extracting(Krock::slag).isEqualTo(Slag.ANDRAT_HAR_BORTTAGET_DAR);
        bo.los(new Konfliktval(bo.krockar().get(0).id(), Map.of(), true));
        assertThat(bo.synka(server).kvar()).isZero();
        anna.synka(server);
        assertThat(anna.las(Organisationsenhet.class, unit.getId()).getNamn()).isEqualTo("Bos");
        lika();
    }

    @Test void removed_there_and_changed_here_can_go() {
        Organisationsenhet unit = gemensam();
        anna.taBort(Organisationsenhet.class, unit.getId());
        bo.andra(Organisationsenhet.class, unit.getId(), o -> o.setNamn("Bos"));
        anna.synka(server);
        bo.synka(server);
        bo.los(new Konfliktval(bo.krockar().get(0).id(), Map.of(), false));
        assertThat(bo.synka(server).kvar()).isZero();
        assertThat(bo.las(Organisationsenhet.class, unit.getId())).isNull();
        lika();
    }

    @Test void removed_there_and_changed_and_then_removed_here_leaves_nothing_to_send() {
        for (boolean keep : new boolean[] { true, false }) {
            Organisationsenhet unit = enhet(keep ? "K1" : "K2");
            anna.gor(u -> u.add(unit));
            anna.synka(server);
            bo.synka(server);
            anna.taBort(Organisationsenhet.class, unit.getId());
            bo.andra(Organisationsenhet.class, unit.getId(), o -> o.setNamn("Bos"));
            anna.synka(server);
            bo.synka(server);
            bo.taBort(Organisationsenhet.class, unit.getId());
            bo.los(new Konfliktval(bo.krockar().get(0).id(), Map.of(), keep));
            assertThat(bo.synka(server)).extracting(Synkutfall::konflikter, Synkutfall::kvar).containsExactly(0, 0);
            anna.synka(server);
            assertThat(bo.las(Organisationsenhet.class, unit.getId())).isNull();
            lika();
        }
    }

    @Test void removed_here_and_changed_there_comes_back_until_the_user_has_chosen() {
        for (boolean keep : new boolean[] { true, false }) {
            Organisationsenhet unit = enhet(keep ? "K1" : "K2");
            anna.gor(u -> u.add(unit));
            anna.synka(server);
            bo.synka(server);
            bo.taBort(Organisationsenhet.class, unit.getId());
            anna.andra(Organisationsenhet.class, unit.getId(), o -> o.setNamn("Annas"));
            anna.synka(server);
            bo.synka(server);
            assertThat(bo.krockar()).singleElement().extracting(Krock::slag).isEqualTo(Slag.BORTTAGET_HAR_ANDRAT_DAR);
            assertThat(bo.las(Organisationsenhet.class, unit.getId()).getNamn()).isEqualTo("Annas");
            bo.los(new Konfliktval(bo.krockar().get(0).id(), Map.of(), keep));
            assertThat(bo.synka(server).kvar()).isZero();
            anna.synka(server);
            assertThat(anna.las(Organisationsenhet.class, unit.getId()) != null).isEqualTo(keep);
            lika();
        }
    }

    @Test void a_container_removed_there_and_a_part_added_here_is_a_conflict_both_ways() {
        for (boolean keep : new boolean[] { true, false }) {
            Person person = person(keep ? "20000101-9801" : "20000101-9819");
            Foretradare old = NY.createForetradare();
            old.setNamn("Far");
            person.getForetradare().add(old);
            anna.gor(u -> u.add(person));
            anna.synka(server);
            bo.synka(server);
            anna.taBort(Person.class, person.getId());
            bo.andra(Person.class, person.getId(), p -> {
                Foretradare added = NY.createForetradare();
                added.setNamn("Mor");
                p.getForetradare().add(added);
            });
            anna.synka(server);
            bo.synka(server);
            assertThat(bo.krockar()).singleElement().satisfies(k -> {
                assertThat(k.slag()).isEqualTo(Slag.DEL_TILLAGD_BEHALLARE_BORTTAGEN);
                assertThat(k.rad().id()).isEqualTo(person.getId());
            });
            bo.los(new Konfliktval(bo.krockar().get(0).id(), Map.of(), keep));
            assertThat(bo.synka(server)).extracting(Synkutfall::kvar, Synkutfall::avvisade).containsExactly(0, 0);
            anna.synka(server);
            Person there = anna.las(Person.class, person.getId());
            assertThat(there == null ? 0 : there.getForetradare().size()).isEqualTo(keep ? 2 : 0);
            lika();
        }
    }

    @Test void a_container_removed_here_and_a_part_added_there_comes_back() {
        Person person = person("20000101-9801");
        anna.gor(u -> u.add(person));
        anna.synka(server);
        bo.synka(server);
        bo.taBort(Person.class, person.getId());
        anna.andra(Person.class, person.getId(), p -> {
            Foretradare added = NY.createForetradare();
            added.setNamn("Mor");
            p.getForetradare().add(added);
        });
        anna.synka(server);
        bo.synka(server);
        assertThat(bo.krockar()).singleElement().extracting(Krock::slag).isEqualTo(Slag.BORTTAGET_HAR_ANDRAT_DAR);
        assertThat(bo.las(Person.class, person.getId()).getForetradare()).hasSize(1);
        bo.los(new Konfliktval(bo.krockar().get(0).id(), Map.of(), false));
        assertThat(bo.synka(server).kvar()).isZero();
        anna.synka(server);
        assertThat(server.bild()).isEmpty();
        lika();
    }

    @Test void both_remove() {
        Organisationsenhet unit = gemensam();
        anna.taBort(Organisationsenhet.class, unit.getId());
        bo.taBort(Organisationsenhet.class, unit.getId());
        anna.synka(server);
        assertThat(bo.synka(server)).extracting(Synkutfall::konflikter, Synkutfall::kvar).containsExactly(0, 0);
        lika();
    }
}
