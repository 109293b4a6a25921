package se.underlag.documents.text;

/** A service that writes a message as .eml (RFC 5322), marked as unsent so that mail programs open it as a draft. */
public interface Epostskrivare {

    /**
     * @return the file's bytes, ASCII; sender and day are left to the mail program
     * @throws DokumentException when an address cannot be one
     */
    byte[] skriv(Epostpaket paket);
}
