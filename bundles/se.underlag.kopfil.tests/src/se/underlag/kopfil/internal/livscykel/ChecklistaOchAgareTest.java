package se.underlag.kopfil.internal.livscykel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.underlag.kopfil.Testgranskning.bok;
import static se.underlag.kopfil.internal.livscykel.LivscykelProv.bertil;
import static se.underlag.kopfil.internal.livscykel.LivscykelProv.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.underlag.kopfil.internal.tjanst.Kopfilsrigg;
import se.underlag.kopfil.livscykel.Checklistfraga;
import se.underlag.kopfil.livscykel.Checklistrad;
import se.underlag.kopfil.livscykel.Filstatus;
import se.underlag.kopfil.livscykel.LivscykelException.Orsak;
import se.underlag.kopfil.livscykel.Livscykelsteg;
import se.underlag.kopfil.livscykel.Livscykeltjanst;
import se.underlag.kopfil.livscykel.Uppladdning;
import se.underlag.kopfil.livscykel.Versionsjamforelse;
import se.underlag.model.Anvandare;
import se.underlag.model.Organisationsenhet;
import se.underlag.model.Roll;
import se.underlag.model.RollTilldelning;
import se.underlag.model.UnderlagFactory;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;
import se.underlag.security.Aktor;
import se.underlag.security.BehorighetSaknasException;
import se.underlag.testing.TestLagring;

/** The checklist per unit (KF-09, A2), and who keeps a file (KF-11). */
class ChecklistaOchAgareTest {

    private final Kopfilsrigg rigg = new Kopfilsrigg();
    private String fil;
    private String enhetId;

    @BeforeEach void oneFile() {
        rigg.importera("Fil", bok(2024).rad(bertil(123000, 127100)));
        fil = rigg.id("Fil");
        enhetId = rigg.livscykel.status(fil).fil().enhetId();
    }

    @AfterEach void close() {
        rigg.close();
    }

    private Livscykeltjanst som(String signatur) {
        return rigg.livscykelSom(rigg.lagring.behorighet(signatur));
    }

    private void anvandare(String signatur, Roll... roller) {
        rigg.lagring.i(unit -> {
            Organisationsenhet enhet = unit.find(Organisationsenhet.class, enhetId).orElseThrow();
            Anvandare anvandare = UnderlagFactory.eINSTANCE.createAnvandare();
            anvandare.setSignatur(signatur);
            anvandare.setNamn(signatur.toUpperCase());
            for (Roll roll : roller) {
                RollTilldelning tilldelning = UnderlagFactory.eINSTANCE.createRollTilldelning();
                tilldelning.setRoll(roll);
                tilldelning.setEnhet(enhet);
                anvandare.getRoller().add(tilldelning);
            }
            unit.add(anvandare);
        });
    }

    @Test void KF_09_A2_a_unit_without_its_own_list_gets_the_template() {
        assertThat(rigg.livscykel.checklista(enhetId)).isEmpty();
        assertThat(rigg.livscykel.checklista(null)).hasSize(12);
        assertThat(rigg.livscykel.forbered(fil, 9).fragor()).extracting(Checklistfraga::regel).startsWith("KF-07", "KF-12");
    }

    @Test void KF_09_a_units_own_list_is_asked_in_its_order_and_on_its_days() {
        rigg.livscykel.sparaChecklista(enhetId, List.of(new Checklistrad(null, "KF-12", "Är allt avstämt?", null, null),
                new Checklistrad(null, null, "Gällde förra året", null, LocalDate.of(2023, 12, 31)),
                new Checklistrad(null, null, "Har ekonomen sett filen?", LocalDate.of(2024, 9, 25), null)));
        assertThat(rigg.livscykel.forbered(fil, 9).fragor()).extracting(Checklistfraga::text).containsExactly("Är allt avstämt?",
                "Har ekonomen sett filen?");

        List<Checklistrad> rader = rigg.livscykel.checklista(enhetId);
        rigg.livscykel.sparaChecklista(enhetId, List.of(rader.get(2), rader.get(0)));
        assertThat(rigg.livscykel.forbered(fil, 9).fragor()).extracting(Checklistfraga::text).containsExactly("Har ekonomen sett filen?",
                "Är allt avstämt?");
        assertThat(rigg.tjanst.historik("Checklistpunkt", rader.get(0).id())).anySatisfy(post -> assertThat(post.falt()).isEqualTo("ordning"));
        rigg.livscykel.sparaChecklista(enhetId, List.of());
        assertThat(rigg.livscykel.forbered(fil, 9).fragor()).hasSize(12);
    }

    @Test void KF_09_a_list_whose_questions_have_all_expired_gives_the_template() {
        rigg.livscykel.sparaChecklista(enhetId, List.of(new Checklistrad(null, null, "Gällde förra året", null, LocalDate.of(2023, 12, 31))));
        assertThat(rigg.livscykel.forbered(fil, 9).fragor()).extracting(Checklistfraga::regel).hasSize(12).startsWith("KF-07", "KF-12");

        rigg.livscykel.sparaChecklista(enhetId, List.of());
        rigg.livscykel.sparaChecklista(null, List.of(new Checklistrad(null, null, "Gällde också då", null, LocalDate.of(2023, 12, 31))));
        assertThat(rigg.livscykel.forbered(fil, 9).fragor()).as("the one that the product ships").hasSize(12);
    }

    @Test void KF_09_a_question_has_a_text_and_days_in_order() {
        refused(Orsak.OGILTIG, () -> rigg.livscykel.sparaChecklista(enhetId, List.of(new Checklistrad(null, null, " ", null, null))));
        refused(Orsak.OGILTIG, () -> rigg.livscykel.sparaChecklista(enhetId,
                List.of(new Checklistrad(null, null, "När?", LocalDate.of(2024, 2, 1), LocalDate.of(2024, 1, 1)))));
        assertThat(rigg.livscykel.checklista(enhetId)).isEmpty();
    }

    @Test void KF_11_the_file_belongs_to_who_imported_it_and_can_be_handed_over_to_who_may_edit_it() {
        anvandare("anna", Roll.ADMINISTRATOR);
        anvandare("karl", Roll.CONTROLLER);
        assertThat(rigg.livscykel.status(fil)).satisfies(status -> {
            assertThat(status.agare()).isEqualTo(TestLagring.ANVANDARE);
            assertThat(status.egen()).isTrue();
            assertThat(status.annansFil()).isFalse();
        });
        assertThat(rigg.livscykel.mojligaAgare(fil)).extracting(Aktor::signatur).containsExactlyInAnyOrder("anna", TestLagring.ANVANDARE);
        refused(Orsak.OGILTIG, () -> rigg.livscykel.bytAgare(fil, "karl"));
        Filstatus status = rigg.livscykel.bytAgare(fil, "anna");
        assertThat(status.agarnamn()).isEqualTo("ANNA");
        assertThat(status.egen()).isFalse();
        assertThat(status.annansFil()).isTrue();
    }

    @Test void KF_11_only_the_owner_an_EC_or_a_systemforvaltare_hands_a_file_over() {
        anvandare("anna", Roll.ADMINISTRATOR);
        anvandare("bodil", Roll.ADMINISTRATOR);
        anvandare("chef", Roll.ENHETSCHEF);
        anvandare("system", Roll.SYSTEMFORVALTARE);
        som("chef").bytAgare(fil, "anna");
        assertThatThrownBy(() -> som("bodil").bytAgare(fil, "bodil")).isInstanceOf(BehorighetSaknasException.class);
        assertThat(som("bodil").status(fil)).satisfies(status -> {
            assertThat(status.annansFil()).isTrue();
            assertThat(status.steg()).containsExactly(Livscykelsteg.GRANSKA);
        });
        assertThat(som("anna").status(fil).steg()).contains(Livscykelsteg.BYT_AGARE);
        som("anna").bytAgare(fil, "bodil");
        som("system").bytAgare(fil, "anna");
        assertThat(rigg.livscykel.status(fil).agare()).isEqualTo("anna");
    }

    @Test void every_step_asks_for_its_role() {
        anvandare("forste", Roll.FORSTE_SOCIALSEKRETERARE);
        anvandare("karl", Roll.CONTROLLER);
        som("forste").granska(fil);
        Livscykeltjanst forste = som("forste");
        Livscykeltjanst karl = som("karl");
        Livscykeltjanst nekad = som("nykomling");
        Versionsjamforelse tom = Jamforare.jamfor("Fil", "a", List.of(), "b", List.of(), Map.of());
        Uppladdning uppladdning = new Uppladdning(fil, 9, Map.of(), Map.of(), null);
        List<ThrowingCallable> forsok = List.of(() -> forste.laddaUpp(uppladdning), () -> forste.forbered(fil, 9),
                () -> forste.oppnaIgen(fil, "x"), () -> forste.bytAgare(fil, "forste"), () -> forste.sparaChecklista(enhetId, List.of()),
                () -> karl.granska(fil), () -> nekad.status(fil), () -> nekad.versioner(fil), () -> nekad.mojligaAgare(fil),
                () -> nekad.jamfor(fil, "v", null), () -> nekad.exportera(fil, tom, rigg.fil("ut.xlsx"), null), () -> nekad.checklista(enhetId),
                () -> rigg.livscykelSom(rigg.lagring.behorighet("karl")).sparaChecklista(null, List.of()));
        assertThat(forsok).allSatisfy(metod -> assertThatThrownBy(metod).isInstanceOf(BehorighetSaknasException.class));
        assertThat(som("karl").status(fil).steg()).isEmpty();
        try (UnitOfWork unit = rigg.lagring.open()) {
            assertThat(unit.count(Sokning.of(se.underlag.model.Kopfilsversion.class))).isZero();
        }
    }
}
