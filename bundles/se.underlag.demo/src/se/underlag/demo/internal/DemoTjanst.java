package se.underlag.demo.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import se.underlag.base.Privat;
import se.underlag.demo.internal.Demofiler.Demofil;
import se.underlag.documents.kalkyl.Kalkylskrivare;
import se.underlag.spi.Exempeldata;
import se.underlag.spi.Exempeldel;
import se.underlag.spi.Grunddata;
import se.underlag.spi.Kommando;

/** The demo municipality as a service, for the command and for the window's first start. */
@Component(service = { Exempeldata.class, DemoTjanst.class })
public final class DemoTjanst implements Exempeldata {

    private static final String IMPORT = "kopfil importera";

    private final Demofiler filer;
    private final Grunddata grunddata;
    private final Kommandon kommandon;
    private final List<Exempeldel> delar;

    /**
     * @param skrivare writes the files
     * @param delar what the modules add of their own
     * @param context finds the other modules' commands when they are needed
     */
    @Activate public DemoTjanst(@Reference Kalkylskrivare skrivare, @Reference Grunddata grunddata,
            @Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY) List<Exempeldel> delar,
            BundleContext context) {
        this(skrivare, grunddata, delar, () -> services(context));
    }

    /** @param delar what the modules add of their own; @param kommandon the other modules' commands */
    public DemoTjanst(Kalkylskrivare skrivare, Grunddata grunddata, List<Exempeldel> delar, Supplier<Collection<Kommando>> kommandon) {
        this.filer = new Demofiler(skrivare);
        this.grunddata = grunddata;
        this.delar = List.copyOf(delar);
        this.kommandon = new Kommandon(kommandon);
    }

    /** The demo's own command is a service too; asking for it here would go round in a circle. */
    private static Collection<Kommando> services(BundleContext context) {
        try {
            List<Kommando> found = new ArrayList<>();
            for (ServiceReference<Kommando> reference : context.getServiceReferences(Kommando.class, null)) {
                if (reference.getBundle() != context.getBundle()) {
                    found.add(context.getService(reference));
                }
            }
            return found;
        } catch (InvalidSyntaxException impossible) {
            throw new IllegalStateException("No filter was given", impossible);
        }
    }

    Kommandon kommandon() {
        return kommandon;
    }

    /** Writes the demo's köpfiler into a folder, made when missing. @return the files in the order to import them */
    List<Path> skrivFiler(Path katalog) {
        return filer.skriv(katalog);
    }

    @Override public String namn() {
        return Messages.namn;
    }

    @Override public void las(IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, Messages.stegFiler, Demofiler.ALLA.size() + delar.size());
        Path katalog = null;
        try {
            katalog = Privat.tillfalligKatalog("underlag-demo");
            importera(skrivFiler(katalog), (fil, svar) -> {
                progress.split(1);
                progress.setTaskName(svar.ut().strip());
            });
            progress.setTaskName(Messages.stegDelar);
            fyllDelar();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            rensa(katalog);
        }
    }

    /** What is done with each file's answer. */
    interface Mottagare {
        void importerad(Demofil fil, Kommandon.Svar svar);
    }

    /** Imports the files into the chosen database, the units first. */
    void importera(List<Path> skrivna, Mottagare mottagare) {
        grunddata.fyll(true);
        for (Path skriven : skrivna) {
            Demofil fil = Demofiler.ALLA.stream().filter(demofil -> demofil.namn().equals(skriven.getFileName().toString())).findFirst()
                    .orElseThrow();
            mottagare.importerad(fil, kommandon.kor(IMPORT, List.of(fil.namn()),
                    Map.of("enhet", fil.enhet(), "ar", String.valueOf(fil.ar()), "fil", fil.kopfil()), skriven.toAbsolutePath().getParent()));
        }
    }

    /** Lets the modules add their own. @return what they added, a sentence each */
    List<String> fyllDelar() {
        return delar.stream().map(Exempeldel::fyll).flatMap(Optional::stream).sorted().toList();
    }

    /** Removes a folder with what is in it. */
    static void rensa(Path katalog) {
        try {
            if (katalog != null) {
                Privat.taBort(katalog);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(NLS.bind(Messages.kanInteRensas, katalog), e);
        }
    }
}
