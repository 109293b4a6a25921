package se.underlag.persistence.gallring;

import java.util.Optional;

/** A service that knows how to take persons out of the content of a file without spoiling what it says of others. */
public interface Innehallsgallring {

    /** @return who is asked first, low first */
    int ordning();

    /**
     * @param typ media type as stored, may be null
     * @return the content without the persons; the same array when they do not stand there; empty when it is no content that this service knows
     */
    Optional<byte[]> gallra(String typ, byte[] innehall, Gallringsbegaran begaran);
}
