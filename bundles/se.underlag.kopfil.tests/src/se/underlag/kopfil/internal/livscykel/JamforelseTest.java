package se.underlag.kopfil.internal.livscykel;

import static org.assertj.core.api.Assertions.assertThat;
import static se.underlag.kopfil.Testbok.gron;
import static se.underlag.kopfil.Testgranskning.bok;
import static se.underlag.kopfil.Testgranskning.rad;
import static se.underlag.kopfil.internal.livscykel.LivscykelProv.ANNA;
import static se.underlag.kopfil.internal.livscykel.LivscykelProv.BERTIL;
import static se.underlag.kopfil.internal.livscykel.LivscykelProv.bertil;
import static se.underlag.kopfil.internal.livscykel.LivscykelProv.dag;
import static se.underlag.kopfil.internal.livscykel.LivscykelProv.s01;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.underlag.documents.kalkyl.Utbok;
import se.underlag.documents.kalkyl.Utbok.Utcell;
import se.underlag.kopfil.internal.tjanst.Kopfilsrigg;
import se.underlag.kopfil.livscykel.Checklistsvar;
import se.underlag.kopfil.livscykel.Livscykeltjanst;
import se.underlag.kopfil.livscykel.Uppladdning;
import se.underlag.kopfil.livscykel.Versionsinfo;
import se.underlag.kopfil.livscykel.Versionsjamforelse;
import se.underlag.kopfil.livscykel.Versionsjamforelse.Falt;
import se.underlag.kopfil.livscykel.Versionsjamforelse.Rad;
import se.underlag.kopfil.livscykel.Versionsjamforelse.Slag;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Person;
import se.underlag.persistence.Sokning;
import se.underlag.security.Skydd;

/** Two states of a file, cell by cell, with differences worked by hand. */
class JamforelseTest {

    private final Kopfilsrigg rigg = new Kopfilsrigg();
    private String fil;
    private Versionsinfo forsta;

    /** September is uploaded; then December is lowered, October's forecast becomes actual, Anna's price changes, and a third row comes in. */
    @BeforeEach void september_and_what_came_after() {
        rigg.importera("Fil", bok(2024).rad(s01(gron(99200), gron(96000), gron(99200))).rad(bertil(123000, 127100)));
        fil = rigg.id("Fil");
        rigg.livscykel.granska(fil);
        Map<String, Uppladdning.Svar> svar = new HashMap<>();
        rigg.livscykel.forbered(fil, 9).fragor()
                .forEach(fraga -> svar.put(fraga.id(), new Uppladdning.Svar(Checklistsvar.Svar.JA, null)));
        forsta = rigg.livscykel.laddaUpp(new Uppladdning(fil, 9, svar, Map.of(), null));
        rigg.livscykel.oppnaIgen(fil, "Ändringar efter mötet");
        rigg.importera("Fil", bok(2024).rad(s01(gron(99200), gron(96000), gron(0))).rad(bertil(123000, 120000))
                .rad(rad("196104279815", "B-103", "BmSS", dag("2024-12-01"), dag("2024-12-31"), 3000, 12, 93000)));
    }

    @AfterEach void close() {
        rigg.close();
    }

    @Test void KF_10_a_version_against_now_tells_rows_and_cells_with_their_differences() {
        Versionsjamforelse jamforelse = rigg.livscykel.jamfor(fil, forsta.id(), null);

        assertThat(jamforelse.fore()).isEqualTo("2024-09 version 1");
        assertThat(jamforelse.efter()).isEqualTo("nu (2024-09-25)");
        assertThat(jamforelse.rader()).extracting(Rad::slag).containsExactly(Slag.ANDRAD, Slag.ANDRAD, Slag.NY);
        Rad bertil = jamforelse.rader().get(1);
        assertThat(bertil.falt()).singleElement().satisfies(falt -> {
            assertThat(falt.falt()).isEqualTo("faktisktDec");
            assertThat(falt.fore()).isEqualTo(new BigDecimal("127100.00"));
            assertThat(falt.efter()).isEqualTo(new BigDecimal("120000.00"));
            assertThat(falt.differens()).isEqualTo("-7100.00");
        });
        assertThat(jamforelse.rader().get(0).falt()).singleElement().satisfies(falt -> {
            assertThat(falt.falt()).isEqualTo("prognosDec");
            assertThat(falt.differens()).isEqualTo("-99200.00");
        });
        assertThat(jamforelse.rader().get(2).falt()).extracting(Falt::falt).contains("person", "beslut", "faktisktDec");
        // −7 100 + 93 000; −99 200
        assertThat(jamforelse.faktiskt().fore()).isEqualTo("906100.00");
        assertThat(jamforelse.faktiskt().differens()).isEqualTo("85900.00");
        assertThat(jamforelse.prognos().differens()).isEqualTo("-99200.00");
        assertThat(jamforelse.antal(Slag.NY)).isEqualTo(1);
        assertThat(jamforelse.antal(Slag.BORTTAGEN)).isZero();
        assertThat(jamforelse.rader()).extracting(rad -> rad.differens().toPlainString()).containsExactly("-99200.00", "-7100.00", "93000.00");
    }

    @Test void KF_10_a_version_against_itself_differs_in_nothing() {
        Versionsjamforelse jamforelse = rigg.livscykel.jamfor(fil, forsta.id(), forsta.id());
        assertThat(jamforelse.andrade()).isEmpty();
        assertThat(jamforelse.rader()).hasSize(2);
        assertThat(jamforelse.faktiskt().differens()).isEqualTo("0.00");
    }

    @Test void KF_10_what_was_there_before_and_is_gone_is_told_with_what_it_took_with_it() {
        Versionsjamforelse bak = Jamforare.jamfor("Fil", "nu", rigg.bilder("Fil"), "då", rigg.livscykel.oppnaVersion(forsta.id()).rader(), Map.of());
        Rad borta = bak.rader().get(2);
        assertThat(borta.slag()).isEqualTo(Slag.BORTTAGEN);
        assertThat(borta.efter()).isNull();
        assertThat(borta.differens()).isEqualTo("-93000.00");
        assertThat(bak.faktiskt().differens()).isEqualTo("-85900.00");
    }

    @Test void an_empty_month_is_not_zero_and_ten_and_ten_point_zero_zero_are_the_same() {
        var lika = rigg.bilder("Fil");
        var annan = lika.get(0).medLagrat(lika.get(0).faktiskt());
        assertThat(Jamforare.jamfor("Fil", "a", List.of(lika.get(0)), "b", List.of(annan), Map.of()).andrade()).isEmpty();
        rigg.importera("Fil", bok(2024).rad(s01(gron(99200), gron(96000), gron(0))).rad(bertil(123000, 120000))
                .rad(rad("196104279815", "B-103", "BmSS", dag("2024-12-01"), dag("2024-12-31"), 3000, 11, 0, 93000)));
        Rad rad = Jamforare.jamfor("Fil", "a", lika, "b", rigg.bilder("Fil"), Map.of()).rader().get(2);
        assertThat(rad.falt()).singleElement().satisfies(falt -> {
            assertThat(falt.fore()).isNull();
            assertThat(falt.efter()).isEqualTo(new BigDecimal("0.00"));
            assertThat(falt.differens()).isEqualTo("0.00");
        });
    }

    @Test void KF_10_the_workbook_marks_what_differs_in_typed_cells() {
        Utbok bok = Jamforelsebok.of(rigg.livscykel.jamfor(fil, forsta.id(), null), LocalDate.of(2024, 9, 25),
                new Jamforelsebok.Mask(rad -> false, ""));
        assertThat(bok.blad()).extracting(Utbok.Utblad::namn).containsExactly("Skillnader", "Rader", "Summor");

        List<List<Utcell>> skillnader = rader(bok, 0);
        List<Utcell> december = skillnader.stream().filter(rad -> "Dec, faktisk".equals(rad.get(6).text()) && rad.get(7).tal() != null).findFirst()
                .orElseThrow();
        assertThat(december.get(0).text()).isEqualTo("Ändrad");
        assertThat(december.get(1).text()).isEqualTo("19701003-9811");
        assertThat(december.get(7).tal()).isEqualTo("127100.00");
        assertThat(december.get(8).tal()).isEqualTo("120000.00");
        assertThat(december.get(8).andrad()).isTrue();
        assertThat(december.get(9).tal()).isEqualTo("-7100.00");
        assertThat(skillnader).anySatisfy(rad -> assertThat(rad.get(8).datum()).isEqualTo(LocalDate.of(2024, 12, 1)));

        List<Utcell> bertil = rader(bok, 1).get(1);
        assertThat(bertil.get(20).andrad()).isTrue();
        assertThat(bertil.get(19).andrad()).isFalse();
        assertThat(rader(bok, 2).get(0).get(3).tal()).isEqualTo("85900.00");
        assertThat(ANNA).isNotEqualTo(BERTIL);
    }

    @Test void the_workbook_masks_who_and_where_a_protected_person_is_and_keeps_the_money() {
        Utbok bok = Jamforelsebok.of(rigg.livscykel.jamfor(fil, forsta.id(), null), LocalDate.of(2024, 9, 25),
                new Jamforelsebok.Mask(rad -> true, "Skyddad identitet"));

        List<Utcell> bertil = rader(bok, 1).get(1);
        assertThat(bertil.get(1).text()).isEqualTo("Skyddad identitet");
        assertThat(bertil.get(20).tal()).isNotNull();
        assertThat(rader(bok, 0)).allSatisfy(
                rad -> assertThat(rad).extracting(Utcell::text)
                        .noneMatch(text -> text != null && (text.contains("-98") || text.contains("Exempel"))));
    }

    @Test void the_workbook_that_is_written_is_masked_until_somebody_lifts_the_protection() {
        rigg.lagring.i(uow -> uow.list(Sokning.of(Person.class)).forEach(person -> person.setSkyddadIdentitet(true)));
        List<Utbok> skrivna = new ArrayList<>();
        Skydd skydd = rigg.lagring.skydd(rigg.lagring.behorighet());
        Livscykeltjanst tjanst = new LivscykelTjanstImpl(rigg.lagring.lagring(), rigg.lagring.behorighet(), rigg.lagring.laslogg(),
                rigg.lagring.klocka(), rigg.granskare(), (bok, delar, till, monitor) -> skrivna.add(bok), skydd);

        tjanst.exportera(fil, tjanst.jamfor(fil, forsta.id(), null), rigg.fil("jamforelse.xlsx"), null);
        assertThat(rader(skrivna.get(0), 1)).extracting(rad -> rad.get(1).text()).containsOnly(skydd.text());

        skydd.lyft(rigg.oppna("Fil").rader().stream().map(Kopfilsrad::getPerson).toList(), "Samtal", Duration.ofMinutes(30));
        tjanst.exportera(fil, tjanst.jamfor(fil, forsta.id(), null), rigg.fil("jamforelse.xlsx"), null);
        assertThat(rader(skrivna.get(1), 1)).extracting(rad -> rad.get(1).text()).doesNotContain(skydd.text());
    }

    private static List<List<Utcell>> rader(Utbok bok, int blad) {
        return (List<List<Utcell>>) bok.blad().get(blad).rader();
    }
}
