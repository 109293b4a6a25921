package se.underlag.kopfil.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import se.underlag.model.Entitet;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Prognoseffekt;
import se.underlag.model.Prognoshandelse;
import se.underlag.model.UnderlagPackage.Literals;
import se.underlag.persistence.ChangeSet;
import se.underlag.persistence.ChangeSet.Andring;
import se.underlag.persistence.ChangeSet.Slag;
import se.underlag.ui.edit.Change;

class SparunderlagTest {

    private final Exempelfil fil = Exempelfil.s01();
    private final Kopfilsmodell modell = fil.modell();
    private final Radpost post = modell.poster().get(0);

    @Test void the_copies_share_no_changed_object_with_the_window() {
        konto("4510");
        skriv(10, "1");
        Set<EObject> rotter = modell.historik().changedRoots();

        Sparunderlag underlag = Sparunderlag.of(rotter, Set.of());

        Kopfilsrad rad = underlag.kopior().stream().filter(Kopfilsrad.class::isInstance).map(Kopfilsrad.class::cast).findFirst().orElseThrow();
        Prognoshandelse handelse = underlag.kopior().stream().filter(Prognoshandelse.class::isInstance).map(Prognoshandelse.class::cast).findFirst()
                .orElseThrow();
        assertThat(underlag.kopior()).hasSize(2).doesNotContainAnyElementsOf(rotter.stream().map(Entitet.class::cast).toList());
        assertThat(rad.getKonto()).isEqualTo("4510");
        assertThat(rad.getVersion()).isEqualTo(1);
        assertThat(rad.getPerson()).isSameAs(post.rad().getPerson());
        assertThat(handelse.getEffekter()).hasSize(3);
        assertThat(handelse.getEffekter().get(0).getDelta()).isEqualTo("1.00");
        assertThat(handelse.getEffekter().get(0).getRad()).isSameAs(rad);
    }

    @Test void after_a_save_the_objects_have_the_versions_of_the_store() {
        Set<EObject> rotter = Set.of(post.rad(), modell.handelser().get(0));
        Prognoseffekt effekt = modell.handelser().get(0).getEffekter().get(0);

        Sparunderlag.nyaVersioner(rotter, new ChangeSet("t", List.of(new Andring(Slag.ANDRAT, "Kopfilsrad", "rad-1", 7, List.of()),
                new Andring(Slag.ANDRAT, "Prognoseffekt", effekt.getId(), 8, List.of()),
                new Andring(Slag.ANDRAT, "Kopfilsrad", "annan", 9, List.of()))));

        assertThat(post.rad().getVersion()).isEqualTo(7);
        assertThat(effekt.getVersion()).isEqualTo(8);
        assertThat(modell.handelser().get(0).getVersion()).isEqualTo(1);
    }

    private void konto(String konto) {
        modell.historik().execute("Ändra konto", List.of(() -> List.of(Change.set(post.rad(), Literals.KOPFILSRAD__KONTO, konto))));
    }

    private void skriv(int manad, String visat) {
        modell.historik().execute("Ändra", List.of(() -> Manadsandring.visa(post, manad, new BigDecimal(visat))));
    }
}
