package se.underlag.avtal.internal.tjanst;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Optional;
import se.underlag.avtal.AvtalException;
import se.underlag.base.Period;
import se.underlag.model.Dokumenttyp;
import se.underlag.model.Kopfilsforslag;
import se.underlag.model.Placeringsarende;
import se.underlag.model.Placeringsavtal;
import se.underlag.spi.forslag.Radforslag;

/**
 * A11, B6, C8: the avtal is sent with the behovsbedömning and a svarskuvert, and enheten för administration is informed, in one moment (BB-22, BB-24,
 * BB-37, BB-51, A9). From now on it holds: the avtal before it ends the day before, and the köpfil gets its proposals.
 */
final class Skickaeffekt implements Effekt {

    private final Optional<Radforslag> radforslag;

    /** @param radforslag turns the avtal into proposals, empty where no module does */
    Skickaeffekt(Optional<Radforslag> radforslag) {
        this.radforslag = radforslag;
    }

    @Override public void verkstall(Lage lage, Varden varden, Foljd foljd) {
        Placeringsarende arende = lage.arende();
        Placeringsavtal avtal = arende.getAvtal();
        if (avtal == null) {
            throw new AvtalException(Messages.ingetAvtal);
        }
        Avtalsvakt.krav(Arendelager.avtal(lage.uow(), arende), avtal.getId(), new Period(avtal.getFrom(), avtal.getTom()), avtal.getErsatter(),
                avtal.getDatumorsak());
        avtal.setSkickad(lage.nu());
        avtal.setAdminInformerad(lage.nu());
        avtal.setSvarskuvert(true);
        foljd.meddela(Messages.skickat);
        avsluta(avtal, foljd);
        List<Kopfilsforslag> forslag = radforslag
                .map(service -> service.avtal(avtal, tidigare(avtal), arende.getReferens(),
                        MessageFormat.format(Messages.motivAvtal, arende.getReferens(), Ord.period(new Period(avtal.getFrom(), avtal.getTom())),
                                Ord.kr(avtal.getDygnspris()))))
                .orElse(List.of());
        forslag.forEach(lage.uow()::add);
        if (!forslag.isEmpty()) {
            foljd.meddela(MessageFormat.format(Messages.forslagLamnade, String.valueOf(forslag.size())));
        }
        foljd.dokument(Dokumenttyp.FOLJEBREV, Dokumenttyp.ADRESSETIKETT, Dokumenttyp.ADMINISTRATIONSINFORMATION, Dokumenttyp.UTSKRIFTSPAKET);
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
