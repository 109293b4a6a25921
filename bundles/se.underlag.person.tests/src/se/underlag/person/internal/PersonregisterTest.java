package se.underlag.person.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.underlag.model.Foretradare;
import se.underlag.model.Handelselogg;
import se.underlag.model.Loggtyp;
import se.underlag.model.Parameter;
import se.underlag.model.Person;
import se.underlag.model.Roll;
import se.underlag.model.UnderlagFactory;
import se.underlag.security.Behorighet;
import se.underlag.security.BehorighetSaknasException;
import se.underlag.security.Skydd;
import se.underlag.spi.person.Kortavsnitt;
import se.underlag.spi.person.Personhandelse;
import se.underlag.spi.person.Personkort;
import se.underlag.spi.person.Personlasning;
import se.underlag.spi.person.Personregister;

/** The card with permission on: who may, who may not, what is masked, and what the log then holds. */
class PersonregisterTest {

    private final Personrigg rigg = new Personrigg();

    @AfterEach void close() {
        rigg.close();
    }

    @Test void a_card_shows_who_it_is_and_opening_it_is_logged_once() {
        Personregister register = rigg.register(rigg.som("adm", Roll.ADMINISTRATOR, rigg.barn));
        Personkort kort = register.oppna(rigg.asa.getId());
        assertThat(kort.namn()).isEqualTo("Åsa Exempelsson");
        assertThat(kort.identitet()).isEqualTo("19980101-9990");
        assertThat(kort.skydd()).isEqualTo(new Personkort.Skydd(false, false, false, null, true));
        assertThat(kort.personIds()).containsExactly(rigg.asa.getId());
        assertThat(kort.uppgifter()).containsExactly(new Personkort.Uppgift("Enhet", "Barn och unga"));
        assertThat(rigg.lasningar()).singleElement().satisfies(entry -> {
            assertThat(entry.getAnvandare()).isEqualTo("adm");
            assertThat(entry.getObjekttyp()).isEqualTo("Person");
            assertThat(entry.getObjektId()).isEqualTo(rigg.asa.getId());
            assertThat(entry.getEnhetId()).isEqualTo(rigg.barn.getId());
            assertThat(entry.getPersoner()).isEqualTo(rigg.asa.getId());
        });
    }

    @Test void a_person_of_two_units_is_one_card_and_each_units_log_tells_of_it() {
        Personregister register = rigg.register(rigg.som("chef", Roll.ENHETSCHEF, rigg.barn, rigg.vuxna));
        Personkort kort = register.oppna(rigg.asaVuxna.getId());
        assertThat(kort.personIds()).containsExactly(rigg.asaVuxna.getId(), rigg.asa.getId());
        assertThat(kort.uppgifter()).extracting(Personkort.Uppgift::varde).containsExactly("Barn och unga, Vuxna");
        assertThat(rigg.lasningar()).extracting(Handelselogg::getEnhetId).containsExactlyInAnyOrder(rigg.barn.getId(), rigg.vuxna.getId());
    }

    @Test void who_has_no_role_in_the_unit_or_may_only_count_is_refused_and_nothing_is_logged() {
        Behorighet other = rigg.som("adm", Roll.ADMINISTRATOR, rigg.vuxna);
        Behorighet controller = rigg.som("ctrl", Roll.CONTROLLER, rigg.barn);
        for (Personregister register : List.of(rigg.register(other), rigg.register(controller))) {
            assertThatThrownBy(() -> register.oppna(rigg.asa.getId())).isInstanceOf(BehorighetSaknasException.class);
            assertThatThrownBy(() -> register.historik(rigg.asa.getId())).isInstanceOf(BehorighetSaknasException.class);
            assertThatThrownBy(() -> register.lasningar(rigg.asa.getId())).isInstanceOf(BehorighetSaknasException.class);
            assertThatThrownBy(() -> register.lyftSkydd(rigg.bo.getId(), "Samtal")).isInstanceOf(BehorighetSaknasException.class);
            assertThatThrownBy(() -> register.oppna("finns-inte")).isInstanceOf(BehorighetSaknasException.class);
        }
        assertThat(rigg.lasningar()).isEmpty();
    }

    @Test void who_may_read_persons_but_not_the_history_sees_the_card_alone() {
        Personregister register = rigg.register(rigg.som("soc", Roll.SOCIALSEKRETERARE, rigg.barn));
        assertThat(register.oppna(rigg.asa.getId()).namn()).isEqualTo("Åsa Exempelsson");
        assertThatThrownBy(() -> register.historik(rigg.asa.getId())).isInstanceOf(BehorighetSaknasException.class);
        assertThatThrownBy(() -> register.lasningar(rigg.asa.getId())).isInstanceOf(BehorighetSaknasException.class);
    }

    @Test void a_protected_identity_is_masked_and_who_may_not_lift_it_is_refused() {
        Personregister register = rigg.register(rigg.som("adm", Roll.ADMINISTRATOR, rigg.barn));
        Personkort kort = register.oppna(rigg.bo.getId());
        assertThat(kort.namn()).isEqualTo("Skyddad identitet");
        assertThat(kort.identitet()).doesNotContainPattern("\\d");
        assertThat(kort.skydd()).isEqualTo(new Personkort.Skydd(true, true, false, null, false));
        assertThatThrownBy(() -> register.lyftSkydd(rigg.bo.getId(), "Samtal")).isInstanceOf(BehorighetSaknasException.class);
        assertThat(rigg.lasningar()).hasSize(1);
    }

    @Test void a_permitted_person_lifts_it_for_as_long_as_the_parameter_says() {
        Parameter minutes = UnderlagFactory.eINSTANCE.createParameter();
        minutes.setNyckel("SK.skyddMinuter");
        minutes.setVarde("5");
        rigg.test.spara(minutes);
        Personregister register = rigg.register(rigg.som("chef", Roll.ENHETSCHEF, rigg.barn));
        assertThat(register.oppna(rigg.bo.getId()).skydd().farLyfta()).isTrue();
        Personkort kort = register.lyftSkydd(rigg.bo.getId(), "Samtal med brukaren");
        assertThat(kort.namn()).isEqualTo("Bo Påhittsson");
        assertThat(kort.skydd())
                .isEqualTo(new Personkort.Skydd(true, false, true, rigg.test.klocka().instant().plus(Duration.ofMinutes(5)), true));
        assertThat(register.lasningar(rigg.bo.getId())).extracting(Personlasning::slag).containsExactlyInAnyOrder(Personlasning.Slag.LASNING,
                Personlasning.Slag.SKYDD_LYFT);
        assertThat(register.lasningar(rigg.bo.getId())).filteredOn(one -> one.orsak() != null).extracting(Personlasning::orsak)
                .containsExactly("Samtal med brukaren");
    }

    @Test void who_keeps_files_may_protect_and_only_who_may_lift_takes_it_away() {
        Personregister adm = rigg.register(rigg.som("adm", Roll.ADMINISTRATOR, rigg.barn));
        Personkort kort = adm.markeraSkydd(rigg.asa.getId(), true);
        assertThat(kort.namn()).isEqualTo("Skyddad identitet");
        assertThat(kort.skydd()).isEqualTo(new Personkort.Skydd(true, true, false, null, false));
        assertThat(adm.historik(rigg.asa.getId())).anySatisfy(one -> assertThat(one.post().falt()).isEqualTo("skyddadIdentitet"));
        assertThatThrownBy(() -> adm.markeraSkydd(rigg.asa.getId(), false)).isInstanceOf(BehorighetSaknasException.class);
        Personregister chef = rigg.register(rigg.som("chef", Roll.ENHETSCHEF, rigg.barn));
        assertThat(chef.markeraSkydd(rigg.asa.getId(), false).namn()).isEqualTo("Åsa Exempelsson");
    }

    @Test void a_protection_that_only_another_unit_knows_of_masks_here_too() {
        rigg.test.i(uow -> uow.find(Person.class, rigg.asaVuxna.getId()).orElseThrow().setSkyddadIdentitet(true));
        Personregister register = rigg.register(rigg.som("adm", Roll.ADMINISTRATOR, rigg.barn));
        assertThat(register.oppna(rigg.asa.getId()).namn()).isEqualTo("Skyddad identitet");
    }

    @Test void who_stands_for_a_protected_person_is_masked_with_them() {
        Person stored = rigg.bo;
        rigg.test.i(uow -> {
            Foretradare god = UnderlagFactory.eINSTANCE.createForetradare();
            god.setNamn("Gun Godexempel");
            god.setTyp("god man");
            uow.find(Person.class, stored.getId()).orElseThrow().getForetradare().add(god);
        });
        Behorighet chef = rigg.som("chef", Roll.ENHETSCHEF, rigg.barn);
        Personregister register = rigg.register(chef);
        assertThat(register.oppna(stored.getId()).uppgifter()).extracting(Personkort.Uppgift::etikett).containsExactly("Enhet");
        assertThat(register.lyftSkydd(stored.getId(), "Brev").uppgifter())
                .contains(new Personkort.Uppgift("Företrädare", "Gun Godexempel (god man)"));
    }

    @Test void the_modules_tables_stand_on_the_card() {
        Personkort kort = rigg.register(rigg.som("adm", Roll.ADMINISTRATOR, rigg.barn)).oppna(rigg.bo.getId());
        assertThat(kort.avsnitt()).extracting(Kortavsnitt::id).containsExactly("beslut", "avtal");
        assertThat(kort.avsnitt().get(0).rader()).singleElement()
                .satisfies(rad -> assertThat(rad.varden()).contains("B-2025-17", "hexem"));
        assertThat(kort.avsnitt().get(1).rader()).isEmpty();
        assertThat(kort.avsnitt().get(1).tomt()).isNotBlank();
    }

    @Test void the_history_tells_who_changed_what_by_readable_names() {
        rigg.test.i(uow -> uow.find(Person.class, rigg.asa.getId()).orElseThrow().setFornamn("Åsa-Karin"));
        Personregister register = rigg.register(rigg.som("adm", Roll.ADMINISTRATOR, rigg.barn));
        List<Personhandelse> history = register.historik(rigg.asa.getId());
        assertThat(history).filteredOn(one -> one.post().typ() == Loggtyp.ANDRAT).singleElement().satisfies(one -> {
            assertThat(one.objekt()).isEqualTo("Person");
            assertThat(one.post().falt()).isEqualTo("fornamn");
            assertThat(one.post().fore()).isEqualTo("Åsa");
            assertThat(one.post().efter()).isEqualTo("Åsa-Karin");
            assertThat(one.post().anvandare()).isEqualTo("testare");
        });
        assertThat(history).noneMatch(one -> one.post().typ() == Loggtyp.LASNING);
    }

    @Test void the_history_of_a_masked_person_tells_that_something_changed_but_not_what_it_says() {
        rigg.test.i(uow -> uow.find(Person.class, rigg.bo.getId()).orElseThrow().setFornamn("Bosse"));
        Behorighet chef = rigg.som("chef", Roll.ENHETSCHEF, rigg.barn);
        Skydd skydd = rigg.test.skydd(chef);
        Personregister register = rigg.register(chef, skydd);
        assertThat(register.historik(rigg.bo.getId())).isNotEmpty()
                .allSatisfy(one -> assertThat(one.post().fore()).isNull()).allSatisfy(one -> assertThat(one.post().efter()).isNull());
        register.lyftSkydd(rigg.bo.getId(), "Rättning");
        assertThat(register.historik(rigg.bo.getId())).anySatisfy(one -> assertThat(one.post().efter()).isEqualTo("Bosse"))
                .anySatisfy(one -> assertThat(one.post().efter()).contains("person=Bosse Påhittsson"));
    }
}
