package se.underlag.sync.internal.klient;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.underlag.model.Prognoshandelse;
import se.underlag.spi.synk.Konfliktval;

/** What comes back from the server of what was sent from here, when the same row has been removed and made again meanwhile; found by the simulation. */
class EgetEkoTest extends Tvakopior {

    private Prognoshandelse event;

    private void effekt(Kopia replica, int index, String delta) {
        replica.andra(Prognoshandelse.class, event.getId(), e -> e.getEffekter().get(index).setDelta(new BigDecimal(delta)));
    }

    /** @param dies at which sending the process dies before it has noted the answer, 0 for none */
    @ParameterizedTest
    @ValueSource(ints = { 0, 1, 2, 3 }) void a_part_removed_and_made_again_by_an_answer_stays(int dies) {
        gemensam();
        event = handelse();
        bo.synka(server);
        effekt(bo, 0, "200.00");
        effekt(anna, 1, "300.00");
        anna.synka(server);
        assertThat(bo.synka(server).konflikter()).isEqualTo(1);
        effekt(bo, 0, "500.00");
        bo.andra(Prognoshandelse.class, event.getId(), e -> e.getEffekter().remove(0));
        Krock conflict = bo.krockar().get(0);
        bo.los(new Konfliktval(conflict.id(), conflict.min(), true));
        assertThat(bo.ko()).as("changed, removed, made again").hasSize(3);

        try {
            bo.synka(server, sandning(dies));
        } catch (Simulerad.Krasch dead) {
            bo = bo.omstartad();
        }
        assertThat(bo.synka(server).kvar()).isZero();
        anna.synka(server);

        assertThat(bo.las(Prognoshandelse.class, event.getId()).getEffekter()).extracting(e -> e.getDelta().toPlainString())
                .containsExactlyInAnyOrder("200.00", "100.00");
        lika();
    }

    private static Consumer<Kraschpunkt> sandning(int number) {
        Consumer<Kraschpunkt> counted = Simulerad.vid(number, () -> {
            throw new Simulerad.Krasch();
        });
        return point -> {
            if (point == Kraschpunkt.EFTER_SANDNING) {
                counted.accept(point);
            }
        };
    }
}
