package se.underlag.avtal.internal.tjanst;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import se.underlag.avtal.AvtalException;
import se.underlag.avtal.Stegfalt;
import se.underlag.base.Period;
import se.underlag.model.Dokumenttyp;
import se.underlag.model.Leverantor;
import se.underlag.model.Placeringsarende;
import se.underlag.model.Placeringsavtal;

/**
 * A11, B6, C8: the avtal is sent with the behovsbedömning and a svarskuvert, and enheten för administration is informed, in one moment (BB-22, BB-24,
 * BB-37, BB-51, A9). From now on it holds: the avtal before it ends the day before, and the köpfil gets its proposals.
 */
final class Skickaeffekt implements Effekt {

    private static final String ADRESS = "adress";

    private final Forslagslamning forslag;

    /** @param forslag hands proposals to the köpfil */
    Skickaeffekt(Forslagslamning forslag) {
        this.forslag = forslag;
    }

    @Override public List<Stegfalt> falt(Lage lage) {
        Leverantor leverantor = lage.arende().getLeverantor();
        return List.of(Falt.langtext(ADRESS, Messages.faltAdress, false, leverantor == null ? null : lage.oppet(leverantor.getAdress())));
    }

    @Override public void verkstall(Lage lage, Varden varden, Foljd foljd) {
        Placeringsarende arende = lage.arende();
        Placeringsavtal avtal = arende.getAvtal();
        if (avtal == null) {
            throw new AvtalException(Messages.ingetAvtal);
        }
        Uppsagningsfoljd.krav(avtal.getErsatter(), new Period(avtal.getFrom(), avtal.getTom()));
        List<Placeringsavtal> alla = Arendelager.avtal(lage.uow(), arende);
        Avtalsvakt.krav(alla, avtal.getId(), new Period(avtal.getFrom(), avtal.getTom()), avtal.getErsatter(), avtal.getDatumorsak());
        Turordning.ta(avtal, alla);
        if (varden.har(ADRESS) && arende.getLeverantor() != null) {
            adress(arende.getLeverantor(), varden.text(ADRESS), foljd);
        }
        avtal.setSkickad(lage.nu());
        avtal.setAdminInformerad(lage.nu());
        avtal.setSvarskuvert(true);
        foljd.meddela(Messages.skickat);
        Uppsagningsfoljd.folj(lage.uow(), avtal.getErsatter(), avtal, foljd);
        Uppsagningsfoljd.flytta(avtal.getErsatter(), avtal);
        avsluta(avtal, foljd);
        Efterhandspris.meddela(lage, avtal, foljd);
        String motivering = MessageFormat.format(Messages.motivAvtal, arende.getReferens(),
                Ord.period(new Period(avtal.getFrom(), avtal.getTom())), Ord.kr(avtal.getDygnspris()));
        forslag.lamna(lage, foljd, service -> service.avtal(avtal, tidigare(avtal), arende.getReferens(), motivering));
        foljd.dokument(Dokumenttyp.UTSKRIFTSPAKET, Dokumenttyp.ADMINISTRATIONSINFORMATION);
    }

    /** The register is shared by all units: a missing address is written, one that is there is changed where the leverantörer are kept. */
    private static void adress(Leverantor leverantor, String text, Foljd foljd) {
        String before = leverantor.getAdress();
        if (before == null || before.isBlank()) {
            leverantor.setAdress(text);
        } else if (!before.strip().equals(text.strip())) {
            foljd.meddela(MessageFormat.format(Messages.adressKvar, leverantor.getNamn()));
        }
    }

    private static void avsluta(Placeringsavtal avtal, Foljd foljd) {
        Placeringsavtal before = avtal.getErsatter();
        LocalDate end = avtal.getFrom().minusDays(1);
        if (before != null && (before.getTom() == null || before.getTom().isAfter(end))) {
            foljd.notera(MessageFormat.format(Messages.tidigareSlutar, before.getNr(), end,
                    before.getTom() == null ? Messages.tillsVidare : before.getTom()));
            before.setTom(end);
        }
    }

    /** @return the avtal it follows and what they followed, the earliest first */
    private static List<Placeringsavtal> tidigare(Placeringsavtal avtal) {
        LinkedList<Placeringsavtal> chain = new LinkedList<>();
        for (Placeringsavtal one = avtal.getErsatter(); one != null && !chain.contains(one); one = one.getErsatter()) {
            chain.addFirst(one);
        }
        return new ArrayList<>(chain);
    }
}
