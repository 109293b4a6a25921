package se.underlag.kopfil.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.underlag.base.Belopp;
import se.underlag.base.Klocka;
import se.underlag.kopfil.Radval;
import se.underlag.kopfil.prognos.Motiv;
import se.underlag.kopfil.prognos.NyPlats;
import se.underlag.kopfil.prognos.Prognosforslag;
import se.underlag.kopfil.prognos.Prognoslage;
import se.underlag.kopfil.prognos.Prognosmotor;
import se.underlag.kopfil.prognos.Prognosplan;
import se.underlag.model.Handelsestatus;
import se.underlag.model.Handelsetyp;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Prognoshandelse;

/** Plans carried out in the editor: one step for undo, exact back and forth, and exactly what a save needs. */
class PrognosstegenTest {

    private static final Clock KLOCKA = Klocka.fixed(LocalDate.of(2024, 9, 25));
    private static final Motiv KANT = new Motiv("säker", "Besked från handläggaren", null);

    private final Exempelfil fil = new Exempelfil();
    private final Kopfilsrad rad = fil.rad("Exempelsson", 3, "70400.00", "96000.00", "99200.00", "96000.00", "99200.00", "99200.00", "96000.00");
    private Kopfilsmodell modell;

    private void gor(Prognosforslag... forslag) {
        if (modell == null) {
            modell = fil.modell();
        }
        Prognosmotor motor = new Prognosmotor(KLOCKA);
        Prognoslage lage = Prognoslage.of(modell.kopfil(), modell.poster().stream().map(Radpost::rad).toList(), modell.handelser());
        List<Prognosplan> planer = new ArrayList<>();
        for (Prognosforslag ett : forslag) {
            Prognosplan plan = motor.plan(lage, ett);
            assertThat(plan.avslag()).isEmpty();
            planer.add(plan);
            lage = Prognosmotor.efter(lage, plan);
        }
        new Prognosstegen(modell, new Referenser(modell, Radval.TOMT, KLOCKA)).genomfor(planer, planer.get(0).etikett());
    }

    private void summor(String faktiskt, String prognos) {
        assertThat(modell.poster().stream().map(post -> post.faktiskt().summa()).reduce(Belopp.NOLL, BigDecimal::add)).isEqualTo(faktiskt);
        assertThat(modell.poster().stream().map(post -> post.prognos().summa()).reduce(Belopp.NOLL, BigDecimal::add)).isEqualTo(prognos);
    }

    @Test void S01_PR_03_an_extension_is_one_step_on_the_same_row() {
        rad.setTom(LocalDate.of(2024, 9, 30));
        gor(new Prognosforslag.Forlang("rad-1", LocalDate.of(2024, 12, 31), null, KANT));

        summor("656000.00", "294400.00");
        assertThat(modell.poster()).hasSize(1);
        assertThat(modell.historik().undoLabel()).contains("Exempelsson", "2024-12-31");
        assertThat(modell.historik().changedRoots()).singleElement().isInstanceOfSatisfying(Prognoshandelse.class, ny -> {
            assertThat(ny.getTyp()).isEqualTo(Handelsetyp.FORLANGNING);
            assertThat(ny.getUnderlag()).isEqualTo("Besked från handläggaren");
            assertThat(ny.getSakerhet()).isEqualTo("säker");
        });
        modell.historik().undo();
        summor("656000.00", "0.00");
        assertThat(modell.handelser()).isEmpty();
        modell.historik().redo();
        summor("656000.00", "294400.00");
    }

    @Test void S03_PR_05_a_change_of_insats_puts_the_new_row_below_the_old_one() {
        fil.rad("Provsson", 1, "1000.00");
        rad.setTom(LocalDate.of(2024, 12, 31));
        rad.setDygnspris(new BigDecimal("4100.00"));
        rad.setFaktisktNov(new BigDecimal("123000.00"));
        rad.setFaktisktDec(new BigDecimal("127100.00"));
        rad.setSortnyckel("00000001");
        fil.innehall().rader().get(1).setSortnyckel("00000002");
        gor(new Prognosforslag.BytInsats("rad-1", LocalDate.of(2024, 11, 1),
                new NyPlats("BmSS", "Påhittade Hem AB", new BigDecimal("3350.00"), null, "5600", null), KANT));

        assertThat(modell.poster()).hasSize(3);
        Radpost ny = modell.poster().get(1);
        assertThat(ny.rad().getPerson()).isSameAs(rad.getPerson());
        assertThat(ny.arHandelserad()).isTrue();
        assertThat(ny.prognos().summa()).isEqualTo("204350.00");
        assertThat(modell.poster().get(0).prognos().summa()).isEqualTo("-250100.00");
        summor("907100.00", "-45750.00");
        assertThat(modell.historik().changedRoots()).containsExactlyInAnyOrder(ny.rad(), modell.handelser().get(0));

        modell.historik().undo();
        assertThat(modell.poster()).hasSize(2);
        summor("907100.00", "0.00");
        modell.historik().redo();
        assertThat(modell.poster().get(1).rad()).isSameAs(ny.rad());
        summor("907100.00", "-45750.00");
    }

    @Test void PR_07_removing_what_was_never_saved_leaves_no_trace() {
        rad.setTom(LocalDate.of(2024, 9, 30));
        gor(new Prognosforslag.Forlang("rad-1", LocalDate.of(2024, 12, 31), null, KANT));
        gor(new Prognosforslag.TaBort(Set.of(modell.handelser().get(0).getId())));

        summor("656000.00", "0.00");
        assertThat(modell.handelser()).isEmpty();
        assertThat(modell.historik().changedRoots()).isEmpty();
        modell.historik().undo();
        summor("656000.00", "294400.00");
    }

    @Test void S10_A27_several_events_are_confirmed_in_one_step() {
        Exempelfil s01 = Exempelfil.s01();
        Kopfilsrad forsta = s01.innehall().rader().get(0);
        forsta.setTom(LocalDate.of(2024, 9, 30));
        Prognoshandelse pris = s01.handelse(Handelsetyp.PRISANDRING);
        pris.setDatum(LocalDate.of(2024, 12, 1));
        s01.innehall().handelser().get(0).setDatum(LocalDate.of(2024, 10, 1));
        Exempelfil.effekt(pris, forsta, 12, "-3100.00");
        modell = s01.modell();

        gor(new Prognosforslag.Bekrafta("handelse-1", "B-101", null), new Prognosforslag.Bekrafta("handelse-2", "B-101", null));

        summor("947300.00", "0.00");
        assertThat(modell.handelser()).extracting(Prognoshandelse::getStatus).containsOnly(Handelsestatus.BEKRAFTAD);
        assertThat(forsta.getFaktisktDec()).isEqualTo("96100.00");
        modell.historik().undo();
        summor("656000.00", "291300.00");
        assertThat(forsta.getFaktisktDec()).isNull();
        assertThat(modell.historik().isDirty()).isFalse();
    }
}
