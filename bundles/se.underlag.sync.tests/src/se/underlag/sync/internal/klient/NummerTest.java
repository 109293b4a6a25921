package se.underlag.sync.internal.klient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.underlag.model.Kopfil;
import se.underlag.model.Kopfilsversion;
import se.underlag.model.Organisationsenhet;
import se.underlag.model.Placeringsarende;

/** Running numbers that two have given without network: both rows are kept, and the later one gets the next number. */
class NummerTest extends Tvakopior {

    private static Placeringsarende arende(Organisationsenhet unit, String reference) {
        Placeringsarende made = NY.createPlaceringsarende();
        made.setEnhetId(unit.getId());
        made.setReferens(reference);
        return made;
    }

    @Test void two_cases_with_the_same_reference_are_both_there_under_two() {
        Organisationsenhet unit = gemensam();
        Placeringsarende first = arende(unit, "PL-2026-00007");
        Placeringsarende second = arende(unit, "PL-2026-00007");
        anna.gor(u -> u.add(first));
        bo.gor(u -> u.add(second));
        bo.gor(u -> u.add(arende(unit, "PL-2026-00008")));
        anna.synka(server);
        assertThat(bo.synka(server).kvar()).isZero();
        anna.synka(server);
        assertThat(anna.las(Placeringsarende.class, first.getId()).getReferens()).isEqualTo("PL-2026-00007");
        assertThat(anna.las(Placeringsarende.class, second.getId()).getReferens()).isEqualTo("PL-2026-00009");
        lika();
    }

    @Test void two_versions_of_the_same_month_are_both_there() {
        Organisationsenhet unit = gemensam();
        Kopfil file = NY.createKopfil();
        file.setEnhetId(unit.getId());
        file.setAr(2026);
        file.setNamn("Köpfil");
        anna.gor(u -> u.add(file));
        anna.synka(server);
        bo.synka(server);
        for (Kopia one : List.of(anna, bo)) {
            one.andra(Kopfil.class, file.getId(), f -> {
                Kopfilsversion version = NY.createKopfilsversion();
                version.setEnhetId(unit.getId());
                version.setManad(3);
                version.setNummer(1);
                version.setKontrollsumma(one.login);
                f.getVersioner().add(version);
            });
        }
        anna.synka(server);
        assertThat(bo.synka(server).kvar()).isZero();
        anna.synka(server);
        assertThat(anna.las(Kopfil.class, file.getId()).getVersioner()).extracting(Kopfilsversion::getNummer, Kopfilsversion::getKontrollsumma)
                .containsExactlyInAnyOrder(tuple(1, "anna"), tuple(2, "bo"));
        lika();
    }
}
