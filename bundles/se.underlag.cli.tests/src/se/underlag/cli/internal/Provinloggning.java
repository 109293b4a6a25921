package se.underlag.cli.internal;

import java.util.List;
import java.util.Optional;
import se.underlag.persistence.Databas;
import se.underlag.security.Aktor;
import se.underlag.security.inloggning.Inloggning;
import se.underlag.security.inloggning.InloggningException;
import se.underlag.security.inloggning.InloggningException.Orsak;
import se.underlag.security.inloggning.Inloggningsplats;
import se.underlag.security.inloggning.Session;
import se.underlag.security.inloggning.Uppgifter;

/**
 * Lets everybody in, except to a database in a folder named {@code last}, whose password is {@code rätt}, and to one named {@code bytt}, whose password was
 * {@code förr} when the key was wrapped.
 */
record Provinloggning(List<Databas> valda) implements Inloggning {

    @Override public Behov behov(Inloggningsplats plats) {
        return plats.databas().endsWith("last") || plats.databas().endsWith("bytt") ? Behov.LOSENORD : Behov.INGET;
    }

    @Override public Session loggaIn(Inloggningsplats plats, Uppgifter uppgifter) {
        if (behov(plats) == Behov.LOSENORD && !"rätt".equals(new String(uppgifter.losenord()))) {
            throw new InloggningException(Orsak.LOSENORD, "Lösenordet är fel.", null);
        }
        if (plats.databas().endsWith("bytt") && !"förr".equals(new String(uppgifter.tidigare()))) {
            throw new InloggningException(Orsak.TIDIGARE_BEHOVS, uppgifter.tidigare().length == 0 ? "Bytt på servern." : "Det tidigare är fel.",
                    null);
        }
        valda.add(new Databas.Derby(plats.databas()));
        return null;
    }

    @Override public Optional<Session> session() {
        return Optional.empty();
    }

    @Override public Aktor aktor() {
        return new Aktor("prov", "Prov");
    }

    @Override public boolean delad() {
        return false;
    }

    @Override public Optional<String> senasteAnvandare(Inloggningsplats plats) {
        return Optional.empty();
    }

    @Override public int lasMinuter() {
        return 0;
    }

    @Override public void las(char[] losenord) {
        throw new UnsupportedOperationException();
    }

    @Override public void bytLosenord(char[] nuvarande, char[] nytt) {
        throw new UnsupportedOperationException();
    }

    @Override public void kravStyrka(char[] losenord, String anvandare) {
        throw new UnsupportedOperationException();
    }
}
