package se.underlag.kopfil.internal.prognos;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.underlag.base.Manadsbelopp;
import se.underlag.base.Period;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.prognos.Handelsebild;
import se.underlag.kopfil.prognos.Handelsebild.Effekt;
import se.underlag.kopfil.prognos.Prognoslage;
import se.underlag.kopfil.prognos.Prognosplan;
import se.underlag.kopfil.prognos.Prognosplan.NyRad;
import se.underlag.kopfil.prognos.Prognosplan.Radandring;
import se.underlag.kopfil.prognos.Prognosplan.Radutfall;
import se.underlag.kopfil.prognos.Radlage;
import se.underlag.model.Handelsestatus;
import se.underlag.spi.Fynd;

/** The image of a köpfil after a plan, as carrying it out and imaging it again would give it. */
public final class Efterlage {

    private final Prognoslage lage;
    private final Prognosplan plan;
    private final String handelseId;
    private final String radId;

    private Efterlage(Prognoslage lage, Prognosplan plan) {
        this.lage = lage;
        this.plan = plan;
        handelseId = "handelse-" + (lage.handelser().size() + 1);
        radId = "rad-" + handelseId;
    }

    /** @return the image after it */
    public static Prognoslage of(Prognoslage lage, Prognosplan plan) {
        return new Efterlage(lage, plan).lage();
    }

    private Prognoslage lage() {
        List<Radlage> rader = new ArrayList<>();
        Map<String, Radutfall> berorda = plan.rader().stream().collect(Collectors.toMap(Radutfall::radId, Function.identity()));
        for (Radlage rad : lage.rader()) {
            if (!plan.borttagnaRader().contains(rad.id())) {
                rader.add(berorda.containsKey(rad.id()) ? rad(rad, berorda.get(rad.id())) : rad);
            }
        }
        plan.rad(Prognosplan.NY_RAD).ifPresent(utfall -> rader.add(ny(plan.nyRad(), utfall, rader.size() + 1)));
        List<Handelsebild> handelser = new ArrayList<>();
        lage.handelser().forEach(handelse -> handelser.add(handelse(handelse)));
        if (plan.handelse() != null) {
            handelser.add(new Handelsebild(handelseId, plan.handelse().typ(), plan.handelse().datum(), Handelsestatus.OBEKRAFTAD,
                    plan.handelse().motiv().underlag(), plan.handelse().motiv().orsak(), plan.rader().stream().flatMap(this::effekter).toList()));
        }
        return new Prognoslage(lage.ar(), lage.kopfil(), rader, handelser);
    }

    private Stream<Effekt> effekter(Radutfall utfall) {
        String id = utfall.radId().equals(Prognosplan.NY_RAD) ? radId : utfall.radId();
        return IntStream.rangeClosed(1, 12).filter(manad -> utfall.effekt().get(manad) != null)
                .mapToObj(manad -> new Effekt(id, manad, utfall.effekt().get(manad)));
    }

    private Handelsebild handelse(Handelsebild handelse) {
        boolean gone = plan.borttagna().contains(handelse.id());
        boolean decided = plan.bekraftad() != null && plan.bekraftad().handelseId().equals(handelse.id());
        return !gone && !decided ? handelse
                : new Handelsebild(handelse.id(), handelse.typ(), handelse.datum(), gone ? Handelsestatus.BORTTAGEN : Handelsestatus.BEKRAFTAD,
                        handelse.underlag(), handelse.orsak(), gone ? List.of() : handelse.effekter());
    }

    private static Radlage rad(Radlage rad, Radutfall utfall) {
        Radbild bild = rad.bild();
        Radandring andring = utfall.andringar();
        return new Radlage(bild(bild.plats(), bild.ar(), bild.radId(), bild.identitet(), bild.namn(),
                andring.beslutsnr() == null ? bild.beslutsnr() : andring.beslutsnr(), bild.insats(), bild.leverantor(),
                andring.tom() == null ? bild.period() : new Period(bild.period().from(), andring.tom()),
                andring.dygnspris() == null ? bild.dygnspris() : andring.dygnspris(), bild.konto(), bild.kommentar(), utfall,
                bild.handelsedatum()).medPrisFran(bild.prisFran()), rad.handelseId(), rad.regi(), rad.f100(), rad.doltNamn());
    }

    private Radlage ny(NyRad rad, Radutfall utfall, int nummer) {
        return new Radlage(bild(new Fynd.Plats(lage.kopfil(), null, nummer, null, null, radId, null), lage.ar(), radId, rad.identitet(), rad.namn(),
                null, rad.insats(), rad.leverantor(), new Period(rad.from(), rad.tom()), rad.dygnspris(), rad.konto(), rad.kommentar(), utfall,
                plan.handelse().datum()), handelseId, null, false);
    }

    private static Radbild bild(Fynd.Plats plats, int ar, String id, String identitet, String namn, String beslutsnr, String insats,
            String leverantor, Period period, BigDecimal dygnspris, String konto, String kommentar, Radutfall utfall,
            LocalDate handelsedatum) {
        Manadsbelopp prognos = utfall.prognosEfter();
        return new Radbild(plats, ar, id, identitet, namn, beslutsnr, insats, leverantor, period, dygnspris, konto, kommentar, utfall.efter(),
                prognos,
                IntStream.rangeClosed(1, 12).filter(manad -> prognos.get(manad) != null).boxed().toList(), null, handelsedatum);
    }
}
