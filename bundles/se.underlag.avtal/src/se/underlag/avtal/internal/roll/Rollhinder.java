package se.underlag.avtal.internal.roll;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import se.underlag.avtal.Arendebild;
import se.underlag.avtal.Avtalsbild;
import se.underlag.avtal.internal.flode.Flodesplan;
import se.underlag.avtal.internal.flode.Flodessteg;
import se.underlag.avtal.internal.flode.Stegart;
import se.underlag.model.Placeringstillstand;
import se.underlag.model.Roll;
import se.underlag.process.Hinder;
import se.underlag.process.Stegstatus;
import se.underlag.process.Stegval;
import se.underlag.security.Rollnamn;

/**
 * What hinders a step because of who holds which role, which the guards of the process cannot see: the mail has four recipients (BB-14, BB-32,
 * BB-48), and what a step rests on was signed by who held the role that day (BB-21, BB-25, BB-36, BB-51).
 */
public final class Rollhinder {

    private static final String UNDANTAG = "BB-25";

    private final Function<String, Rollinnehav> innehav;

    /** @param innehav who holds which role in the unit of that id; asked only where a step depends on it */
    public Rollhinder(Function<String, Rollinnehav> innehav) {
        this.innehav = innehav;
    }

    /** @return how the step stands, with what hinders by the roles too; a step that is done or comes later is not asked about */
    public Stegval<Placeringstillstand, Arendebild> med(Stegval<Placeringstillstand, Arendebild> val, Flodesplan plan, Arendebild arende,
            LocalDate idag) {
        if (val.status() == Stegstatus.GJORT || val.status() == Stegstatus.SENARE) {
            return val;
        }
        List<Hinder> more = plan.steg(val.steg().id()).map(steg -> av(steg, plan, arende, idag)).orElse(List.of());
        return more.isEmpty() ? val
                : new Stegval<>(val.steg(), val.status() == Stegstatus.MOJLIGT ? Stegstatus.HINDRAT : val.status(),
                        Stream.concat(val.hinder().stream(), more.stream()).toList());
    }

    private List<Hinder> av(Flodessteg steg, Flodesplan plan, Arendebild arende, LocalDate idag) {
        return switch (steg.art()) {
        case MEJLA -> new Mottagarlista(innehav.apply(arende.enhetId()), idag).saknas().stream()
                .map(text -> new Hinder(steg.regel(), text, null, true)).toList();
        case SIGNERA -> upprattad(arende).toList();
        case SKICKA -> Stream.concat(signerad(plan, arende), upprattad(arende)).toList();
        default -> List.of();
        };
    }

    private Stream<Hinder> signerad(Flodesplan plan, Arendebild arende) {
        Avtalsbild avtal = arende.avtal();
        if (avtal == null || avtal.signerad() == null) {
            return Stream.empty();
        }
        String regel = plan.steg().stream().filter(one -> one.art() == Stegart.SIGNERA).map(Flodessteg::regel).findFirst().orElseThrow();
        return utanRoll(arende, avtal.signeradAv(), Roll.ENHETSCHEF, avtal.signerad(), regel, Messages.signeradUtanRoll);
    }

    private Stream<Hinder> upprattad(Arendebild arende) {
        Avtalsbild avtal = arende.avtal();
        return avtal == null || !avtal.undantag() || avtal.upprattad() == null ? Stream.empty()
                : utanRoll(arende, avtal.upprattadAv(), Roll.LINK_SAMORDNARE, avtal.upprattad(), UNDANTAG, Messages.upprattadUtanRoll);
    }

    private Stream<Hinder> utanRoll(Arendebild arende, String signatur, Roll roll, LocalDate dag, String regel, String text) {
        Rollinnehav roles = innehav.apply(arende.enhetId());
        return roles.hade(signatur, roll, dag) ? Stream.empty()
                : Stream.of(new Hinder(regel, MessageFormat.format(text, roles.namn(signatur), dag, Rollnamn.of(roll))));
    }
}
