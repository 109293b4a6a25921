package se.underlag.avtal.ui.ramavtal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import se.underlag.avtal.Leverantorsbild;
import se.underlag.avtal.Leverantorstjanst;
import se.underlag.avtal.Prisbild;
import se.underlag.avtal.Prislistetjanst;
import se.underlag.avtal.Ramavtalsbild;
import se.underlag.avtal.ui.steg.Faltdialog;
import se.underlag.avtal.ui.steg.Faltvarden;
import se.underlag.documents.kalkyl.Kalkylskrivare;
import se.underlag.ui.Andringsbud;
import se.underlag.ui.Andringsbud.Andring;
import se.underlag.ui.Bakgrund;
import se.underlag.ui.Dialoger;
import se.underlag.ui.Dialoger.Filfraga;
import se.underlag.ui.Dialoger.Filter;

/** What is done with ramavtal, prices and addresses. All windows are told of what was stored. Belongs to the UI thread. */
final class Prisatgarder {

    private static final String TYP = "Ramavtal";
    private static final String XLSX = "xlsx";

    private final Prislistetjanst tjanst;
    private final Leverantorstjanst leverantorer;
    private final Kalkylskrivare skrivare;
    private final Dialoger dialoger;
    private final Andringsbud bud;
    private final Clock clock;

    Prisatgarder(Prislistetjanst tjanst, Leverantorstjanst leverantorer, Kalkylskrivare skrivare, Dialoger dialoger, Andringsbud bud, Clock clock) {
        this.tjanst = tjanst;
        this.leverantorer = leverantorer;
        this.skrivare = skrivare;
        this.dialoger = dialoger;
        this.bud = bud;
        this.clock = clock;
    }

    /** @param fore null for a new one; @param klar is told in words what was done, here and below */
    void ramavtal(Control agare, Ramavtalsbild fore, Consumer<String> klar) {
        fraga(agare, fore == null ? Messages.ramavtal_nyttTitel : NLS.bind(Messages.ramavtal_andraTitel, fore.namn()), Messages.ramavtal_ledtext,
                Prisformular.ramavtal(fore, clock), varden -> tjanst.spara(Prisformular.ramavtal(fore, varden)), new Andring(TYP, id(fore)), klar);
    }

    private static String id(Ramavtalsbild fore) {
        return fore == null ? null : fore.id();
    }

    /** @param somFore the price whose home gets a new one; null when nothing is chosen */
    void nyttPris(Control agare, Ramavtalsbild ramavtal, Prisbild somFore, Consumer<String> klar) {
        fraga(agare, Messages.pris_nyttTitel, NLS.bind(Messages.pris_nyttLedtext, ramavtal.namn()), Prisformular.nyttPris(somFore, clock),
                varden -> tjanst.spara(Prisformular.nyttPris(ramavtal.id(), varden)), new Andring(TYP, ramavtal.id()), klar);
    }

    void andraPris(Control agare, Prisbild fore, Consumer<String> klar) {
        fraga(agare, NLS.bind(Messages.pris_andraTitel, fore.boende()), Messages.pris_andraLedtext, Prisformular.rattat(fore, clock),
                varden -> tjanst.spara(Prisformular.rattat(fore, varden)), new Andring(TYP, fore.ramavtalId()), klar);
    }

    void adress(Control agare, Leverantorsbild fore, Consumer<String> klar) {
        fraga(agare, NLS.bind(Messages.adress_titel, fore.namn()), Messages.adress_ledtext, Prisformular.adress(fore, clock),
                varden -> leverantorer.sparaAdress(Prisformular.adress(fore, varden)), new Andring("Leverantor", fore.id()), klar);
    }

    private void fraga(Control agare, String titel, String ledtext, Faltvarden varden, Faltdialog.Lagring lagring, Andring andring,
            Consumer<String> klar) {
        if (new Faltdialog(agare.getShell(), titel, ledtext, varden, lagring).open() == Faltdialog.OK) {
            klar.accept(NLS.bind(Messages.sparat, titel));
            bud.andrat(andring);
        }
    }

    /** Asks for a file, shows what it would change, and stores what is chosen of it. */
    void importera(Control agare, Ramavtalsbild ramavtal, Consumer<String> klar) {
        Filfraga fraga = new Filfraga(Messages.import_titel, null,
                List.of(new Filter(Messages.import_filter, String.join(";*.", Importdialog.andelser()))));
        dialoger.oppnaFil(agare.getShell(), fraga).ifPresent(fil -> Bakgrund.kor(agare, Messages.import_titel,
                monitor -> tjanst.planera(fil, ramavtal.id()), plan -> new Importdialog(agare.getShell(), tjanst, plan, antal -> {
                    klar.accept(NLS.bind(Messages.import_klart, antal, ramavtal.namn()));
                    bud.andrat(new Andring(TYP, ramavtal.id()));
                }).open()));
    }

    /** Writes the prices as a workbook that can be read in again. */
    void exportera(Control agare, Ramavtalsbild ramavtal, List<Prisbild> priser, Consumer<String> klar) {
        Filfraga fraga = new Filfraga(Messages.export_titel, NLS.bind(Messages.export_namn, ramavtal.namn().replaceAll("[^\\p{L}\\p{N} ._-]", "_")),
                List.of(new Filter(Messages.export_filter, XLSX)));
        dialoger.sparaFil(agare.getShell(), fraga).filter(fil -> farSkrivas(agare, fil)).ifPresent(
                fil -> Bakgrund.kor(agare, Messages.export_titel, monitor -> {
                    skrivare.skriv(Prislistebok.av(ramavtal, priser), Map.of(), fil, monitor);
                    return fil;
                }, skriven -> klar.accept(NLS.bind(Messages.export_klart, priser.size(), skriven))));
    }

    private boolean farSkrivas(Control agare, Path fil) {
        return !Files.exists(fil) || dialoger.fraga(agare.getShell(), Messages.export_titel, NLS.bind(Messages.export_finns, fil.getFileName()),
                List.of(Messages.export_ersatt, Messages.avbryt)) == 0;
    }
}
