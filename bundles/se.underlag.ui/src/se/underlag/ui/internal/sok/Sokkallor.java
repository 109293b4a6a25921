package se.underlag.ui.internal.sok;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicy;
import se.underlag.spi.sok.Sokkalla;
import se.underlag.ui.Oppnare;

/**
 * The sources and openers that there are right now. Handlers of tool bars are made before the modules are, and live as long as the window, so
 * they must not keep the ones they found first.
 */
@Component(service = Sokkallor.class)
public final class Sokkallor {

    @Reference(policy = ReferencePolicy.DYNAMIC) private volatile List<Sokkalla> kallor;
    @Reference(policy = ReferencePolicy.DYNAMIC) private volatile List<Oppnare> oppnare;

    /** @return all sources */
    public List<Sokkalla> kallor() {
        return List.copyOf(kallor);
    }

    /** @return all openers */
    public List<Oppnare> oppnare() {
        return List.copyOf(oppnare);
    }
}
