package se.underlag.kopfil.internal.tjanst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import se.underlag.documents.kalkyl.KalkylException;
import se.underlag.documents.kalkyl.Kalkylandrare;
import se.underlag.documents.kalkyl.Kalkyllasare;
import se.underlag.documents.kalkyl.Kalkylskrivare;
import se.underlag.kopfil.Exportresultat;
import se.underlag.kopfil.Exportval;
import se.underlag.kopfil.Importmal;
import se.underlag.kopfil.Importplan;
import se.underlag.kopfil.Importplan.Planrad;
import se.underlag.kopfil.Importplan.Utfall;
import se.underlag.kopfil.KopfilTjanst;
import se.underlag.kopfil.Kopfilsinnehall;
import se.underlag.kopfil.Lasval;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.internal.granskning.Granskare;
import se.underlag.kopfil.internal.kontroll.Egnakontroller;
import se.underlag.kopfil.internal.lagring.Manader;
import se.underlag.kopfil.internal.lagring.Radavbildning;
import se.underlag.model.Entitet;
import se.underlag.model.Handelsestatus;
import se.underlag.model.Handelsetyp;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Prognoseffekt;
import se.underlag.model.Prognoshandelse;
import se.underlag.model.UnderlagFactory;
import se.underlag.regler.Insatsregister;
import se.underlag.testing.TestLagring;

/** Every workbook of the acceptance goes in, is changed here, goes out into itself and comes back as it was stored. Real reader, real writers. */
@Tag("lang")
class FixturerFramOchTillbakaTest {

    /** Its parts are UTF-16, which is read and not changed in place: a new workbook is written and the reason told. */
    private static final String NOT_IN_PLACE = "k-utf16.xlsx";

    private static final int AR_FRAN = 2024;

    @TempDir Path katalog;
    private TestLagring lagring;
    private KopfilTjanst tjanst;

    @BeforeEach void open() {
        lagring = TestLagring.ny(LocalDate.of(2025, 3, 25));
        Kalkyllasare lasare = verklig(Kalkyllasare.class, "lasning.Formatlasare");
        Granskare granskare = new Granskare(lasare, Egnakontroller.alla(new Insatsregister()), List.of(), new Insatsregister(), lagring.klocka());
        tjanst = new KopfilTjanstImpl(lagring.lagring(), lagring.behorighet(), lagring.laslogg(), lagring.klocka(), granskare,
                verklig(Kalkylskrivare.class, "skrivning.XlsxSkrivare"), lagring.skydd(lagring.behorighet()),
                verklig(Kalkylandrare.class, "lappning.XlsxAndrare"));
        tjanst.skapaEnhet("E1", "Enheten");
    }

    @AfterEach void close() {
        lagring.close();
    }

    /** The product's own service, whether OSGi runs or not. */
    private static <T> T verklig(Class<T> typ, String klass) {
        if (FrameworkUtil.getBundle(FixturerFramOchTillbakaTest.class) != null) {
            BundleContext context = FrameworkUtil.getBundle(FixturerFramOchTillbakaTest.class).getBundleContext();
            assumeTrue(context != null && context.getServiceReference(typ) != null, "the bundle of documents does not run");
            return context.getService(context.getServiceReference(typ));
        }
        try {
            return typ.cast(Class.forName("se.underlag.documents.internal." + klass).getConstructor().newInstance());
        } catch (ReflectiveOperationException gone) {
            throw new AssertionError(klass, gone);
        }
    }

    static Stream<Path> fixturer() throws IOException {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("releng/acceptans/fixturer"))) {
            folder = folder.getParent();
        }
        assumeTrue(folder != null, "the fixtures are not here");
        try (Stream<Path> files = Files.list(folder.resolve("releng/acceptans/fixturer"))) {
            return files.filter(file -> file.toString().endsWith(".xlsx")).sorted().toList().stream();
        }
    }

    private static NullProgressMonitor monitor() {
        return new NullProgressMonitor();
    }

    private Importplan plan(Path fil, String namn, int ar) {
        return tjanst.planera(fil, new Importmal("E1", ar, namn), new Lasval(OptionalInt.empty(), null, java.util.Set.of()), monitor());
    }

    private List<Radbild> bilder(String id) {
        Kopfilsinnehall innehall = tjanst.oppna(id);
        return Radavbildning.of(innehall.kopfil(), innehall.rader(), innehall.handelser());
    }

    private static List<String> visat(List<Radbild> rader) {
        return rader.stream()
                .map(rad -> rad.identitet() + "|" + rad.beslutsnr() + "|" + rad.insats() + "|" + rad.leverantor() + "|" + rad.period() + "|"
                        + rad.dygnspris() + "|" + rad.faktiskt() + "|" + rad.prognos() + "|" + rad.gron())
                .sorted().toList();
    }

    @ParameterizedTest
    @MethodSource("fixturer") void KF_10_PR_02_a_workbook_comes_back_as_it_was_stored(Path fixtur) {
        int ar = 0;
        Importplan forsta = null;
        for (int tried = AR_FRAN; tried <= AR_FRAN + 2 && forsta == null; tried++) {
            try {
                Importplan candidate = plan(fixtur, "Fil", tried);
                forsta = candidate.antal(Utfall.NY) > 0 ? candidate : null;
                ar = tried;
            } catch (KalkylException unreadable) {
                forsta = null;
            }
        }
        assumeTrue(forsta != null, "holds no köpfil");
        String id = tjanst.genomfor(forsta, monitor()).kopfilId();
        for (int round = 0; round < 2; round++) {
            if (round > 0) {
                andra(id, new Random(fixtur.getFileName().toString().hashCode()));
            }
            Path ut = katalog.resolve("ut" + round + ".xlsx");
            Exportresultat resultat = tjanst.exportera(id, ut, Exportval.EGEN, monitor());
            assertThat(resultat.egenArbetsbok()).as("%s", resultat.upplysningar()).isEqualTo(!fixtur.getFileName().toString().equals(NOT_IN_PLACE));
            List<Planrad> ater = plan(ut, "Fil", ar).rader().stream().filter(rad -> rad.utfall() != Utfall.AVVISAD).toList();
            assertThat(ater).as("round %d, %s", round, resultat.upplysningar())
                    .allSatisfy(rad -> assertThat(rad.utfall()).as("%s", rad.andringar()).isEqualTo(Utfall.OFORANDRAD));
            assertThat(ater).hasSize(tjanst.oppna(id).rader().size());
            String annan = tjanst.genomfor(plan(ut, "Annan" + round, ar), monitor()).kopfilId();
            assertThat(visat(bilder(annan))).as("round %d, in another köpfil", round).isEqualTo(visat(bilder(id)));
        }
    }

    /** Changes amounts, adds forecast and takes a row out, as people do in the product. */
    private void andra(String id, Random random) {
        Kopfilsinnehall innehall = tjanst.oppna(id);
        List<Entitet> changed = new ArrayList<>();
        List<Radbild> bilder = bilder(id);
        Prognoshandelse event = UnderlagFactory.eINSTANCE.createPrognoshandelse();
        event.setId(UUID.randomUUID().toString());
        event.setEnhetId(innehall.kopfil().getEnhetId());
        event.setKopfil(innehall.kopfil());
        event.setTyp(Handelsetyp.PRISANDRING);
        event.setStatus(Handelsestatus.OBEKRAFTAD);
        List<Entitet> removed = new ArrayList<>();
        for (int i = 0; i < innehall.rader().size(); i++) {
            Kopfilsrad row = innehall.rader().get(i);
            if (i > 0 && removed.isEmpty() && bilder.get(i).gron().isEmpty() && row.getHandelse() == null) {
                removed.add(row);
                continue;
            }
            boolean made = row.getHandelse() != null;
            for (int manad = 1; manad <= 12; manad++) {
                boolean shown = row.getBeslut() != null && !made && !bilder.get(i).gron().contains(manad)
                        && Manader.get(row, manad) != null;
                if (shown && random.nextInt(6) == 0) {
                    Prognoseffekt effect = UnderlagFactory.eINSTANCE.createPrognoseffekt();
                    effect.setId(UUID.randomUUID().toString());
                    effect.setEnhetId(row.getEnhetId());
                    effect.setManad(manad);
                    effect.setDelta(BigDecimal.valueOf(-1 - random.nextInt(900), 2));
                    effect.setRad(row);
                    event.getEffekter().add(effect);
                } else if (shown && random.nextInt(6) == 0) {
                    Manader.set(row, manad, BigDecimal.valueOf(100 + random.nextInt(9_000_000), 2));
                    changed.add(row);
                }
            }
        }
        if (!event.getEffekter().isEmpty()) {
            changed.add(event);
        }
        assertThat(tjanst.spara(id, changed.stream().distinct().toList(), removed))
                .isInstanceOf(se.underlag.persistence.Sparresultat.Sparat.class);
    }
}
