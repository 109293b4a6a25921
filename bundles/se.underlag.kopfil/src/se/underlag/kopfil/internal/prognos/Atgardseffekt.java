package se.underlag.kopfil.internal.prognos;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.osgi.util.NLS;
import se.underlag.base.Belopp;
import se.underlag.base.Manadsbelopp;
import se.underlag.kopfil.prognos.Prognosforslag.Atgard;
import se.underlag.kopfil.prognos.Prognosplan;
import se.underlag.kopfil.prognos.Radlage;
import se.underlag.model.Handelsetyp;

/**
 * A measure and its effect (PR-16). An effect needs a row, and a row needs a person (PR-06), so a measure on several rows or on the whole file is
 * spread over them in proportion to what they show each month. One row alone takes the effect also where it shows nothing.
 */
final class Atgardseffekt {

    private static final String REGEL = "PR-16";

    private final Planbygge bygge;

    Atgardseffekt(Planbygge bygge) {
        this.bygge = bygge;
    }

    Prognosplan plan(Atgard forslag) {
        List<Radlage> rader = rader(forslag.rader());
        String text = forslag.text() == null ? "" : forslag.text().strip();
        Manadsbelopp effekt = forslag.effekt() == null ? Manadsbelopp.TOMT : forslag.effekt();
        Optional<Integer> first = IntStream.rangeClosed(1, 12).filter(manad -> effekt.orZero(manad).signum() != 0).boxed().findFirst();
        if (text.isEmpty()) {
            bygge.avvisa(REGEL, null, null, Messages.atgardTextSaknas);
        }
        if (first.isEmpty()) {
            bygge.avvisa(REGEL, null, null, Messages.atgardEffektSaknas);
        }
        if (!bygge.arAvvisad()) {
            for (int manad = 1; manad <= 12; manad++) {
                if (effekt.orZero(manad).signum() != 0) {
                    spred(rader, manad, effekt.get(manad));
                }
            }
            bygge.handelse(Handelsetyp.ATGARD, forslag.datum() != null ? forslag.datum() : bygge.forsta(first.get()), forslag.motiv());
        }
        return bygge.bygg(NLS.bind(Messages.etikettAtgard, text).strip());
    }

    private List<Radlage> rader(List<String> ids) {
        if (ids.isEmpty()) {
            return bygge.lage().rader();
        }
        List<Radlage> found = new ArrayList<>();
        for (String id : ids) {
            bygge.lage().rad(id).ifPresentOrElse(found::add, () -> bygge.avvisa(REGEL, null, null, Messages.radSaknas));
        }
        found.forEach(bygge::visar);
        return found;
    }

    private void spred(List<Radlage> rader, int manad, BigDecimal belopp) {
        List<Radlage> paying = rader.size() == 1 ? rader
                : rader.stream().filter(rad -> rad.bild().belopp(manad) != null && rad.bild().belopp(manad).signum() > 0).toList();
        if (paying.isEmpty()) {
            bygge.avvisa(REGEL, null, null, Messages.atgardIngenRad, Ord.manad(manad));
            return;
        }
        List<BigDecimal> weights = paying.size() == 1 ? List.of(BigDecimal.ONE) : paying.stream().map(rad -> rad.bild().belopp(manad)).toList();
        List<BigDecimal> parts = Fordelning.efter(Belopp.oren(belopp), weights);
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).signum() != 0) {
                bygge.effekt(paying.get(i).id(), manad, parts.get(i));
            }
        }
    }
}
