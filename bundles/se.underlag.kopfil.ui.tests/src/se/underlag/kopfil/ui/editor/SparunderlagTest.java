package se.underlag.kopfil.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import se.underlag.model.Entitet;
import se.underlag.model.Handelsetyp;
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

    @Test void my_changes_are_made_again_on_what_others_left() {
        konto("4510");
        skriv(3, "70500");
        skriv(11, "5");
        MinaAndringar mina = MinaAndringar.of(modell.historik(), Set.of());
        Exempelfil deras = Exempelfil.s01();
        deras.innehall().rader().get(0).setKommentar("deras");
        Kopfilsmodell nylast = deras.modell();

        nylast.historik().execute("Mina", mina.pa(nylast));

        Radpost ny = nylast.poster().get(0);
        assertThat(ny.rad().getKonto()).isEqualTo("4510");
        assertThat(ny.rad().getKommentar()).isEqualTo("deras");
        assertThat(ny.visat(3)).isEqualTo("70500.00");
        assertThat(ny.visat(11)).isEqualTo("5.00");
        assertThat(nylast.historik().undoLabel()).isEqualTo("Mina");
        assertThat(nylast.historik().changedRoots()).hasSize(2);
    }

    @Test void what_i_give_up_is_left_as_others_have_it() {
        konto("4510");
        skriv(11, "5");
        MinaAndringar mina = MinaAndringar.of(modell.historik(), Set.of("rad-1"));
        Kopfilsmodell nylast = Exempelfil.s01().modell();

        nylast.historik().execute("Mina", mina.pa(nylast));

        assertThat(nylast.poster().get(0).rad().getKonto()).isNull();
        assertThat(nylast.poster().get(0).visat(11)).isEqualTo("5.00");
    }

    @Test void a_new_effect_is_made_again_and_what_others_deleted_is_left_out() {
        Exempelfil med = new Exempelfil();
        med.rad("Exempelsson", 1).setHandelse(med.handelse(Handelsetyp.NYTT_ARENDE));
        Kopfilsmodell mitt = med.modell();
        mitt.historik().execute("Ny", List.of(() -> Manadsandring.visa(mitt.poster().get(0), 11, new BigDecimal("84000"))));
        MinaAndringar mina = MinaAndringar.of(mitt.historik(), Set.of());

        Exempelfil igen = new Exempelfil();
        igen.rad("Exempelsson", 1).setHandelse(igen.handelse(Handelsetyp.NYTT_ARENDE));
        Kopfilsmodell nylast = igen.modell();
        nylast.historik().execute("Mina", mina.pa(nylast));
        assertThat(nylast.poster().get(0).visat(11)).isEqualTo("84000.00");

        assertThat(mina.pa(new Exempelfil().modell())).isEmpty();
    }

    private void konto(String konto) {
        modell.historik().execute("Ändra konto", List.of(() -> List.of(Change.set(post.rad(), Literals.KOPFILSRAD__KONTO, konto))));
    }

    private void skriv(int manad, String visat) {
        modell.historik().execute("Ändra", List.of(() -> Manadsandring.visa(post, manad, new BigDecimal(visat))));
    }
}
