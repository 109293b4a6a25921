package se.underlag.avtal.internal.arsskifte;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.underlag.avtal.internal.tjanst.Avtalsrigg.ADM;
import static se.underlag.avtal.internal.tjanst.Avtalsrigg.INGEN;
import static se.underlag.avtal.internal.tjanst.Avtalsrigg.PLAN;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.underlag.avtal.Arendebild;
import se.underlag.avtal.Arsskiftesrad;
import se.underlag.avtal.internal.bevakning.BevakningslagerImpl;
import se.underlag.avtal.internal.tjanst.Avtalsrigg;
import se.underlag.base.Klocka;
import se.underlag.model.Kopfilsforslag;
import se.underlag.model.Placeringsavtal;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;
import se.underlag.security.Behorighet;
import se.underlag.spi.Kommandofel;
import se.underlag.spi.Kommandorad;
import se.underlag.spi.uppgift.Uppgift;
import se.underlag.testing.TestLagring;

/** Avtal without an end at the turn of the year (KF-07). */
class ArsskifteTest {

    private final Avtalsrigg rigg = new Avtalsrigg(TestLagring.ny());
    private Arendebild arende;

    /** An avtal from 2022-09-15 without an end, sent; its proposal to 2022 is not of this rig. */
    @BeforeEach void oppna() {
        arende = rigg.skickat();
        rigg.lagring.i(uow -> {
            Placeringsavtal avtal = uow.find(Placeringsavtal.class, arende.avtal().id()).orElseThrow();
            avtal.setTom(null);
            uow.list(Sokning.of(Kopfilsforslag.class)).forEach(forslag -> {
                forslag.setAr(2022);
                forslag.setAvtal(avtal);
            });
        });
    }

    @AfterEach void stang() {
        rigg.close();
    }

    private static List<String> nr(List<Arsskiftesrad> rader) {
        return rader.stream().map(Arsskiftesrad::nr).toList();
    }

    private long antal(int ar) {
        try (UnitOfWork uow = rigg.lagring.open()) {
            return uow.list(Sokning.of(Kopfilsforslag.class)).stream().filter(one -> one.getAr() == ar).count();
        }
    }

    @Test void KF_07_an_open_avtal_proposes_to_the_next_year_once() {
        assertThat(nr(rigg.arsskifte(ADM).saknas(2022))).isEmpty();
        assertThat(nr(rigg.arsskifte(ADM).saknas(2023))).containsExactly("PL-2022-00001");
        assertThat(nr(rigg.arsskifte(ADM).foresla(2023))).containsExactly("PL-2022-00001");
        assertThat(rigg.forslag).last().isEqualTo("år 2023 PL-2022-00001");
        assertThat(nr(rigg.arsskifte(ADM).saknas(2023))).isEmpty();
        assertThat(rigg.arsskifte(ADM).foresla(2023)).isEmpty();
        assertThat(antal(2023)).isEqualTo(1);
    }

    @Test void KF_07_an_avtal_with_an_end_or_a_notice_and_one_not_sent_ask_for_no_year() {
        rigg.lagring.i(uow -> uow.find(Placeringsavtal.class, arende.avtal().id()).orElseThrow().setSistaDebiteringsdag(LocalDate.of(2022, 12, 1)));
        assertThat(rigg.arsskifte(ADM).saknas(2023)).isEmpty();
        rigg.lagring.i(uow -> {
            Placeringsavtal avtal = uow.find(Placeringsavtal.class, arende.avtal().id()).orElseThrow();
            avtal.setSistaDebiteringsdag(null);
            avtal.setSkickad(null);
        });
        assertThat(rigg.arsskifte(ADM).saknas(2023)).isEmpty();
        assertThat(rigg.arsskifte(ADM).saknas(2021)).isEmpty();
    }

    @Test void KF_07_who_may_not_send_avtal_proposes_nothing() {
        assertThat(nr(rigg.arsskifte(PLAN).saknas(2023))).containsExactly("PL-2022-00001");
        assertThat(rigg.arsskifte(PLAN).foresla(2023)).isEmpty();
        assertThat(rigg.arsskifte(INGEN).saknas(2023)).isEmpty();
        assertThat(antal(2023)).isZero();
    }

    @ParameterizedTest
    @CsvSource({ "2022-11-30, ''", "2022-12-01, SNART 2022-12-31", "2022-12-31, SNART 2022-12-31",
            "2023-01-01, FORSENAD 2022-12-31" }) void KF_07_it_is_told_from_a_month_before_the_turn_of_the_year(String idag, String sagt) {
        Behorighet adm = rigg.lagring.behorighet(ADM);
        List<Uppgift> tasks = new ArsskifteSaknas(rigg.arsskifte(ADM),
                new BevakningslagerImpl(rigg.lagring.lagring(), adm, rigg.lagring.skydd(adm), rigg.lagring.klocka()))
                .uppgifter(LocalDate.parse(idag));
        assertThat(tasks.stream().map(one -> one.status() + " " + one.frist()).collect(Collectors.joining(", "))).isEqualTo(sagt);
        assertThat(tasks).allSatisfy(one -> {
            assertThat(one.vad()).isEqualTo("Föreslå köpfilen 2023 för ett avtal utan slutdatum");
            assertThat(one.varfor()).contains("PL-2022-00001").doesNotContain("Exempelsson");
        });
    }

    private String kor(String... ord) {
        Clock klocka = Klocka.fixed(LocalDate.of(2022, 12, 5));
        ArsskifteKommando kommando = new ArsskifteKommando(rigg.arsskifte(ADM), klocka);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream to = new PrintStream(out, true, StandardCharsets.UTF_8);
        kommando.kor(Kommandorad.read(List.of(ord), kommando.medVarde(), Set.of("visa", "json"), Path.of("").toAbsolutePath(), to, to));
        return out.toString(StandardCharsets.UTF_8).strip();
    }

    @Test void KF_07_the_command_shows_then_proposes_and_again_proposes_nothing() {
        assertThat(kor("--visa")).contains("PL-2022-00001", "Exempelenheten", "Ett avtal utan slutdatum är inte föreslaget till köpfilen 2023.");
        assertThat(kor("--json")).isEqualTo("{\"ar\":2023,\"foreslagna\":true,\"avtal\":[{\"referens\":\"PL-2022-00001\","
                + "\"enhet\":\"Exempelenheten\",\"from\":\"2022-09-15\",\"dygnspris\":\"3350.00\"}]}");
        assertThat(kor()).isEqualTo("Inga avtal utan slutdatum saknas i köpfilen 2023.");
        assertThat(kor("--ar", "2024", "--visa")).contains("2024");
        assertThatThrownBy(() -> kor("--ar", "i år")).isInstanceOf(Kommandofel.class).hasMessageContaining("i år");
    }
}
