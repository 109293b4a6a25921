package se.underlag.kopfil.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import se.underlag.base.Klocka;
import se.underlag.kopfil.Radfalt;
import se.underlag.kopfil.Radval;
import se.underlag.kopfil.sammanslagning.Objektandring;
import se.underlag.model.Entitet;
import se.underlag.model.Handelsestatus;
import se.underlag.model.Handelsetyp;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Person;
import se.underlag.model.Prognoseffekt;
import se.underlag.model.Prognoshandelse;
import se.underlag.model.UnderlagFactory;
import se.underlag.model.UnderlagPackage.Literals;
import se.underlag.spi.Allvar;
import se.underlag.spi.Fynd;
import se.underlag.ui.edit.Change;
import se.underlag.ui.grid.Column;
import se.underlag.ui.grid.NewRows;

/** Person, beslut, insats and leverantör typed into cells, and what of it goes to a save. */
class SkrivnaCellerTest {

    private final Exempelfil fil = Exempelfil.s01();
    private final Kopfilsmodell modell = fil.modell();
    private final Referenser referenser = new Referenser(modell, new Radval(List.of("BmSS", "Korttidsboende"), List.of("Påhittade Hem AB")),
            Klocka.fixed(LocalDate.of(2024, 9, 25)));
    private final List<Column<Radpost>> kolumner = new Kolumner(new Fyndmodell(), "Brukare", referenser, new Pengavy.Lage()).alla();

    private Column<Radpost> kolumn(String id) {
        return kolumner.stream().filter(en -> en.id().equals(id)).findFirst().orElseThrow();
    }

    private void skriv(Radpost post, String id, Object varde) {
        modell.historik().execute(id, List.of(() -> kolumn(id).changes(post, varde)));
    }

    private Radpost nyRad() {
        int sist = modell.poster().size();
        Kopfilsrad rad = modell.nyRad(sist);
        modell.historik().execute("Ny rad", List.of(() -> List.of(Change.insertRoot(modell.rader(), sist, rad))));
        return modell.poster().get(sist);
    }

    @Test void S40_a_number_in_any_form_is_the_person_that_the_file_has() {
        Radpost ny = nyRad();

        skriv(ny, Radfalt.PERSON, "811228-9874");

        assertThat(ny.rad().getPerson()).isSameAs(modell.poster().get(0).rad().getPerson());
        assertThat(kolumn(Radfalt.PERSON).valueOf(ny)).isEqualTo("19811228-9874");
        assertThat(kolumn(Radfalt.NAMN).isEditable(ny)).as("the name belongs to the person").isFalse();
        modell.historik().undo();
        assertThat(ny.rad().getPerson()).isNull();
    }

    @Test void S40_a_wrong_check_digit_and_an_impossible_day_are_taken_as_they_are() {
        Radpost ny = nyRad();

        skriv(ny, Radfalt.PERSON, "811228-9875");
        assertThat(kolumn(Radfalt.PERSON).valueOf(ny)).isEqualTo("19811228-9875");
        skriv(ny, Radfalt.PERSON, "20240230-1234");
        assertThat(kolumn(Radfalt.PERSON).valueOf(ny)).isEqualTo("20240230-1234");
        skriv(ny, Radfalt.PERSON, "19800512T123");
        assertThat(ny.rad().getPerson().getIdentitet()).isEqualTo("19800512T123");
    }

    @Test void number_and_name_make_one_person_in_either_order() {
        Radpost en = nyRad();
        skriv(en, Radfalt.PERSON, "701063-9811");
        skriv(en, Radfalt.NAMN, "Bertil Exempelsson");
        Radpost annan = nyRad();
        skriv(annan, Radfalt.NAMN, "Provsson, Cilla");
        skriv(annan, Radfalt.PERSON, "19900512T123");

        assertThat(en.rad().getPerson()).extracting(Person::getIdentitet, Person::getFornamn, Person::getEfternamn).containsExactly("197010639811",
                "Bertil", "Exempelsson");
        assertThat(annan.rad().getPerson()).extracting(Person::getIdentitet, Person::getFornamn, Person::getEfternamn)
                .containsExactly("19900512T123", "Cilla", "Provsson");
        assertThat(modell.historik().changedRoots()).as("persons are no roots of this editor").containsExactly(en.rad(), annan.rad());
    }

    @Test void rows_that_are_pasted_below_the_last_one_are_new_rows_in_order() {
        NewRows.Made<Radpost> nya = modell.nyaRader(3);
        assertThat(modell.poster()).as("nothing is there before it is done").hasSize(1);

        modell.historik().execute("Klistra in", List.of(nya::changes, () -> kolumn(Radfalt.PERSON).changes(nya.rows().get(1), "701063-9811")));

        assertThat(modell.poster().subList(1, 4)).containsExactlyElementsOf(nya.rows());
        assertThat(modell.poster()).extracting(Radpost::nummer).containsExactly(1, 2, 3, 4);
        assertThat(modell.poster().subList(1, 4)).extracting(post -> post.rad().getSortnyckel()).isSorted().doesNotHaveDuplicates();
        assertThat(modell.poster().get(2).rad().getPerson().getIdentitet()).isEqualTo("197010639811");
        modell.historik().undo();
        assertThat(modell.poster()).hasSize(1);
    }

    @Test void beslut_insats_and_leverantor_are_known_ones_or_new() {
        Radpost en = nyRad();
        skriv(en, Radfalt.BESLUT, "B-7");
        skriv(en, Radfalt.INSATS, "BmSS");
        skriv(en, Radfalt.LEVERANTOR, "påhittade  hem ab");
        Radpost annan = nyRad();
        skriv(annan, Radfalt.LEVERANTOR, "Påhittade Hem AB");

        assertThat(en.rad().getBeslut().getNr()).isEqualTo("B-7");
        assertThat(kolumn(Radfalt.INSATS).choices()).extracting("label").containsExactly("BmSS", "Korttidsboende");
        assertThat(en.rad().getLeverantor().getNamn()).isEqualTo("Påhittade Hem AB");
        assertThat(annan.rad().getLeverantor()).isSameAs(en.rad().getLeverantor());
        skriv(en, Radfalt.LEVERANTOR, null);
        assertThat(en.rad().getLeverantor()).isNull();
    }

    @Test void S05_the_rest_can_be_saved_without_the_refused_row_and_what_hangs_on_it() {
        modell.historik().execute("Ändra", List.of(() -> List.of(Change.set(modell.poster().get(0).rad(), Literals.KOPFILSRAD__KONTO, "4510"))));
        Kopfilsrad avvisad = nyRad().rad();
        Kopfilsrad annanNy = nyRad().rad();
        Prognoshandelse handelse = handelse(annanNy, avvisad);

        Sparomfang allt = Sparomfang.allt(modell.historik());
        assertThat(allt.andrade()).containsExactlyInAnyOrder(modell.poster().get(0).rad(), avvisad, annanNy, handelse);
        Sparomfang resten = allt.utan(Set.of(avvisad.getId()));

        assertThat(resten.andrade()).containsExactly(modell.poster().get(0).rad());
        modell.historik().markSaved(Set.copyOf(resten.alla()));
        assertThat(modell.historik().isDirty()).isTrue();
        assertThat(modell.historik().changedRoots()).containsExactlyInAnyOrder(avvisad, annanNy, handelse);
    }

    @Test void S05_removals_that_wait_with_a_refused_row_are_told() {
        Prognoshandelse bort = modell.handelser().get(0);
        Kopfilsrad avvisad = modell.poster().get(0).rad();
        modell.historik().execute("Ta bort", List.of(() -> List.of(Change.removeRoot(modell.handelserotter(), bort)),
                () -> List.of(Change.removeRoot(modell.rader(), avvisad))));
        List<Fynd> fynd = List.of(new Fynd("KF-07", Allvar.FEL, "Beslutet är en annan persons.", new Fynd.Plats("f", null, 1, null, null, avvisad
                .getId(), null), true));

        assertThat(Sparomfang.allt(modell.historik()).utan(Set.of(avvisad.getId())).borttagna()).as("all removals wait").isEmpty();
        assertThat(Sparare.delvisText(fynd, true)).contains("KF-07: Beslutet", "Det du har tagit bort är kvar");
        assertThat(Sparare.delvisText(fynd, false)).doesNotContain("tagit bort");
    }

    @Test void S05_S10_a_decided_event_waits_with_the_row_that_was_refused_its_amounts() {
        Kopfilsrad forlangd = modell.poster().get(0).rad();
        Kopfilsrad annan = nyRad().rad();
        Prognoshandelse forlangning = modell.handelser().get(0);
        modell.historik().execute("Bekräfta",
                List.of(() -> List.of(Change.set(forlangd, Literals.KOPFILSRAD__FAKTISKT_OKT, new BigDecimal("99200.00")),
                        Change.set(forlangning, Literals.PROGNOSHANDELSE__STATUS, Handelsestatus.BEKRAFTAD))));

        Sparomfang resten = Sparomfang.allt(modell.historik()).utan(Set.of(forlangd.getId()));

        assertThat(resten.andrade()).containsExactly(annan);
    }

    @Test void S05_S10_rows_of_an_event_that_waits_wait_too_and_a_new_forecast_holds_nobody_back() {
        Kopfilsrad en = modell.poster().get(0).rad();
        Kopfilsrad avvisad = nyRad().rad();
        Kopfilsrad tredje = nyRad().rad();
        Prognoshandelse handelse = handelse(tredje, avvisad);
        Prognoseffekt effekt = UnderlagFactory.eINSTANCE.createPrognoseffekt();
        effekt.setRad(en);
        effekt.setManad(10);
        effekt.setDelta(new BigDecimal("1.00"));
        modell.historik().execute("Ändra", List.of(() -> List.of(Change.add(handelse, Literals.PROGNOSHANDELSE__EFFEKTER, effekt),
                Change.set(en, Literals.KOPFILSRAD__KONTO, "4510"))));
        assertThat(Sparomfang.allt(modell.historik()).utan(Set.of(avvisad.getId())).andrade()).containsExactly(en);

        modell.historik().execute("Bekräfta",
                List.of(() -> List.of(Change.set(handelse, Literals.PROGNOSHANDELSE__STATUS, Handelsestatus.BEKRAFTAD))));

        assertThat(Sparomfang.allt(modell.historik()).utan(Set.of(avvisad.getId())).andrade()).isEmpty();
    }

    /** An event that makes a row and has an effect on another. */
    private Prognoshandelse handelse(Kopfilsrad gor, Kopfilsrad pa) {
        Prognoshandelse handelse = UnderlagFactory.eINSTANCE.createPrognoshandelse();
        handelse.setId("ny");
        handelse.setTyp(Handelsetyp.BYTE_AV_INSATS);
        handelse.setStatus(Handelsestatus.OBEKRAFTAD);
        Prognoseffekt effekt = UnderlagFactory.eINSTANCE.createPrognoseffekt();
        effekt.setId("effekt");
        effekt.setManad(11);
        effekt.setRad(pa);
        effekt.setDelta(new BigDecimal("1.00"));
        handelse.getEffekter().add(effekt);
        modell.historik().execute("Byt", List.of(() -> List.of(Change.insertRoot(modell.handelserotter(), 1, handelse)),
                () -> List.of(Change.set(gor, Literals.KOPFILSRAD__HANDELSE, handelse))));
        return handelse;
    }

    @Test void a_draft_of_a_new_row_knows_whom_and_what_was_typed() {
        Radpost ny = nyRad();
        skriv(ny, Radfalt.PERSON, "701063-9811");
        skriv(ny, Radfalt.NAMN, "Bertil Exempelsson");
        skriv(ny, Radfalt.BESLUT, "B-7");
        skriv(ny, Radfalt.INSATS, "BmSS");
        skriv(ny, Radfalt.LEVERANTOR, "Nya Hemmet AB");
        List<Objektandring> utkast = Andringsbilder.of(modell.historik());
        Kopfilsmodell igen = Exempelfil.s01().modell();

        Aterskapning.gor(igen, "Återskapa", utkast, Map.of());

        Kopfilsrad rad = igen.poster().get(1).rad();
        assertThat(rad.getPerson().getIdentitet()).isEqualTo("197010639811");
        assertThat(igen.poster().get(1).namn()).isEqualTo("Bertil Exempelsson");
        assertThat(rad.getBeslut().getNr()).isEqualTo("B-7");
        assertThat(rad.getInsatstyp().getNamn()).isEqualTo("BmSS");
        assertThat(rad.getLeverantor().getNamn()).isEqualTo("Nya Hemmet AB");
    }

    @Test void a_draft_tells_an_insats_from_a_leverantor_of_the_same_name() {
        Radpost ny = nyRad();
        skriv(ny, Radfalt.BESLUT, "Solgården");
        skriv(ny, Radfalt.INSATS, "Solgården");
        skriv(ny, Radfalt.LEVERANTOR, "Solgården");
        Kopfilsmodell igen = Exempelfil.s01().modell();

        Aterskapning.gor(igen, "Återskapa", Andringsbilder.of(modell.historik()), Map.of());

        Kopfilsrad rad = igen.poster().get(1).rad();
        assertThat(List.of(rad.getBeslut().getNr(), rad.getInsatstyp().getNamn(), rad.getLeverantor().getNamn())).containsOnly("Solgården");
    }

    @Test void after_a_save_the_rows_refer_to_the_real_objects() {
        Radpost ny = nyRad();
        skriv(ny, Radfalt.PERSON, "701063-9811");
        Sparomfang allt = Sparomfang.allt(modell.historik());
        Sparunderlag underlag = Sparunderlag.of(allt.andrade(), allt.borttagna());
        Person sparad = UnderlagFactory.eINSTANCE.createPerson();
        sparad.setId("sparad");
        sparad.setIdentitet("197010639811");
        sparad.setVersion(3);
        ((Kopfilsrad) underlag.kopior().get(0)).setPerson(sparad);

        allt.taOverReferenser(underlag.kopior(), referenser);

        assertThat(ny.rad().getPerson()).isSameAs(sparad);
        assertThat(referenser.person("701063-9811")).isSameAs(sparad);
        assertThat(allt.alla()).extracting(rot -> ((Entitet) rot).getId()).containsExactly(ny.rad().getId());
        assertThat(allt.andrade()).allMatch(EObject.class::isInstance);
    }
}
