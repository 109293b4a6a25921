package se.underlag.kopfil.internal.tjanst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.underlag.kopfil.Testbok.formel;
import static se.underlag.kopfil.Testgranskning.bok;
import static se.underlag.kopfil.Testgranskning.rad;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.underlag.documents.kalkyl.Andringsbok.Cellandring;
import se.underlag.documents.kalkyl.Cell;
import se.underlag.documents.kalkyl.KalkylException;
import se.underlag.documents.kalkyl.Kalkylandrare;
import se.underlag.documents.kalkyl.Kalkyllasare;
import se.underlag.documents.kalkyl.Kalkyllasare.Mottagare;
import se.underlag.documents.kalkyl.Kalkylrad;
import se.underlag.documents.kalkyl.Kalkylskrivare;
import se.underlag.kopfil.Exportresultat;
import se.underlag.kopfil.Exportval;
import se.underlag.kopfil.Kopfilsinnehall;
import se.underlag.kopfil.Testbok;
import se.underlag.kopfil.Testxlsx;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Person;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.Sparresultat;
import se.underlag.persistence.UnitOfWork;

/** Formulas of the unit's own workbook that rest on what changes, with the product's own reader and writers. */
class EgenFormelTest {

    private static final String ANNA = "195503149808";
    private static final String BERTIL = "197010039811";
    private static final String CILLA = "198001019805";
    private static final LocalDate NYAR = LocalDate.of(2024, 1, 1);

    private final Kopfilsrigg rigg = new Kopfilsrigg().medFiler(Testxlsx.verklig(Kalkyllasare.class, "lasning.Formatlasare"),
            Testxlsx.verklig(Kalkylskrivare.class, "skrivning.XlsxSkrivare"), Testxlsx.verklig(Kalkylandrare.class, "lappning.XlsxAndrare"));

    @AfterEach void close() {
        rigg.close();
    }

    private static Object[] en(String person, String beslut, Object... belopp) {
        return rad(person, beslut, "BmSS", NYAR, null, 3000, 1, belopp);
    }

    private void importera(Testbok bok) {
        Testxlsx.skriv(bok, rigg.fil("bok.xlsx"));
        assertThat(rigg.kor("kopfil importera", "bok.xlsx", "--enhet", "E1", "--ar", "2024", "--fil", "Fil", "--json")).isLessThan(2);
    }

    private Exportresultat exportera() {
        Exportresultat resultat = rigg.tjanst.exportera(rigg.id("Fil"), rigg.fil("ut.xlsx"), Exportval.EGEN, new NullProgressMonitor());
        assertThat(resultat.egenArbetsbok()).isTrue();
        return resultat;
    }

    private void spara(List<Kopfilsrad> andrade, List<Kopfilsrad> borttagna) {
        assertThat(rigg.tjanst.spara(rigg.id("Fil"), andrade, borttagna)).isInstanceOf(Sparresultat.Sparat.class);
    }

    private Map<String, Cell> celler() {
        Map<String, Cell> all = new HashMap<>();
        rigg.las(rigg.fil("ut.xlsx"), new Mottagare() {
            @Override public boolean blad(String namn, boolean dolt) {
                return true;
            }

            @Override public boolean rad(Kalkylrad rad) {
                rad.celler().forEach(cell -> all.put(cell.adress(rad.nummer()), cell));
                return true;
            }
        }, new NullProgressMonitor());
        return all;
    }

    private static String tal(Cell cell) {
        return cell == null || cell.tal() == null ? null : cell.tal().stripTrailingZeros().toPlainString();
    }

    private List<String> bredvid() throws IOException {
        try (Stream<Path> files = Files.list(rigg.fil("bok.xlsx").getParent())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test void a_month_that_rests_on_another_rows_changed_month_keeps_what_is_stored() {
        // Bertil's February is twice Anna's January: 2 × 93 000. She gets 90 000; his 186 000 is what is stored and stays.
        importera(bok(2024).rad(en(ANNA, "B-101", 93000, 87000)).rad(en(BERTIL, "B-102", 93000, formel("I4*2", 186000))));
        Kopfilsinnehall innehall = rigg.oppna("Fil");
        innehall.rader().get(0).setFaktisktJan(new BigDecimal("90000.00"));
        spara(List.of(innehall.rader().get(0)), List.of());
        assertThat(exportera().upplysningar())
                .containsExactly("En formel ersattes av sitt belopp, eftersom celler den räknar på har ändrats: J5.");
        assertThat(rigg.andring.blad().get(0).celler()).extracting(Cellandring::rad).containsExactly(4, 5);
        Map<String, Cell> celler = celler();
        assertThat(tal(celler.get("I4"))).isEqualTo("90000");
        assertThat(tal(celler.get("J5"))).isEqualTo("186000");
        assertThat(celler.get("J5").harFormel()).isFalse();
    }

    @Test void a_month_that_rests_on_a_removed_row_keeps_what_is_stored_and_no_error_is_left() {
        importera(bok(2024).rad(en(ANNA, "B-101", 93000)).rad(en(BERTIL, "B-102", 93000, formel("I4-I6", 6000)))
                .rad(en(CILLA, "B-103", 87000, formel("I5", 93000))));
        spara(List.of(), List.of(rigg.oppna("Fil").rader().get(0)));
        assertThat(exportera().upplysningar())
                .containsExactly("En formel ersattes av sitt belopp, eftersom celler den räknar på har ändrats: J5.");
        Map<String, Cell> celler = celler();
        assertThat(tal(celler.get("J4"))).isEqualTo("6000");
        assertThat(celler.get("J4").harFormel()).isFalse();
        // What rests on nothing that changed is a formula still, and points to where its row went.
        assertThat(celler.get("J5").formel()).isEqualTo("I4");
        assertThat(tal(celler.get("J5"))).isEqualTo("93000");
    }

    @Test void a_price_that_rests_on_another_rows_price_keeps_what_is_stored() {
        Object[] bertil = en(BERTIL, "B-102", 93000);
        bertil[7] = formel("H4", 3000);
        importera(bok(2024).rad(en(ANNA, "B-101", 93000)).rad(bertil));
        Kopfilsinnehall innehall = rigg.oppna("Fil");
        innehall.rader().get(0).setDygnspris(new BigDecimal("3100.00"));
        spara(List.of(innehall.rader().get(0)), List.of());
        assertThat(exportera().upplysningar()).singleElement().asString().endsWith("har ändrats: H5.");
        assertThat(tal(celler().get("H5"))).isEqualTo("3000");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "xl/sharedStrings.xml|<sst><si><r><t>Ring 1980</t></r><r><t>0101-9805</t></r></si></sst>",
            "xl/comments1.xml|<comments><comment ref=\"A1\"><text><t>80 01 01 - 9805</t></text></comment></comments>",
            "xl/pivotCache/pivotCacheDefinition1.xml|<s v=\"198001019805\"/>", "customXml/item9.xml|<a><b>800101+9805</b></a>",
            "xl/worksheets/sheet9.xml|<oddHeader>8001019805</oddHeader>" }) void a_protected_person_who_stands_in_no_cell_does_not_leave_in_the_original(
                    String del, String innehall) throws IOException {
        importera(bok(2024).rad(en(CILLA, "B-103", 93000)));
        spara(List.of(), List.of(rigg.oppna("Fil").rader().get(0)));
        try (UnitOfWork uow = rigg.lagring.lagring().open("test")) {
            uow.list(Sokning.of(Person.class)).forEach(person -> person.setSkyddadIdentitet(true));
            uow.save();
        }
        Files.write(rigg.fil("bok.xlsx"), Testxlsx.av(bok(2024).rad(en(ANNA, "B-101", 93000)), Map.of(del, innehall)));
        rigg.kor("kopfil importera", "bok.xlsx", "--enhet", "E1", "--ar", "2024", "--fil", "Annan", "--json");
        Exportresultat resultat = rigg.tjanst.exportera(rigg.id("Annan"), rigg.fil("ut.xlsx"), Exportval.EGEN, new NullProgressMonitor());
        assertThat(resultat.egenArbetsbok()).isFalse();
        assertThat(resultat.upplysningar()).first().asString().contains("skyddad identitet");
    }

    @Test void what_cannot_be_read_again_leaves_nothing_behind_and_the_old_file_as_it_was() throws IOException {
        importera(bok(2024).rad(en(ANNA, "B-101", 93000)));
        rigg.medFiler(Testxlsx.verklig(Kalkyllasare.class, "lasning.Formatlasare"),
                Testxlsx.verklig(Kalkylskrivare.class, "skrivning.XlsxSkrivare"), new Kalkylandrare() {
                    @Override public boolean kan(Path mall) {
                        return true;
                    }

                    @Override public boolean finnsText(Path mall, Predicate<String> sokt, IProgressMonitor monitor) {
                        return false;
                    }

                    @Override public List<String> skriv(Path mall, se.underlag.documents.kalkyl.Andringsbok andring, Path till, Kontroll kontroll,
                            IProgressMonitor monitor) {
                        Testxlsx.skriv(new Testbok().blad("Annat").rad("Ingen köpfil"), till.resolveSibling("trasig.tmp"));
                        try {
                            kontroll.skriven(till.resolveSibling("trasig.tmp"));
                        } finally {
                            assertThat(till.resolveSibling("trasig.tmp").toFile().delete()).isTrue();
                        }
                        return List.of();
                    }
                });
        Files.writeString(rigg.fil("ut.xlsx"), "gammal");
        assertThatThrownBy(() -> rigg.tjanst.exportera(rigg.id("Fil"), rigg.fil("ut.xlsx"), Exportval.BARA_EGEN, new NullProgressMonitor()))
                .isInstanceOf(KalkylException.class).hasMessageEndingWith("Inget skrevs.");
        assertThat(Files.readString(rigg.fil("ut.xlsx"))).isEqualTo("gammal");
        assertThat(bredvid()).containsExactly("bok.xlsx", "ut.xlsx");
    }
}
