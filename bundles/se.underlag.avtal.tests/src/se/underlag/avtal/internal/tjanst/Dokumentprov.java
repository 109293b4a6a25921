package se.underlag.avtal.internal.tjanst;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.underlag.avtal.Arendebild;
import se.underlag.avtal.AvtalException;
import se.underlag.avtal.Dokumentbild;
import se.underlag.avtal.Dokumenttjanst;
import se.underlag.model.Dokumenttyp;
import se.underlag.persistence.UnitOfWork;

/** Makes documents without content, except those it was told to refuse. */
final class Dokumentprov implements Dokumenttjanst {

    final List<Dokumenttyp> gjorda = new ArrayList<>();
    private final Map<Dokumenttyp, String> vagran = new EnumMap<>(Dokumenttyp.class);

    void vagrar(Dokumenttyp typ, String text) {
        vagran.put(typ, text);
    }

    @Override public List<Dokumentbild> dokument(String arendeId) {
        return List.of();
    }

    @Override public byte[] innehall(String dokumentId) {
        return new byte[0];
    }

    @Override public Dokumentbild skapa(Arendebild bild, Dokumenttyp typ) {
        throw new UnsupportedOperationException("Steps make documents in their own unit of work");
    }

    @Override public Dokumentbild skapa(UnitOfWork unit, Arendebild bild, Dokumenttyp typ) {
        if (vagran.containsKey(typ)) {
            throw new AvtalException(vagran.get(typ));
        }
        gjorda.add(typ);
        return new Dokumentbild(typ.name(), bild.id(), typ, typ.name(), Instant.EPOCH, "prov", 0);
    }
}
