package se.underlag.avtal.internal.prislista;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.underlag.avtal.Prisbild;
import se.underlag.avtal.Prislisterad;
import se.underlag.avtal.Prislisterad.Status;
import se.underlag.base.Belopp;
import se.underlag.base.Period;

/** Holds the rows of a file against the prices that are stored, row by row: each sees the ones before it as if they were stored. Pure. */
final class Prislisteplanering {

    private final Period ramavtal;
    private final String ramavtalId;
    private final String kalla;
    private final List<Prisbild> priser;
    private final Set<String> leverantorer;
    private final Set<String> boenden;

    /**
     * @param ramavtal days of the ramavtal; @param kalla where the prices come from, the file's name
     * @param priser what stands in it now; @param leverantorer names that are known; @param boenden likewise, as {@link #nyckel}
     */
    Prislisteplanering(String ramavtalId, Period ramavtal, String kalla, List<Prisbild> priser, Set<String> leverantorer, Set<String> boenden) {
        this.ramavtalId = ramavtalId;
        this.ramavtal = ramavtal;
        this.kalla = kalla;
        this.priser = List.copyOf(priser);
        this.leverantorer = leverantorer.stream().map(Prislisteplanering::nyckel).collect(Collectors.toSet());
        this.boenden = Set.copyOf(boenden);
    }

    /** @return how a name is compared */
    static String nyckel(String... names) {
        return String.join("\t", names).strip().toLowerCase(Locale.ROOT);
    }

    List<Prislisterad> planera(List<Listrad> rader) {
        List<Prisbild> now = new ArrayList<>(priser);
        Map<String, Integer> seen = new HashMap<>();
        List<Prislisterad> out = new ArrayList<>();
        for (Listrad rad : rader) {
            out.add(rad.fel() == null ? planera(rad, now, seen) : new Prislisterad(rad.rad(), Status.AVVISAD, null, null, null, rad.fel()));
        }
        return out;
    }

    private Prislisterad planera(Listrad rad, List<Prisbild> now, Map<String, Integer> seen) {
        Prisbild wanted = new Prisbild(null, ramavtalId, null, rad.leverantor(), null, rad.boende(), rad.pris(), rad.barntillagg(), rad.period(),
                kalla);
        Prisordning order = new Prisordning(ramavtal, now);
        Optional<Prisbild> stored = order.samma(wanted);
        Optional<Prisbild> before = stored.or(() -> valid(now, wanted));
        Integer first = seen.putIfAbsent(nyckel(rad.leverantor(), rad.boende(), rad.period().from().toString()), rad.rad());
        if (first != null) {
            return rad(rad, Status.AVVISAD, wanted, before, MessageFormat.format(Messages.dubbel, Integer.toString(first)));
        }
        if (stored.isPresent() && lika(stored.get(), wanted)) {
            return rad(rad, Status.OFORANDRAD, stored.get(), stored, "");
        }
        Prisbild ny = stored
                .map(one -> new Prisbild(one.id(), ramavtalId, one.leverantorId(), one.leverantor(), one.boendeId(), one.boende(), rad.pris(),
                        rad.barntillagg(), rad.period(), kalla))
                .orElse(wanted);
        Prisordning.Utfall outcome = order.prova(ny);
        if (outcome.hinder() != null) {
            return rad(rad, Status.AVVISAD, ny, before, outcome.hinder());
        }
        stored.ifPresent(now::remove);
        if (outcome.stanger() != null) {
            now.remove(outcome.stanger());
            now.add(stangd(outcome.stanger(), ny));
        }
        now.add(ny);
        return rad(rad, stored.isPresent() ? Status.ANDRAD : Status.NY, ny, before, upplysning(outcome, ny));
    }

    private static Optional<Prisbild> valid(List<Prisbild> now, Prisbild wanted) {
        return now.stream().filter(one -> Prisordning.sammaBoende(one, wanted) && one.period().contains(wanted.period().from())).findFirst();
    }

    private static Prislisterad rad(Listrad rad, Status status, Prisbild ny, Optional<Prisbild> before, String text) {
        BigDecimal price = before.map(Prisbild::pris).orElse(null);
        return new Prislisterad(rad.rad(), status, ny, price, before.map(Prisbild::barntillagg).orElse(null), text);
    }

    static Prisbild stangd(Prisbild open, Prisbild next) {
        return new Prisbild(open.id(), open.ramavtalId(), open.leverantorId(), open.leverantor(), open.boendeId(), open.boende(), open.pris(),
                open.barntillagg(), new Period(open.period().from(), next.period().from().minusDays(1)), open.kalla());
    }

    private static boolean lika(Prisbild stored, Prisbild wanted) {
        return stored.pris().compareTo(wanted.pris()) == 0 && noll(stored.barntillagg()).compareTo(noll(wanted.barntillagg())) == 0
                && stored.period().equals(wanted.period());
    }

    private static BigDecimal noll(BigDecimal belopp) {
        return belopp == null ? BigDecimal.ZERO : belopp;
    }

    private String upplysning(Prisordning.Utfall outcome, Prisbild ny) {
        List<String> parts = new ArrayList<>();
        boolean newProvider = !leverantorer.contains(nyckel(ny.leverantor()));
        boolean newHome = newProvider || !boenden.contains(nyckel(ny.leverantor(), ny.boende()));
        if (newProvider) {
            parts.add(Messages.nyLeverantorOchBoende);
        } else if (newHome) {
            parts.add(Messages.nyttBoende);
        }
        if (outcome.stanger() != null) {
            parts.add(MessageFormat.format(Messages.stangerTidigare, Belopp.svenska(outcome.stanger().pris()), ny.period().from().minusDays(1)));
        }
        return String.join(" ", parts);
    }
}
