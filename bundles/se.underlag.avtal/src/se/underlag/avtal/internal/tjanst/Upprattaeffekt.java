package se.underlag.avtal.internal.tjanst;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.underlag.avtal.AvtalException;
import se.underlag.avtal.Stegfalt;
import se.underlag.avtal.Stegfalt.Slag;
import se.underlag.avtal.internal.vakt.Avtalsdagar;
import se.underlag.base.Belopp;
import se.underlag.base.Period;
import se.underlag.model.Avtalstyp;
import se.underlag.model.Behovsbedomning;
import se.underlag.model.Boende;
import se.underlag.model.Boendepris;
import se.underlag.model.Dokumenttyp;
import se.underlag.model.Flode;
import se.underlag.model.Placeringsarende;
import se.underlag.model.Placeringsavtal;
import se.underlag.model.Ramavtal;
import se.underlag.model.UnderlagFactory;
import se.underlag.regler.Dygnspris;

/**
 * A8, B4, C6 and their corrections: the avtal is drawn up, by the price model (BB-17, BB-18, BB-34, BB-49) or, where the behovsbedömning gives an
 * undantag, with a negotiated price (BB-25). What was checked before is checked anew. The guards afterwards hold its days against the routine.
 */
final class Upprattaeffekt implements Effekt {

    private static final String START = "start";
    private static final String SLUT = "slut";
    private static final String BOENDE = "boende";
    private static final String BOENDEPRIS = "boendepris";
    private static final String BARNTILLAGG = "barntillagg";
    private static final String DYGNSPRIS = "dygnspris";
    private static final String VILLKOR = "undantagsvillkor";
    private static final String DOKUMENTPRIS = "dokumentpris";
    private static final String AVRESEDAG = "avresedagDebiteras";
    private static final String DATUMORSAK = "datumorsak";

    private final boolean undantag;

    /** @param undantag whether its price is negotiated */
    Upprattaeffekt(boolean undantag) {
        this.undantag = undantag;
    }

    @Override public List<Stegfalt> falt(Lage lage) {
        Placeringsarende arende = lage.arende();
        Placeringsavtal now = arende.getAvtal();
        LocalDate start = now == null ? regelstart(lage) : now.getFrom();
        Optional<Boendepris> pris = Prisfraga.pris(lage.uow(), arende.getBoende(), start == null ? lage.idag() : start);
        List<Stegfalt> falt = new ArrayList<>();
        if (arende.getBoende() == null) {
            falt.add(new Stegfalt(BOENDE, Messages.faltBoende, Slag.VAL, true, "", "BB-04",
                    Prisfraga.boenden(lage.uow(), start == null ? lage.idag() : start).stream()
                            .map(boende -> new Stegfalt.Val(boende.getId(), boende.getNamn())).toList()));
        }
        falt.add(Falt.dag(START, Messages.faltStart, true, start, now == null ? startregel(lage) : ""));
        falt.add(Falt.dag(SLUT, Messages.faltSlut, false, now == null ? regelslut(lage, start, pris.map(Boendepris::getRamavtal).orElse(null))
                : now.getTom(), now == null ? slutregel(lage) : ""));
        if (undantag) {
            falt.add(Falt.kronor(DYGNSPRIS, Messages.faltDygnspris, true, now == null ? null : now.getDygnspris(), ""));
            falt.add(Falt.langtext(VILLKOR, Messages.faltUndantagsvillkor, true, now == null ? null : lage.oppet(now.getUndantagsvillkor())));
        } else {
            falt.add(Falt.kronor(BOENDEPRIS, Messages.faltBoendepris, true,
                    now == null ? pris.map(Boendepris::getPris).orElse(null) : now.getBoendepris(), now == null ? "BB-18" : ""));
            falt.add(Barntillagg.falt(BARNTILLAGG, arende, now, pris.orElse(null)));
        }
        falt.add(Falt.kronor(DOKUMENTPRIS, Messages.faltDokumentprisAvtal, false,
                now == null ? arende.getBedomning().getDokumentpris() : now.getDokumentpris(),
                now == null && arende.getFlode() == Flode.NYTT_AVROP ? "BB-17" : ""));
        falt.add(Falt.jaNej(AVRESEDAG, Messages.faltAvresedag, now == null || now.isAvresedagDebiteras(), now == null ? "A26" : ""));
        falt.add(Falt.langtext(DATUMORSAK, Messages.faltDatumorsak, false, now == null ? null : lage.oppet(now.getDatumorsak())));
        return falt;
    }

    private static LocalDate regelstart(Lage lage) {
        return switch (lage.arende().getFlode()) {
        case NYTT_AVROP -> lage.arende().getInflyttning() == null ? null : lage.arende().getInflyttning().getDatum();
        case UPPFOLJANDE -> Avtalsdagar.uppfoljning(lage.bild(), null, lage.parametrar()).map(Period::from).orElse(null);
        case FORANDRADE_BEHOV -> Avtalsdagar.forandratBehov(lage.bild(), null).map(Period::from).orElse(null);
        case UPPSAGNING -> null;
        };
    }

    private static LocalDate regelslut(Lage lage, LocalDate start, Ramavtal ramavtal) {
        LocalDate tom = ramavtal == null ? null : ramavtal.getTom();
        return switch (lage.arende().getFlode()) {
        case NYTT_AVROP -> start == null ? null : Avtalsdagar.nyttAvrop(start, lage.parametrar()).tom();
        case UPPFOLJANDE -> Avtalsdagar.uppfoljning(lage.bild(), tom, lage.parametrar()).map(Period::tom).orElse(null);
        case FORANDRADE_BEHOV -> Avtalsdagar.forandratBehov(lage.bild(), tom).map(Period::tom).orElse(null);
        case UPPSAGNING -> null;
        };
    }

    private static String startregel(Lage lage) {
        return switch (lage.arende().getFlode()) {
        case NYTT_AVROP -> "BB-19";
        case UPPFOLJANDE -> "BB-34";
        case FORANDRADE_BEHOV -> "BB-45";
        case UPPSAGNING -> "";
        };
    }

    private static String slutregel(Lage lage) {
        return switch (lage.arende().getFlode()) {
        case NYTT_AVROP -> "BB-17";
        case UPPFOLJANDE -> "BB-39";
        case FORANDRADE_BEHOV -> "BB-49";
        case UPPSAGNING -> "";
        };
    }

    @Override public void verkstall(Lage lage, Varden varden, Foljd foljd) {
        Placeringsarende arende = lage.arende();
        boende(lage, varden);
        LocalDate start = varden.dag(START);
        Optional<Boendepris> lista = Prisfraga.pris(lage.uow(), arende.getBoende(), start);
        LocalDate slut = varden.dag(SLUT, regelslut(lage, start, lista.map(Boendepris::getRamavtal).orElse(null)));
        Period period = new Period(start, slut);
        String orsak = varden.text(DATUMORSAK);
        Uppsagningsfoljd.krav(arende.getForegaende(), period);
        if (period.isReversed()) {
            throw new AvtalException(MessageFormat.format(Messages.slutForeStart, start, slut));
        }
        Placeringsavtal avtal = arende.getAvtal();
        List<Placeringsavtal> alla = Arendelager.avtal(lage.uow(), arende);
        Avtalsvakt.krav(alla, avtal == null ? null : avtal.getId(), period, arende.getForegaende(), orsak);
        if (avtal == null) {
            avtal = nytt(arende);
            lage.uow().add(avtal);
            arende.setAvtal(avtal);
        }
        Turordning.ta(avtal, alla);
        avtal.setFrom(start);
        avtal.setTom(slut);
        if (orsak != null || !lage.dolt()) {
            avtal.setDatumorsak(orsak);
        }
        avtal.setAvresedagDebiteras(varden.ja(AVRESEDAG));
        avtal.setRamavtal(lista.map(Boendepris::getRamavtal).orElse(null));
        avtal.setUpprattad(lage.idag());
        avtal.setUpprattadAv(lage.signatur());
        avtal.setUpprattadRoll(lage.roll());
        pris(lage, varden, avtal, lista.orElse(null));
        avtal.setDokumentpris(varden.tal(DOKUMENTPRIS));
        avtal.setKontrollraknad(null);
        avtal.setKontrollraknadAv(null);
        avtal.setAvvikelse(null);
        foljd.dokument(Dokumenttyp.PLACERINGSAVTAL);
        foljd.notera(MessageFormat.format(Messages.upprattat, Ord.period(period), Ord.kr(avtal.getDygnspris())));
        if (!undantag) {
            foljd.meddela(MessageFormat.format(Messages.prisdelar, Ord.kr(avtal.getBoendepris()), Ord.tal(avtal.getPoang()),
                    Ord.kr(avtal.getBarntillagg()), Ord.kr(avtal.getDygnspris())));
        }
        Efterhandspris.meddela(lage, avtal, foljd);
    }

    private static void boende(Lage lage, Varden varden) {
        Placeringsarende arende = lage.arende();
        if (arende.getBoende() == null) {
            Boende boende = lage.uow().find(Boende.class, varden.text(BOENDE)).orElseThrow(() -> new AvtalException(Messages.boendeFinnsInte));
            arende.setBoende(boende);
            arende.setLeverantor(boende.getLeverantor());
            arende.getBedomning().setBoende(boende);
            if (arende.getInflyttning() != null) {
                arende.getInflyttning().setBoende(boende);
            }
        }
    }

    private Placeringsavtal nytt(Placeringsarende arende) {
        Placeringsavtal avtal = UnderlagFactory.eINSTANCE.createPlaceringsavtal();
        avtal.setEnhetId(arende.getEnhetId());
        avtal.setNr(arende.getReferens());
        avtal.setTyp(switch (arende.getFlode()) {
        case NYTT_AVROP, UPPSAGNING -> Avtalstyp.NYTT;
        case UPPFOLJANDE -> Avtalstyp.UPPFOLJANDE;
        case FORANDRADE_BEHOV -> Avtalstyp.FORANDRADE_BEHOV;
        });
        avtal.setUndantag(undantag);
        avtal.setPerson(arende.getPerson());
        avtal.setBeslut(arende.getBeslut());
        avtal.setLeverantor(arende.getLeverantor());
        avtal.setBoende(arende.getBoende());
        avtal.setErsatter(arende.getForegaende());
        avtal.setBedomning(arende.getBedomning());
        return avtal;
    }

    private void pris(Lage lage, Varden varden, Placeringsavtal avtal, Boendepris lista) {
        Behovsbedomning bb = lage.arende().getBedomning();
        avtal.setPoang(bb.getPoang());
        if (undantag) {
            avtal.setDygnspris(varden.tal(DYGNSPRIS));
            avtal.setUndantagsvillkor(varden.text(VILLKOR));
            return;
        }
        if (lista == null) {
            throw new AvtalException(MessageFormat.format(Messages.prisSaknas, varden.dag(START)));
        }
        BigDecimal boendepris = varden.tal(BOENDEPRIS);
        BigDecimal barn = varden.kronor(BARNTILLAGG);
        BigDecimal listans = Barntillagg.listans(lista);
        if (boendepris.compareTo(lista.getPris()) != 0) {
            throw new AvtalException(MessageFormat.format(Messages.annatBoendepris, Ord.kr(lista.getPris()), varden.dag(START), Ord.kr(boendepris)));
        }
        if (Arrays.asList(Belopp.NOLL, listans).stream().noneMatch(allowed -> allowed.compareTo(barn) == 0)) {
            throw new AvtalException(MessageFormat.format(Messages.annatBarntillagg, Ord.kr(listans), varden.dag(START), Ord.kr(barn)));
        }
        avtal.setBoendepris(boendepris);
        avtal.setBarntillagg(barn);
        avtal.setDygnspris(new Dygnspris(boendepris, bb.getPoang(), barn).avrundat());
    }
}
