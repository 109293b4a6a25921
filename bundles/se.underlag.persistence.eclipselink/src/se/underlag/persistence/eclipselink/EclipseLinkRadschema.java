package se.underlag.persistence.eclipselink;

import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import se.underlag.model.UnderlagPackage;
import se.underlag.persistence.eclipselink.internal.rad.Radtabeller;
import se.underlag.persistence.eclipselink.internal.schema.Modellschema;
import se.underlag.persistence.rad.Radschema;
import se.underlag.persistence.rad.Radtabell;

/** The tables of the Ecore model, and Flyway's migrations of any database. */
@Component
public final class EclipseLinkRadschema implements Radschema {

    /** Reads nothing until it is asked. */
    @Activate public EclipseLinkRadschema() {
        // The model is read when it is asked for.
    }

    @Override public List<Radtabell> tabeller() {
        return Radtabeller.of(new Modellschema(UnderlagPackage.eINSTANCE));
    }

    @Override public String behovs() {
        return Schemauppgradering.behovs();
    }

    @Override public Optional<String> har(DataSource database) {
        return new Schemauppgradering(database, "postgresql").har();
    }

    @Override public void uppgradera(DataSource database, String dialekt) {
        new Schemauppgradering(database, dialekt).uppgradera(Optional::empty);
    }
}
