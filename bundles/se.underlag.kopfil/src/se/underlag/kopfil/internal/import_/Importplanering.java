package se.underlag.kopfil.internal.import_;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.underlag.kopfil.Importplan.Andring;
import se.underlag.kopfil.Importplan.Planrad;
import se.underlag.kopfil.Importplan.Utfall;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.Radfalt;
import se.underlag.spi.Allvar;
import se.underlag.spi.Fynd;

/**
 * What an import would do with every row of a file: new, changed field by field, unchanged, refused (KF-07). Pure: the same file and the same stored
 * rows give the same plan. Stored rows that the file lacks are told and stay.
 */
final class Importplanering {

    private static final String REGEL = "KF-07";

    /** A plan. @param saknade the stored rows that the file lacks; @param fynd what the planning itself found, beside the checks */
    record Resultat(List<Planrad> rader, List<Planrad> saknade, List<Fynd> fynd, Radjamforelse jamforelse) {
    }

    private Importplanering() {
    }

    /**
     * Plans.
     *
     * @param fil the rows of the file, in its order
     * @param avvisade places of rows that the checks refuse
     * @param lagrade the köpfil's stored rows, in order
     * @param insats gives the name that an insats is known by
     * @param idag today
     */
    static Resultat of(List<Radbild> fil, Set<Fynd.Plats> avvisade, Collection<Radbild> lagrade, UnaryOperator<String> insats, LocalDate idag) {
        List<Radbild> kept = fil.stream().filter(rad -> !avvisade.contains(rad.plats())).toList();
        Radjamforelse jamforelse = new Radjamforelse(kept, insats, idag);
        Matchning matchning = Matchning.of(kept, lagrade, insats, jamforelse::lika);
        List<Planrad> rader = new ArrayList<>(fil.size());
        List<Fynd> fynd = new ArrayList<>();
        for (Radbild rad : fil) {
            if (avvisade.contains(rad.plats())) {
                rader.add(new Planrad(Utfall.AVVISAD, rad, null, List.of()));
            } else if (matchning.tvetydig(rad)) {
                rader.add(new Planrad(Utfall.AVVISAD, rad, null, List.of()));
                fynd.add(new Fynd(REGEL, Allvar.FEL, Messages.tvetydig, rad.vid(Radfalt.BESLUT), true));
            } else {
                rader.add(planrad(rad, matchning.traff(rad), jamforelse));
            }
        }
        List<Radbild> refused = fil.stream().filter(rad -> avvisade.contains(rad.plats())).toList();
        Collection<Radbild> lacking = Avvisaderader.utan(matchning.saknade(), refused, insats);
        lacking.forEach(rad -> fynd.add(saknas(rad)));
        List<Planrad> saknade = lacking.stream().map(rad -> new Planrad(Utfall.SAKNAS, rad, rad.radId(), List.of())).toList();
        return new Resultat(rader, saknade, fynd, jamforelse);
    }

    private static Planrad planrad(Radbild rad, Radbild traff, Radjamforelse jamforelse) {
        if (traff == null) {
            return new Planrad(Utfall.NY, rad, null, List.of(), rad.faktiskt().plus(rad.prognos()));
        }
        List<Andring> andringar = jamforelse.andringar(rad, traff);
        return new Planrad(andringar.isEmpty() ? Utfall.OFORANDRAD : Utfall.ANDRAD, rad, traff.radId(), andringar,
                Radjamforelse.skillnad(rad, traff));
    }

    private static Fynd saknas(Radbild rad) {
        String vad = Stream.of(rad.beslutsnr(), rad.insats(), rad.leverantor()).filter(text -> text != null && !text.isBlank())
                .collect(Collectors.joining(", "));
        return new Fynd(REGEL, Allvar.VARNING, MessageFormat.format(Messages.saknasIFilen, String.valueOf(rad.plats().rad()), vad), rad.plats(),
                false);
    }
}
