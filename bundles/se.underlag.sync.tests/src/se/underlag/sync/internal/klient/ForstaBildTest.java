package se.underlag.sync.internal.klient;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How much processor time a replica takes to fill, and to hear of a day's work of others. The server answers from memory. */
@Tag("lang")
class ForstaBildTest extends Tvakopior {

    private static final int ROWS = 50_000;
    private static final int DAY = 50;
    private static final long MINUTE = 60_000;
    private static final long SECOND = 1_000;

    @Test void fifty_thousand_rows_take_less_than_a_minute_and_a_usual_pull_less_than_a_second() {
        String file = UUID.randomUUID().toString();
        server.rader.put(new Nyckel("Kopfil", file), new Minnesserver.Rad(1, Map.of("ar", "2026", "namn", "Köpfil", "status", "ARBETSFIL")));
        for (int i = 0; i < ROWS; i++) {
            server.rader.put(new Nyckel("Kopfilsrad", id(i)), new Minnesserver.Rad(1, rad(file, i)));
        }
        long begun = cpu();
        bo.synka(server);
        long first = (cpu() - begun) / 1_000_000;
        int rows = bo.replik.las(d -> d.rader().ids("Kopfilsrad").size());
        assertThat(rows).isEqualTo(ROWS);

        anna.synka(server);
        for (int i = 0; i < DAY; i++) {
            String code = "D" + i;
            anna.gor(u -> u.add(enhet(code)));
        }
        anna.synka(server);
        begun = cpu();
        bo.synka(server);
        long pull = (cpu() - begun) / 1_000_000;
        int units = bo.replik.las(d -> d.rader().ids("Organisationsenhet").size());
        assertThat(units).isEqualTo(DAY);
        System.out.println("First picture of " + ROWS + " rows: " + first + " ms of processor; " + DAY + " transactions fetched: " + pull + " ms");
        assertThat(first).isLessThan(MINUTE);
        assertThat(pull).isLessThan(SECOND);
    }

    /** Of this thread alone: other builds on the machine do not count. Derby works in it too. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Ids of the store grow with time. */
    private static String id(int number) {
        return String.format("0197782e-7500-7001-90c2-%012d", number);
    }

    private static Map<String, String> rad(String file, int number) {
        Map<String, String> image = new LinkedHashMap<>();
        image.put("kopfil", file);
        image.put("sortnyckel", "n" + number);
        image.put("dygnspris", "2450.00");
        image.put("boende", "Exempelgården");
        for (String month : new String[] { "Jan", "Feb", "Mar", "Apr", "Maj", "Jun" }) {
            image.put("faktiskt" + month, "73500.00");
        }
        return image;
    }
}
