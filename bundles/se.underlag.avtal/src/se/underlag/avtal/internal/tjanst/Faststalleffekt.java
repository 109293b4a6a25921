package se.underlag.avtal.internal.tjanst;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import se.underlag.avtal.AvtalException;
import se.underlag.avtal.Stegfalt;
import se.underlag.model.Dokumenttyp;
import se.underlag.model.Placeringsarende;
import se.underlag.model.Placeringsavtal;
import se.underlag.regler.SistaDebiteringsdag;

/**
 * U4: the days of a termination are decided (BB-60, A13): last day, whether the day of departure is charged (A26), and the last charged day, which
 * is worked out of these two unless another is given with a reason. Only now the avtal ends, and the köpfil is told what falls away.
 */
final class Faststalleffekt implements Effekt {

    private static final String UPPSAGD = "uppsagd";
    private static final String DAGAR = "uppsagningsdagar";
    private static final String SISTA = "sistaDag";
    private static final String AVRESEDAG = "avresedagDebiteras";
    private static final String DEBITERAS = "sistaDebiteringsdag";
    private static final String DEBITERINGSORSAK = "debiteringsorsak";
    private static final int MEST = 3650;

    private final Forslagslamning forslag;

    /** @param forslag hands proposals to the köpfil */
    Faststalleffekt(Forslagslamning forslag) {
        this.forslag = forslag;
    }

    @Override public List<Stegfalt> falt(Lage lage) {
        Placeringsarende arende = lage.arende();
        Placeringsavtal avtal = Uppsagningsfoljd.senaste(lage.uow(), arende.getForegaende());
        LocalDate notice = lage.bild().senast("U1").map(step -> step.dag()).orElse(arende.getStartad());
        LocalDate last = arende.getOnskadSistaDag();
        long days = last == null || last.isBefore(notice) ? 0 : ChronoUnit.DAYS.between(notice, last);
        boolean charged = avtal.isAvresedagDebiteras();
        return List.of(Falt.dag(UPPSAGD, Messages.faltUppsagd, true, notice, ""),
                Falt.text(DAGAR, Messages.faltUppsagningsdagar, true, String.valueOf(days)),
                Falt.dag(SISTA, Messages.faltSistaDag, true, last, ""),
                Falt.jaNej(AVRESEDAG, Messages.faltAvresedag, charged, ""),
                Falt.dag(DEBITERAS, Messages.faltSistaDebitering, false, null, ""),
                Falt.langtext(DEBITERINGSORSAK, Messages.faltDebiteringsorsak, false, null));
    }

    @Override public void verkstall(Lage lage, Varden varden, Foljd foljd) {
        Placeringsarende arende = lage.arende();
        Placeringsavtal avtal = Uppsagningsfoljd.senaste(lage.uow(), arende.getForegaende());
        LocalDate last = varden.dag(SISTA);
        if (avtal.getErsatter() != null && last.isBefore(avtal.getFrom())) {
            throw new AvtalException(
                    MessageFormat.format(Messages.sistaForeErsattare, last, avtal.getFrom(), avtal.getNr(), avtal.getErsatter().getNr()));
        }
        boolean charged = varden.ja(AVRESEDAG);
        LocalDate paid = SistaDebiteringsdag.of(last, charged, varden.dag(DEBITERAS));
        LocalDate counted = SistaDebiteringsdag.of(last, charged, null);
        krav(avtal, last, paid, varden.dag(UPPSAGD));
        if (!paid.equals(counted) && !varden.har(DEBITERINGSORSAK)) {
            throw new AvtalException(MessageFormat.format(Messages.annanSistaDebitering, paid, last, counted));
        }
        arende.setForegaende(avtal);
        arende.setAvtal(avtal);
        avtal.setUppsagd(varden.dag(UPPSAGD));
        avtal.setUppsagningsdagar(dagar(varden.text(DAGAR)));
        avtal.setTom(last);
        avtal.setAvresedagDebiteras(charged);
        avtal.setSistaDebiteringsdag(paid);
        foljd.notera(MessageFormat.format(Messages.uppsagt, avtal.getNr(), last, paid));
        foljd.anteckna(paid.equals(counted) ? null : varden.text(DEBITERINGSORSAK));
        String motivering = MessageFormat.format(Messages.motivAvslut, arende.getReferens(), last, paid);
        forslag.lamna(lage, foljd, service -> service.avslut(avtal, arende.getReferens(), motivering));
        foljd.dokument(Dokumenttyp.BEKRAFTELSE_UPPSAGNING);
    }

    private static void krav(Placeringsavtal avtal, LocalDate last, LocalDate paid, LocalDate notice) {
        if (last.isBefore(avtal.getFrom())) {
            throw new AvtalException(MessageFormat.format(Messages.sistaForeStart, last, avtal.getFrom()));
        }
        if (avtal.getTom() != null && (last.isAfter(avtal.getTom()) || paid.isAfter(avtal.getTom()))) {
            throw new AvtalException(MessageFormat.format(Messages.sistaEfterSlut, last.isAfter(avtal.getTom()) ? last : paid, avtal.getTom()));
        }
        if (notice.isAfter(last)) {
            throw new AvtalException(MessageFormat.format(Messages.uppsagdEfterSista, notice, last));
        }
    }

    private static int dagar(String text) {
        if (!text.matches("\\d{1,4}") || Integer.parseInt(text) > MEST) {
            throw new AvtalException(MessageFormat.format(Messages.felHeltal, Messages.faltUppsagningsdagar, text));
        }
        return Integer.parseInt(text);
    }
}
