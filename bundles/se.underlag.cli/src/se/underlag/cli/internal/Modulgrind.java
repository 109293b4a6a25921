package se.underlag.cli.internal;

import java.text.MessageFormat;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import se.underlag.security.Modul;
import se.underlag.security.Modulstyrning;
import se.underlag.spi.Kommando;
import se.underlag.spi.Kommandofel;

/**
 * The modules of a command's user. Which commands there are is known only when all modules run, and who asks only when the database is open, so
 * all run first and those stop that the user's roles do not have, before the command does anything. A command without a database has no
 * user and needs no role.
 *
 * @param moduler starts and stops them, null when nobody does
 * @param kommandon those that are there now
 */
record Modulgrind(Modulstyrning moduler, Supplier<List<Kommando>> kommandon) implements UnaryOperator<Kommando> {

    /** Lets all modules run. @return their commands */
    List<Kommando> oppna() {
        if (moduler != null) {
            moduler.valj(EnumSet.allOf(Modul.class));
        }
        return kommandon.get();
    }

    /**
     * Lets the modules of the user's roles run.
     *
     * @return the command as it is there now; services that went away made it anew
     * @throws Kommandofel when it went away too
     */
    @Override public Kommando apply(Kommando valt) {
        if (moduler == null) {
            return valt;
        }
        moduler.efterRoller();
        if (moduler.moduler().size() == Modul.values().length) {
            return valt;
        }
        return kommandon.get().stream().filter(one -> one.namn().equals(valt.namn())).findFirst().orElseThrow(() -> new Kommandofel(
                moduler.moduler().isEmpty() ? Messages.ingenRoll : MessageFormat.format(Messages.ingenModul, valt.namn())));
    }
}
