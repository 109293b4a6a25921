package se.underlag.kopfil.internal.korpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.underlag.base.Manadsbelopp;
import se.underlag.documents.kalkyl.Kalkylandrare;
import se.underlag.documents.kalkyl.Kalkyllasare;
import se.underlag.documents.kalkyl.Kalkylskrivare;
import se.underlag.kopfil.Exportval;
import se.underlag.kopfil.Granskning;
import se.underlag.kopfil.Importmal;
import se.underlag.kopfil.Importplan;
import se.underlag.kopfil.Importresultat;
import se.underlag.kopfil.Lasval;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.internal.tjanst.Kopfilsrigg;

/**
 * Both ways: every file of the korpus goes into a real database, out as the product's own workbook and into another database, and
 * nothing is lost, added or changed on the way. The exports stay in {@code target/rundgang} for those who judge workbooks from outside.
 */
class RundgangTest {

    private static final NullProgressMonitor MONITOR = new NullProgressMonitor();
    private static final Set<String> FORMAT = Set.of("xlsx", "xlsm", "xls", "ods", "csv", "txt");

    private static Kopfilsrigg hemma;
    private static Kopfilsrigg borta;
    private static Path ut;
    private static int nummer;

    @BeforeAll static void open() throws IOException {
        ut = Files.createDirectories(rot().resolve("bundles/se.underlag.kopfil.tests/target/rundgang"));
        try (Stream<Path> gamla = Files.list(ut)) {
            gamla.forEach(gammal -> gammal.toFile().delete());
        }
        hemma = new Kopfilsrigg().medFiler(verklig(Kalkyllasare.class, "lasning.Formatlasare", "lasning.XlsxLasare"),
                verklig(Kalkylskrivare.class, "skrivning.XlsxSkrivare"), verklig(Kalkylandrare.class, "lappning.XlsxAndrare"));
        borta = new Kopfilsrigg().medFiler(hemma, hemma, hemma);
    }

    @AfterAll static void close() {
        hemma.close();
        borta.close();
    }

    private static Path rot() {
        return Path.of(System.getProperty("underlag.rot"));
    }

    /** The service itself, not a double: found by name, since its bundle keeps it to itself. */
    private static <T> T verklig(Class<T> tjanst, String... namn) {
        for (String kandidat : namn) {
            try {
                return tjanst.cast(tjanst.getClassLoader().loadClass("se.underlag.documents.internal." + kandidat).getConstructor().newInstance());
            } catch (ClassNotFoundException | NoSuchMethodException e) {
                continue;
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(kandidat, e);
            }
        }
        throw new IllegalStateException(List.of(namn).toString());
    }

    private static Path fixtur(String namn) {
        return rot().resolve("releng/acceptans/fixturer").resolve(namn);
    }

    private static Granskning.Filsvar las(String namn) {
        return hemma.tjanst.granska(List.of(fixtur(namn)), Lasval.AUTO, MONITOR).filer().get(0);
    }

    /** Every file that can be read; what must not be readable is judged by the acceptance run. */
    static List<String> korpus() throws IOException {
        try (Stream<Path> filer = Files.list(fixtur(""))) {
            return filer.map(fil -> fil.getFileName().toString()).filter(namn -> FORMAT.contains(namn.substring(namn.lastIndexOf('.') + 1)))
                    .filter(namn -> las(namn).fel().isEmpty()).sorted().toList();
        }
    }

    @Test void the_corpus_is_there() throws IOException {
        assertThat(korpus()).hasSizeGreaterThanOrEqualTo(160);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("korpus") void KF_10_PR_02_import_export_import_is_the_identity(String namn) {
        Granskning.Filsvar las = las(namn);
        String enhet = "K%03d".formatted(++nummer);
        Importmal mal = new Importmal(enhet, las.ar(), "Fil");
        Path export = ut.resolve(namn.replaceAll("[^\\w.-]", "_") + ".xlsx");

        hemma.tjanst.skapaEnhet(enhet, namn);
        Importresultat forst = importera(hemma, fixtur(namn), mal);
        assertThat(forst.nya()).isEqualTo(las.rader().size());
        assertThat(summa(hemma.bilderAv(forst.kopfilId()), Radbild::faktiskt)).isEqualTo(las.faktiskt().summa());
        assertThat(summa(hemma.bilderAv(forst.kopfilId()), Radbild::prognos)).isEqualTo(las.prognos().summa());
        List<String> lagrat = rader(hemma, forst.kopfilId());
        hemma.tjanst.exportera(forst.kopfilId(), export, Exportval.NY, MONITOR);

        Importplan igen = planera(hemma, export, mal);
        assertThat(igen.rader()).filteredOn(rad -> rad.utfall() != Importplan.Utfall.OFORANDRAD).isEmpty();
        assertThat(igen.antal(Importplan.Utfall.OFORANDRAD)).isEqualTo(las.rader().size());

        egenArbetsbok(namn, enhet, las, lagrat, forst.kopfilId());
        borta.tjanst.skapaEnhet(enhet, namn);
        Importresultat dar = importera(borta, export, mal);
        assertThat(dar.nya()).isEqualTo(las.rader().size());
        assertThat(rader(borta, dar.kopfilId())).containsExactlyElementsOf(lagrat);
    }

    /** The unit's own workbook: nothing was changed, so it comes back as it was, and says the same in another database. */
    private static void egenArbetsbok(String namn, String enhet, Granskning.Filsvar las, List<String> lagrat, String kopfilId) {
        Path egen = ut.resolve("egen-" + namn.replaceAll("[^\\w.-]", "_"));
        if (!namn.matches(".*[.]xls[xm]")) {
            return;
        }
        assertThat(hemma.tjanst.exportera(kopfilId, egen, Exportval.EGEN, MONITOR).egenArbetsbok()).isTrue();
        Importplan igen = planera(hemma, egen, new Importmal(enhet, las.ar(), "Fil"));
        assertThat(igen.rader()).filteredOn(rad -> rad.utfall() != Importplan.Utfall.OFORANDRAD && rad.utfall() != Importplan.Utfall.AVVISAD)
                .isEmpty();
        borta.tjanst.skapaEnhet("E" + enhet, namn);
        Importresultat dar = importera(borta, egen, new Importmal("E" + enhet, las.ar(), "Fil"));
        assertThat(dar.nya()).isEqualTo(las.rader().size());
        assertThat(rader(borta, dar.kopfilId())).containsExactlyElementsOf(lagrat);
    }

    private static BigDecimal summa(List<Radbild> bilder, Function<Radbild, Manadsbelopp> belopp) {
        return bilder.stream().map(belopp).reduce(Manadsbelopp.TOMT, Manadsbelopp::plus).summa();
    }

    private static Importplan planera(Kopfilsrigg rigg, Path fil, Importmal mal) {
        return rigg.tjanst.planera(fil, mal, new Lasval(OptionalInt.of(mal.ar()), null, Set.of()), MONITOR);
    }

    private static Importresultat importera(Kopfilsrigg rigg, Path fil, Importmal mal) {
        return rigg.tjanst.genomfor(planera(rigg, fil, mal), MONITOR);
    }

    /** What the store holds of a köpfil, row by row in its order, without what only names the row. */
    private static List<String> rader(Kopfilsrigg rigg, String kopfilId) {
        List<String> bilder = new ArrayList<>();
        for (Radbild b : rigg.bilderAv(kopfilId)) {
            bilder.add("%s %s %s %s %s %s %s %s %s faktiskt %s prognos %s gröna %s händelse %s".formatted(b.identitet(), b.namn(), b.beslutsnr(),
                    b.insats(), b.leverantor(), b.period(), b.dygnspris(), b.konto(), b.kommentar(), b.faktiskt(), b.prognos(), b.gron(),
                    b.handelsedatum()));
        }
        return bilder;
    }
}
