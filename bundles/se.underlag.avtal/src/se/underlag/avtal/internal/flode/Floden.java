package se.underlag.avtal.internal.flode;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.underlag.avtal.Arendebild;
import se.underlag.model.Flode;
import se.underlag.model.Placeringstillstand;
import se.underlag.process.Hinder;
import se.underlag.process.Process;
import se.underlag.regler.Datumparametrar;

/**
 * The four flows under one set of parameters. Who takes steps asks three things: {@link #startvakter} before a case begins, the process before a
 * step, and {@link #efter} for the case as the step would leave it, before it is stored. A hindrance that {@link Hinder#farAvvikas} says may be
 * passed needs a reason and the permission AVVIKELSE_GODKANNA; who lacks that has it approved first by a step of its own (A2v, B1v).
 */
public final class Floden {

    private final Map<Flode, Flodesplan> planer = new EnumMap<>(Flode.class);
    private final Map<Flode, Process<Placeringstillstand, Arendebild>> processer = new EnumMap<>(Flode.class);

    /** @param parametrar months, readings and days that the guards go by */
    public Floden(Datumparametrar parametrar) {
        planer.put(Flode.NYTT_AVROP, Avrop.plan(parametrar));
        planer.put(Flode.UPPFOLJANDE, Uppfoljning.plan(parametrar));
        planer.put(Flode.FORANDRADE_BEHOV, ForandradeBehov.plan(parametrar));
        planer.put(Flode.UPPSAGNING, Uppsagning.plan());
        planer.forEach((flode, plan) -> processer.put(flode, plan.process()));
    }

    /** @return the flow as a state machine */
    public Process<Placeringstillstand, Arendebild> process(Flode flode) {
        return processer.get(flode);
    }

    /** @return the flow with what the state machine does not know */
    public Flodesplan plan(Flode flode) {
        return planer.get(flode);
    }

    /** @return the step that begins the flow */
    public Startsteg start(Flode flode) {
        return planer.get(flode).start();
    }

    /** @return what is done in that step, empty when the flow has no such step; the starting step too */
    public Optional<Stegart> art(Flode flode, String stegId) {
        return stegId.equals(start(flode).id()) ? Optional.of(start(flode).art()) : planer.get(flode).steg(stegId).map(Flodessteg::art);
    }

    /**
     * What hinders a flow from beginning.
     *
     * @param arende the case as it would begin, with the avtal it starts from
     */
    public List<Hinder> startvakter(Arendebild arende, LocalDate idag) {
        return start(arende.flode()).vakter().stream().map(vakt -> vakt.prova(arende, idag)).flatMap(Optional::stream).toList();
    }

    /**
     * What hinders a step because of the values it was given: days against each other, a reason that is missing.
     *
     * @param arende the case as the step would leave it, the step itself the last of its steps
     * @param stegId the step
     */
    public List<Hinder> efter(Arendebild arende, String stegId, LocalDate idag) {
        return planer.get(arende.flode()).steg(stegId).stream().flatMap(steg -> steg.eftervakter().stream()).map(vakt -> vakt.prova(arende, idag))
                .flatMap(Optional::stream).toList();
    }
}
