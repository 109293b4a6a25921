package se.underlag.sync.protokoll;

import se.underlag.persistence.Databas;

/** A service: the way to the shared database. Nothing is sent before the first question. */
public interface Synkvag {

    /** @return as the person who is logged in; the caller closes it @throws se.underlag.spi.synk.SynkException when nobody is, or nothing is shared */
    SyncEndpoint oppna();

    /** @return as the login that is named, for who is about to become one; the caller closes it */
    SyncEndpoint oppna(Databas.Postgresql server);
}
