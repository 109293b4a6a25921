package se.underlag.kopfil.internal.egenbok;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.internal.import_.Nyckel;

/**
 * Where a row that is new in the workbook is put: after the row before it in the köpfil's order; in a workbook with sections of one insats each, at
 * the end of its own.
 */
final class Radplats {

    private final Mallblad mall;
    private final Map<String, Integer> sections = new HashMap<>();
    private final List<Radbild> kept = new ArrayList<>();
    private Radbild last;

    /** A place. @param lik the row whose format is taken over, null when the workbook has no data row */
    record Plats(int efter, int formatFran, Radbild lik) {
    }

    /** @param borttagna rows that are taken out; nothing is put after them, for they are gone */
    Radplats(Mallblad mall, Set<Integer> borttagna) {
        this.mall = mall;
        mall.rader().stream().filter(rad -> !borttagna.contains(rad.plats().rad())).forEach(kept::add);
        sections();
    }

    /** Sections stand apart (a heading, a subtotal or a blank row between) and each has one insats, and each insats one section. */
    private void sections() {
        List<List<Radbild>> runs = new ArrayList<>();
        int before = Integer.MIN_VALUE;
        for (Radbild rad : mall.rader()) {
            if (rad.plats().rad() != before + 1) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(rad);
            before = rad.plats().rad();
        }
        for (List<Radbild> run : runs) {
            String insats = Nyckel.of(run.get(0).insats());
            boolean one = !insats.isEmpty() && run.stream().allMatch(rad -> Nyckel.of(rad.insats()).equals(insats));
            if (!one || sections.containsKey(insats)) {
                sections.clear();
                return;
            }
            run.stream().filter(kept::contains).reduce((a, b) -> b).ifPresent(rad -> sections.put(insats, rad.plats().rad()));
        }
        if (runs.size() < 2) {
            sections.clear();
        }
    }

    /** The köpfil's next row is that one of the workbook. */
    void efter(Radbild rad) {
        last = rad;
    }

    Plats av(Radbild ny) {
        Integer end = sections.get(Nyckel.of(ny.insats()));
        if (end != null && (last == null || !Nyckel.of(last.insats()).equals(Nyckel.of(ny.insats())))) {
            return new Plats(end, end, rad(end));
        }
        if (last != null) {
            return new Plats(last.plats().rad(), last.plats().rad(), last);
        }
        int first = mall.forstaRad();
        Radbild like = kept.isEmpty() ? mall.rader().isEmpty() ? null : mall.rader().get(0) : kept.get(0);
        // Before the first row that is kept; in a table without any, below its heading.
        return like == null ? new Plats(first - 1, first, null) : new Plats(like.plats().rad() - 1, like.plats().rad(), like);
    }

    private Radbild rad(int nummer) {
        return kept.stream().filter(rad -> rad.plats().rad() == nummer).findFirst().orElse(null);
    }
}
