package se.underlag.avtal.ui.kommando;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicy;
import se.underlag.security.Modulpid;
import se.underlag.spi.sok.Sokkalla;

/** The sources of search that there are right now; handlers live as long as the window and must not keep the ones they found first. */
@Component(configurationPolicy = ConfigurationPolicy.REQUIRE, configurationPid = Modulpid.AVTAL, service = Startkallor.class)
public final class Startkallor {

    @Reference(policy = ReferencePolicy.DYNAMIC) private volatile List<Sokkalla> kallor;

    /** @return all sources */
    public List<Sokkalla> alla() {
        return List.copyOf(kallor);
    }
}
