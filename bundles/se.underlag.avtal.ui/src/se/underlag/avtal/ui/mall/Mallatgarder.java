package se.underlag.avtal.ui.mall;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Control;
import se.underlag.avtal.Mallbild;
import se.underlag.avtal.Mallbild.Kalla;
import se.underlag.avtal.Mallfil;
import se.underlag.avtal.Mallgranskning;
import se.underlag.avtal.Malltjanst;
import se.underlag.avtal.Mallversion;
import se.underlag.avtal.ui.internal.Ord;
import se.underlag.model.Dokumenttyp;
import se.underlag.ui.Andringsbud;
import se.underlag.ui.Andringsbud.Andring;
import se.underlag.ui.Bakgrund;
import se.underlag.ui.Dialoger;
import se.underlag.ui.Dialoger.Filfraga;
import se.underlag.ui.Dialoger.Filter;

/** What is done with templates. All windows are told of what was stored. Belongs to the UI thread. */
final class Mallatgarder {

    /** What windows are told. */
    static final String TYP = "Dokumentmall";

    private final Malltjanst tjanst;
    private final Dialoger dialoger;
    private final Andringsbud bud;
    private final Clock clock;

    Mallatgarder(Malltjanst tjanst, Dialoger dialoger, Andringsbud bud, Clock clock) {
        this.tjanst = tjanst;
        this.dialoger = dialoger;
        this.bud = bud;
        this.clock = clock;
    }

    /** A template somebody has chosen, looked at. */
    private record Prov(Path fil, byte[] innehall, Mallgranskning granskning) {
    }

    /** Writes a template to a file. @param version null for the one that holds */
    void spara(Control agare, Mallbild mall, Mallversion version, Consumer<String> klar) {
        String id = version != null ? version.id() : mall.kalla() == Kalla.LEVERERAD ? null : gallande(mall);
        sparaFil(agare, Messages.sparaTitel, version == null ? mall.namn() : version.namn())
                .ifPresent(fil -> Bakgrund.kor(agare, Messages.sparaTitel, monitor -> Files.write(fil, tjanst.innehall(mall.typ(), id).innehall()),
                        skriven -> klar.accept(NLS.bind(Messages.sparad, skriven.getFileName()))));
    }

    /** The version that holds; where it is the one of all units, its own list names none and the shipped one is written. */
    private String gallande(Mallbild mall) {
        LocalDate idag = LocalDate.now(clock);
        return mall.versioner().stream().filter(one -> !one.from().isAfter(idag) && (one.tom() == null || !one.tom().isBefore(idag)))
                .map(Mallversion::id).findFirst().orElse(null);
    }

    private Optional<Path> sparaFil(Control agare, String titel, String namn) {
        String andelse = namn.substring(namn.lastIndexOf('.') + 1);
        return dialoger.sparaFil(agare.getShell(), new Filfraga(titel, namn, List.of(new Filter(namn, andelse))))
                .filter(fil -> !Files.exists(fil) || dialoger.fraga(agare.getShell(), titel, NLS.bind(Messages.finns, fil.getFileName()),
                        List.of(Messages.ersatt, Messages.avbryt)) == 0);
    }

    /** Asks for a file, says what is wrong with it or what it leaves out, and puts it in the place of the one that holds. */
    void bytUt(Control agare, Dokumenttyp typ, String enhetId, Consumer<String> klar) {
        Filfraga fraga = new Filfraga(NLS.bind(Messages.bytUtTitel, Ord.dokument(typ)), null,
                List.of(new Filter(Messages.filter, typ == Dokumenttyp.BB_UTAN_PRIS ? "docx" : "docx;*.xhtml")));
        dialoger.oppnaFil(agare.getShell(), fraga)
                .ifPresent(fil -> Bakgrund.kor(agare, Messages.provar, monitor -> prova(typ, fil), prov -> provad(agare, typ, enhetId, prov, klar)));
    }

    private Prov prova(Dokumenttyp typ, Path fil) throws IOException {
        byte[] innehall = Files.readAllBytes(fil);
        return new Prov(fil, innehall, tjanst.granska(typ, fil.getFileName().toString(), innehall));
    }

    private void provad(Control agare, Dokumenttyp typ, String enhetId, Prov prov, Consumer<String> klar) {
        String titel = NLS.bind(Messages.bytUtTitel, Ord.dokument(typ));
        if (!prov.granskning().duger()) {
            dialoger.fel(agare.getShell(), Messages.dugerInte, rader(Stream.of(NLS.bind(Messages.dugerInteText, prov.fil().getFileName())),
                    prov.granskning().hinder().stream()));
            return;
        }
        String text = rader(Stream.of(NLS.bind(Messages.anvandText, prov.fil().getFileName())), prov.granskning().anmarkningar().stream());
        int svar = dialoger.fraga(agare.getShell(), titel, text, List.of(Messages.anvand, Messages.visaProv, Messages.avbryt));
        if (svar == 0) {
            Bakgrund.kor(agare, Messages.lagger, monitor -> tjanst.importera(typ, enhetId, prov.fil().getFileName().toString(), prov.innehall(),
                    LocalDate.now(clock)), mall -> klart(NLS.bind(Messages.utbytt, Ord.dokument(typ), mall.namn()), klar));
        } else if (svar == 1) {
            visa(agare, prov.granskning().prov());
            provad(agare, typ, enhetId, prov, klar);
        }
    }

    private void visa(Control agare, Mallfil prov) {
        sparaFil(agare, Messages.visaProv, prov.namn()).ifPresent(fil -> Bakgrund.kor(agare, Messages.visaProv,
                monitor -> Files.write(fil, prov.innehall()), skriven -> Program.launch(skriven.toString())));
    }

    private static String rader(Stream<String> first, Stream<String> then) {
        return Stream.concat(first, then.map(text -> "• " + text)).collect(Collectors.joining("\n"));
    }

    /** Lets the shipped one hold again. */
    void aterstall(Control agare, Mallbild mall, String enhetId, Consumer<String> klar) {
        String vad = Ord.dokument(mall.typ());
        if (dialoger.fraga(agare.getShell(), Messages.aterstallTitel, NLS.bind(Messages.aterstallText, vad),
                List.of(Messages.aterstallKnapp, Messages.avbryt)) == 0) {
            Bakgrund.kor(agare, Messages.aterstallTitel, monitor -> tjanst.aterstall(mall.typ(), enhetId),
                    nu -> klart(NLS.bind(Messages.utbytt, vad, nu.namn()), klar));
        }
    }

    private void klart(String text, Consumer<String> klar) {
        klar.accept(text);
        bud.andrat(new Andring(TYP, null));
    }
}
