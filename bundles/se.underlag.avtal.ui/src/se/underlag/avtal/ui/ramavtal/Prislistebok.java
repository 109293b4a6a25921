package se.underlag.avtal.ui.ramavtal;

import java.util.List;
import org.eclipse.osgi.util.NLS;
import se.underlag.avtal.Prisbild;
import se.underlag.avtal.Ramavtalsbild;
import se.underlag.avtal.ui.internal.Ord;
import se.underlag.documents.kalkyl.Utbok;
import se.underlag.documents.kalkyl.Utbok.Format;
import se.underlag.documents.kalkyl.Utbok.Utblad;
import se.underlag.documents.kalkyl.Utbok.Utcell;
import se.underlag.documents.kalkyl.Utbok.Utkolumn;

/** A price list as a workbook, with the headings that an import reads. */
final class Prislistebok {

    private static final int BREDD_NAMN = 30;
    private static final int BREDD_BELOPP = 14;
    private static final int BREDD_DAG = 12;

    private Prislistebok() {
    }

    static Utbok av(Ramavtalsbild ramavtal, List<Prisbild> priser) {
        List<Utkolumn> kolumner = List.of(new Utkolumn(Messages.fil_leverantor, Format.TEXT, BREDD_NAMN, false),
                new Utkolumn(Messages.fil_boende, Format.TEXT, BREDD_NAMN, false),
                new Utkolumn(Messages.fil_pris, Format.KRONOR, BREDD_BELOPP, false),
                new Utkolumn(Messages.fil_barntillagg, Format.KRONOR, BREDD_BELOPP, false),
                new Utkolumn(Messages.fil_fran, Format.DATUM, BREDD_DAG, false),
                new Utkolumn(Messages.fil_till, Format.DATUM, BREDD_DAG, false),
                new Utkolumn(Messages.fil_kalla, Format.TEXT, BREDD_NAMN, false));
        List<List<Utcell>> rader = priser.stream().map(Prislistebok::rad).toList();
        return new Utbok(List.of(new Utblad(Messages.fil_blad, NLS.bind(Messages.fil_titel, ramavtal.namn(), Ord.period(ramavtal.period())), kolumner,
                rader, 2)));
    }

    private static List<Utcell> rad(Prisbild pris) {
        return List.of(Utcell.of(pris.leverantor()), Utcell.of(pris.boende()), Utcell.of(pris.pris(), false), Utcell.of(pris.barntillagg(), false),
                Utcell.of(pris.period().from()), Utcell.of(pris.period().tom()), Utcell.of(pris.kalla()));
    }
}
