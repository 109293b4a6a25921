package se.underlag.releng.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import se.underlag.base.Klocka;
import se.underlag.documents.internal.lappning.XlsxAndrare;
import se.underlag.documents.internal.lasning.XlsxLasare;
import se.underlag.documents.internal.skrivning.XlsxSkrivare;
import se.underlag.kopfil.Importmal;
import se.underlag.kopfil.Importplan;
import se.underlag.kopfil.KopfilTjanst;
import se.underlag.kopfil.Lasval;
import se.underlag.kopfil.internal.granskning.Granskare;
import se.underlag.kopfil.internal.kontroll.Egnakontroller;
import se.underlag.kopfil.internal.tjanst.KopfilTjanstImpl;
import se.underlag.persistence.Databas;
import se.underlag.persistence.Datakalla;
import se.underlag.persistence.Lagring;
import se.underlag.persistence.Valdatabas;
import se.underlag.persistence.derby.DerbyDatakalla;
import se.underlag.persistence.derby.DerbyKryptering;
import se.underlag.persistence.eclipselink.EclipseLinkLagring;
import se.underlag.prognos.PrognosTjanst;
import se.underlag.prognos.internal.PrognosTjanstImpl;
import se.underlag.regler.Insatsregister;
import se.underlag.security.Aktor;
import se.underlag.security.Behorighet;
import se.underlag.security.internal.BehorighetTjanst;
import se.underlag.security.internal.LasloggTjanst;
import se.underlag.security.internal.SkyddTjanst;

/** The product's services on a Derby database of its own, put together as the product does it. */
final class Provdatabas implements AutoCloseable {

    /** The unit that every köpfil belongs to. */
    static final String ENHET = "E1";
    /** Who acts. */
    static final String AKTOR = "bench";

    private final Lagring lagring;
    private final KopfilTjanst kopfiler;
    private final PrognosTjanst prognos;

    /** Opens the database in that folder, or makes one. */
    Provdatabas(Path katalog) {
        this(katalog, new DerbyDatakalla());
    }

    Provdatabas(Path katalog, Datakalla kalla) {
        Clock clock = Klocka.fixed(Beslutsfil.IDAG);
        Valdatabas choice = new Valdatabas();
        DerbyKryptering encryption = new DerbyKryptering();
        choice.valj(encryption.krypterad(katalog) ? new Databas.Derby(katalog, encryption.lasUpp(katalog, Kryptering.LOSENORD.toCharArray()).nyckel())
                : new Databas.Derby(katalog));
        lagring = new EclipseLinkLagring(List.of(kalla), choice, clock);
        Behorighet behorighet = new BehorighetTjanst(lagring, choice, clock, new Aktor(AKTOR, AKTOR));
        LasloggTjanst log = new LasloggTjanst(lagring, behorighet, clock);
        kopfiler = new KopfilTjanstImpl(lagring, behorighet, log, clock, granskare(), new XlsxSkrivare(), new SkyddTjanst(behorighet, log, clock),
                new XlsxAndrare());
        prognos = new PrognosTjanstImpl(lagring, behorighet);
        lagring.isNew();
    }

    /** @return the product's reader and its checks */
    static Granskare granskare() {
        Insatsregister register = new Insatsregister();
        return new Granskare(new XlsxLasare(), Egnakontroller.alla(register), List.of(), register, Klocka.fixed(Beslutsfil.IDAG));
    }

    /** Makes a database with the unit, into which the files are imported; one that is there already is taken as it is. */
    static Path forbered(Path katalog, List<Path> filer) {
        if (!Files.exists(katalog)) {
            try (Provdatabas made = new Provdatabas(katalog)) {
                made.kopfiler().skapaEnhet(ENHET, "Enheten");
                filer.forEach(fil -> made.genomfor(made.planera(fil)));
            }
        }
        return katalog;
    }

    /** @return a copy of a closed database, to be changed at will */
    static Path kopia(Path katalog) throws IOException {
        Path copy = Files.createTempDirectory(katalog.getParent(), katalog.getFileName().toString());
        try (Stream<Path> all = Files.walk(katalog)) {
            for (Path path : all.skip(1).toList()) {
                Files.copy(path, copy.resolve(katalog.relativize(path)));
            }
        }
        return copy;
    }

    Importplan planera(Path fil) {
        return kopfiler.planera(fil, new Importmal(ENHET, Beslutsfil.AR, null), Lasval.AUTO, null);
    }

    int genomfor(Importplan plan) {
        return kopfiler.genomfor(plan, null).nya();
    }

    Lagring lagring() {
        return lagring;
    }

    KopfilTjanst kopfiler() {
        return kopfiler;
    }

    PrognosTjanst prognos() {
        return prognos;
    }

    @Override public void close() {
        lagring.close();
    }
}
