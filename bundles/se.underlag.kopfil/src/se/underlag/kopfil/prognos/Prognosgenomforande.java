package se.underlag.kopfil.prognos;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.underlag.kopfil.internal.lagring.Manader;
import se.underlag.kopfil.prognos.Prognosplan.Radandring;
import se.underlag.kopfil.prognos.Prognosplan.Radutfall;
import se.underlag.kopfil.prognos.Prognossteg.NyRot;
import se.underlag.kopfil.prognos.Prognossteg.Satt;
import se.underlag.kopfil.prognos.Prognossteg.TaBortRot;
import se.underlag.kopfil.prognos.Prognossteg.TaUr;
import se.underlag.model.Beslut;
import se.underlag.model.Handelsestatus;
import se.underlag.model.Kopfil;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Prognoseffekt;
import se.underlag.model.Prognoshandelse;
import se.underlag.model.UnderlagFactory;
import se.underlag.model.UnderlagPackage.Literals;

/** Turns a plan into steps on the model's objects. The steps are worked out from the objects as they are now; making them is the caller's. */
public final class Prognosgenomforande {

    private final Prognosplan plan;
    private final Prognosobjekt objekt;
    private final List<Prognossteg> steg = new ArrayList<>();

    private Prognosgenomforande(Prognosplan plan, Prognosobjekt objekt) {
        this.plan = plan;
        this.objekt = objekt;
    }

    /**
     * @return the steps in the order in which they are to be made. A new event comes with its effects, after the row that it makes
     * @throws IllegalArgumentException when the plan is refused
     * @throws IllegalStateException when a row or an event of the plan is gone
     */
    public static List<Prognossteg> steg(Prognosplan plan, Prognosobjekt objekt) {
        if (plan.avvisad()) {
            throw new IllegalArgumentException("A refused plan cannot be carried out");
        }
        return new Prognosgenomforande(plan, objekt).steg();
    }

    private List<Prognossteg> steg() {
        if (plan.handelse() != null) {
            skapa();
        }
        if (plan.bekraftad() != null) {
            bekrafta();
        }
        plan.borttagna().forEach(this::taBort);
        plan.borttagnaRader().forEach(id -> steg.add(new TaBortRot(rad(id))));
        return steg;
    }

    private void skapa() {
        Kopfil kopfil = objekt.kopfil();
        Prognoshandelse handelse = UnderlagFactory.eINSTANCE.createPrognoshandelse();
        handelse.setId(UUID.randomUUID().toString());
        handelse.setEnhetId(kopfil.getEnhetId());
        handelse.setKopfil(kopfil);
        handelse.setStatus(Handelsestatus.OBEKRAFTAD);
        handelse.setTyp(plan.handelse().typ());
        handelse.setDatum(plan.handelse().datum());
        handelse.setSakerhet(plan.handelse().motiv().sakerhet());
        handelse.setUnderlag(plan.handelse().motiv().underlag());
        handelse.setOrsak(plan.handelse().motiv().orsak());
        Kopfilsrad ny = plan.nyRad() == null ? null : nyRad(handelse);
        for (Radutfall utfall : plan.rader()) {
            Kopfilsrad rad = utfall.radId().equals(Prognosplan.NY_RAD) ? ny : rad(utfall.radId());
            effekter(handelse, rad, utfall);
        }
        if (ny != null) {
            steg.add(new NyRot(ny));
        }
        steg.add(new NyRot(handelse));
    }

    private static void effekter(Prognoshandelse handelse, Kopfilsrad rad, Radutfall utfall) {
        for (int manad = 1; manad <= 12; manad++) {
            BigDecimal delta = utfall.effekt().get(manad);
            if (delta != null) {
                Prognoseffekt effekt = UnderlagFactory.eINSTANCE.createPrognoseffekt();
                effekt.setId(UUID.randomUUID().toString());
                effekt.setEnhetId(handelse.getEnhetId());
                effekt.setManad(manad);
                effekt.setDelta(delta);
                effekt.setRad(rad);
                handelse.getEffekter().add(effekt);
            }
        }
    }

    private Kopfilsrad nyRad(Prognoshandelse handelse) {
        Prognosplan.NyRad ny = plan.nyRad();
        Kopfilsrad mall = ny.mallRad() == null ? null : rad(ny.mallRad());
        Kopfilsrad rad = UnderlagFactory.eINSTANCE.createKopfilsrad();
        rad.setId(UUID.randomUUID().toString());
        rad.setEnhetId(objekt.kopfil().getEnhetId());
        rad.setKopfil(objekt.kopfil());
        rad.setHandelse(handelse);
        rad.setPerson(mall == null ? objekt.person(ny.identitet(), ny.namn()) : mall.getPerson());
        rad.setInsatstyp(objekt.insatstyp(ny.insats()));
        rad.setLeverantor(ny.leverantor() == null ? null : objekt.leverantor(ny.leverantor()));
        rad.setDygnspris(ny.dygnspris());
        rad.setFrom(ny.from());
        rad.setTom(ny.tom());
        rad.setKonto(ny.konto());
        rad.setKommentar(ny.kommentar());
        rad.setSortnyckel(objekt.sortnyckel(mall));
        return rad;
    }

    private void bekrafta() {
        Prognoshandelse handelse = handelse(plan.bekraftad().handelseId());
        Kopfilsrad granted = rad(plan.bekraftad().radId());
        Beslut beslut = plan.bekraftad().beslutsnr() == null ? granted.getBeslut() : objekt.beslut(plan.bekraftad().beslutsnr(), granted);
        for (Radutfall utfall : plan.rader()) {
            Kopfilsrad rad = rad(utfall.radId());
            for (int manad = 1; manad <= 12; manad++) {
                BigDecimal decided = utfall.efter().get(manad);
                if (decided != null && !decided.equals(utfall.fore().get(manad))) {
                    steg.add(new Satt(rad, Manader.falt(manad), decided));
                }
            }
            andringar(rad, utfall.andringar(), beslut);
        }
        steg.add(new Satt(handelse, Literals.PROGNOSHANDELSE__STATUS, Handelsestatus.BEKRAFTAD));
        steg.add(new Satt(handelse, Literals.PROGNOSHANDELSE__BEKRAFTAD, beslut));
    }

    private void andringar(Kopfilsrad rad, Radandring andring, Beslut beslut) {
        if (andring.beslutsnr() != null) {
            steg.add(new Satt(rad, Literals.KOPFILSRAD__BESLUT, beslut));
        }
        if (andring.tom() != null) {
            steg.add(new Satt(rad, Literals.KOPFILSRAD__TOM, andring.tom()));
        }
        if (andring.dygnspris() != null) {
            steg.add(new Satt(rad, Literals.KOPFILSRAD__DYGNSPRIS, andring.dygnspris()));
        }
    }

    /** An event that was never stored leaves no trace; a stored one stays as removed, without effects. */
    private void taBort(String id) {
        Prognoshandelse handelse = handelse(id);
        if (handelse.getVersion() == 0) {
            steg.add(new TaBortRot(handelse));
        } else {
            steg.add(new Satt(handelse, Literals.PROGNOSHANDELSE__STATUS, Handelsestatus.BORTTAGEN));
            List.copyOf(handelse.getEffekter()).forEach(effekt -> steg.add(new TaUr(handelse, Literals.PROGNOSHANDELSE__EFFEKTER, effekt)));
        }
    }

    private Kopfilsrad rad(String id) {
        return objekt.rad(id).orElseThrow(() -> new IllegalStateException("No row " + id));
    }

    private Prognoshandelse handelse(String id) {
        return objekt.handelse(id).orElseThrow(() -> new IllegalStateException("No event " + id));
    }
}
