package se.underlag.persistence.eclipselink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.underlag.model.Entitet;
import se.underlag.model.Fil;
import se.underlag.model.Kopfil;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Placeringsavtal;
import se.underlag.model.UnderlagPackage;
import se.underlag.persistence.LagringException;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.Sparresultat;
import se.underlag.persistence.UnitOfWork;
import se.underlag.testing.TestLagring;

/** What is stored comes back: every class of the model, every kind of value. */
abstract class RundturProv extends Prov {

    RundturProv(Supplier<TestLagring> product) {
        super(product);
    }

    static Stream<EClass> classes() {
        return UnderlagPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(c -> !c.isAbstract());
    }

    @ParameterizedTest
    @MethodSource("classes") void every_class_comes_back_as_it_was_stored(EClass type) {
        Provobjekt maker = new Provobjekt();
        Entitet object = maker.complete(type);
        test.spara(maker.roots().toArray(Entitet[]::new));

        Entitet back = read(object);

        assertThat(back).isNotSameAs(object);
        assertThat(back.getVersion()).isEqualTo(1);
        assertThat(back.getSkapadAv()).isEqualTo(TestLagring.ANVANDARE);
        assertThat(back.getSkapadTid()).isEqualTo("2025-06-16T10:00:00Z");
        for (EAttribute attribute : type.getEAllAttributes()) {
            assertThat(back.eGet(attribute)).as(attribute.getName()).isEqualTo(object.eGet(attribute));
        }
        for (EReference reference : type.getEAllReferences()) {
            assertThat(ids(back, reference)).as(reference.getName()).isNotEmpty().isEqualTo(ids(object, reference));
        }
    }

    @ParameterizedTest
    @MethodSource("changeable") void every_class_that_may_change_can_be_emptied_changed_and_deleted(EClass type) {
        Provobjekt maker = new Provobjekt();
        Entitet object = maker.complete(type);
        type.getEAllContainments().stream().filter(part -> !changes(part.getEReferenceType())).forEach(part -> ((List<?>) object.eGet(part)).clear());
        test.spara(maker.roots().toArray(Entitet[]::new));
        Entitet detached = read(object);
        for (EAttribute attribute : type.getEAllAttributes()) {
            if (!Provobjekt.ofTheStore(attribute) && !attribute.isRequired()) {
                detached.eUnset(attribute);
            }
        }
        type.getEAllReferences().stream().filter(r -> !r.isContainment() && !r.isContainer()).forEach(detached::eUnset);
        // Some class consists of what is required only; then there is a change at least here.
        detached.setEnhetId("enhet-2");
        saved(detached);

        Entitet back = read(object);
        assertThat(back.getVersion()).isEqualTo(2);
        for (EAttribute attribute : type.getEAllAttributes()) {
            assertThat(back.eGet(attribute)).as(attribute.getName()).isEqualTo(detached.eIsSet(attribute) && Provobjekt.ofTheStore(attribute)
                    ? back.eGet(attribute)
                    : detached.eGet(attribute));
        }
        type.getEAllReferences().stream().filter(r -> !r.isContainment() && !r.isContainer())
                .forEach(r -> assertThat(back.eGet(r)).as(r.getName()).isNull());

        test.i(unit -> unit.remove(unit.find(type.getInstanceClass().asSubclass(Entitet.class), object.getId()).orElseThrow()));
        assertThat(exists(object)).isFalse();
    }

    static Stream<EClass> changeable() {
        return classes().filter(RundturProv::changes);
    }

    /**
     * What has been uploaded and the content it rests on stay as they are; see {@link OforanderligProv}. A list of what to weed out goes its steps and
     * no others (S42).
     */
    private static boolean changes(EClass type) {
        return type != UnderlagPackage.Literals.FIL && type != UnderlagPackage.Literals.GALLRINGSLISTA
                && EcoreUtil.getAnnotation(type, "http://underlag.se/modell", "oforanderlig") == null;
    }

    @Test void no_amount_is_not_zero() {
        Kopfilsrad row = NY.createKopfilsrad();
        row.setFaktisktJan(BigDecimal.ZERO);
        test.spara(row);

        assertThat(read(row).getFaktisktJan()).isEqualTo("0.00");
        assertThat(read(row).getFaktisktFeb()).isNull();
    }

    @Test void a_decimal_gets_the_scale_of_its_column_at_once() {
        Placeringsavtal contract = NY.createPlaceringsavtal();
        contract.setDygnspris(new BigDecimal("3200.5"));
        contract.setPoang(new BigDecimal("2.4"));
        test.spara(contract);

        assertThat(contract.getDygnspris()).isEqualTo(new BigDecimal("3200.50"));
        assertThat(read(contract).getDygnspris()).isEqualTo(new BigDecimal("3200.50"));
        assertThat(read(contract).getPoang()).isEqualTo(new BigDecimal("2.4000"));
    }

    @Test void the_largest_amount_fits_and_the_next_is_refused() {
        Kopfilsrad row = NY.createKopfilsrad();
        row.setFaktisktJan(new BigDecimal("9999999999999.99"));
        test.spara(row);
        assertThat(read(row).getFaktisktJan()).isEqualTo("9999999999999.99");

        Kopfilsrad large = NY.createKopfilsrad();
        large.setFaktisktJan(new BigDecimal("10000000000000.00"));
        assertThatThrownBy(() -> test.spara(large)).isInstanceOf(LagringException.class).hasMessageContaining("faktisktJan")
                .hasMessageContaining("13");
    }

    @Test void a_third_decimal_is_refused_and_never_rounded() {
        Kopfilsrad row = NY.createKopfilsrad();
        row.setFaktisktJan(new BigDecimal("1.005"));

        assertThatThrownBy(() -> test.spara(row)).isInstanceOf(LagringException.class).hasMessageContaining("faktisktJan");
        assertThat(log()).isEmpty();
    }

    @Test void text_of_255_letters_fits_and_one_more_is_refused_with_the_field() {
        Kopfil file = NY.createKopfil();
        file.setNamn("å".repeat(255));
        test.spara(file);
        assertThat(read(file).getNamn()).isEqualTo("å".repeat(255));

        Kopfil longer = NY.createKopfil();
        longer.setNamn("å".repeat(256));
        assertThatThrownBy(() -> test.spara(longer)).isInstanceOfSatisfying(LagringException.class,
                e -> assertThat(e.orsak()).isEqualTo(LagringException.Orsak.AVVISAD)).hasMessageContaining("namn").hasMessageContaining("255");
    }

    @Test void a_required_field_without_value_is_refused_with_the_field() {
        assertThatThrownBy(() -> test.spara(NY.createPerson())).isInstanceOf(LagringException.class).hasMessageContaining("identitet");
    }

    @Test void a_character_that_one_database_cannot_hold_is_refused_by_both() {
        Kopfil file = NY.createKopfil();
        file.setNamn("a\0b");
        assertThatThrownBy(() -> test.spara(file)).isInstanceOf(LagringException.class).hasMessageContaining("namn");
    }

    @Test void content_is_fetched_on_demand_and_kept_when_what_refers_to_it_changes() {
        Fil content = NY.createFil();
        content.setNamn("köpfil.xlsx");
        content.setStorlek(3);
        content.setInnehall(new byte[] { 1, 2, 3 });
        Kopfil file = NY.createKopfil();
        file.setNamn("Barn");
        file.setOriginal(content);
        test.spara(content, file);

        Kopfil detached = read(file);
        assertThat(detached.getOriginal().getNamn()).isEqualTo("köpfil.xlsx");
        assertThat(detached.getOriginal().getStorlek()).isEqualTo(3);
        assertThat(detached.getOriginal().getInnehall()).isNull();
        detached.setNamn("Unga");
        saved(detached);

        assertThat(read(content).getInnehall()).containsExactly(1, 2, 3);
        assertThat(read(content).getVersion()).isEqualTo(1);
    }

    @Test void an_id_that_does_not_exist_is_not_found() {
        try (UnitOfWork unit = test.open()) {
            assertThat(unit.find(Kopfil.class, "saknas")).isEmpty();
            assertThat(unit.list(Sokning.of(Kopfil.class))).isEmpty();
            assertThat(unit.save()).isInstanceOfSatisfying(Sparresultat.Sparat.class, s -> assertThat(s.andringar().andringar()).isEmpty());
        }
    }

    @SuppressWarnings("unchecked") private static List<String> ids(Entitet object, EReference reference) {
        Object value = object.eGet(reference);
        if (value == null) {
            return List.of();
        }
        List<EObject> targets = reference.isMany() ? (List<EObject>) value : List.of((EObject) value);
        assertThat(targets).noneMatch(EObject::eIsProxy);
        return targets.stream().map(o -> ((Entitet) o).getId()).toList();
    }
}
