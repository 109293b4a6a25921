package se.underlag.kopfil.internal.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.internal.utbyte.Radmarkning;
import se.underlag.kopfil.internal.utbyte.Radnyckel;
import se.underlag.model.Handelsestatus;
import se.underlag.model.Prognoshandelse;

/** What the sheet of an export cannot show: actual amounts under green cells, and which event each forecast amount belongs to. */
public final class Exportmarkning {

    private Exportmarkning() {
    }

    /** @param rader images of the stored rows, in order; @param handelser the köpfil's events; only unconfirmed ones have effects to carry */
    public static Radmarkning of(int ar, List<Radbild> rader, List<Prognoshandelse> handelser) {
        return of(ar, rader, handelser, Map.of());
    }

    /** As above. @param nycklar by what each row is known in a workbook without a column of ids, by its id */
    public static Radmarkning of(int ar, List<Radbild> rader, List<Prognoshandelse> handelser, Map<String, Radnyckel> nycklar) {
        Map<String, Radmarkning.Rad> markta = new LinkedHashMap<>();
        for (Radbild rad : rader) {
            Map<Integer, BigDecimal> faktiskt = new TreeMap<>();
            for (int manad = 1; manad <= 12; manad++) {
                if (rad.faktiskt().get(manad) != null || rad.gron().contains(manad)) {
                    faktiskt.put(manad, rad.faktiskt().get(manad));
                }
            }
            markta.put(rad.radId(), new Radmarkning.Rad(rad.radId(), faktiskt, nycklar.get(rad.radId())));
        }
        List<Radmarkning.Handelse> exporterade = new ArrayList<>();
        for (Prognoshandelse handelse : handelser) {
            if (handelse.getStatus() == Handelsestatus.OBEKRAFTAD) {
                exporterade.add(new Radmarkning.Handelse(handelse.getId(), handelse.getTyp(), handelse.getStatus(), handelse.getDatum(),
                        handelse.getSakerhet(), handelse.getUnderlag(), handelse.getOrsak(), handelse.getEffekter().stream()
                                .map(effekt -> new Radmarkning.Effekt(effekt.getRad().getId(), effekt.getManad(), effekt.getDelta())).toList()));
            }
        }
        return new Radmarkning(ar, markta, exporterade);
    }
}
