package se.underlag.kopfil.internal.prognos;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.osgi.util.NLS;
import se.underlag.base.Belopp;
import se.underlag.base.Manadsbelopp;
import se.underlag.kopfil.prognos.Handelsebild;
import se.underlag.kopfil.prognos.Handelsebild.Effekt;
import se.underlag.kopfil.prognos.Prognosforslag.TaBort;
import se.underlag.kopfil.prognos.Prognoslage;
import se.underlag.kopfil.prognos.Prognosplan;
import se.underlag.kopfil.prognos.Radlage;

/**
 * Unconfirmed events go with their effects and the rows that they made (PR-07). Actual amounts stay as they are (A4), so a confirmed event stays
 * too, and so does a row that got actual amounts. What other events made of a row that goes has to go with it.
 */
final class Borttagning {

    private final Planbygge bygge;
    private final Prognoslage lage;

    Borttagning(Planbygge bygge) {
        this.bygge = bygge;
        this.lage = bygge.lage();
    }

    Prognosplan plan(TaBort forslag) {
        if (forslag.handelser().isEmpty()) {
            bygge.avvisa("PR-07", null, null, Messages.handelseSaknas);
        }
        for (String id : forslag.handelser()) {
            Optional<Handelsebild> handelse = lage.handelse(id);
            if (handelse.isEmpty()) {
                bygge.avvisa("PR-07", null, null, Messages.handelseSaknas);
            } else if (!handelse.get().arObekraftad()) {
                bygge.avvisa("A4", null, null, Messages.bortBekraftad, Handelseord.av(handelse.get().typ()));
            } else {
                taBort(handelse.get(), forslag.handelser());
            }
        }
        senareRaknade(forslag.handelser());
        List<Handelsebild> those = forslag.handelser().stream().map(lage::handelse).flatMap(Optional::stream).toList();
        return bygge.bygg(those.size() == 1 ? NLS.bind(Messages.etikettBort, Handelseord.av(those.get(0).typ()), namn(those.get(0))).strip()
                : NLS.bind(Messages.etikettBortFlera, those.size()));
    }

    private String namn(Handelsebild handelse) {
        return handelse.effekter().stream().map(Effekt::radId).map(lage::rad).flatMap(Optional::stream).findFirst().map(rad -> Ord.rad(rad.bild()))
                .orElse("");
    }

    private void taBort(Handelsebild handelse, Set<String> alla) {
        bygge.taBort(handelse.id());
        handelse.effekter().stream().map(Effekt::radId).distinct().forEach(id -> lage.rad(id).ifPresent(bygge::visar));
        for (Effekt effekt : handelse.effekter()) {
            Manadsbelopp prognos = bygge.prognos(effekt.radId());
            boolean others = lage.handelserPa(effekt.radId()).stream().filter(other -> other.arObekraftad() && !alla.contains(other.id()))
                    .flatMap(other -> other.pa(effekt.radId())).anyMatch(other -> other.manad() == effekt.manad());
            bygge.belopp(effekt.radId(), effekt.manad(), bygge.faktiskt(effekt.radId()).get(effekt.manad()),
                    others ? prognos.orZero(effekt.manad()).subtract(effekt.delta()) : null);
        }
        lage.rader().stream().filter(rad -> handelse.id().equals(rad.handelseId())).forEach(rad -> taBortRad(rad, alla));
    }

    private void taBortRad(Radlage rad, Set<String> alla) {
        bygge.visar(rad);
        Optional<Handelsebild> later = lage.handelserPa(rad.id()).stream().filter(other -> other.arObekraftad() && !alla.contains(other.id()))
                .findFirst();
        if (!rad.bild().faktiskt().isEmpty()) {
            bygge.avvisa("A4", rad, null, Messages.bortFaktiskt, Ord.rad(rad.bild()), Belopp.svenska(rad.bild().faktiskt().summa()));
        } else if (later.isPresent()) {
            bygge.avvisa("PR-07", rad, null, Messages.bortSenare, Ord.rad(rad.bild()), Handelseord.av(later.get().typ()));
        } else {
            bygge.taBortRad(rad.id());
        }
    }

    /** A later event that counted on what goes keeps its amounts; that is told, for it may have to go too. */
    private void senareRaknade(Set<String> borta) {
        for (String id : borta) {
            lage.handelse(id).ifPresent(gone -> gone.effekter().stream().map(Effekt::radId).distinct().forEach(rad -> {
                List<Handelsebild> after = lage.handelserPa(rad).stream().filter(Handelsebild::arObekraftad).toList();
                after.stream().skip(after.indexOf(gone) + 1L).filter(later -> !borta.contains(later.id()))
                        .filter(later -> later.pa(rad).anyMatch(one -> gone.pa(rad).anyMatch(two -> two.manad() == one.manad()))).findFirst()
                        .ifPresent(later -> bygge.varna("PR-07", lage.rad(rad).orElse(null), null, Messages.bortRaknadePa,
                                Handelseord.av(later.typ()), lage.rad(rad).map(one -> Ord.rad(one.bild())).orElse("")));
            }));
        }
    }
}
