package se.underlag.sync.internal.klient;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.underlag.model.Fil;
import se.underlag.model.Organisationsenhet;
import se.underlag.model.UnderlagFactory;
import se.underlag.spi.synk.Konfliktval;

/** A run that ends anywhere: the next one makes everything good. */
class KraschTest {

    private static final UnderlagFactory NY = UnderlagFactory.eINSTANCE;

    @TempDir Path folder;
    private Kopia anna;
    private Kopia bo;
    private Minnesserver server;

    /** Stands for the end of the process: nothing that follows is carried out, and what was begun is rolled back as Derby does at its next start. */
    private static final class Slut extends Error {

        private static final long serialVersionUID = 1L;
    }

    @BeforeEach void start() {
        anna = new Kopia(folder.resolve("anna"), "anna");
        bo = new Kopia(folder.resolve("bo"), "bo");
        server = new Minnesserver(anna.tabeller(), anna.test.radlager().schema());
    }

    @AfterEach void end() {
        anna.close();
        bo.close();
    }

    private static Organisationsenhet unit(String code) {
        return MotorTest.enhet(code);
    }

    private Fil file() {
        Fil file = NY.createFil();
        file.setNamn("a.txt");
        file.setInnehall(new byte[] { 1, 2, 3 });
        file.setStorlek(3);
        file.setSha256("abc");
        return file;
    }

    @ParameterizedTest
    @EnumSource(Kraschpunkt.class) void a_run_that_ends_at_any_point_is_made_good_by_the_next(Kraschpunkt point) {
        Organisationsenhet shared = unit("FH1");
        anna.gor(u -> u.add(shared));
        anna.synka(server);
        anna.gor(u -> u.add(file()));
        anna.gor(u -> u.add(unit("FH2")));
        anna.synka(server);
        Organisationsenhet other = unit("FH3");
        if (point != Kraschpunkt.FORE_GRUNDBILD && point != Kraschpunkt.MITT_I_GRUNDBILD && point != Kraschpunkt.EFTER_GRUNDBILD) {
            bo.synka(server);
        }
        anna.andra(Organisationsenhet.class, shared.getId(), o -> o.setNamn("Annas"));
        anna.gor(u -> u.add(file()));
        anna.synka(server);
        bo.gor(u -> u.add(other));
        bo.gor(u -> {
            Organisationsenhet wrong = unit("FH4");
            wrong.setNamn("Fel");
            u.add(wrong);
        });
        server.vagra = "Fel";
        if (point == Kraschpunkt.MITT_I_TVILLING) {
            // A twin that the server alone knows of.
            server.rader.put(new Nyckel("Organisationsenhet", "tvilling"), new Minnesserver.Rad(1, Map.of("kod", "FH3", "namn", "Tvilling", "typ",
                    "MYNDIGHET")));
        }
        if (point == Kraschpunkt.EFTER_OMSANDNING) {
            bo.synka(server);
            bo.andra(Organisationsenhet.class, other.getId(), o -> o.setAnsvarskod("777"));
            server.epok = "annan";
        }
        boolean passed = kor(point);
        assertThat(passed).as("the run comes to " + point).isTrue();

        bo = bo.omstartad();
        bo.synka(server);
        bo.synka(server);
        anna.synka(server);
        List<Utkorgspost> left = bo.ko();
        assertThat(left).singleElement().extracting(Utkorgspost::status).isEqualTo(Utkorgspost.Status.AVVISAD);
        bo.slapp(left.get(0).tx());
        assertThat(bo.krockar()).isEmpty();
        assertThat(server.mottagna.stream().map(p -> p.id())).doesNotHaveDuplicates();
        if (point != Kraschpunkt.MITT_I_TVILLING) {
            assertThat(bo.bild()).isEqualTo(server.bild());
            assertThat(anna.bild()).isEqualTo(server.bild());
            assertThat(server.bild().keySet()).filteredOn(k -> k.entitet().equals("Organisationsenhet")).hasSize(3);
        }
    }

    /** @return whether the run came to the point, where it ended */
    private boolean kor(Kraschpunkt point) {
        Consumer<Kraschpunkt> points = p -> {
            if (p == point) {
                throw new Slut();
            }
        };
        try {
            bo.synka(server, points);
            return false;
        } catch (Slut e) {
            return true;
        }
    }

    @Test void a_resolution_is_whole_or_not_there() {
        Organisationsenhet shared = unit("FH1");
        anna.gor(u -> u.add(shared));
        anna.synka(server);
        bo.synka(server);
        anna.andra(Organisationsenhet.class, shared.getId(), o -> o.setNamn("Annas"));
        bo.andra(Organisationsenhet.class, shared.getId(), o -> o.setNamn("Bos"));
        anna.synka(server);
        bo.synka(server);
        String id = bo.krockar().get(0).id();
        try {
            bo.replik.andra(d -> {
                new Losning(d, "bo").los(List.of(new Konfliktval(id, Map.of("namn", "Båda"), true)));
                throw new Slut();
            });
        } catch (Slut e) {
            bo = bo.omstartad();
        }
        assertThat(bo.krockar()).singleElement().extracting(Krock::id).isEqualTo(id);
        assertThat(bo.las(Organisationsenhet.class, shared.getId()).getNamn()).isEqualTo("Bos");
    }

    @Test void every_point_is_tried() {
        Set<Kraschpunkt> all = EnumSet.allOf(Kraschpunkt.class);
        assertThat(all).hasSize(16);
    }
}
