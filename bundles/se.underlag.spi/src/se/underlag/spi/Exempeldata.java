package se.underlag.spi;

import org.eclipse.core.runtime.IProgressMonitor;

/** A service that can fill an empty database with invented data, so that a person can try the product at once. */
public interface Exempeldata {

    /** @return what it is called, for people: {@code Exempelkommunen} */
    String namn();

    /**
     * Adds the invented units, persons and köpfiler. What exists already is recognised and left as it is.
     *
     * @param monitor progress and cancel; after a cancel what is read so far stays
     */
    void las(IProgressMonitor monitor);
}
