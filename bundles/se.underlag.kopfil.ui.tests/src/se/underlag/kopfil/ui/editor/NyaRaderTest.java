package se.underlag.kopfil.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.sammanslagning.Objektandring;
import se.underlag.model.Entitet;
import se.underlag.model.Handelsestatus;
import se.underlag.model.Handelsetyp;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Prognoseffekt;
import se.underlag.model.Prognoshandelse;
import se.underlag.model.UnderlagFactory;
import se.underlag.model.UnderlagPackage.Literals;
import se.underlag.model.impl.PrognoshandelseImpl;
import se.underlag.persistence.ChangeSet;
import se.underlag.persistence.ChangeSet.Andring;
import se.underlag.persistence.ChangeSet.Slag;
import se.underlag.ui.edit.Change;

/** Rows and events that come and go in an open file. */
class NyaRaderTest {

    private final Exempelfil fil = fil();
    private final Kopfilsmodell modell = fil.modell();

    private static Exempelfil fil() {
        Exempelfil fil = Exempelfil.s01();
        fil.rad("Provsson", 1, "1000.00");
        fil.innehall().rader().get(0).setSortnyckel("00000001");
        fil.innehall().rader().get(1).setSortnyckel("00000002");
        return fil;
    }

    @Test void a_new_row_stands_between_its_neighbours_and_the_rows_below_count_on() {
        Kopfilsrad ny = laggIn(1);

        assertThat(modell.poster()).extracting(Radpost::nummer).containsExactly(1, 2, 3);
        assertThat(modell.poster().get(1).rad()).isSameAs(ny);
        assertThat(ny.getSortnyckel()).isEqualTo("000000015");
        assertThat(ny.getEnhetId()).isEqualTo("enhet");
        assertThat(ny.getKopfil()).isSameAs(modell.kopfil());

        modell.historik().undo();
        assertThat(modell.poster()).extracting(Radpost::nummer).containsExactly(1, 2);
        assertThat(modell.post(ny.getId())).isEmpty();
        Radpost samma = modell.poster().get(0);
        modell.historik().redo();
        assertThat(modell.poster().get(0)).isSameAs(samma);
        assertThat(modell.post(ny.getId())).isPresent();
    }

    @Test void the_images_follow_rows_that_come_and_go() {
        Bilder bilder = new Bilder(modell);
        laggIn(0);

        bilder.uppdatera(modell.berorda(Set.of(modell.poster().get(0).rad())));
        assertThat(bilder.alla()).extracting(bild -> bild.plats().rad()).containsExactly(1, 2, 3);
        assertThat(bilder.alla().get(1)).extracting(Radbild::namn).asString().contains("Exempelsson");

        modell.historik().undo();
        bilder.uppdatera(List.of());
        assertThat(bilder.alla()).extracting(bild -> bild.plats().rad()).containsExactly(1, 2);
    }

    @Test void a_row_that_others_move_is_not_imaged_again() {
        Bilder bilder = new Bilder(modell);
        Radbild forst = bilder.alla().get(0);
        laggIn(0);
        bilder.uppdatera(List.of());

        Radbild flyttad = bilder.alla().get(1);
        assertThat(flyttad.plats().rad()).isEqualTo(2);
        assertThat(flyttad.period()).as("the very object of the image before").isSameAs(forst.period());
        assertThat(flyttad.medNummer(1)).isEqualTo(forst);
    }

    @Test void a_row_that_comes_back_gets_its_forecast_without_a_search_through_all_events() {
        Raknad handelse = new Raknad();
        handelse.setId("raknad");
        handelse.setKopfil(modell.kopfil());
        handelse.setTyp(Handelsetyp.NYTT_ARENDE);
        handelse.setStatus(Handelsestatus.OBEKRAFTAD);
        Kopfilsrad rad = modell.poster().get(1).rad();
        effekt(handelse, rad, 5, "250.00");
        modell.historik().execute("Bort", List.of(() -> List.of(Change.removeRoot(modell.rader(), rad))));
        modell.historik().execute("Händelse", List.of(() -> List.of(Change.insertRoot(modell.handelserotter(), 1, handelse))));
        handelse.lasningar = 0;

        Kopfilsrad annan = laggIn(0);
        assertThat(handelse.lasningar).isZero();
        assertThat(modell.post(annan.getId())).get().extracting(Radpost::harPrognos).isEqualTo(false);
        modell.historik().execute("Åter", List.of(() -> List.of(Change.insertRoot(modell.rader(), 2, rad))));
        assertThat(handelse.lasningar).isZero();
        assertThat(modell.poster().get(2).visat(5)).isEqualTo("250.00");
    }

    @Test void a_row_that_comes_back_forgets_the_event_that_went_meanwhile() {
        Kopfilsrad rad = modell.poster().get(0).rad();
        assertThat(modell.poster().get(0).harPrognos()).isTrue();
        modell.historik().execute("Bort", List.of(() -> List.of(Change.removeRoot(modell.handelserotter(), modell.handelser().get(0)),
                Change.removeRoot(modell.rader(), rad))));
        modell.historik().execute("Åter", List.of(() -> List.of(Change.insertRoot(modell.rader(), 0, rad))));

        assertThat(modell.poster().get(0).harPrognos()).isFalse();
        modell.historik().undo();
        modell.historik().undo();
        assertThat(modell.poster().get(0).visat(10)).isEqualTo("99200.00");
    }

    @Test void PR_04_a_row_with_its_event_comes_and_goes_as_one_and_counts_while_it_is_there() {
        Prognoshandelse handelse = handelse();
        Kopfilsrad ny = modell.nyRad(2);
        ny.setHandelse(handelse);
        effekt(handelse, ny, 11, "84000.00");
        modell.historik().execute("Nytt ärende", List.of(() -> List.of(Change.insertRoot(modell.rader(), 2, ny),
                Change.insertRoot(modell.handelserotter(), modell.handelser().size(), handelse))));

        assertThat(modell.poster().get(2).visat(11)).isEqualTo("84000.00");
        assertThat(modell.poster().get(2).arHandelserad()).isTrue();
        assertThat(modell.historik().changedRoots()).containsExactly(ny, handelse);

        modell.historik().undo();
        assertThat(modell.handelser()).hasSize(1);
        assertThat(modell.poster()).hasSize(2);
        modell.historik().redo();
        assertThat(modell.poster().get(2).visat(11)).isEqualTo("84000.00");
    }

    @Test void an_event_that_goes_takes_its_forecast_from_the_row_and_undo_gives_it_back() {
        Radpost post = modell.poster().get(0);
        assertThat(post.visat(10)).isEqualTo("99200.00");

        modell.historik().execute("Ta bort händelse",
                List.of(() -> List.of(Change.removeRoot(modell.handelserotter(), modell.handelser().get(0)))));
        assertThat(post.arGron(10)).isFalse();
        assertThat(modell.historik().removedRoots()).hasSize(1);

        modell.historik().undo();
        assertThat(post.visat(10)).isEqualTo("99200.00");
    }

    @Test void what_is_handed_to_a_save_are_copies_rows_first_and_what_is_deleted_apart() {
        Prognoshandelse handelse = handelse();
        Kopfilsrad ny = modell.nyRad(2);
        ny.setHandelse(handelse);
        effekt(handelse, ny, 11, "84000.00");
        Kopfilsrad bort = modell.poster().get(1).rad();
        modell.historik().execute("Byt", List.of(() -> List.of(Change.insertRoot(modell.handelserotter(), 1, handelse),
                Change.insertRoot(modell.rader(), 2, ny), Change.removeRoot(modell.rader(), bort))));

        Sparunderlag underlag = Sparunderlag.of(modell.historik().changedRoots(), modell.historik().removedRoots());

        assertThat(underlag.kopior()).extracting(Entitet::getId).containsExactly(ny.getId(), handelse.getId());
        assertThat(((Kopfilsrad) underlag.kopior().get(0)).getHandelse()).isSameAs(underlag.kopior().get(1));
        assertThat(((Prognoshandelse) underlag.kopior().get(1)).getEffekter().get(0).getRad()).isSameAs(underlag.kopior().get(0));
        assertThat(underlag.borttagna()).singleElement().isNotSameAs(bort).extracting(Entitet::getId).isEqualTo("rad-2");
    }

    @Test void a_row_whose_deletion_was_saved_is_new_again_when_undo_brings_it_back() {
        Kopfilsrad bort = modell.poster().get(1).rad();
        modell.historik().execute("Ta bort", List.of(() -> List.of(Change.removeRoot(modell.rader(), bort))));
        Sparunderlag.nyaVersioner(List.<EObject>of(bort),
                new ChangeSet("t", List.of(new Andring(Slag.BORTTAGET, "Kopfilsrad", "rad-2", 1, List.of()))));
        modell.historik().markSaved();

        modell.historik().undo();

        assertThat(modell.historik().addedRoots()).containsExactly(bort);
        assertThat(bort.getVersion()).isZero();
    }

    @Test void after_a_conflict_my_new_rows_and_deletions_are_made_again_on_what_others_left() {
        Prognoshandelse handelse = handelse();
        Kopfilsrad ny = modell.nyRad(1);
        ny.setHandelse(handelse);
        effekt(handelse, ny, 11, "84000.00");
        effekt(handelse, modell.poster().get(0).rad(), 9, "-1000.00");
        modell.historik().execute("Byt insats", List.of(() -> List.of(Change.insertRoot(modell.rader(), 1, ny),
                Change.insertRoot(modell.handelserotter(), 1, handelse), Change.removeRoot(modell.rader(), modell.poster().get(1).rad()))));
        List<Objektandring> mina = new Andringsbilder(modell.historik()).alla();
        Kopfilsmodell nylast = fil().modell();

        Aterskapning.gor(nylast, "Mina", mina, Map.of());

        assertThat(nylast.poster()).extracting(post -> post.rad().getId()).containsExactly("rad-1", ny.getId());
        Kopfilsrad igen = nylast.poster().get(1).rad();
        assertThat(igen).isNotSameAs(ny);
        assertThat(igen.getKopfil()).isSameAs(nylast.kopfil());
        assertThat(nylast.poster().get(1).visat(11)).isEqualTo("84000.00");
        assertThat(nylast.poster().get(0).visat(9)).isEqualTo("95000.00");
        assertThat(nylast.historik().addedRoots()).hasSize(2);
        assertThat(nylast.historik().removedRoots()).hasSize(1);
    }

    private Kopfilsrad laggIn(int index) {
        Kopfilsrad ny = modell.nyRad(index);
        modell.historik().execute("Ny rad", List.of(() -> List.of(Change.insertRoot(modell.rader(), index, ny),
                Change.set(ny, Literals.KOPFILSRAD__KONTO, "4510"))));
        return ny;
    }

    private Prognoshandelse handelse() {
        Prognoshandelse handelse = UnderlagFactory.eINSTANCE.createPrognoshandelse();
        handelse.setId("ny-handelse");
        handelse.setKopfil(modell.kopfil());
        handelse.setTyp(Handelsetyp.NYTT_ARENDE);
        handelse.setStatus(Handelsestatus.OBEKRAFTAD);
        return handelse;
    }

    private static void effekt(Prognoshandelse handelse, Kopfilsrad rad, int manad, String delta) {
        Prognoseffekt effekt = UnderlagFactory.eINSTANCE.createPrognoseffekt();
        effekt.setId("ny-effekt-" + manad);
        effekt.setRad(rad);
        effekt.setManad(manad);
        effekt.setDelta(new BigDecimal(delta));
        handelse.getEffekter().add(effekt);
    }

    /** An event that counts how often its effects are asked for. */
    private static final class Raknad extends PrognoshandelseImpl {

        private int lasningar;

        @Override public EList<Prognoseffekt> getEffekter() {
            lasningar++;
            return super.getEffekter();
        }
    }
}
