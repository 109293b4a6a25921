package se.underlag.kopfil.sammanslagning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.underlag.model.Entitet;
import se.underlag.model.Handelselogg;
import se.underlag.model.Handelsestatus;
import se.underlag.model.Kopfil;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Prognoseffekt;
import se.underlag.model.Prognoshandelse;
import se.underlag.model.UnderlagFactory;
import se.underlag.model.UnderlagPackage.Literals;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.Sparresultat;
import se.underlag.persistence.Sparresultat.Konflikt;
import se.underlag.persistence.Sparresultat.Sparat;
import se.underlag.persistence.UnitOfWork;
import se.underlag.testing.TestLagring;

/** Two people with the same file open: each saves from a unit of work of their own, the second after a merge. */
abstract class TvaPersonerProv {

    private static final UnderlagFactory NY = UnderlagFactory.eINSTANCE;

    private final Supplier<TestLagring> product;
    private final Kopfilsrad rad = NY.createKopfilsrad();
    private final Prognoshandelse handelse = NY.createPrognoshandelse();
    private TestLagring test;

    TvaPersonerProv(Supplier<TestLagring> product) {
        this.product = product;
    }

    @BeforeEach void lagra() {
        test = product.get();
        Kopfil kopfil = NY.createKopfil();
        kopfil.setNamn("Boende");
        kopfil.setAr(2024);
        rad.setKopfil(kopfil);
        rad.setKonto("4510");
        rad.setFrom(LocalDate.of(2024, 3, 10));
        rad.setTom(LocalDate.of(2024, 9, 30));
        rad.setFaktisktMar(new BigDecimal("70400.00"));
        rad.setFaktisktApr(new BigDecimal("96000.00"));
        handelse.setKopfil(kopfil);
        handelse.setStatus(Handelsestatus.OBEKRAFTAD);
        Prognoseffekt effekt = NY.createPrognoseffekt();
        effekt.setRad(rad);
        effekt.setManad(10);
        effekt.setDelta(new BigDecimal("99200.00"));
        handelse.getEffekter().add(effekt);
        test.spara(kopfil, rad, handelse);
    }

    @AfterEach void stang() {
        test.close();
    }

    @Test void different_months_of_one_row_meet_without_a_question() {
        Kopfilsrad min = las(rad);
        Objektbild bas = Objektbild.of(min);
        andra(rad, deras -> deras.setFaktisktApr(new BigDecimal("95000.00")));
        min.setFaktisktMar(new BigDecimal("70000.00"));

        assertThat(spara(min)).isInstanceOf(Konflikt.class);
        Sammanslagning svar = sammanslagning(new Objektandring(bas, Objektbild.of(min)));
        assertThat(svar.krockar()).isEmpty();
        genomfor(svar.med(Map.of()));

        assertThat(las(rad).getFaktisktMar()).isEqualTo("70000.00");
        assertThat(las(rad).getFaktisktApr()).isEqualTo("95000.00");
        assertThat(las(rad).getVersion()).isEqualTo(3);
    }

    @Test void a_real_conflict_is_chosen_and_what_was_not_chosen_stands_in_the_history() {
        Kopfilsrad min = las(rad);
        Objektbild bas = Objektbild.of(min);
        andra(rad, deras -> deras.setKonto("4600"));
        min.setKonto("4700");

        Sammanslagning svar = sammanslagning(new Objektandring(bas, Objektbild.of(min)));
        Krock krock = svar.krockar().get(0);
        assertThat(krock.deras().andradAv()).isEqualTo("bo");
        assertThat(krock.deras().andradTid()).isEqualTo(test.klocka().instant());
        genomfor(svar.med(Map.of(krock, Val.Sida.MINA)));

        assertThat(las(rad).getKonto()).isEqualTo("4700");
        assertThat(logg("konto")).containsExactly("bo: 4510 > 4600", "testare: 4600 > 4700");
    }

    @Test void a_value_that_neither_had_is_stored_and_the_other_way_round_theirs_stays() {
        Kopfilsrad min = las(rad);
        Objektbild bas = Objektbild.of(min);
        andra(rad, deras -> deras.setTom(LocalDate.of(2024, 10, 31)));
        min.setFrom(LocalDate.of(2024, 4, 1));
        Sammanslagning svar = sammanslagning(new Objektandring(bas, Objektbild.of(min)));
        Krock krock = svar.krockar().get(0);

        assertThat(svar.med(Map.of(krock, Val.Sida.DERAS))).isEmpty();
        genomfor(svar.med(Map.of(krock, new Val.Skrivet(Map.of("from", "2024-04-01", "tom", "2024-10-31")))));

        assertThat(las(rad).getFrom()).isEqualTo("2024-04-01");
        assertThat(las(rad).getTom()).isEqualTo("2024-10-31");
    }

    @Test void a_row_that_the_other_deleted_is_brought_back_with_my_values() {
        Kopfilsrad min = las(rad);
        Objektbild bas = Objektbild.of(min);
        som("bo", uow -> {
            uow.remove(uow.find(Prognoshandelse.class, handelse.getId()).orElseThrow());
            uow.remove(uow.find(Kopfilsrad.class, rad.getId()).orElseThrow());
        });
        min.setKonto("4700");

        assertThat(spara(min)).isInstanceOf(Konflikt.class);
        Sammanslagning svar = sammanslagning(new Objektandring(bas, Objektbild.of(min)));
        genomfor(svar.med(Map.of(svar.krockar().get(0), Val.Sida.MINA)));

        assertThat(las(rad).getKonto()).isEqualTo("4700");
        assertThat(las(rad).getFaktisktMar()).isEqualTo("70400.00");
        assertThat(las(rad).getVersion()).isEqualTo(1);
    }

    @Test void A27_an_event_that_the_other_confirmed_is_told_as_a_whole_and_stays_confirmed() {
        Prognoshandelse min = las(handelse);
        Objektbild bas = Objektbild.of(min);
        andra(handelse, deras -> deras.setStatus(Handelsestatus.BEKRAFTAD));
        min.getEffekter().get(0).setDelta(new BigDecimal("100000.00"));

        Sammanslagning svar = sammanslagning(new Objektandring(bas, Objektbild.of(min)));
        assertThat(svar.krockar()).extracting(Krock::slag).containsExactly(Krock.Slag.HELHET);
        assertThat(svar.med(Map.of())).isEmpty();
        assertThat(svar.med(Map.of(svar.krockar().get(0), Val.Sida.MINA))).as("its amounts are actual already").isEmpty();

        assertThat(las(handelse).getStatus()).isEqualTo(Handelsestatus.BEKRAFTAD);
    }

    @Test void new_and_removed_effects_and_whole_new_events_are_carried_over() {
        Prognoshandelse min = las(handelse);
        Objektbild bas = Objektbild.of(min);
        Prognoseffekt ny = NY.createPrognoseffekt();
        ny.setId("ny-effekt");
        ny.setManad(11);
        ny.setDelta(new BigDecimal("96000.00"));
        ny.setRad(min.getEffekter().get(0).getRad());
        min.getEffekter().set(0, ny);
        Prognoshandelse nyHandelse = EcoreUtil.copy(las(handelse));
        nyHandelse.setId("ny-handelse");
        nyHandelse.getEffekter().get(0).setId("ny-effekt-2");

        genomfor(sammanslagning(new Objektandring(bas, Objektbild.of(min)), new Objektandring(null, Objektbild.of(nyHandelse))).med(Map.of()));

        assertThat(las(handelse).getEffekter()).extracting(Prognoseffekt::getId).containsExactly("ny-effekt");
        assertThat(las(nyHandelse).getEffekter()).extracting(effekt -> effekt.getRad().getId()).containsExactly(rad.getId());
        genomfor(List.of(new Objektandring(Objektbild.of(las(nyHandelse)), null)));
        try (UnitOfWork uow = test.open()) {
            assertThat(uow.find(Prognoshandelse.class, "ny-handelse")).isEmpty();
        }
    }

    private Sammanslagning sammanslagning(Objektandring... mina) {
        try (UnitOfWork uow = test.open()) {
            return Sammanslagning.of(List.of(mina), id -> rot(uow, id).map(Objektbild::of).orElse(null));
        }
    }

    private static Optional<Entitet> rot(UnitOfWork uow, String id) {
        return uow.find(Kopfilsrad.class, id).map(Entitet.class::cast).or(() -> uow.find(Prognoshandelse.class, id));
    }

    private void genomfor(List<Objektandring> andringar) {
        try (UnitOfWork uow = test.open()) {
            Genomskrivning.gor(andringar, new Enhetsmal(uow));
            assertThat(uow.save()).isInstanceOf(Sparat.class);
        }
    }

    private Sparresultat spara(Entitet min) {
        try (UnitOfWork uow = test.open()) {
            uow.merge(min);
            return uow.save();
        }
    }

    @SuppressWarnings("unchecked") private <T extends Entitet> T las(T objekt) {
        try (UnitOfWork uow = test.open()) {
            return (T) uow.find((Class<T>) objekt.eClass().getInstanceClass(), objekt.getId()).orElseThrow();
        }
    }

    @SuppressWarnings("unchecked") private <T extends Entitet> void andra(T objekt, Consumer<T> andring) {
        som("bo", uow -> andring.accept((T) uow.find((Class<T>) objekt.eClass().getInstanceClass(), objekt.getId()).orElseThrow()));
    }

    private void som(String vem, Consumer<UnitOfWork> arbete) {
        try (UnitOfWork uow = test.lagring().open(vem)) {
            arbete.accept(uow);
            assertThat(uow.save()).isInstanceOf(Sparat.class);
        }
    }

    private List<String> logg(String falt) {
        try (UnitOfWork uow = test.open()) {
            return uow.list(Sokning.of(Handelselogg.class).lika(Literals.HANDELSELOGG__FALT, falt).order(Literals.ENTITET__ID)).stream()
                    .map(post -> post.getAnvandare() + ": " + post.getFore() + " > " + post.getEfter()).toList();
        }
    }

    /** Changes are made on the objects of a unit of work. */
    private record Enhetsmal(UnitOfWork uow) implements Genomskrivning.Mal {

        @Override public Entitet hitta(String typ, String id) {
            return uow.find(Faltvarden.klass(typ).getInstanceClass().asSubclass(Entitet.class), id).orElse(null);
        }

        @Override public void satt(Entitet objekt, EStructuralFeature falt, Object varde) {
            objekt.eSet(falt, varde);
        }

        @SuppressWarnings("unchecked") private static EList<Entitet> lista(Entitet agare, EReference delar) {
            return (EList<Entitet>) agare.eGet(delar);
        }

        @Override public void laggTill(Entitet agare, EReference delar, Entitet del) {
            lista(agare, delar).add(del);
        }

        @Override public void taUt(Entitet agare, EReference delar, Entitet del) {
            lista(agare, delar).remove(del);
        }

        @Override public void nyRot(Entitet rot) {
            uow.add(rot);
        }

        @Override public void taBortRot(Entitet rot) {
            uow.remove(rot);
        }
    }
}
