package se.underlag.kopfil.internal.forslag;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.underlag.kopfil.forslag.ForslagException;
import se.underlag.kopfil.forslag.Forslagsbild;
import se.underlag.kopfil.forslag.Forslagsbild.Gront;
import se.underlag.kopfil.forslag.Forslagsbild.Manad;
import se.underlag.kopfil.forslag.Forslagsinfo;
import se.underlag.kopfil.internal.granskning.Granskare;
import se.underlag.model.Forslagsmanad;
import se.underlag.model.Kopfil;
import se.underlag.model.Kopfilsforslag;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Kopfilsstatus;
import se.underlag.persistence.UnitOfWork;
import se.underlag.security.Behorighet;
import se.underlag.security.Handling;

/** Shows what accepting would do, worked out by what accepts. */
final class Forslagsvisning {

    private final UnitOfWork uow;
    private final Kopfilsforslag forslag;
    private final Antagning antagning;
    private final Behorighet behorighet;

    Forslagsvisning(UnitOfWork uow, Kopfilsforslag forslag, Granskare granskare, Behorighet behorighet, ZoneId zon) {
        this.uow = uow;
        this.forslag = forslag;
        this.antagning = new Antagning(uow, forslag, granskare, zon);
        this.behorighet = behorighet;
    }

    /** @param avbildning makes the image of the proposal when it has been worked out again */
    Forslagsbild bild(Function<Kopfilsforslag, Forslagsinfo> avbildning, String kopfilId) {
        Kopfil kopfil = null;
        String hinder = avgjort(uow, forslag).orElse(null);
        try {
            kopfil = antagning.kopfil(kopfilId);
        } catch (ForslagException none) {
            hinder = hinder == null ? none.getMessage() : hinder;
        }
        Kopfilsrad rad = kopfil == null ? null : antagning.rad(kopfil);
        if (kopfil != null && hinder == null) {
            antagning.raknaOm(kopfil, rad);
        }
        Forslagsinfo info = avbildning.apply(forslag);
        Radverkan verkan = new Radverkan(forslag, rad);
        List<Gront> gront = antagning.gront(kopfil, rad).bilder();
        return new Forslagsbild(info, Omrakning.version(rad), verkan.falt(info.dolt() ? info.person() : null), manader(verkan, gront),
                gront,
                hinder == null ? hinder(kopfil) : hinder);
    }

    /** The months of the proposal, and those where only the forecast would change. */
    private List<Manad> manader(Radverkan verkan, List<Gront> gront) {
        Map<Integer, Forslagsmanad> proposed = forslag.getManader().stream()
                .collect(Collectors.toMap(Forslagsmanad::getManad, Function.identity(), (ett, annat) -> annat));
        return IntStream.rangeClosed(1, 12)
                .filter(manad -> proposed.containsKey(manad) || gront.stream().anyMatch(ett -> ett.nu().get(manad) != null))
                .mapToObj(manad -> manad(verkan, gront, manad, proposed.get(manad))).toList();
    }

    private static Manad manad(Radverkan verkan, List<Gront> gront, int manad, Forslagsmanad proposed) {
        return new Manad(manad, verkan.belopp(manad), proposed == null ? verkan.belopp(manad) : proposed.getBelopp(),
                proposed == null ? null : proposed.getTidigare(), sum(gront, ett -> ett.nu().get(manad)),
                sum(gront, ett -> (ett.ersatts() ? ett.efter() : ett.nu()).get(manad)));
    }

    private static BigDecimal sum(List<Gront> gront, Function<Gront, BigDecimal> vad) {
        return gront.stream().map(vad).filter(Objects::nonNull).reduce(BigDecimal::add).orElse(null);
    }

    private String hinder(Kopfil kopfil) {
        if (kopfil.getStatus() == Kopfilsstatus.UPPLADDAD) {
            return MessageFormat.format(Messages.uppladdad, kopfil.getNamn());
        }
        return behorighet.far(Handling.KOPFIL_ANDRA, kopfil.getEnhetId()) ? null : Messages.farInte;
    }

    /** @return why nothing more can be decided, empty while it can */
    static Optional<String> avgjort(UnitOfWork uow, Kopfilsforslag forslag) {
        return switch (forslag.getStatus()) {
        case ANTAGET -> Optional.of(MessageFormat.format(Messages.redanAntaget, forslag.getAvgjordAv()));
        case AVVISAT -> Optional.of(MessageFormat.format(Messages.redanAvvisat, forslag.getAvgjordAv()));
        case ERSATT -> Optional.of(Messages.arErsatt);
        case NYTT -> Oppnaforslag.av(uow, forslag.getEnhetId(), forslag.getAr()).stream().anyMatch(ett -> ett.getId().equals(forslag.getId()))
                ? Optional.empty()
                : Optional.of(Messages.arErsatt);
        };
    }
}
