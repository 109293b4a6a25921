package se.underlag.persistence.eclipselink;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import se.underlag.model.Fil;
import se.underlag.model.Handelselogg;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Loggtyp;
import se.underlag.model.Person;
import se.underlag.model.Utkast;
import se.underlag.persistence.ChangeSet;
import se.underlag.persistence.ChangeSet.Andring;
import se.underlag.persistence.ChangeSet.Faltandring;
import se.underlag.persistence.ChangeSet.Slag;
import se.underlag.persistence.Sparresultat;
import se.underlag.persistence.UnitOfWork;
import se.underlag.testing.TestLagring;

/** Who changed which field from what to what, in the same transaction, for every write. */
abstract class LoggProv extends Prov {

    LoggProv(Supplier<TestLagring> product) {
        super(product);
    }

    @Test void a_new_object_is_one_entry_with_all_its_values() {
        Kopfilsrad row = NY.createKopfilsrad();
        row.setEnhetId("enhet-1");
        row.setFrom(LocalDate.of(2025, 3, 30));
        row.setFaktisktJan(new BigDecimal("99200.00"));
        row.setKommentar("Avtal på väg");
        test.spara(row);

        Handelselogg entry = log().get(0);
        assertThat(log()).hasSize(1);
        assertThat(entry.getTyp()).isEqualTo(Loggtyp.SKAPAT);
        assertThat(entry.getAnvandare()).isEqualTo(TestLagring.ANVANDARE);
        assertThat(entry.getTid()).isEqualTo("2025-06-16T10:00:00Z");
        assertThat(entry.getObjekttyp()).isEqualTo("Kopfilsrad");
        assertThat(entry.getObjektId()).isEqualTo(row.getId());
        assertThat(entry.getEnhetId()).isEqualTo("enhet-1");
        assertThat(entry.getFalt()).isNull();
        assertThat(entry.getFore()).isNull();
        assertThat(entry.getEfter()).isEqualTo("enhetId=enhet-1\nfrom=2025-03-30\nkommentar=Avtal på väg\nfaktisktJan=99200.00");
    }

    @Test void each_changed_field_is_an_entry_and_they_share_the_transaction() {
        Kopfilsrad row = NY.createKopfilsrad();
        row.setFaktisktJan(new BigDecimal("100.00"));
        Person person = AggregatProv.person("199001019802");
        test.spara(row, person);
        Kopfilsrad detached = read(row);
        detached.setFaktisktJan(null);
        detached.setKonto("4567");
        detached.setPerson(person);
        saved(detached);

        List<Handelselogg> entries = log(row).stream().filter(l -> l.getTyp() == Loggtyp.ANDRAT).toList();
        assertThat(entries).extracting(l -> l.getFalt() + ": " + l.getFore() + " > " + l.getEfter()).containsExactlyInAnyOrder(
                "faktisktJan: 100.00 > null",
                "konto: null > 4567", "person: null > " + person.getId());
        assertThat(entries).extracting(Handelselogg::getTransaktion).doesNotContainNull().containsOnly(entries.get(0).getTransaktion());
        assertThat(entries.get(0).getTransaktion()).isNotEqualTo(log(row).get(0).getTransaktion());
    }

    @Test void a_recovery_draft_leaves_no_trace_in_the_log() {
        Utkast draft = NY.createUtkast();
        draft.setAnvandare(TestLagring.ANVANDARE);
        draft.setObjekttyp("Kopfil");
        draft.setObjektId("fil-1");
        draft.setInnehall("198112289874 Exempelsson");
        test.spara(draft);
        Utkast detached = read(draft);
        detached.setInnehall("annat");
        saved(detached);
        assertThat(read(draft).getInnehall()).isEqualTo("annat");
        assertThat(read(draft).getVersion()).isEqualTo(2);
        test.i(unit -> unit.remove(unit.find(Utkast.class, draft.getId()).orElseThrow()));

        assertThat(log()).isEmpty();
        assertThat(exists(draft)).isFalse();
    }

    @Test void a_deleted_object_is_one_entry_with_what_it_was() {
        Kopfilsrad row = NY.createKopfilsrad();
        row.setKonto("4567");
        test.spara(row);
        test.i(unit -> unit.remove(unit.find(Kopfilsrad.class, row.getId()).orElseThrow()));

        Handelselogg entry = log(row).get(1);
        assertThat(entry.getTyp()).isEqualTo(Loggtyp.BORTTAGET);
        assertThat(entry.getFore()).isEqualTo("konto=4567");
        assertThat(entry.getEfter()).isNull();
    }

    @Test void content_is_logged_without_its_bytes() {
        Fil content = NY.createFil();
        content.setNamn("a.xlsx");
        content.setInnehall(new byte[] { 1, 2, 3 });
        test.spara(content);
        assertThat(log(content).get(0).getEfter()).isEqualTo("storlek=0\nnamn=a.xlsx");
    }

    @Test void who_and_when_stand_on_the_object_too() {
        Kopfilsrad row = NY.createKopfilsrad();
        test.spara(row);
        try (UnitOfWork unit = test.lagring().open("kollega")) {
            unit.find(Kopfilsrad.class, row.getId()).orElseThrow().setKonto("1");
            unit.save();
        }
        Kopfilsrad back = read(row);
        assertThat(back.getSkapadAv()).isEqualTo(TestLagring.ANVANDARE);
        assertThat(back.getAndradAv()).isEqualTo("kollega");
        assertThat(back.getAndradTid()).isEqualTo("2025-06-16T10:00:00Z");
    }

    @Test void the_answer_of_a_save_says_the_same_as_the_log() {
        Kopfilsrad row = NY.createKopfilsrad();
        row.setKonto("1");
        Kopfilsrad gone = NY.createKopfilsrad();
        gone.setKonto("2");
        test.spara(row, gone);
        try (UnitOfWork unit = test.open()) {
            unit.find(Kopfilsrad.class, row.getId()).orElseThrow().setKonto("3");
            unit.remove(unit.find(Kopfilsrad.class, gone.getId()).orElseThrow());
            Kopfilsrad fresh = NY.createKopfilsrad();
            unit.add(fresh);

            ChangeSet changes = ((Sparresultat.Sparat) unit.save()).andringar();

            assertThat(changes.andringar()).containsExactly(new Andring(Slag.SKAPAT, "Kopfilsrad", fresh.getId(), 1, List.of()),
                    new Andring(Slag.ANDRAT, "Kopfilsrad", row.getId(), 2, List.of(new Faltandring("konto", "1", "3"))),
                    new Andring(Slag.BORTTAGET, "Kopfilsrad", gone.getId(), 1, List.of(new Faltandring("konto", "2", null))));
            assertThat(log()).filteredOn(l -> l.getTransaktion().equals(changes.transaktion())).hasSize(3);
        }
    }

    @Test void reading_writes_nothing() {
        Kopfilsrad row = NY.createKopfilsrad();
        test.spara(row);
        read(row);
        assertThat(log()).hasSize(1);
    }

    @Test void an_entry_of_the_log_is_not_logged() {
        Handelselogg entry = NY.createHandelselogg();
        entry.setTyp(Loggtyp.LASNING);
        test.spara(entry);
        assertThat(log()).hasSize(1);
    }
}
