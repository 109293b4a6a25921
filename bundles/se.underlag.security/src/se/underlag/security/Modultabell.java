package se.underlag.security;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.underlag.model.Roll;

/**
 * Which module belongs to which role, by what the role may do: a role has the modules of its permissions and no others. Nothing is said twice; who
 * changes {@link Rolltabell} changes this.
 */
public final class Modultabell {

    private Modultabell() {
    }

    /** @return the module in which something is done, empty when that is no module's but the product's own */
    public static Optional<Modul> modul(Handling handling) {
        return Optional.ofNullable(switch (handling) {
        case KOPFIL_LASA, KOPFIL_ANDRA, KOPFIL_IMPORTERA, KOPFIL_EXPORTERA, KOPFIL_GRANSKA, KOPFIL_LADDA_UPP, KOPFIL_OPPNA_IGEN, KOPFIL_BYTA_AGARE,
                CHECKLISTA_ANDRA ->
            Modul.KOPFIL;
        case PROGNOS_LASA -> Modul.PROGNOS;
        case AVTAL_LASA, AVROP_BESLUTA, BB_KONTAKT, BB_BEGARA, BB_GENOMFORA, BB_TRESERVA, AVTAL_UPPRATTA, AVTAL_UNDANTAG, START_BEKRAFTA,
                INFLYTT_MEDDELA, EXPANSION_ANDRA, AVTAL_SIGNERA, AVTAL_SKICKA, AVTAL_ARKIVERA, AVTAL_AVBRYTA, AVVIKELSE_GODKANNA, UPPSAGNING_ANMALA,
                UPPSAGNING_MOTTA_AVTAL, UPPSAGNING_MOTTA_PLANERING, UPPSAGNING_FASTSTALLA, RAMAVTAL_ANDRA, DOKUMENTMALL_ANDRA ->
            Modul.AVTAL;
        case PERSON_LASA, SKYDD_LYFTA, SKYDD_MARKERA -> Modul.PERSON;
        case HISTORIK_LASA, ENHET_LASA, ENHET_ANDRA, PARAMETER_ANDRA, SAKERHETSKOPIERA, ATERSTALLA, LASLOGG_LASA, EXPORTLOGG_LASA, GALLRA, ROLL_ANDRA,
                SYNKA, SERVER_SKOTA ->
            null;
        });
    }

    /** @return the modules in which the role has something to do */
    public static Set<Modul> moduler(Roll roll) {
        Set<Modul> moduler = EnumSet.noneOf(Modul.class);
        Stream.of(Handling.values()).filter(handling -> Rolltabell.permits(roll, handling)).map(Modultabell::modul).flatMap(Optional::stream)
                .forEach(moduler::add);
        return moduler;
    }

    /** @return the modules of somebody who holds all these roles, in whatever units; none without a role */
    public static Set<Modul> moduler(Collection<Roll> roller) {
        Set<Modul> moduler = EnumSet.noneOf(Modul.class);
        roller.forEach(roll -> moduler.addAll(moduler(roll)));
        return moduler;
    }
}
