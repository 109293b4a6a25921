package se.underlag.kopfil.internal.tjanst;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import se.underlag.base.Manadsbelopp;
import se.underlag.documents.kalkyl.Andringsbok;
import se.underlag.documents.kalkyl.KalkylException;
import se.underlag.documents.kalkyl.Kalkylandrare;
import se.underlag.documents.kalkyl.Kalkyllasare;
import se.underlag.documents.kalkyl.Kalkylskrivare;
import se.underlag.documents.kalkyl.Utbok;
import se.underlag.documents.kalkyl.Utbok.Utblad;
import se.underlag.documents.kalkyl.Utbok.Utcell;
import se.underlag.kopfil.Importmal;
import se.underlag.kopfil.Importplan;
import se.underlag.kopfil.KopfilTjanst;
import se.underlag.kopfil.Kopfilsinfo;
import se.underlag.kopfil.Kopfilsinnehall;
import se.underlag.kopfil.Lasval;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.Testbok;
import se.underlag.kopfil.internal.granskning.Granskare;
import se.underlag.kopfil.internal.kommando.EnhetListaKommando;
import se.underlag.kopfil.internal.kommando.EnhetSkapaKommando;
import se.underlag.kopfil.internal.kommando.ExporteraKommando;
import se.underlag.kopfil.internal.kommando.ImporteraKommando;
import se.underlag.kopfil.internal.kommando.ListaKommando;
import se.underlag.kopfil.internal.kommando.GranskaKommando;
import se.underlag.kopfil.internal.kommando.JamforKommando;
import se.underlag.kopfil.internal.kommando.LaddaUppKommando;
import se.underlag.kopfil.internal.kommando.MallKommando;
import se.underlag.kopfil.internal.kommando.OppnaIgenKommando;
import se.underlag.kopfil.internal.kommando.VersionerKommando;
import se.underlag.kopfil.internal.kontroll.Egnakontroller;
import se.underlag.kopfil.internal.lagring.Radavbildning;
import se.underlag.kopfil.internal.livscykel.LivscykelTjanstImpl;
import se.underlag.kopfil.livscykel.Livscykeltjanst;
import se.underlag.persistence.Lagring;
import se.underlag.persistence.UnitOfWork;
import se.underlag.regler.Insatsregister;
import se.underlag.security.Behorighet;
import se.underlag.spi.Kommando;
import se.underlag.spi.Kommandorad;
import se.underlag.testing.TestLagring;

/** The service and its commands on a real Derby database; workbooks are in memory, found by the names of files that exist. */
public final class Kopfilsrigg implements Kalkyllasare, Kalkylskrivare, Kalkylandrare, AutoCloseable {

    public static final LocalDate IDAG = LocalDate.of(2024, 9, 25);

    public final TestLagring lagring;
    public final KopfilTjanst tjanst;
    public final Livscykeltjanst livscykel;
    public String ut = "";
    public String fel = "";
    public Andringsbok andring;
    private final Map<String, Testbok> bocker = new HashMap<>();
    public final List<Kommando> kommandon;
    private final Path katalog;
    private Kalkyllasare lasare;
    private Kalkylskrivare skrivare;
    private Kalkylandrare andrare;

    public Kopfilsrigg() {
        this(TestLagring.ny(IDAG));
    }

    /** @param lagring is closed with the rig */
    public Kopfilsrigg(TestLagring lagring) {
        this.lagring = lagring;
        tjanst = som(lagring.behorighet());
        livscykel = livscykelSom(lagring.behorighet());
        kommandon = new ArrayList<>(
                List.of(new ImporteraKommando(tjanst), new ExporteraKommando(tjanst), new ListaKommando(tjanst), new EnhetSkapaKommando(tjanst),
                        new MallKommando(tjanst),
                        new EnhetListaKommando(tjanst), new GranskaKommando(tjanst, livscykel), new LaddaUppKommando(tjanst, livscykel),
                        new OppnaIgenKommando(tjanst, livscykel), new VersionerKommando(tjanst, livscykel),
                        new JamforKommando(tjanst, livscykel, lagring.skydd(lagring.behorighet()))));
        try {
            katalog = Files.createTempDirectory("underlag-rigg");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        tjanst.skapaEnhet("E1", "Enheten");
    }

    /** Reads and writes files as the product does, instead of remembering workbooks. */
    public Kopfilsrigg medFiler(Kalkyllasare las, Kalkylskrivare skriv, Kalkylandrare andra) {
        lasare = las;
        skrivare = skriv;
        andrare = andra;
        return this;
    }

    /** The service as somebody else meets it. */
    public KopfilTjanst som(Behorighet behorighet) {
        return new KopfilTjanstImpl(lagring.lagring(), behorighet, lagring.laslogg(), lagring.klocka(), granskare(), this,
                lagring.skydd(behorighet), this);
    }

    /** The service whose first save has somebody else come between what it read and its commit. */
    public KopfilTjanst moter(Runnable annan) {
        AtomicBoolean kvar = new AtomicBoolean(true);
        Lagring mellan = (Lagring) Proxy.newProxyInstance(Lagring.class.getClassLoader(), new Class<?>[] { Lagring.class },
                (proxy, metod, varden) -> metod.getName().equals("open") ? mellan(lagring.lagring().open((String) varden[0]), kvar, annan)
                        : metod.invoke(lagring.lagring(), varden));
        return new KopfilTjanstImpl(mellan, lagring.behorighet(), lagring.laslogg(), lagring.klocka(), granskare(), this,
                lagring.skydd(lagring.behorighet()), this);
    }

    private static UnitOfWork mellan(UnitOfWork unit, AtomicBoolean kvar, Runnable annan) {
        return (UnitOfWork) Proxy.newProxyInstance(UnitOfWork.class.getClassLoader(), new Class<?>[] { UnitOfWork.class }, (proxy, metod, varden) -> {
            if (metod.getName().equals("save") && kvar.getAndSet(false)) {
                annan.run();
            }
            try {
                return metod.invoke(unit, varden);
            } catch (InvocationTargetException failed) {
                throw failed.getCause();
            }
        });
    }

    /** The life cycle as somebody else meets it. */
    public Livscykeltjanst livscykelSom(Behorighet behorighet) {
        return new LivscykelTjanstImpl(lagring.lagring(), behorighet, lagring.laslogg(), lagring.klocka(), granskare(), this,
                lagring.skydd(behorighet));
    }

    /** The checks, reading the workbooks of this rig. */
    public Granskare granskare() {
        return new Granskare(this, Egnakontroller.alla(new Insatsregister()), List.of(), new Insatsregister(), lagring.klocka());
    }

    /** Puts a workbook where a file of that name is. */
    public Kopfilsrigg fil(String namn, Testbok bok) {
        return fil(katalog.resolve(namn), bok);
    }

    /** A workbook is known by what its file says, wherever that goes. */
    private Kopfilsrigg fil(Path till, Testbok bok) {
        String mark = "Testbok " + bocker.size();
        try {
            Files.writeString(till, mark);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        bocker.put(mark, bok);
        return this;
    }

    private Testbok bok(Path fil) {
        try {
            return bocker.get(Files.readString(fil, StandardCharsets.ISO_8859_1));
        } catch (NoSuchFileException none) {
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path fil(String namn) {
        return katalog.resolve(namn);
    }

    /** Runs a command as the shell does; what it said is in {@link #ut} and {@link #fel}. @return its code */
    public int kor(String namn, String... ord) {
        Kommando kommando = kommandon.stream().filter(candidate -> candidate.namn().equals(namn)).findFirst().orElseThrow();
        Set<String> medVarde = new HashSet<>(kommando.medVarde());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        try {
            Set<String> flaggor = new HashSet<>(kommando.flaggor());
            flaggor.add("json");
            return kommando.kor(Kommandorad.read(List.of(ord), medVarde, flaggor, katalog, new PrintStream(out, true, StandardCharsets.UTF_8),
                    new PrintStream(err, true, StandardCharsets.UTF_8)));
        } finally {
            ut = out.toString(StandardCharsets.UTF_8).strip();
            fel = err.toString(StandardCharsets.UTF_8).strip();
        }
    }

    /** Imports a workbook into E1 2024. @return the answer up to its findings */
    public String importera(String kopfil, Testbok bok) {
        fil("bok.xlsx", bok);
        kor("kopfil importera", "bok.xlsx", "--enhet", "E1", "--ar", "2024", "--fil", kopfil, "--json");
        return ut.substring(0, ut.indexOf(",\"avvikelser\"")) + "}";
    }

    /** Plans an import into E1 2024. */
    public Importplan planera(String kopfil, Testbok bok) {
        fil("bok.xlsx", bok);
        return tjanst.planera(fil("bok.xlsx"), new Importmal("E1", 2024, kopfil), Lasval.AUTO, new NullProgressMonitor());
    }

    public static String svar(int nya, int andrade, int oforandrade, int avvisade) {
        return "{\"nya\":%d,\"andrade\":%d,\"oforandrade\":%d,\"avvisade\":%d}".formatted(nya, andrade, oforandrade, avvisade);
    }

    /** An opened köpfil by name. */
    public Kopfilsinnehall oppna(String namn) {
        return tjanst.oppna(tjanst.lista().stream().filter(info -> info.namn().equals(namn)).map(Kopfilsinfo::id).findFirst().orElseThrow());
    }

    /** @return the id of a köpfil by name */
    public String id(String namn) {
        return tjanst.lista().stream().filter(info -> info.namn().equals(namn)).map(Kopfilsinfo::id).findFirst().orElseThrow();
    }

    public List<Radbild> bilder(String namn) {
        return bilderAv(id(namn));
    }

    /** @return the stored rows of a köpfil by its id */
    public List<Radbild> bilderAv(String kopfilId) {
        Kopfilsinnehall innehall = tjanst.oppna(kopfilId);
        return Radavbildning.of(innehall.kopfil(), innehall.rader(), innehall.handelser());
    }

    public Manadsbelopp faktiskt(String namn) {
        return bilder(namn).stream().map(Radbild::faktiskt).reduce(Manadsbelopp.TOMT, Manadsbelopp::plus);
    }

    public Manadsbelopp prognos(String namn) {
        return bilder(namn).stream().map(Radbild::prognos).reduce(Manadsbelopp.TOMT, Manadsbelopp::plus);
    }

    @Override public void las(Path fil, Mottagare mottagare, IProgressMonitor monitor) {
        if (lasare != null) {
            lasare.las(fil, mottagare, monitor);
            return;
        }
        Testbok bok = bok(fil);
        if (bok == null) {
            throw new KalkylException("Filen är ingen arbetsbok.", null);
        }
        bok.las(fil, mottagare, monitor);
    }

    /** Writes by remembering: the file can be read again under its name. */
    @Override public void skriv(Utbok utbok, Map<String, byte[]> egnaDelar, Path till, IProgressMonitor monitor) {
        if (skrivare != null) {
            skrivare.skriv(utbok, egnaDelar, till, monitor);
            return;
        }
        Testbok bok = new Testbok();
        egnaDelar.forEach(bok::del);
        for (Utblad blad : utbok.blad()) {
            bok.blad(blad.namn()).rad(blad.titel()).rad(blad.kolumner().stream().map(kolumn -> (Object) kolumn.rubrik()).toArray());
            for (List<Utcell> rad : blad.rader()) {
                List<Object> celler = new ArrayList<>();
                for (Utcell cell : rad) {
                    Object varde = cell.text() != null ? cell.text() : cell.datum() != null ? cell.datum() : cell.tal();
                    celler.add(cell.prognos() ? Testbok.gron(varde) : varde);
                }
                bok.rad(celler.toArray());
            }
        }
        fil(till, bok);
    }

    /** Changes by remembering too; what was asked for last stays in {@link #andring}. */
    @Override public List<String> skriv(Path mall, Andringsbok andringsbok, Path till, Kontroll kontroll, IProgressMonitor monitor) {
        andring = andringsbok;
        if (andrare != null) {
            return andrare.skriv(mall, andringsbok, till, kontroll, monitor);
        }
        Path beside = till.resolveSibling("skriven.tmp");
        fil(beside, bok(mall).andrad(andringsbok));
        try {
            kontroll.skriven(beside);
            Files.move(beside, till, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.of();
    }

    @Override public boolean finnsText(Path mall, Predicate<String> sokt, IProgressMonitor monitor) {
        return andrare != null && andrare.finnsText(mall, sokt, monitor);
    }

    @Override public boolean kan(Path mall) {
        return andrare != null ? andrare.kan(mall) : mall.toString().endsWith(".xlsx");
    }

    /** A workbook by the name of its file. */
    public Testbok bok(String namn) {
        return bok(katalog.resolve(namn));
    }

    @Override public void close() {
        lagring.close();
    }
}
