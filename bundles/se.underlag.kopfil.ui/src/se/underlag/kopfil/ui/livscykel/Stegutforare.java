package se.underlag.kopfil.ui.livscykel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import se.underlag.kopfil.livscykel.Filstatus;
import se.underlag.kopfil.livscykel.Livscykeltjanst;
import se.underlag.kopfil.livscykel.Uppladdningsunderlag;
import se.underlag.security.Aktor;
import se.underlag.ui.Andringsbud;
import se.underlag.ui.Andringsbud.Andring;
import se.underlag.ui.Bakgrund;

/** Does the steps of the life cycle from the window: asks what must be asked, works in the background, and tells that something changed. */
final class Stegutforare {

    private static final String KOPFIL = "Kopfil";

    private final Livscykeltjanst tjanst;
    private final Andringsbud bud;
    private final Clock klocka;
    private final Control agare;
    private final BooleanSupplier sparat;

    /** @param agare the control that waits; @param sparat saves what is unsaved first, asking the person; says whether the step may go on */
    Stegutforare(Livscykeltjanst tjanst, Andringsbud bud, Clock klocka, Control agare, BooleanSupplier sparat) {
        this.tjanst = tjanst;
        this.bud = bud;
        this.klocka = klocka;
        this.agare = agare;
        this.sparat = sparat;
    }

    void granska(Filstatus status) {
        if (sparat.getAsBoolean()) {
            kor(Messages.granskar, status, () -> tjanst.granska(status.fil().id()));
        }
    }

    void oppnaIgen(Filstatus status) {
        Fraga.text(agare.getShell(), Messages.oppnaIgen, NLS.bind(Messages.oppnaIgenText, status.fil().namn()), Messages.oppnaIgenKnapp)
                .ifPresent(orsak -> kor(Messages.oppnar, status, () -> tjanst.oppnaIgen(status.fil().id(), orsak)));
    }

    void bytAgare(Filstatus status) {
        Bakgrund.kor(agare, Messages.laserAgare, monitor -> tjanst.mojligaAgare(status.fil().id()), alla -> valjAgare(status, alla));
    }

    private void valjAgare(Filstatus status, List<Aktor> alla) {
        List<String> namn = alla.stream()
                .map(en -> en.namn().equals(en.signatur()) ? en.namn() : NLS.bind(Messages.namnOchSignatur, en.namn(), en.signatur()))
                .toList();
        int nu = alla.stream().map(Aktor::signatur).toList().indexOf(status.agare());
        int val = Fraga.val(agare.getShell(), Messages.bytAgare, NLS.bind(Messages.bytAgareText, status.fil().namn()), Messages.bytAgareKnapp, namn,
                nu);
        if (val >= 0 && val != nu) {
            kor(Messages.byterAgare, status, () -> tjanst.bytAgare(status.fil().id(), alla.get(val).signatur()));
        }
    }

    void laddaUpp(Filstatus status) {
        if (!sparat.getAsBoolean()) {
            return;
        }
        LocalDate idag = LocalDate.now(klocka);
        int forslag = status.fil().ar() == idag.getYear() ? idag.getMonthValue() : 12;
        int manad = Fraga.val(agare.getShell(), Messages.laddaUppTitel,
                NLS.bind(Messages.vilkenManad, status.fil().namn(), String.valueOf(status.fil().ar())),
                Messages.fortsatt, List.of(Manader.alla()), forslag - 1) + 1;
        if (manad > 0) {
            Bakgrund.kor(agare, Messages.forbereder, monitor -> tjanst.forbered(status.fil().id(), manad), this::fraga);
        }
    }

    private void fraga(Uppladdningsunderlag underlag) {
        Uppladdningsdialog.fraga(agare.getShell(), underlag)
                .ifPresent(uppladdning -> kor(Messages.laddarUpp, underlag.status(), () -> tjanst.laddaUpp(uppladdning)));
    }

    private void kor(String vad, Filstatus status, java.util.concurrent.Callable<?> steg) {
        Bakgrund.kor(agare, NLS.bind(vad, status.fil().namn()), monitor -> {
            steg.call();
            return status.fil().id();
        }, id -> bud.andrat(new Andring(KOPFIL, id)));
    }
}
