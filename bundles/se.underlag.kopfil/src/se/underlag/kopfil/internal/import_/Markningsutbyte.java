package se.underlag.kopfil.internal.import_;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.underlag.kopfil.internal.utbyte.Radmarkning;
import se.underlag.model.Entitet;
import se.underlag.model.Handelsestatus;
import se.underlag.model.Kopfil;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Prognoshandelse;
import se.underlag.model.UnderlagFactory;

/**
 * Brings the events of an export of our own back for rows that are new here. Rows that are stored keep the events that are stored with them; what
 * the sheet shows is compared afterwards as with any other file.
 */
final class Markningsutbyte implements Utbyte {

    private final Radmarkning markning;
    private final Kopfil kopfil;
    private final Map<String, Prognoshandelse> lagrade;

    Markningsutbyte(Radmarkning markning, Kopfil kopfil, List<Prognoshandelse> lagrade) {
        this.markning = markning;
        this.kopfil = kopfil;
        this.lagrade = lagrade.stream().filter(handelse -> handelse.getStatus() == Handelsestatus.OBEKRAFTAD)
                .collect(Collectors.toMap(Entitet::getId, Function.identity()));
    }

    @Override public void tillfor(Map<String, Kopfilsrad> nyaRader, Handelsebok bok) {
        for (Radmarkning.Handelse exporterad : markning.handelser()) {
            List<Radmarkning.Effekt> effekter = exporterad.effekter().stream().filter(effekt -> nyaRader.containsKey(effekt.radId())).toList();
            if (exporterad.status() == Handelsestatus.OBEKRAFTAD && !effekter.isEmpty()) {
                Prognoshandelse handelse = lagrade.computeIfAbsent(exporterad.id(), id -> bok.tillfor(ny(exporterad)));
                effekter.forEach(effekt -> bok.laggTill(handelse, nyaRader.get(effekt.radId()), effekt.manad(), effekt.delta()));
            }
        }
    }

    private Prognoshandelse ny(Radmarkning.Handelse exporterad) {
        Prognoshandelse handelse = UnderlagFactory.eINSTANCE.createPrognoshandelse();
        // An id is not carried over: the same event may live on in the köpfil that the file was exported from.
        handelse.setId(UUID.randomUUID().toString());
        handelse.setEnhetId(kopfil.getEnhetId());
        handelse.setKopfil(kopfil);
        handelse.setTyp(exporterad.typ());
        handelse.setStatus(exporterad.status());
        handelse.setDatum(exporterad.datum());
        handelse.setSakerhet(exporterad.sakerhet());
        handelse.setUnderlag(exporterad.underlag());
        handelse.setOrsak(exporterad.orsak());
        return handelse;
    }
}
