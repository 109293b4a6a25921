package se.underlag.avtal.ui.steg;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import se.underlag.avtal.AvtalException;
import se.underlag.avtal.Placeringstjanst;
import se.underlag.avtal.Stegbegaran;
import se.underlag.avtal.Stegfalt;
import se.underlag.avtal.ui.internal.Messages;
import se.underlag.avtal.ui.internal.Arenderad;
import se.underlag.security.Handling;

/** Signs several avtal, each in its own transaction: one that is refused does not hinder the others. For jobs. */
public final class Flersignering {

    private final Placeringstjanst tjanst;

    public Flersignering(Placeringstjanst tjanst) {
        this.tjanst = tjanst;
    }

    /** @param signerade ids of the cases; @param vagrade a sentence each for the others */
    public record Utfall(List<String> signerade, List<String> vagrade) {
    }

    /** Signs them, with the proposed values. @return what became of each */
    public Utfall signera(List<Arenderad> rader, IProgressMonitor monitor) {
        List<String> signerade = new ArrayList<>();
        List<String> vagrade = new ArrayList<>();
        for (Arenderad rad : rader) {
            if (monitor.isCanceled()) {
                break;
            }
            try {
                String steg = rad.vantarPa(Handling.AVTAL_SIGNERA).orElseThrow().steg().id();
                tjanst.utfor(new Stegbegaran(rad.bild().id(), rad.bild().version(), steg, foreslagna(tjanst.falt(rad.bild(), steg)), null));
                signerade.add(rad.bild().id());
            } catch (AvtalException vagrat) {
                vagrade.add(NLS.bind(Messages.signera_vagrat, rad.bild().referens(), vagrat.getMessage()));
            }
        }
        return new Utfall(signerade, vagrade);
    }

    private static Map<String, String> foreslagna(List<Stegfalt> falt) {
        Map<String, String> varden = new HashMap<>();
        falt.stream().filter(ett -> ett.forslag() != null && !ett.forslag().isEmpty()).forEach(ett -> varden.put(ett.nyckel(), ett.forslag()));
        return varden;
    }
}
