package se.underlag.sync.ui.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import se.underlag.spi.synk.Konflikt;
import se.underlag.spi.synk.Konflikt.Falt;
import se.underlag.spi.synk.Konfliktval;
import se.underlag.spi.synk.Synklage;
import se.underlag.spi.synk.Synktjanst;
import se.underlag.spi.synk.Synkutfall;
import se.underlag.spi.synk.Vantande;

/** A replica in memory with three conflicts of one kind, one change that waits and one that was refused. */
public final class Provsynk implements Synktjanst {

    public static final Instant MIN_TID = Instant.parse("2025-03-14T08:10:00Z");
    public static final Instant DERAS_TID = Instant.parse("2025-03-14T08:20:00Z");

    private final List<Konflikt> konflikter = new ArrayList<>(List.of(pris(), pris("k2", "Bo Exempelsson"), pris("k3", "Cia Exempelsson")));
    private final List<Lost> losta = new ArrayList<>();
    private final List<Vantande> vantande = new ArrayList<>(List.of(
            new Vantande("t1", MIN_TID, List.of("Rad Alva Exempelsson"), Vantande.Status.KONFLIKT, "Väntar tills konflikten är löst."),
            new Vantande("t2", MIN_TID, List.of("Avtal PA-17"), Vantande.Status.AVVISAD, "Din roll får inte ändra avtal i enheten SYD.")));
    private final List<Consumer<Synklage>> lyssnare = new CopyOnWriteArrayList<>();
    private final List<List<Konfliktval>> svar = new ArrayList<>();
    private Synklage lage = new Synklage(true, true, false, Instant.parse("2025-03-14T08:30:00Z"), 2, 1, null);

    /** Price and points of one row, which belong together, and an account, which stands alone. */
    public static Konflikt pris() {
        return pris("k1", "Alva Exempelsson");
    }

    private static Konflikt pris(String id, String vems) {
        return new Konflikt(id, "Kopfilsrad", "r" + id.substring(1), "Rad " + vems, Konflikt.Slag.ANDRAT_MOT_ANDRAT, MIN_TID, "Bo Provsson",
                DERAS_TID,
                List.of(new Falt("dygnspris", "", "pris", "3200.00", "3300.00", "3400.00", null, null, null),
                        new Falt("konto", "", null, "4510", "4511", null, null, null, null)));
    }

    /** @return all answers that were given */
    public List<List<Konfliktval>> svar() {
        return svar;
    }

    @Override public Synklage lage() {
        return lage;
    }

    @Override public Runnable lyssna(Consumer<Synklage> ny) {
        lyssnare.add(ny);
        return () -> lyssnare.remove(ny);
    }

    @Override public Synkutfall synka() {
        return new Synkutfall(3, 1, konflikter.size(), 0, vantande.size());
    }

    @Override public List<Vantande> vantande() {
        return List.copyOf(vantande);
    }

    @Override public void slapp(String transaktion) {
        vantande.removeIf(rad -> rad.transaktion().equals(transaktion));
    }

    @Override public List<Konflikt> konflikter() {
        return List.copyOf(konflikter);
    }

    @Override public void los(List<Konfliktval> val) {
        svar.add(val);
        Konflikt lost = konflikter.stream().filter(en -> en.id().equals(val.get(0).konflikt())).findFirst().orElseThrow();
        losta.add(new Lost(lost, "adm1", DERAS_TID, Map.of("dygnspris", "3 400,00")));
        konflikter.remove(lost);
        lage = new Synklage(true, true, false, lage.senast(), 1, konflikter.size(), null);
        lyssnare.forEach(en -> en.accept(lage));
    }

    @Override public List<Lost> losta() {
        return List.copyOf(losta);
    }
}
