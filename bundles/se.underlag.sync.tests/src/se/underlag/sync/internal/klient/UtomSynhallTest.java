package se.underlag.sync.internal.klient;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.underlag.model.Placeringsavtal;
import se.underlag.model.Roll;
import se.underlag.model.UnderlagFactory;
import se.underlag.spi.synk.Konfliktval;
import se.underlag.spi.synk.Synkutfall;
import se.underlag.sync.internal.server.Delad;

/** What somebody moves to another unit while a colleague of the old one works with it; found by the simulation. */
class UtomSynhallTest {

    @TempDir Path folder;
    private Delad server;
    private Simulerad cilla;
    private Simulerad dan;

    @BeforeEach void start() {
        server = Delad.ny();
        cilla = new Simulerad(server, folder.resolve("cilla"), server.anvandare("cilla", null, Roll.SOCIALADMINISTRATOR), Delad.NORD, Kopia.CLOCK);
        dan = new Simulerad(server, folder.resolve("dan"), server.anvandare("dan", "SYD", Roll.SOCIALADMINISTRATOR), Delad.SYD, Kopia.CLOCK);
        cilla.synka();
        dan.synka();
    }

    @AfterEach void end() {
        cilla.close();
        dan.close();
        server.close();
    }

    private static Placeringsavtal avtal(String number) {
        Placeringsavtal avtal = UnderlagFactory.eINSTANCE.createPlaceringsavtal();
        avtal.setNr(number);
        avtal.setEnhetId(Delad.SYD);
        avtal.setBoendepris(new BigDecimal("1000.00"));
        avtal.setPoang(new BigDecimal("2.4"));
        return avtal;
    }

    @Test void what_is_kept_although_it_belongs_to_another_unit_now_is_refused_in_words_and_holds_nothing_else_up() {
        Placeringsavtal moved = avtal("PA-1");
        dan.spara(unit -> unit.add(moved));
        dan.synka();
        cilla.synka();
        cilla.kopia().andra(Placeringsavtal.class, moved.getId(), a -> a.setEnhetId(Delad.NORD));
        cilla.synka();
        dan.kopia().andra(Placeringsavtal.class, moved.getId(), a -> a.setBoendepris(new BigDecimal("1100.00")));
        assertThat(dan.synka()).extracting(Synkutfall::konflikter, Synkutfall::kvar).containsExactly(1, 1);
        Krock conflict = dan.kopia().krockar().get(0);
        dan.kopia().los(new Konfliktval(conflict.id(), conflict.min(), true));
        Placeringsavtal other = avtal("PA-2");
        dan.spara(unit -> unit.add(other));

        assertThat(dan.synka()).extracting(Synkutfall::avvisade, Synkutfall::konflikter, Synkutfall::kvar).containsExactly(1, 0, 0);

        assertThat(dan.kopia().ko()).singleElement().satisfies(post -> assertThat(post.text()).contains("annan enhet"));
        dan.kopia().slapp(dan.kopia().ko().get(0).tx());
        dan.synka();
        cilla.synka();
        assertThat(dan.kopia().las(Placeringsavtal.class, moved.getId())).isNull();
        assertThat(cilla.kopia().las(Placeringsavtal.class, other.getId())).isNotNull();
        assertThat(cilla.kopia().las(Placeringsavtal.class, moved.getId()).getBoendepris()).isEqualByComparingTo("1000.00");
    }
}
