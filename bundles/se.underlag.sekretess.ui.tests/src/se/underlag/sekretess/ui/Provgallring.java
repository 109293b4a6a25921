package se.underlag.sekretess.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.underlag.model.Gallringsstatus;
import se.underlag.model.Gallringsundantag;
import se.underlag.sekretess.Gallringslistning;
import se.underlag.sekretess.Gallringslistning.Post;
import se.underlag.sekretess.Gallringstjanst;

/** Lists in memory that take the steps. */
final class Provgallring implements Gallringstjanst {

    private static final Instant TID = Instant.parse("2025-06-16T10:00:00Z");

    private Gallringslistning lista;
    private final List<String> steg = new ArrayList<>();

    private static Post post(String id, String namn, Gallringsundantag undantag) {
        return new Post(id, "p" + id, namn, "19800101-9990", List.of("VUXNA"), LocalDate.of(2019, 3, 31), LocalDate.of(2019, 5, 10),
                LocalDate.of(2024, 3, 31), LocalDate.of(2024, 5, 10), LocalDate.of(2025, 12, 31), undantag,
                undantag == Gallringsundantag.EGET ? "Tvist" : null, null, null);
    }

    private Gallringslistning steg(String vad, Gallringsstatus status, String rapport, List<Post> poster) {
        steg.add(vad);
        lista = new Gallringslistning("l1", status, "forvalt", TID, "forvalt", TID, null, null, rapport, poster);
        return lista;
    }

    synchronized List<String> steg() {
        return List.copyOf(steg);
    }

    @Override public synchronized Gallringslistning foresla() {
        return steg("foresla", Gallringsstatus.FORESLAGEN, null,
                List.of(post("1", "Alva Exempelsson", Gallringsundantag.INGET), post("2", "Bo Exempelsson", Gallringsundantag.FORSKNINGSURVAL)));
    }

    @Override public synchronized List<Gallringslistning> listor() {
        return lista == null ? List.of() : List.of(lista);
    }

    @Override public synchronized Gallringslistning lista(String id) {
        return lista;
    }

    @Override public synchronized Gallringslistning undanta(String listaId, String postId, String orsak) {
        return steg("undanta " + postId + ' ' + orsak, Gallringsstatus.FORESLAGEN, null,
                List.of(post("1", "Alva Exempelsson", Gallringsundantag.EGET)));
    }

    @Override public synchronized Gallringslistning aterta(String listaId, String postId) {
        return steg("aterta " + postId, Gallringsstatus.FORESLAGEN, null, lista.poster());
    }

    @Override public synchronized Gallringslistning granska(String listaId) {
        return steg("granska " + listaId, Gallringsstatus.GRANSKAD, null, lista.poster());
    }

    @Override public synchronized Gallringslistning avbryt(String listaId) {
        return steg("avbryt " + listaId, Gallringsstatus.AVBRUTEN, null, lista.poster());
    }

    @Override public synchronized Gallringslistning genomfor(String listaId) {
        return steg("genomfor " + listaId, Gallringsstatus.GENOMFORD, "Gallrade personer: 1", lista.poster());
    }
}
