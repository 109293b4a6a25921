package se.underlag.kopfil.internal.tjanst;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import se.underlag.kopfil.Importplan.Andring;
import se.underlag.kopfil.Importplan.Planrad;
import se.underlag.kopfil.Importplan.Utfall;
import se.underlag.kopfil.internal.egenbok.Egenbok;

/** What a written workbook says otherwise than what is stored, when it is read again. */
final class Aterlasning {

    private static final int TOLD = 5;

    private Aterlasning() {
    }

    /**
     * @param lasta the rows of the written workbook against the stored ones
     * @param olagrade how many rows of it are none of the stored ones, and were not before either
     * @return what people should check before the workbook is used
     */
    static List<String> av(List<Planrad> lasta, long olagrade) {
        List<String> told = new ArrayList<>();
        List<Planrad> other = lasta.stream().filter(rad -> rad.utfall() == Utfall.ANDRAD).toList();
        other.stream().limit(TOLD).forEach(rad -> told.add(MessageFormat.format(Messages.lasesAnnorlunda, String.valueOf(rad.rad().plats().rad()),
                Egenbok.forst(rad.andringar().stream().map(Andring::falt).toList()))));
        if (other.size() > TOLD) {
            told.add(MessageFormat.format(Messages.lasesAnnorlundaFler, other.size() - TOLD));
        }
        long unknown = lasta.stream().filter(rad -> rad.utfall() == Utfall.NY).count() - olagrade;
        if (unknown > 0) {
            told.add(MessageFormat.format(Messages.lasesSomNy, unknown));
        }
        long missing = lasta.stream().filter(rad -> rad.utfall() == Utfall.SAKNAS).count();
        if (missing > 0) {
            told.add(MessageFormat.format(Messages.lasesInte, missing));
        }
        return told;
    }
}
