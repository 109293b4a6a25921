package se.underlag.avtal.ui.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.underlag.avtal.Arendebild;
import se.underlag.avtal.Arendeurval;
import se.underlag.avtal.Placeringstjanst;
import se.underlag.model.Placeringstillstand;
import se.underlag.process.Stegval;
import se.underlag.spi.uppgift.Uppgift;
import se.underlag.spi.uppgift.Uppgiftskalla;

/** Reads cases with their steps and days. For jobs. */
public final class Arendelasning {

    private static final Logger LOG = LoggerFactory.getLogger(Arendelasning.class);

    private final Placeringstjanst tjanst;
    private final List<Uppgiftskalla> uppgifter;
    private final Clock clock;

    /** @param uppgifter know the days by which something is to be done */
    public Arendelasning(Placeringstjanst tjanst, List<Uppgiftskalla> uppgifter, Clock clock) {
        this.tjanst = tjanst;
        this.uppgifter = List.copyOf(uppgifter);
        this.clock = clock;
    }

    /** @return the cases, in the order of the service */
    public List<Arenderad> alla(Arendeurval urval) {
        Map<String, Uppgift> frister = frister();
        List<Arendebild> bilder = tjanst.arenden(urval);
        Map<String, List<Stegval<Placeringstillstand, Arendebild>>> steg = tjanst.steg(bilder);
        return bilder.stream().map(bild -> rad(bild, steg.get(bild.id()), frister.get(bild.id()))).toList();
    }

    /** @return one case as it is stored now, without the day by which something is to be done */
    public Arenderad ett(String id) {
        Arendebild bild = tjanst.arende(id);
        return rad(bild, tjanst.steg(bild), null);
    }

    private static Arenderad rad(Arendebild bild, List<Stegval<Placeringstillstand, Arendebild>> steg, Uppgift frist) {
        return new Arenderad(bild, steg, frist == null ? null : frist.frist(), frist == null ? null : frist.status());
    }

    /** A source that fails must not take the queue with it. */
    private Map<String, Uppgift> frister() {
        Map<String, Uppgift> forsta = new HashMap<>();
        for (Uppgiftskalla kalla : uppgifter) {
            try {
                kalla.uppgifter(LocalDate.now(clock)).stream().filter(en -> en.objekt() != null && en.frist() != null)
                        .forEach(en -> forsta.merge(en.objekt().id(), en, (a, b) -> Uppgift.ORDNING.compare(a, b) <= 0 ? a : b));
            } catch (RuntimeException failed) {
                LOG.error("The source of tasks {} failed", kalla.getClass().getName(), failed);
            }
        }
        return forsta;
    }
}
