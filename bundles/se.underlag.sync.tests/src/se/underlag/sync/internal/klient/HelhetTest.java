package se.underlag.sync.internal.klient;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.underlag.model.Prognoshandelse;
import se.underlag.spi.synk.Konfliktval;

/** A question about an event and its effects, while the shared database goes on; found by the simulation. */
class HelhetTest extends Tvakopior {

    private void underlag(Kopia replica, Prognoshandelse event, String text) {
        replica.andra(Prognoshandelse.class, event.getId(), e -> {
            e.setUnderlag(text);
            e.getEffekter().get(0).setDelta(new BigDecimal(text.length() + ".00"));
        });
    }

    @Test void a_question_left_open_tells_what_the_shared_database_has_now_and_either_answer_leaves_all_equal() {
        for (int answer = 0; answer < 3; answer++) {
            if (answer > 0) {
                end();
                folder = folder.resolve("igen");
                start();
            }
            gemensam();
            Prognoshandelse event = handelse();
            bo.synka(server);
            underlag(bo, event, "Bos");
            underlag(anna, event, "Annas");
            anna.synka(server);
            bo.synka(server);
            Map<String, String> first = bo.krockar().get(0).derasVarden();
            underlag(anna, event, "Annas andra");
            anna.synka(server);
            assertThat(bo.synka(server).konflikter()).isEqualTo(1);

            Krock open = bo.krockar().get(0);
            assertThat(open.derasVarden()).containsEntry("underlag", "Annas andra").containsEntry("prognoseffekt", "1 11.00; 2 100.00");
            Map<String, String> chosen = new HashMap<>(answer == 0 ? open.derasVarden() : answer == 1 ? open.min() : first);
            bo.los(new Konfliktval(open.id(), chosen, true));
            assertThat(bo.synka(server).kvar()).isZero();
            anna.synka(server);
            assertThat(anna.las(Prognoshandelse.class, event.getId()).getUnderlag()).isEqualTo(chosen.get("underlag"));
            lika();
        }
    }
}
