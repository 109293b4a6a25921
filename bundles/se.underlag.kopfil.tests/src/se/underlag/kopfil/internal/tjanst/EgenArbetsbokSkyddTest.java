package se.underlag.kopfil.internal.tjanst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.underlag.kopfil.Testbok.textfarg;
import static se.underlag.kopfil.Testgranskning.bok;
import static se.underlag.kopfil.Testgranskning.rad;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.underlag.documents.kalkyl.Andringsbok.Bladandring;
import se.underlag.kopfil.Exportresultat;
import se.underlag.kopfil.Exportval;
import se.underlag.kopfil.Fargval;
import se.underlag.kopfil.Importmal;
import se.underlag.kopfil.Kopfilsinnehall;
import se.underlag.kopfil.Lasval;
import se.underlag.kopfil.Testbok;
import se.underlag.kopfil.Testgranskning;
import se.underlag.model.Entitet;
import se.underlag.model.Handelselogg;
import se.underlag.model.Handelsestatus;
import se.underlag.model.Handelsetyp;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Loggtyp;
import se.underlag.model.Person;
import se.underlag.model.Prognoseffekt;
import se.underlag.model.Prognoshandelse;
import se.underlag.model.UnderlagFactory;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.Sparresultat;
import se.underlag.persistence.UnitOfWork;
import se.underlag.spi.Kommandofel;

/** When the unit's own workbook must not be used, and what is told about one that was written. */
class EgenArbetsbokSkyddTest {

    private static final String ANNA = "195503149808";
    private static final String BERTIL = "197010039811";
    private static final String CILLA = "198001019805";
    private static final int BLA = 0x0070C0;
    private static final LocalDate NYAR = LocalDate.of(2024, 1, 1);

    private final Kopfilsrigg rigg = new Kopfilsrigg();

    @AfterEach void close() {
        rigg.close();
    }

    private static Object[] en(String person, String beslut, String insats, Object... belopp) {
        return rad(person, beslut, insats, NYAR, null, 3000, 1, belopp);
    }

    private Exportresultat exportera() {
        return rigg.tjanst.exportera(rigg.id("Fil"), rigg.fil("ut.xlsx"), Exportval.EGEN, new NullProgressMonitor());
    }

    private void importera(Testbok fil, Lasval val) {
        rigg.fil("bok.xlsx", fil);
        rigg.tjanst.genomfor(rigg.tjanst.planera(rigg.fil("bok.xlsx"), new Importmal("E1", 2024, "Fil"), val, new NullProgressMonitor()),
                new NullProgressMonitor());
    }

    private void spara(List<? extends Entitet> andrade, List<? extends Entitet> borttagna) {
        assertThat(rigg.tjanst.spara(rigg.id("Fil"), andrade, borttagna)).isInstanceOf(Sparresultat.Sparat.class);
    }

    private void skydda(String identitet) {
        try (UnitOfWork uow = rigg.lagring.lagring().open("test")) {
            uow.list(Sokning.of(Person.class)).stream().filter(person -> person.getIdentitet().equals(identitet))
                    .forEach(person -> person.setSkyddadIdentitet(true));
            uow.save();
        }
    }

    private Kopfilsrad ny(Kopfilsinnehall innehall, int efter, int lik) {
        Kopfilsrad like = innehall.rader().get(lik);
        Kopfilsrad ny = UnderlagFactory.eINSTANCE.createKopfilsrad();
        ny.setId(UUID.randomUUID().toString());
        ny.setEnhetId(like.getEnhetId());
        ny.setKopfil(innehall.kopfil());
        ny.setSortnyckel(innehall.rader().get(efter).getSortnyckel() + "1");
        ny.setPerson(like.getPerson());
        ny.setInsatstyp(like.getInsatstyp());
        ny.setLeverantor(like.getLeverantor());
        ny.setFrom(LocalDate.of(2024, 2, 1));
        ny.setDygnspris(new BigDecimal("3000.00"));
        return ny;
    }

    @Test void a_protected_person_whose_row_was_deleted_does_not_leave_in_the_original() {
        rigg.importera("Fil", bok(2024).rad(en(ANNA, "B-101", "BmSS", 93000)).rad(en(BERTIL, "B-102", "BmSS", 93000)));
        spara(List.of(), List.of(rigg.oppna("Fil").rader().get(1)));
        skydda(BERTIL);
        Exportresultat resultat = exportera();
        assertThat(resultat.egenArbetsbok()).isFalse();
        assertThat(resultat.upplysningar()).singleElement().asString().contains("skyddad identitet").endsWith("Köpfilen skrevs som en ny arbetsbok.");
        assertThat(rigg.andring).isNull();
    }

    @Test void whoever_else_the_original_is_about_is_logged_with_the_export() {
        rigg.importera("Fil", bok(2024).rad(en(ANNA, "B-101", "BmSS", 93000)).rad(en(BERTIL, "B-102", "BmSS", 93000)));
        spara(List.of(), List.of(rigg.oppna("Fil").rader().get(1)));
        assertThat(exportera().egenArbetsbok()).isTrue();
        rigg.lagring.i(uow -> {
            String bertil = uow.list(Sokning.of(Person.class)).stream().filter(person -> person.getIdentitet().equals(BERTIL)).findFirst()
                    .orElseThrow().getId();
            assertThat(uow.list(Sokning.of(Handelselogg.class))).filteredOn(post -> post.getTyp() == Loggtyp.EXPORT).hasSize(2)
                    .anyMatch(post -> post.getPersoner().contains(bertil));
        });
    }

    @Test void a_protected_person_on_a_sheet_that_was_never_read_does_not_leave_in_the_original() {
        rigg.importera("Annan", bok(2024).rad(en(CILLA, "B-103", "BmSS", 93000)));
        skydda(CILLA);
        rigg.importera("Fil", bok(2024).rad(en(ANNA, "B-101", "BmSS", 93000)).doltBlad("Gamla").rad("Flyttade:", "80 01 01-9805"));
        assertThat(exportera().egenArbetsbok()).isFalse();
        assertThat(rigg.andring).isNull();
    }

    @Test void columns_that_change_places_within_a_sheet_are_not_written_into() {
        Object[] rubriker = Testgranskning.rubriker();
        Object[] bytta = rubriker.clone();
        Object[] bertil = Arrays.copyOf(en(BERTIL, "B-102", "BmSS", 93000, 87000), 21);
        for (Object[] row : List.of(bytta, bertil)) {
            Object januari = row[8];
            row[8] = row[9];
            row[9] = januari;
        }
        rigg.importera("Fil", bok(2024).rad(en(ANNA, "B-101", "BmSS", 93000)).rad().rad(bytta).rad(bertil));
        assertThat(rigg.faktiskt("Fil").get(1)).isEqualTo("186000.00");
        Exportresultat resultat = exportera();
        assertThat(resultat.egenArbetsbok()).isFalse();
        assertThat(resultat.upplysningar()).singleElement().asString().contains("Kolumnerna byter plats");
    }

    @Test void asked_for_by_name_the_own_workbook_is_written_or_nothing() {
        rigg.importera("Fil", bok(2024).rad(en(ANNA, "B-101", "BmSS", 93000)).rad(en(BERTIL, "B-102", "BmSS", 93000)));
        spara(List.of(), List.of(rigg.oppna("Fil").rader().get(1)));
        skydda(BERTIL);
        assertThatThrownBy(() -> rigg.kor("kopfil exportera", "--enhet", "E1", "--ar", "2024", "--till", "ut.xlsx", "--egen-arbetsbok"))
                .isInstanceOf(Kommandofel.class).hasMessageContaining("skyddad identitet").hasMessageEndingWith("Inget skrevs.");
        assertThat(rigg.bok("ut.xlsx")).isNull();
        assertThatThrownBy(() -> rigg.kor("kopfil exportera", "--enhet", "E1", "--ar", "2024", "--till", "ut.csv", "--egen-arbetsbok"))
                .isInstanceOf(Kommandofel.class).hasMessageContaining("bok.xlsx");
    }

    @Test void PR_02_a_mark_that_is_no_fill_cannot_be_taken_away() {
        Lasval bla = Lasval.AUTO.medFarger(Fargval.INGET.medTypsnitt(Set.of(BLA)));
        importera(bok(2024).rad(en(ANNA, "B-101", "BmSS", 93000, textfarg(87000, BLA))), bla);
        assertThat(rigg.prognos("Fil").get(2)).isEqualTo("87000.00");
        assertThat(exportera().egenArbetsbok()).isTrue();
        Kopfilsinnehall innehall = rigg.oppna("Fil");
        innehall.rader().get(0).setFaktisktFeb(new BigDecimal("87000.00"));
        spara(List.of(innehall.rader().get(0)), innehall.handelser());
        Exportresultat resultat = exportera();
        assertThat(resultat.egenArbetsbok()).isFalse();
        assertThat(resultat.upplysningar()).singleElement().asString().contains("annat än fyllning");
    }

    @Test void a_new_row_goes_to_the_sheet_of_its_insats() {
        Testbok fil = bok(2024).rad(en(ANNA, "B-101", "BmSS", 93000)).blad("Blad2").rad("Köpfil 2024").rad().rad(Testgranskning.rubriker())
                .rad(en(BERTIL, "B-102", "Korttidsboende", 93000));
        importera(fil, Lasval.AUTO.medBlad(Set.of("Blad1", "Blad2")));
        Kopfilsinnehall innehall = rigg.oppna("Fil");
        Kopfilsrad ny = ny(innehall, 0, 1);
        Prognoshandelse arende = UnderlagFactory.eINSTANCE.createPrognoshandelse();
        arende.setId(UUID.randomUUID().toString());
        arende.setEnhetId(ny.getEnhetId());
        arende.setKopfil(innehall.kopfil());
        arende.setTyp(Handelsetyp.BYTE_AV_INSATS);
        arende.setStatus(Handelsestatus.OBEKRAFTAD);
        arende.setDatum(ny.getFrom());
        ny.setHandelse(arende);
        Prognoseffekt februari = UnderlagFactory.eINSTANCE.createPrognoseffekt();
        februari.setId(UUID.randomUUID().toString());
        februari.setEnhetId(ny.getEnhetId());
        februari.setManad(2);
        // 29 dygn at 3 000 kr.
        februari.setDelta(new BigDecimal("87000.00"));
        februari.setRad(ny);
        arende.getEffekter().add(februari);
        spara(List.of(ny, arende), List.of());
        assertThat(exportera().egenArbetsbok()).isTrue();
        assertThat(rigg.andring.blad()).extracting(Bladandring::blad).containsExactly("Blad1", "Blad2");
        assertThat(rigg.andring.blad().get(0).nyaRader()).isEmpty();
        assertThat(rigg.andring.blad().get(1).nyaRader()).hasSize(1);
    }
}
