package se.underlag.prognos.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.underlag.model.Handelsestatus;
import se.underlag.model.Handelsetyp;
import se.underlag.model.Insatstyp;
import se.underlag.model.Kopfil;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Kopfilsstatus;
import se.underlag.model.Organisationsenhet;
import se.underlag.model.Prognoseffekt;
import se.underlag.model.Prognoshandelse;
import se.underlag.model.UnderlagFactory;
import se.underlag.spi.Kommandofel;
import se.underlag.spi.Kommandorad;
import se.underlag.testing.TestLagring;

/** The command on a real database: S01 in one unit, an actual amount in another. */
class PrognosKommandoTest {

    private static final UnderlagFactory F = UnderlagFactory.eINSTANCE;

    private final TestLagring lagring = TestLagring.ny();
    private final PrognosKommando kommando = new PrognosKommando(new PrognosTjanstImpl(lagring.lagring(), lagring.behorighet()));
    private final Insatstyp bmss = F.createInsatstyp();
    private String fel = "";

    @AfterEach void close() {
        lagring.close();
    }

    private String kor(String... ord) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Set<String> medVarde = new HashSet<>(kommando.medVarde());
        assertThat(kommando.kor(Kommandorad.read(List.of(ord), medVarde, Set.of("json"), Path.of("").toAbsolutePath(),
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8)))).isZero();
        fel = err.toString(StandardCharsets.UTF_8);
        return out.toString(StandardCharsets.UTF_8).strip();
    }

    private Kopfil kopfil(String kod, int ar) {
        Organisationsenhet enhet = F.createOrganisationsenhet();
        enhet.setId("enhet-" + kod);
        enhet.setEnhetId(enhet.getId());
        enhet.setKod(kod);
        enhet.setNamn("Enheten " + kod);
        Kopfil fil = F.createKopfil();
        fil.setId("fil-" + kod);
        fil.setEnhetId(enhet.getId());
        fil.setAr(ar);
        fil.setNamn("Fil");
        fil.setStatus(Kopfilsstatus.ARBETSFIL);
        lagring.spara(enhet, fil);
        return fil;
    }

    private Kopfilsrad rad(Kopfil fil, String sep) {
        Kopfilsrad rad = F.createKopfilsrad();
        rad.setEnhetId(fil.getEnhetId());
        rad.setKopfil(fil);
        rad.setInsatstyp(bmss);
        rad.setFaktisktSep(new BigDecimal(sep));
        return rad;
    }

    private void exempel() {
        bmss.setKod("BMSS");
        bmss.setNamn("BmSS");
        lagring.spara(bmss);
        Kopfilsrad s01 = rad(kopfil("A", 2024), "656000.00");
        Prognoshandelse handelse = F.createPrognoshandelse();
        handelse.setEnhetId(s01.getEnhetId());
        handelse.setKopfil(s01.getKopfil());
        handelse.setTyp(Handelsetyp.FORLANGNING);
        handelse.setStatus(Handelsestatus.OBEKRAFTAD);
        Prognoseffekt effekt = F.createPrognoseffekt();
        effekt.setManad(10);
        effekt.setDelta(new BigDecimal("294400.00"));
        effekt.setRad(s01);
        handelse.getEffekter().add(effekt);
        lagring.spara(s01, handelse, rad(kopfil("B", 2024), "1000.50"));
        kopfil("C", 2025);
    }

    @Test void PR_02_the_answer_keeps_actual_and_forecast_apart_by_unit_month_and_insats() {
        exempel();
        String json = kor("--ar", "2024", "--json");
        assertThat(json)
                .startsWith("{\"ar\":2024,\"enheter\":[{\"enhet\":\"A\",\"faktisk\":\"656000.00\",\"prognos\":\"294400.00\",\"summa\":\"950400.00\","
                        + "\"manader\":[{\"manad\":\"2024-01\",\"faktisk\":\"0.00\",\"prognos\":\"0.00\"},");
        assertThat(json).contains("{\"manad\":\"2024-09\",\"faktisk\":\"656000.00\",\"prognos\":\"0.00\"}",
                "{\"manad\":\"2024-10\",\"faktisk\":\"0.00\",\"prognos\":\"294400.00\"}",
                "\"insatser\":[{\"insats\":\"BmSS\",\"faktisk\":\"656000.00\",\"prognos\":\"294400.00\",\"summa\":\"950400.00\"}]");
        assertThat(json).endsWith("\"faktisk\":\"657000.50\",\"prognos\":\"294400.00\",\"summa\":\"951400.50\"}");
        assertThat(json.split("\"manad\":")).hasSize(25);
        assertThat(fel).isEmpty();
    }

    @Test void one_unit_can_be_asked_for_and_a_year_without_files_is_nothing() {
        exempel();
        assertThat(kor("--ar", "2024", "--enhet", "B", "--json")).contains("\"enhet\":\"B\"").doesNotContain("\"enhet\":\"A\"")
                .endsWith("\"faktisk\":\"1000.50\",\"prognos\":\"0.00\",\"summa\":\"1000.50\"}");
        assertThat(kor("--ar", "2031", "--json"))
                .isEqualTo("{\"ar\":2031,\"enheter\":[],\"faktisk\":\"0.00\",\"prognos\":\"0.00\",\"summa\":\"0.00\"}");
        assertThat(kor("--ar", "2024")).contains("656\u00A0000,00", "294\u00A0400,00", "BmSS");
    }

    @Test void wrong_words_are_wrong_usage() {
        assertThatThrownBy(() -> kor("--ar", "2024", "--enhet", "X")).isInstanceOf(Kommandofel.class).hasMessageContaining("X");
        assertThatThrownBy(() -> kor("--ar", "tjugo")).isInstanceOf(Kommandofel.class);
        assertThatThrownBy(() -> kor("--json")).isInstanceOf(Kommandofel.class);
        assertThatThrownBy(() -> kor("--ar", "2024", "mera")).isInstanceOf(Kommandofel.class);
    }
}
