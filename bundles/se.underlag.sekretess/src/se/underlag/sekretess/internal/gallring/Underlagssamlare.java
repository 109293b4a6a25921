package se.underlag.sekretess.internal.gallring;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.underlag.base.Identitet;
import se.underlag.model.Arende;
import se.underlag.model.Arendestatus;
import se.underlag.model.Behovsbedomning;
import se.underlag.model.Beslut;
import se.underlag.model.Dokument;
import se.underlag.model.Entitet;
import se.underlag.model.Inflyttning;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Placeringsarende;
import se.underlag.model.Placeringsavtal;
import se.underlag.model.Placeringssteg;
import se.underlag.regler.Gallringsregel.Underlag;

/**
 * Reads off a person's objects what the rule asks for. A last insats ends with its decision, avtal or row; a row without a last day ends with the year of its
 * köpfil, for what goes on stands in the next one. Notes are what was done and decided in the case; an import of a köpfil is none.
 */
final class Underlagssamlare {

    private final LocalDate idag;
    private final ZoneId zon;
    private final List<LocalDate> slut = new ArrayList<>();
    private final List<LocalDate> anteckningar = new ArrayList<>();
    private final List<String> lagrum = new ArrayList<>();
    private boolean pagar;
    private boolean sammanstalld;

    private Underlagssamlare(Clock klocka) {
        this.idag = LocalDate.now(klocka);
        this.zon = klocka.getZone();
    }

    /** @param identitet the person's number; @param objekt everything of the person, of all units */
    static Underlag of(String identitet, Collection<Entitet> objekt, Clock klocka) {
        Underlagssamlare collector = new Underlagssamlare(klocka);
        objekt.forEach(collector::add);
        return new Underlag(Identitet.read(identitet, collector.idag).map(Identitet::fodd).orElse(null), latest(collector.slut), collector.pagar,
                latest(collector.anteckningar), List.copyOf(collector.lagrum), collector.sammanstalld);
    }

    private static LocalDate latest(List<LocalDate> days) {
        return days.stream().max(LocalDate::compareTo).orElse(null);
    }

    private void add(Entitet object) {
        switch (object) {
        case Beslut beslut -> beslut(beslut);
        case Placeringsavtal avtal -> avtal(avtal);
        case Kopfilsrad rad -> rad(rad);
        case Placeringsarende arende -> {
            pagar |= arende.getAvslutad() == null && arende.getStartad() != null;
            note(arende.getStartad(), arende.getAvslutad());
        }
        case Placeringssteg steg -> note(steg.getDag(), day(steg.getTid()));
        case Behovsbedomning bedomning -> note(bedomning.getKontaktDatum(), bedomning.getBokad(), bedomning.getGenomford(), bedomning.getITreserva(),
                day(bedomning.getMejlSkickat()));
        case Inflyttning inflyttning -> note(inflyttning.getDatum(), day(inflyttning.getMeddelad()), inflyttning.getExpansionsdatum());
        case Dokument dokument -> note(day(dokument.getSkapat()));
        default -> {
            // persons, representatives and months have no days of their own
        }
        }
    }

    private void beslut(Beslut beslut) {
        boolean closed = beslut.getArende() instanceof Arende arende && arende.getStatus() == Arendestatus.AVSLUTAT;
        end(beslut.getTom(), closed);
        note(beslut.getBeslutsdatum());
        Stream.of(beslut.getLagrum(), beslut.getInsatstyp() == null ? null : beslut.getInsatstyp().getLagrum()).filter(Objects::nonNull)
                .forEach(lagrum::add);
    }

    private void avtal(Placeringsavtal avtal) {
        end(avtal.getSistaDebiteringsdag() == null ? avtal.getTom() : avtal.getSistaDebiteringsdag(), avtal.getArkiverad() != null);
        note(avtal.getUpprattad(), avtal.getSignerad(), day(avtal.getSkickad()), avtal.getAterkommen(), avtal.getArkiverad(), avtal.getUppsagd());
    }

    private void rad(Kopfilsrad rad) {
        sammanstalld = true;
        LocalDate year = rad.getKopfil() == null ? null : LocalDate.of(rad.getKopfil().getAr(), 12, 31);
        LocalDate last = rad.getTom() == null || year != null && rad.getTom().isAfter(year) ? year : rad.getTom();
        end(last, false);
        if (rad.getInsatstyp() != null && rad.getInsatstyp().getLagrum() != null) {
            lagrum.add(rad.getInsatstyp().getLagrum());
        }
    }

    /** @param closed whether something else says that it has ended */
    private void end(LocalDate last, boolean closed) {
        if (last == null) {
            pagar |= !closed;
        } else if (last.isBefore(idag)) {
            slut.add(last);
        } else {
            pagar = true;
        }
    }

    private void note(LocalDate... days) {
        Stream.of(days).filter(Objects::nonNull).filter(day -> !day.isAfter(idag)).forEach(anteckningar::add);
    }

    private LocalDate day(Instant time) {
        return time == null ? null : LocalDate.ofInstant(time, zon);
    }
}
