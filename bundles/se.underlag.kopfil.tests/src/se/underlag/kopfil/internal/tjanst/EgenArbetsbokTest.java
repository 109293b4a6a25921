package se.underlag.kopfil.internal.tjanst;

import static org.assertj.core.api.Assertions.assertThat;
import static se.underlag.kopfil.Testbok.fylld;
import static se.underlag.kopfil.Testbok.formel;
import static se.underlag.kopfil.Testgranskning.bok;
import static se.underlag.kopfil.Testgranskning.rad;
import static se.underlag.kopfil.internal.tjanst.Kopfilsrigg.svar;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.underlag.documents.kalkyl.Andringsbok;
import se.underlag.documents.kalkyl.Andringsbok.Bladandring;
import se.underlag.documents.kalkyl.Andringsbok.Cellandring;
import se.underlag.documents.kalkyl.Cell;
import se.underlag.kopfil.Exportresultat;
import se.underlag.kopfil.Exportval;
import se.underlag.kopfil.Kopfilsinnehall;
import se.underlag.kopfil.Testbok;
import se.underlag.model.Handelsestatus;
import se.underlag.model.Handelsetyp;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Person;
import se.underlag.model.Prognoseffekt;
import se.underlag.model.Prognoshandelse;
import se.underlag.model.UnderlagFactory;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;

/** A köpfil goes back into the workbook it came from: what differs is written, the rest is left alone, and it comes back the same. */
class EgenArbetsbokTest {

    private static final String ANNA = "195503149808";
    private static final String BERTIL = "197010039811";
    private static final String CILLA = "198001019805";
    private static final int EGEN_GRON = 0x92D050;

    private final Kopfilsrigg rigg = new Kopfilsrigg();

    @AfterEach void close() {
        rigg.close();
    }

    private static LocalDate dag(String text) {
        return LocalDate.parse(text);
    }

    private static Object gront(Object varde) {
        return fylld(varde, EGEN_GRON);
    }

    /** S01: March 70 400, April 96 000 … September 96 000; the sum stands in U as a formula. */
    private static Object[] anna(Object okt, Object nov, Object dec) {
        return rad(ANNA, "B-101", "BmSS", dag("2024-03-10"), dag("2024-09-30"), "3 200,00 kr", 3, 70400, "96 000,00", 99200, 96000, 99200, 99200,
                96000, okt,
                nov, dec, formel("SUM(I4:T4)", 656000));
    }

    private static Object[] bertil(Object... belopp) {
        return rad(BERTIL, "B-102", "Korttidsboende", dag("2024-01-01"), dag("2024-12-31"), 4100, 11, belopp);
    }

    private Exportresultat exportera() {
        return rigg.tjanst.exportera(rigg.id("Fil"), rigg.fil("ut.xlsx"), Exportval.EGEN, new NullProgressMonitor());
    }

    private Bladandring blad() {
        return rigg.andring.blad().get(0);
    }

    private List<String> andrade() {
        return blad().celler().stream().map(EgenArbetsbokTest::kort).toList();
    }

    private static String kort(Cellandring cell) {
        Object value = cell.varde().behalls() ? "="
                : cell.varde().text() != null ? cell.varde().text()
                        : cell.varde().tal() != null ? cell.varde().tal().toPlainString() : cell.varde().datum();
        String fill = cell.fyllning().rgb() == -2 ? "" : cell.fyllning().rgb() == -1 ? " -" : " #%06X".formatted(cell.fyllning().rgb());
        return Cell.kolumnnamn(cell.kolumn()) + cell.rad() + " " + value + fill;
    }

    private void spara(List<? extends se.underlag.model.Entitet> andrade, List<? extends se.underlag.model.Entitet> borttagna) {
        assertThat(rigg.tjanst.spara(rigg.id("Fil"), andrade, borttagna)).isInstanceOf(se.underlag.persistence.Sparresultat.Sparat.class);
    }

    private static Prognoshandelse handelse(Kopfilsinnehall innehall, Handelsetyp typ, String datum) {
        Prognoshandelse handelse = UnderlagFactory.eINSTANCE.createPrognoshandelse();
        handelse.setId(UUID.randomUUID().toString());
        handelse.setEnhetId(innehall.kopfil().getEnhetId());
        handelse.setKopfil(innehall.kopfil());
        handelse.setTyp(typ);
        handelse.setStatus(Handelsestatus.OBEKRAFTAD);
        handelse.setDatum(dag(datum));
        return handelse;
    }

    private static void effekt(Prognoshandelse handelse, Kopfilsrad rad, int manad, String delta) {
        Prognoseffekt effekt = UnderlagFactory.eINSTANCE.createPrognoseffekt();
        effekt.setId(UUID.randomUUID().toString());
        effekt.setEnhetId(handelse.getEnhetId());
        effekt.setManad(manad);
        effekt.setDelta(new BigDecimal(delta));
        effekt.setRad(rad);
        handelse.getEffekter().add(effekt);
    }

    @Test void KF_10_what_still_means_the_same_is_not_touched() {
        rigg.importera("Fil", bok(2024).rad(anna(null, null, null)).rad(bertil(123000, 127100)));
        Exportresultat resultat = exportera();
        assertThat(resultat.egenArbetsbok()).isTrue();
        assertThat(resultat.upplysningar()).isEmpty();
        assertThat(blad().celler()).isEmpty();
        assertThat(blad().nyaRader()).isEmpty();
        assertThat(blad().borttagnaRader()).isEmpty();
        assertThat(rigg.bok("ut.xlsx").cell("H4").text()).isEqualTo("3 200,00 kr");
    }

    @Test void S01_PR_02_PR_03_an_extension_gets_the_units_own_green_and_the_months_total() {
        // Bertil's December is green in the unit's own colour; that one is used for Anna's October to December: 31, 30, 31 dygn at 3 200 kr.
        rigg.importera("Fil", bok(2024).rad(anna(null, null, null)).rad(bertil(123000, gront(127100))));
        Kopfilsinnehall innehall = rigg.oppna("Fil");
        Prognoshandelse forlangning = handelse(innehall, Handelsetyp.FORLANGNING, "2024-10-01");
        forlangning.setUnderlag("Påhittat samtal");
        effekt(forlangning, innehall.rader().get(0), 10, "99200.00");
        effekt(forlangning, innehall.rader().get(0), 11, "96000.00");
        effekt(forlangning, innehall.rader().get(0), 12, "99200.00");
        spara(List.of(forlangning), List.of());
        assertThat(exportera().upplysningar()).isEmpty();
        assertThat(andrade()).containsExactly("R4 99200.00 #92D050", "S4 96000.00 #92D050", "T4 99200.00 #92D050");
        assertThat(rigg.bok("ut.xlsx").cell("U4").formel()).isEqualTo("SUM(I4:T4)");
        // In another köpfil the event comes back with its kind and what it rests on.
        assertThat(rigg.importera("Annan", rigg.bok("ut.xlsx"))).isEqualTo(svar(2, 0, 0, 0));
        assertThat(rigg.oppna("Annan").handelser()).anySatisfy(event -> {
            assertThat(event.getTyp()).isEqualTo(Handelsetyp.FORLANGNING);
            assertThat(event.getUnderlag()).isEqualTo("Påhittat samtal");
            assertThat(event.getEffekter()).hasSize(3);
        });
        assertThat(rigg.prognos("Annan").summa()).isEqualTo("421500.00");
    }

    @Test void S06_PR_02_prognos_over_an_actual_amount_comes_back_as_delta_into_another_file() {
        // November: F 123 000, an event lowers by 6 000, the cell shows V = 117 000 in green; read elsewhere F is still 123 000.
        rigg.importera("Fil", bok(2024).rad(anna(null, null, null)).rad(bertil(123000, 127100)));
        Kopfilsinnehall innehall = rigg.oppna("Fil");
        Prognoshandelse pris = handelse(innehall, Handelsetyp.PRISANDRING, "2024-11-01");
        effekt(pris, innehall.rader().get(1), 11, "-6000.00");
        spara(List.of(pris), List.of());
        exportera();
        assertThat(andrade()).containsExactly("S5 117000.00 #C6EFCE");
        Testbok sorterad = rigg.bok("ut.xlsx");
        rigg.importera("Annan", sorterad);
        assertThat(rigg.faktiskt("Annan").get(11)).isEqualTo("123000.00");
        assertThat(rigg.prognos("Annan").get(11)).isEqualTo("-6000.00");
        assertThat(rigg.importera("Fil", sorterad)).isEqualTo(svar(0, 0, 2, 0));
    }

    @Test void PR_03_a_month_that_is_prognos_no_longer_gets_its_neighbours_fill() {
        rigg.importera("Fil", bok(2024).rad(anna(gront(99200), null, null)).rad(bertil(fylld(123000, 0xFFFFEE), gront(127100))));
        Kopfilsinnehall innehall = rigg.oppna("Fil");
        innehall.rader().get(1).setFaktisktDec(new BigDecimal("127100.00"));
        spara(List.of(innehall.rader().get(1)), innehall.handelser());
        exportera();
        // Anna's October has nothing left and is white; Bertil's December is an actual amount and looks like his November.
        assertThat(andrade()).containsExactly("R4 null -", "T5 = #FFFFEE");
    }

    @Test void PR_04_PR_05_a_new_row_stands_after_its_neighbour_and_comes_back_with_its_event() {
        rigg.importera("Fil",
                bok(2024).rad(anna(null, null, null)).rad(bertil(123000, 127100)).rad("Summa", null, null, null, null, null, null, null));
        Kopfilsinnehall innehall = rigg.oppna("Fil");
        Kopfilsrad forsta = innehall.rader().get(0);
        Kopfilsrad ny = UnderlagFactory.eINSTANCE.createKopfilsrad();
        ny.setId(UUID.randomUUID().toString());
        ny.setEnhetId(forsta.getEnhetId());
        ny.setKopfil(innehall.kopfil());
        ny.setSortnyckel(forsta.getSortnyckel() + "1");
        ny.setPerson(innehall.rader().get(1).getPerson());
        ny.setInsatstyp(forsta.getInsatstyp());
        ny.setLeverantor(forsta.getLeverantor());
        ny.setFrom(dag("2024-11-01"));
        ny.setDygnspris(new BigDecimal("3350.00"));
        Prognoshandelse byte_ = handelse(innehall, Handelsetyp.BYTE_AV_INSATS, "2024-11-01");
        ny.setHandelse(byte_);
        effekt(byte_, ny, 11, "100500.00");
        effekt(byte_, ny, 12, "103850.00");
        effekt(byte_, innehall.rader().get(1), 11, "-123000.00");
        effekt(byte_, innehall.rader().get(1), 12, "-127100.00");
        spara(List.of(ny, byte_), List.of());
        assertThat(exportera().upplysningar()).isEmpty();
        assertThat(andrade()).containsExactly("S5 0.00 #C6EFCE", "T5 0.00 #C6EFCE");
        assertThat(blad().nyaRader()).singleElement().satisfies(rad -> {
            assertThat(rad.efter()).isEqualTo(4);
            assertThat(rad.formatFran()).isEqualTo(4);
            // 30 dygn at 3 350 kr are 100 500 kr, 31 are 103 850 kr.
            assertThat(rad.celler().stream().map(EgenArbetsbokTest::kort)).contains("A0 19701003-9811", "D0 BmSS", "F0 2024-11-01", "G0 null",
                    "H0 3350.00", "I0 null", "S0 100500.00 #C6EFCE", "T0 103850.00 #C6EFCE");
        });
        assertThat(rigg.importera("Annan", rigg.bok("ut.xlsx"))).isEqualTo(svar(3, 0, 0, 0));
        assertThat(rigg.prognos("Annan").summa()).isEqualTo("-45750.00");
        assertThat(rigg.oppna("Annan").handelser()).singleElement().extracting("typ").isEqualTo(Handelsetyp.BYTE_AV_INSATS);
    }

    @Test void a_removed_row_is_taken_out_and_a_refused_or_left_out_one_stays() {
        Testbok fil = bok(2024).rad(anna(null, null, null)).rad(bertil(123000)).rad(rad(null, null, "okänd ökning", null, null, null, 12, 200000))
                .rad(rad(CILLA, "B-103", "BmSS", dag("2024-01-01"), null, 3000, 1, 93000));
        var plan = rigg.planera("Fil", fil);
        rigg.tjanst.genomfor(plan, List.of(plan.rader().get(0), plan.rader().get(1)), new NullProgressMonitor());
        spara(List.of(), List.of(rigg.oppna("Fil").rader().get(1)));
        exportera();
        assertThat(blad().borttagnaRader()).containsExactly(5);
        assertThat(blad().celler()).isEmpty();
    }

    @Test void a_formula_that_would_give_another_amount_gives_way_to_what_is_stored_and_it_is_told() {
        Object[] formler = bertil(formel("30*H4", 123000), formel("31*H4", 127100));
        rigg.importera("Fil", bok(2024).rad(formler).rad(anna(null, null, null)));
        Kopfilsinnehall innehall = rigg.oppna("Fil");
        innehall.rader().get(0).setDygnspris(new BigDecimal("4200.00"));
        innehall.rader().get(0).setFaktisktDec(new BigDecimal("130200.00"));
        spara(List.of(innehall.rader().get(0)), List.of());
        assertThat(exportera().upplysningar())
                .containsExactly("2 formler ersattes av sina belopp, eftersom celler de räknar på har ändrats: S4, T4.");
        assertThat(andrade()).containsExactly("H4 4200.00", "S4 123000.00", "T4 130200.00");
    }

    @Test void what_the_workbook_has_no_column_for_is_told() {
        rigg.importera("Fil", bok(2024).rad(anna(null, null, null)));
        Kopfilsinnehall innehall = rigg.oppna("Fil");
        innehall.rader().get(0).setKommentar("Ring i maj");
        spara(List.of(innehall.rader().get(0)), List.of());
        assertThat(exportera().upplysningar())
                .containsExactly("Arbetsboken har ingen kolumn för Kommentar. Uppgiften finns på en rad i köpfilen och följde inte med.");
    }

    @Test void rows_sorted_and_changed_in_excel_still_find_their_events() {
        rigg.importera("Fil", bok(2024).rad(anna(gront(99200), null, null)).rad(bertil(gront(117000), 127100)));
        exportera();
        byte[] del = rigg.andring.egnaDelar().values().iterator().next();
        Object[] annan = anna(gront(99200), null, null);
        annan[7] = 3300;
        Testbok sorterad = bok(2024).del(rigg.andring.egnaDelar().keySet().iterator().next(), del).rad(bertil(gront(117000), 127100)).rad(annan);
        List<String> ider = rigg.oppna("Fil").rader().stream().map(Kopfilsrad::getId).toList();
        assertThat(rigg.planera("Fil", sorterad).rader()).extracting(rad -> rad.rad().radId()).containsExactly(ider.get(1), ider.get(0));
    }

    @Test void without_a_workbook_of_its_own_or_by_choice_the_products_own_is_written() {
        rigg.importera("Fil", bok(2024).rad(anna(null, null, null)));
        assertThat(rigg.tjanst.egenArbetsbok(rigg.id("Fil"))).contains("bok.xlsx");
        assertThat(rigg.tjanst.exportera(rigg.id("Fil"), rigg.fil("ut.xlsx"), Exportval.NY, new NullProgressMonitor()).egenArbetsbok()).isFalse();
        assertThat(rigg.andring).isNull();
        assertThat(rigg.bok("ut.xlsx").cell("X3").text()).isEqualTo(rigg.oppna("Fil").rader().get(0).getId());
    }

    @Test void the_command_says_which_workbook_it_wrote() {
        rigg.importera("Fil", bok(2024).rad(anna(null, null, null)));
        assertThat(rigg.kor("kopfil exportera", "--enhet", "E1", "--ar", "2024", "--till", "ut.xlsx", "--egen-arbetsbok", "--json")).isZero();
        assertThat(rigg.ut).isEqualTo("{\"fil\":\"ut.xlsx\",\"rader\":1,\"egenArbetsbok\":true,\"upplysningar\":[]}");
        assertThat(rigg.kor("kopfil exportera", "--enhet", "E1", "--ar", "2024", "--till", "ut.xlsx", "--ny-arbetsbok", "--json")).isZero();
        assertThat(rigg.ut).contains("\"egenArbetsbok\":false");
    }

    @Test void a_protected_person_is_masked_in_a_new_workbook_and_nothing_is_lost_when_it_comes_back() {
        rigg.importera("Fil", bok(2024).rad(anna(gront(99200), null, null)).rad(bertil(123000, 127100)));
        try (UnitOfWork uow = rigg.lagring.lagring().open("test")) {
            uow.list(Sokning.of(Person.class)).stream().filter(person -> person.getIdentitet().equals(ANNA))
                    .forEach(person -> person.setSkyddadIdentitet(true));
            uow.save();
        }
        Exportresultat resultat = exportera();
        assertThat(resultat.egenArbetsbok()).isFalse();
        assertThat(resultat.upplysningar()).hasSize(2).last().asString().startsWith("En rad gäller en person med skyddad identitet");
        Testbok ut = rigg.bok("ut.xlsx");
        assertThat(List.of(ut.cell("A3").text(), ut.cell("C3").text(), ut.cell("E3").text())).containsOnly("Skyddad identitet");
        assertThat(ut.cell("A4").text()).isEqualTo("19701003-9811");
        assertThat(rigg.importera("Fil", ut)).isEqualTo(svar(0, 0, 2, 0));
        assertThat(rigg.bilder("Fil")).extracting(rad -> rad.identitet() + " " + rad.beslutsnr()).containsExactly(ANNA + " B-101", BERTIL + " B-102");
    }

    @Test void a_masked_row_can_still_be_changed_and_keeps_its_person() {
        rigg.importera("Fil", bok(2024).rad(anna(null, null, null)));
        Kopfilsinnehall innehall = rigg.oppna("Fil");
        try (UnitOfWork uow = rigg.lagring.lagring().open("test")) {
            uow.list(Sokning.of(Person.class)).forEach(person -> person.setSkyddadIdentitet(true));
            uow.save();
        }
        exportera();
        Andringsbok januari = new Andringsbok(List.of(new Bladandring("Köpfil 2024",
                List.of(new Cellandring(3, 9, se.underlag.documents.kalkyl.Andringsbok.Varde.of(new BigDecimal("1000")),
                        se.underlag.documents.kalkyl.Andringsbok.Fyllning.BEHALLS)),
                List.of(), List.of())), java.util.Map.of());
        assertThat(rigg.importera("Fil", rigg.bok("ut.xlsx").andrad(januari))).isEqualTo(svar(0, 1, 0, 0));
        assertThat(rigg.bilder("Fil")).singleElement().satisfies(rad -> {
            assertThat(rad.identitet()).isEqualTo(ANNA);
            assertThat(rad.beslutsnr()).isEqualTo("B-101");
            assertThat(rad.leverantor()).isEqualTo("Exempelvård AB");
            assertThat(rad.faktiskt().get(1)).isEqualTo("1000.00");
        });
        assertThat(innehall.rader()).hasSize(1);
    }
}
