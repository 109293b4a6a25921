package se.underlag.kopfil.internal.tjanst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.underlag.kopfil.Testgranskning.bok;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.underlag.kopfil.Kopfilsinnehall;
import se.underlag.kopfil.RadAvvisadException;
import se.underlag.kopfil.Testgranskning;
import se.underlag.model.Beslut;
import se.underlag.model.Entitet;
import se.underlag.model.Handelsestatus;
import se.underlag.model.Handelsetyp;
import se.underlag.model.Insatstyp;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Leverantor;
import se.underlag.model.Person;
import se.underlag.model.Prognoseffekt;
import se.underlag.model.Prognoshandelse;
import se.underlag.model.UnderlagFactory;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.Sparresultat;

/** Rows that were typed in the editor go into a real database: what they refer to by number and name is found there or made. */
class SkrivnaRaderTest {

    private static final String ANNA = "195503149808";
    private static final String BERTIL = "197010039811";
    private static final UnderlagFactory MODELL = UnderlagFactory.eINSTANCE;

    private final Kopfilsrigg rigg = new Kopfilsrigg();
    private Kopfilsinnehall fil;

    @BeforeEach void enRad() {
        rigg.importera("Fil",
                bok(2024).rad(Testgranskning.rad(ANNA, "B-1", "BmSS", LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31), 3000, 1, 93000)));
        fil = rigg.oppna("Fil");
    }

    @AfterEach void close() {
        rigg.close();
    }

    private <T extends Entitet> T ny(T entitet) {
        entitet.setId(UUID.randomUUID().toString());
        entitet.setEnhetId(fil.kopfil().getEnhetId());
        return entitet;
    }

    private Person person(String identitet, String fornamn, String efternamn) {
        Person person = ny(MODELL.createPerson());
        person.setIdentitet(identitet);
        person.setFornamn(fornamn);
        person.setEfternamn(efternamn);
        return person;
    }

    private Kopfilsrad rad(String beslutsnr, Person person, String insats, String leverantor) {
        Kopfilsrad rad = ny(MODELL.createKopfilsrad());
        rad.setKopfil(fil.kopfil());
        rad.setSortnyckel("00000009");
        rad.setPerson(person);
        rad.setFrom(LocalDate.of(2024, 11, 1));
        rad.setTom(LocalDate.of(2024, 12, 31));
        if (beslutsnr != null) {
            Beslut beslut = ny(MODELL.createBeslut());
            beslut.setNr(beslutsnr);
            rad.setBeslut(beslut);
        }
        if (insats != null) {
            Insatstyp typ = ny(MODELL.createInsatstyp());
            typ.setNamn(insats);
            rad.setInsatstyp(typ);
        }
        if (leverantor != null) {
            Leverantor en = ny(MODELL.createLeverantor());
            en.setNamn(leverantor);
            rad.setLeverantor(en);
        }
        rad.setFaktisktNov(new BigDecimal("90000.00"));
        return rad;
    }

    private Sparresultat spara(Entitet... andrade) {
        return rigg.tjanst.spara(fil.kopfil().getId(), List.of(andrade), List.of());
    }

    private long antal(Class<? extends Entitet> typ) {
        long[] antal = new long[1];
        rigg.lagring.i(uow -> antal[0] = uow.count(Sokning.of(typ)));
        return antal[0];
    }

    @Test void KF_07_a_new_row_makes_its_person_beslut_and_leverantor_in_the_same_save() {
        Kopfilsrad ny = rad("B-2", person("701063-9811", "Bertil", "Exempelsson"), "Korttidsboende", "Nya Hemmet AB");

        assertThat(spara(ny)).isInstanceOf(Sparresultat.Sparat.class);

        Kopfilsrad sparad = rigg.oppna("Fil").rader().get(1);
        assertThat(sparad.getPerson().getIdentitet()).isEqualTo("197010639811");
        assertThat(sparad.getPerson().getEfternamn()).isEqualTo("Exempelsson");
        assertThat(sparad.getBeslut().getNr()).isEqualTo("B-2");
        assertThat(sparad.getBeslut().getFrom()).isEqualTo("2024-11-01");
        assertThat(sparad.getBeslut().getArende().getPerson().getId()).isEqualTo(sparad.getPerson().getId());
        assertThat(sparad.getInsatstyp().getNamn()).isEqualTo("Korttidsboende");
        assertThat(sparad.getLeverantor().getNamn()).isEqualTo("Nya Hemmet AB");
        assertThat(rigg.faktiskt("Fil").summa()).isEqualTo("183000.00");
        assertThat(ny.getPerson().getId()).as("the caller's row refers to the real one").isEqualTo(sparad.getPerson().getId());
    }

    @Test void KF_07_known_references_are_recognised_in_any_form_and_made_only_once() {
        long personer = antal(Person.class);
        long leverantorer = antal(Leverantor.class);
        long insatser = antal(Insatstyp.class);

        spara(rad("B-2", person("550314-9808", "Någon", "Annan"), "bmss", " exempelvård  ab "), rad("B-3", person(ANNA, null, null), "BmSS", null));

        assertThat(antal(Person.class)).isEqualTo(personer);
        assertThat(antal(Leverantor.class)).isEqualTo(leverantorer);
        assertThat(antal(Insatstyp.class)).isEqualTo(insatser);
        assertThat(rigg.oppna("Fil").rader()).hasSize(3).extracting(rad -> rad.getPerson().getIdentitet()).containsOnly(ANNA);
    }

    @Test void KF_07_a_known_beslut_keeps_its_days_and_gives_the_row_its_person() {
        Kopfilsrad ny = rad("B-1", null, "BmSS", null);

        spara(ny);

        assertThat(ny.getPerson().getIdentitet()).isEqualTo(ANNA);
        assertThat(ny.getBeslut().getFrom()).isEqualTo("2024-01-01");
        assertThat(antal(Beslut.class)).isEqualTo(1);
    }

    @Test void KF_07_the_beslut_of_another_person_is_told_and_nothing_is_stored() {
        assertThatThrownBy(() -> spara(rad("B-1", person(BERTIL, null, null), "BmSS", null)))
                .isInstanceOfSatisfying(RadAvvisadException.class, avvisad -> {
                    assertThat(avvisad.fynd()).singleElement().satisfies(fynd -> {
                        assertThat(fynd.regel()).isEqualTo("KF-07");
                        assertThat(fynd.text()).contains("B-1", "annan person");
                        assertThat(fynd.plats().falt()).isEqualTo("beslut");
                    });
                });
        assertThat(antal(Person.class)).isEqualTo(1);
        assertThat(rigg.oppna("Fil").rader()).hasSize(1);
    }

    @Test void KF_07_a_stored_row_cannot_go_to_another_known_person_and_keep_the_beslut() {
        spara(rad("B-2", person(BERTIL, null, null), "BmSS", null));
        fil = rigg.oppna("Fil");
        Kopfilsrad annas = fil.rader().get(0);
        Person bertil = fil.rader().get(1).getPerson();
        annas.setKonto("4510");
        assertThat(spara(annas)).isInstanceOf(Sparresultat.Sparat.class);
        fil = rigg.oppna("Fil");
        annas = fil.rader().get(0);
        annas.setPerson(bertil);

        Kopfilsrad bertils = annas;
        assertThatThrownBy(() -> spara(bertils)).isInstanceOfSatisfying(RadAvvisadException.class,
                avvisad -> assertThat(avvisad.fynd()).singleElement().satisfies(fynd -> assertThat(fynd.text()).contains("B-1", "annan person")));
        assertThat(rigg.oppna("Fil").rader().get(0).getPerson().getIdentitet()).isEqualTo(ANNA);
    }

    @Test void S40_a_number_that_cannot_be_right_is_corrected_with_its_beslut() {
        rigg.importera("Fel", bok(2024).rad(Testgranskning.rad("550314-9809", "B-9", "BmSS", LocalDate.of(2024, 1, 1), null, 3000, 1, 93000)));
        fil = rigg.oppna("Fel");
        Kopfilsrad rad = fil.rader().get(0);
        rad.setPerson(person("550314-9808", null, null));

        assertThat(spara(rad)).isInstanceOf(Sparresultat.Sparat.class);

        Kopfilsrad sparad = rigg.oppna("Fel").rader().get(0);
        assertThat(sparad.getPerson().getIdentitet()).isEqualTo(ANNA);
        assertThat(sparad.getBeslut().getArende().getPerson().getIdentitet()).isEqualTo(ANNA);
    }

    @Test void S05_PR_06_PR_07_rows_without_person_or_without_beslut_are_refused_all_at_once() {
        Kopfilsrad tom = ny(MODELL.createKopfilsrad());
        tom.setKopfil(fil.kopfil());
        Kopfilsrad okand = rad(null, null, "okänd ökning", null);
        Kopfilsrad utanBeslut = rad(null, person(BERTIL, null, null), "BmSS", null);

        assertThatThrownBy(() -> spara(tom, okand, utanBeslut, rad("B-7", person(BERTIL, null, null), "BmSS", null)))
                .isInstanceOfSatisfying(RadAvvisadException.class, avvisad -> {
                    assertThat(avvisad.fynd()).extracting(fynd -> fynd.regel() + " " + fynd.plats().objektId())
                            .containsExactlyInAnyOrder("PR-06 " + tom.getId(), "PR-06 " + okand.getId(), "PR-07 " + utanBeslut.getId());
                });
        assertThat(rigg.oppna("Fil").rader()).hasSize(1);
    }

    @Test void S02_PR_04_a_new_row_with_the_event_that_made_it_is_stored_and_removed_together() {
        Prognoshandelse handelse = ny(MODELL.createPrognoshandelse());
        handelse.setKopfil(fil.kopfil());
        handelse.setTyp(Handelsetyp.NYTT_ARENDE);
        handelse.setStatus(Handelsestatus.OBEKRAFTAD);
        handelse.setDatum(LocalDate.of(2024, 10, 15));
        Kopfilsrad rad = rad(null, person(BERTIL, "Bertil", "Exempelsson"), "BmSS", null);
        rad.setFaktisktNov(null);
        rad.setHandelse(handelse);
        Prognoseffekt effekt = ny(MODELL.createPrognoseffekt());
        effekt.setRad(rad);
        effekt.setManad(10);
        effekt.setDelta(new BigDecimal("47600.00"));
        handelse.getEffekter().add(effekt);

        assertThat(spara(rad, handelse)).isInstanceOf(Sparresultat.Sparat.class);
        assertThat(rigg.prognos("Fil").summa()).isEqualTo("47600.00");

        Kopfilsinnehall nu = rigg.oppna("Fil");
        Kopfilsrad nyRad = nu.rader().get(1);
        assertThatThrownBy(() -> rigg.tjanst.spara(nu.kopfil().getId(), List.of(), List.of(nyRad))).isInstanceOf(RadAvvisadException.class)
                .hasMessageContaining("PR-07");
        assertThat(rigg.tjanst.spara(nu.kopfil().getId(), List.of(), List.of(nyRad, nu.handelser().get(0))))
                .isInstanceOf(Sparresultat.Sparat.class);
        assertThat(rigg.oppna("Fil").rader()).hasSize(1);
        assertThat(rigg.prognos("Fil").summa()).isEqualTo("0.00");
    }

    @Test void the_cells_may_choose_among_known_and_shipped_insatser_and_leverantorer() {
        assertThat(rigg.tjanst.radval(fil.kopfil().getEnhetId()).insatser()).contains("BmSS", "Korttidsboende").doesNotHaveDuplicates();
        assertThat(rigg.tjanst.radval(fil.kopfil().getEnhetId()).leverantorer()).containsExactly("Exempelvård AB");
    }
}
