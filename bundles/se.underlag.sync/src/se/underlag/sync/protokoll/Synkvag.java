package se.underlag.sync.protokoll;

/** A service: the way to the shared database for the person who is logged in. */
public interface Synkvag {

    /** @return a connection of its own; the caller closes it @throws se.underlag.spi.synk.SynkException when there is none to be had */
    SyncEndpoint oppna();
}
