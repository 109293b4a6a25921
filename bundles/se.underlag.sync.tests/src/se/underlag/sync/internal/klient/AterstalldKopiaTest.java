package se.underlag.sync.internal.klient;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;
import se.underlag.model.Organisationsenhet;
import se.underlag.model.Prognoshandelse;
import se.underlag.spi.synk.Konflikt.Slag;
import se.underlag.spi.synk.Synkutfall;

/** A server restored from an older copy lacks what replicas rest on; found by the simulation. */
class AterstalldKopiaTest extends Tvakopior {

    @Test void the_removal_of_what_the_copy_lacks_has_nothing_left_to_do_and_holds_nothing_up() {
        gemensam();
        Minnesserver copy = server.kopia();
        Organisationsenhet later = enhet("FH2");
        anna.gor(u -> u.add(later));
        anna.synka(server);
        bo.synka(server);
        bo.taBort(Organisationsenhet.class, later.getId());
        bo.gor(u -> u.add(enhet("FH3")));

        server = copy;
        assertThat(bo.synka(server)).extracting(Synkutfall::konflikter, Synkutfall::avvisade, Synkutfall::kvar).containsExactly(0, 0, 0);
        List<Krock> told = bo.replik.las(d -> d.krockar().losta());
        assertThat(told).singleElement().satisfies(one -> {
            assertThat(one.slag()).isEqualTo(Slag.BORTTAGET_HAR_ANDRAT_DAR);
            assertThat(one.rad().id()).isEqualTo(later.getId());
        });

        anna.synka(server);
        bo.synka(server);
        assertThat(bo.las(Organisationsenhet.class, later.getId())).as("its maker has sent it again").isNotNull();
        anna.synka(server);
        lika();
    }

    @Test void a_change_of_what_has_moved_out_of_sight_since_left_with_its_traces_and_holds_nothing_up() {
        Organisationsenhet unit = gemensam();
        Minnesserver copy = server.kopia();
        bo.andra(Organisationsenhet.class, unit.getId(), o -> o.setNamn("Efter kopian"));
        bo.synka(server);
        anna.synka(server);
        anna.andra(Organisationsenhet.class, unit.getId(), o -> o.setAnsvarskod("999"));
        anna.synka(server);
        BiPredicate<String, Map<String, String>> hers = (entity, image) -> !"999".equals(image.get("ansvarskod"));
        server.synlig = hers;
        bo.synka(server);
        assertThat(bo.las(Organisationsenhet.class, unit.getId())).isNull();
        bo.gor(u -> u.add(enhet("FH3")));

        server = copy;
        anna.synka(server);
        server.synlig = hers;
        assertThat(bo.synka(server)).extracting(Synkutfall::konflikter, Synkutfall::avvisade, Synkutfall::kvar).containsExactly(0, 0, 0);
        List<Krock> told = bo.replik.las(d -> d.krockar().losta());
        assertThat(told).as("nobody keeps what may not be seen, not even to send it again").isEmpty();
    }

    @Test void what_is_let_go_does_not_bring_back_what_the_copy_lacks() {
        gemensam();
        Minnesserver copy = server.kopia();
        Prognoshandelse event = handelse();
        bo.synka(server);
        bo.andra(Prognoshandelse.class, event.getId(), e -> e.getEffekter().add(effekt(e.getEffekter().get(0).getRad(), 3)));
        bo.taBort(Prognoshandelse.class, event.getId());

        server = copy;
        assertThat(bo.synka(server).avvisade()).as("a part of what is not there").isEqualTo(1);
        bo.slapp(bo.ko().get(0).tx());
        assertThat(bo.synka(server).kvar()).isZero();
        assertThat(bo.las(Prognoshandelse.class, event.getId())).isNull();
        anna.synka(server);
        bo.synka(server);
        lika();
    }
}
