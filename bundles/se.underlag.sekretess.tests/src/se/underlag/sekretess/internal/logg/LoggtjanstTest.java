package se.underlag.sekretess.internal.logg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.underlag.documents.internal.skrivning.Formatskrivare;
import se.underlag.model.Anvandare;
import se.underlag.model.Handelselogg;
import se.underlag.model.Kopfil;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Organisationsenhet;
import se.underlag.model.Person;
import se.underlag.model.Roll;
import se.underlag.model.RollTilldelning;
import se.underlag.model.UnderlagFactory;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;
import se.underlag.sekretess.Lasare;
import se.underlag.sekretess.LoggException;
import se.underlag.sekretess.Loggfraga;
import se.underlag.sekretess.Loggrad;
import se.underlag.sekretess.Loggrad.Slag;
import se.underlag.sekretess.Loggtjanst;
import se.underlag.security.Behorighet;
import se.underlag.security.BehorighetSaknasException;
import se.underlag.spi.Json;
import se.underlag.spi.Kommandofel;
import se.underlag.spi.Kommandorad;
import se.underlag.testing.TestLagring;

/** Who has read and changed what (background 2.7), with permission on. */
class LoggtjanstTest {

    private static final UnderlagFactory NY = UnderlagFactory.eINSTANCE;
    private static final String ASA = "199801019990";
    private static final LocalDate IDAG = TestLagring.IDAG;

    private final TestLagring test = TestLagring.ny();
    private Organisationsenhet barn;
    private Organisationsenhet vuxna;
    private Person asa;
    private Person bo;
    private Kopfil fil;
    private Kopfilsrad rad;
    private Behorighet handlaggare;

    @BeforeEach void twoPersonsInAFile() {
        barn = enhet("BARN");
        vuxna = enhet("VUXNA");
        asa = person(ASA, "Åsa", false);
        bo = person("199702029982", "Bo", true);
        fil = NY.createKopfil();
        fil.setAr(2025);
        fil.setNamn("Placeringar");
        fil.setEnhetId(barn.getId());
        rad = NY.createKopfilsrad();
        rad.setEnhetId(barn.getId());
        rad.setKopfil(fil);
        rad.setPerson(asa);
        rad.setKonto("4567");
        test.spara(fil, rad);
        handlaggare = som("handl", Roll.ADMINISTRATOR, barn);
    }

    @AfterEach void close() {
        test.close();
    }

    private Organisationsenhet enhet(String kod) {
        Organisationsenhet enhet = NY.createOrganisationsenhet();
        enhet.setKod(kod);
        test.spara(enhet);
        return enhet;
    }

    private Person person(String nummer, String namn, boolean skyddad) {
        Person person = NY.createPerson();
        person.setIdentitet(nummer);
        person.setFornamn(namn);
        person.setEfternamn("Exempelsson");
        person.setSkyddadIdentitet(skyddad);
        person.setEnhetId(barn.getId());
        test.spara(person);
        return person;
    }

    private Behorighet som(String signatur, Roll roll, Organisationsenhet enhet) {
        Anvandare user = NY.createAnvandare();
        user.setSignatur(signatur);
        RollTilldelning held = NY.createRollTilldelning();
        held.setRoll(roll);
        held.setEnhet(enhet);
        user.getRoller().add(held);
        test.spara(user);
        return test.behorighet(signatur);
    }

    private Loggtjanst tjanst(Behorighet behorighet) {
        return new LoggtjanstImpl(test.lagring(), behorighet, test.laslogg(behorighet), test.skydd(behorighet), new Formatskrivare(), test.klocka());
    }

    private static Loggfraga om(String person) {
        return new Loggfraga(person, null, null, IDAG.minusDays(30), IDAG, true);
    }

    @Test void the_log_of_a_person_tells_who_read_and_what_was_changed_with_names() {
        test.laslogg(handlaggare).last("Kopfil", fil.getId(), barn.getId(), List.of(asa.getId(), bo.getId()));
        test.laslogg(handlaggare).exporterat("Kopfil", fil.getId(), barn.getId(), List.of(asa.getId()));
        test.laslogg(handlaggare).last("Person", bo.getId(), barn.getId(), List.of(bo.getId()));
        try (UnitOfWork uow = test.lagring().open("handl")) {
            uow.find(Kopfilsrad.class, rad.getId()).orElseThrow().setKonto("4568");
            uow.save();
        }
        List<Loggrad> rader = tjanst(som("chef", Roll.ENHETSCHEF, barn)).las(om("19980101-9990")).rader();
        assertThat(rader).filteredOn(one -> one.anvandare().equals("handl")).extracting(Loggrad::slag, Loggrad::objekt, Loggrad::falt, Loggrad::fore,
                Loggrad::efter).containsExactlyInAnyOrder(tuple(Slag.LASNING, "Köpfil Placeringar 2025", null, null, null),
                        tuple(Slag.EXPORT, "Köpfil Placeringar 2025", null, null, null),
                        tuple(Slag.ANDRAT, "Rad i Placeringar 2025", "konto", "4567", "4568"));
        assertThat(rader).allMatch(one -> "Åsa Exempelsson".equals(one.person()));
    }

    @Test void a_person_is_found_by_name_and_reading_the_log_is_itself_logged() {
        Behorighet chef = som("chef", Roll.ENHETSCHEF, barn);
        assertThat(tjanst(chef).las(om("åsa exempelsson")).rader()).isNotEmpty();
        try (UnitOfWork uow = test.open()) {
            assertThat(uow.list(Sokning.of(Handelselogg.class))).filteredOn(entry -> "chef".equals(entry.getAnvandare()))
                    .extracting(Handelselogg::getObjekttyp, Handelselogg::getPersoner).containsExactly(tuple("Handelselogg", asa.getId()));
        }
        assertThat(tjanst(chef).las(om("åsa exempelsson")).rader()).filteredOn(one -> "chef".equals(one.anvandare())).extracting(Loggrad::objekt)
                .contains("Loggen");
    }

    @Test void a_protected_person_is_found_by_number_only_and_stays_masked() {
        Behorighet chef = som("chef", Roll.ENHETSCHEF, barn);
        test.laslogg(handlaggare).last("Person", bo.getId(), barn.getId(), List.of(bo.getId()));
        Loggtjanst tjanst = tjanst(chef);
        assertThatThrownBy(() -> tjanst.las(om("Bo Exempelsson"))).isInstanceOf(LoggException.class);
        assertThat(tjanst.las(om("19970202-9982")).rader()).isNotEmpty().allSatisfy(one -> {
            assertThat(one.person()).isEqualTo("Skyddad identitet");
            assertThat(one.fore()).isNull();
            assertThat(one.efter()).isNull();
            assertThat(one.toString()).doesNotContain("Bo Exempelsson").doesNotContain("199702029982");
        });
    }

    @Test void who_may_not_read_the_log_is_refused_and_other_units_are_left_out() {
        test.laslogg(handlaggare).last("Person", asa.getId(), barn.getId(), List.of(asa.getId()));
        Loggtjanst refused = tjanst(handlaggare);
        assertThatThrownBy(() -> refused.las(om(ASA))).isInstanceOf(BehorighetSaknasException.class);
        Loggtjanst other = tjanst(som("annan", Roll.ENHETSCHEF, vuxna));
        assertThatThrownBy(() -> other.las(om(ASA))).isInstanceOf(LoggException.class);
        assertThatThrownBy(() -> other.rapport("BARN", YearMonth.from(IDAG))).isInstanceOf(BehorighetSaknasException.class);
        assertThatThrownBy(() -> tjanst(handlaggare).exporter(om(null))).isInstanceOf(BehorighetSaknasException.class);
        assertThat(other.las(om(null)).rader()).isEmpty();
    }

    @Test void the_monthly_report_counts_by_reader_and_person_and_can_be_written_as_text_or_workbook(@TempDir Path katalog) throws IOException {
        for (int i = 0; i < 3; i++) {
            test.laslogg(handlaggare).last("Person", asa.getId(), barn.getId(), List.of(asa.getId()));
        }
        test.laslogg(handlaggare).exporterat("Kopfil", fil.getId(), barn.getId(), List.of(asa.getId(), bo.getId()));
        Loggtjanst tjanst = tjanst(som("chef", Roll.ENHETSCHEF, barn));
        Loggtjanst.Rapport rapport = tjanst.rapport("BARN", YearMonth.from(IDAG));
        assertThat(rapport.rader()).extracting(Lasare::anvandare, Lasare::person, Lasare::antal, Lasare::exporter).containsExactly(
                tuple("handl", "Åsa Exempelsson", 4, 1), tuple("handl", "Skyddad identitet", 1, 1));
        assertThat(tjanst.rapport("BARN", YearMonth.from(IDAG).minusMonths(1)).rader()).isEmpty();
        tjanst.skriv(rapport, katalog.resolve("rapport.csv"));
        assertThat(Files.readString(katalog.resolve("rapport.csv"))).contains("handl").contains("Åsa Exempelsson").doesNotContain("Bo Exempelsson");
        tjanst.skriv(rapport, katalog.resolve("rapport.xlsx"));
        assertThat(katalog.resolve("rapport.xlsx")).isNotEmptyFile();
        assertThat(tjanst.exporter(om(null)).rader()).extracting(Loggrad::objekt).contains("Köpfil Placeringar 2025");
    }

    @Test void the_command_answers_in_json_and_in_words() {
        test.laslogg(handlaggare).last("Person", asa.getId(), barn.getId(), List.of(asa.getId()));
        try (UnitOfWork uow = test.lagring().open("handl")) {
            uow.find(Kopfilsrad.class, rad.getId()).orElseThrow().setDygnspris(new BigDecimal("3100.50"));
            uow.save();
        }
        Behorighet chef = som("chef", Roll.ENHETSCHEF, barn);
        LoggKommando kommando = new LoggKommando(tjanst(chef), chef, test.klocka());
        Map<?, ?> svar = (Map<?, ?>) Json.read(kor(kommando, Map.of("person", ASA, "from", "2025-06-01", "tom", "2025-06-30", "json", "")));
        assertThat((List<?>) svar.get("logg")).anySatisfy(one -> assertThat(((Map<?, ?>) one).get("handling")).isEqualTo("lasning"));
        assertThat(kor(kommando, Map.of("person", "Åsa Exempelsson"))).contains("handl").contains("Läste").contains("Person Åsa Exempelsson")
                .contains("Dygnspris:  → 3\u00A0100,50").doesNotContain("dygnspris");
        assertThat(kor(kommando, Map.of("person", ASA, "lasare", "handl"))).contains("handl").doesNotContain("chef");
        assertThat(kor(kommando, Map.of("person", ASA, "anvandare", "chef"))).contains("handl");
        assertThatThrownBy(() -> kor(kommando, Map.of("person", ASA, "anvandare", "handl"))).isInstanceOf(Kommandofel.class)
                .hasMessageContaining("--lasare");
        assertThat(kor(kommando, Map.of("enhet", "BARN", "manad", "2025-06"))).contains("Vem har läst om vem, enhet BARN, 2025-06");
    }

    private static String kor(LoggKommando kommando, Map<String, String> val) {
        ByteArrayOutputStream ut = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(ut, true, StandardCharsets.UTF_8);
        assertThat(kommando.kor(new Kommandorad(List.of(), val, Path.of("."), stream, stream))).isZero();
        return ut.toString(StandardCharsets.UTF_8);
    }
}
