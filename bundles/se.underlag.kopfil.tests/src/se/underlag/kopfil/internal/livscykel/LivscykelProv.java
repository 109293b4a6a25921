package se.underlag.kopfil.internal.livscykel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.underlag.kopfil.Testbok.gron;
import static se.underlag.kopfil.Testgranskning.bok;
import static se.underlag.kopfil.Testgranskning.rad;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.underlag.kopfil.Kopfilsinnehall;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.Testbok;
import se.underlag.kopfil.internal.tjanst.Kopfilsrigg;
import se.underlag.kopfil.livscykel.Checklistfraga;
import se.underlag.kopfil.livscykel.Checklistsvar;
import se.underlag.kopfil.livscykel.Filstatus;
import se.underlag.kopfil.livscykel.LivscykelException;
import se.underlag.kopfil.livscykel.LivscykelException.Orsak;
import se.underlag.kopfil.livscykel.Livscykelsteg;
import se.underlag.kopfil.livscykel.Uppladdning;
import se.underlag.kopfil.livscykel.Versionsinfo;
import se.underlag.model.Handelselogg;
import se.underlag.model.Kopfil;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Kopfilsstatus;
import se.underlag.model.Loggtyp;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.Sparresultat;
import se.underlag.persistence.UnitOfWork;
import se.underlag.spi.Kommandofel;
import se.underlag.testing.TestLagring;

/** A köpfil's life on a real database; the amounts are those of S01 and of Bertil's korttidsboende, worked by hand. */
abstract class LivscykelProv {

    static final String ANNA = "195503149808";
    static final String BERTIL = "197010039811";

    private final Supplier<TestLagring> product;
    Kopfilsrigg rigg;
    String fil;

    LivscykelProv(Supplier<TestLagring> product) {
        this.product = product;
    }

    @BeforeEach void open() {
        rigg = new Kopfilsrigg(product.get());
        rigg.importera("Fil", bok(2024).rad(s01(gron(99200), gron(96000), gron(99200))).rad(bertil(123000, 127100)));
        fil = rigg.id("Fil");
    }

    @AfterEach void close() {
        rigg.close();
    }

    static LocalDate dag(String text) {
        return LocalDate.parse(text);
    }

    static Object[] s01(Object... oktoberTillDecember) {
        Object[] rad = rad(ANNA, "B-101", "BmSS", dag("2024-03-10"), dag("2024-09-30"), 3200, 3, 70400, 96000, 99200, 96000, 99200, 99200, 96000);
        Object[] all = Arrays.copyOf(rad, rad.length + oktoberTillDecember.length);
        System.arraycopy(oktoberTillDecember, 0, all, rad.length, oktoberTillDecember.length);
        return all;
    }

    static Object[] bertil(Object november, Object december) {
        return rad(BERTIL, "B-102", "Korttidsboende", dag("2024-01-01"), dag("2024-12-31"), 4100, 11, november, december);
    }

    /** An upload with every question answered yes. */
    Uppladdning ja(int manad) {
        Map<String, Uppladdning.Svar> svar = new HashMap<>();
        for (Checklistfraga fraga : rigg.livscykel.forbered(fil, manad).fragor()) {
            svar.put(fraga.id(), new Uppladdning.Svar(Checklistsvar.Svar.JA, null));
        }
        return new Uppladdning(fil, manad, svar, Map.of(), "Efter mötet");
    }

    Versionsinfo laddaUpp(int manad) {
        rigg.livscykel.granska(fil);
        return rigg.livscykel.laddaUpp(ja(manad));
    }

    static void refused(Orsak orsak, ThrowingCallable action) {
        assertThatThrownBy(action).isInstanceOfSatisfying(LivscykelException.class, e -> assertThat(e.orsak()).isEqualTo(orsak));
    }

    @Test void KF_10_an_upload_is_a_version_with_rows_sums_and_checksum_and_locks_the_file() {
        Versionsinfo version = laddaUpp(9);

        assertThat(version.beteckning()).isEqualTo("2024-09 version 1");
        assertThat(version.rader()).isEqualTo(2);
        // 656 000 (S01) + 123 000 + 127 100; 99 200 + 96 000 + 99 200
        assertThat(version.summaFaktiskt()).isEqualTo("906100.00");
        assertThat(version.summaPrognos()).isEqualTo("294400.00");
        assertThat(version.kontrollsumma()).matches("[0-9a-f]{64}");
        assertThat(version.av()).isEqualTo(TestLagring.ANVANDARE);
        Filstatus status = rigg.livscykel.status(fil);
        assertThat(status.status()).isEqualTo(Kopfilsstatus.UPPLADDAD);
        assertThat(status.farAndra()).isFalse();
        assertThat(status.senaste()).contains(version);
        assertThat(status.bytt()).hasValueSatisfying(byte_ -> assertThat(byte_.av()).isEqualTo(TestLagring.ANVANDARE));
        assertThat(status.steg()).containsExactly(Livscykelsteg.OPPNA_IGEN, Livscykelsteg.BYT_AGARE);
    }

    @Test void KF_10_a_version_is_read_back_cell_by_cell_and_the_reading_is_logged() {
        Versionsinfo version = laddaUpp(9);

        List<Radbild> rader = rigg.livscykel.oppnaVersion(version.id()).rader();

        assertThat(rader).isEqualTo(rigg.bilder("Fil"));
        assertThat(rader.get(0).faktiskt().get(3)).isEqualTo("70400.00");
        assertThat(rader.get(0).faktiskt().get(1)).isNull();
        assertThat(rader.get(0).prognos().get(10)).isEqualTo("99200.00");
        try (UnitOfWork unit = rigg.lagring.open()) {
            assertThat(unit.list(Sokning.of(Handelselogg.class))).anySatisfy(post -> {
                assertThat(post.getTyp()).isEqualTo(Loggtyp.LASNING);
                assertThat(post.getObjektId()).isEqualTo(version.id());
                assertThat(post.getPersoner().split(" ")).hasSize(2);
            });
        }
    }

    @Test void KF_13_only_a_reviewed_file_is_uploaded() {
        refused(Orsak.FEL_STATUS, () -> rigg.livscykel.laddaUpp(ja(9)));
        rigg.livscykel.granska(fil);
        refused(Orsak.FEL_STATUS, () -> rigg.livscykel.granska(fil));
        rigg.livscykel.laddaUpp(ja(9));
        refused(Orsak.FEL_STATUS, () -> rigg.livscykel.laddaUpp(ja(9)));
        assertThat(rigg.livscykel.versioner(fil)).hasSize(1);
    }

    @Test void KF_13_a_review_counts_for_what_was_reviewed() {
        rigg.livscykel.granska(fil);
        Kopfilsinnehall innehall = rigg.oppna("Fil");
        Kopfilsrad rad = innehall.rader().get(0);
        rad.setKommentar("Ändrad efteråt");
        rigg.tjanst.spara(fil, List.of(rad), List.of());
        assertThat(rigg.livscykel.status(fil).status()).isEqualTo(Kopfilsstatus.ARBETSFIL);
    }

    @Test void KF_10_an_uploaded_file_is_neither_edited_nor_imported_into() {
        laddaUpp(9);
        Kopfilsrad rad = rigg.oppna("Fil").rader().get(0);
        rad.setKommentar("Sen ändring");
        refused(Orsak.UPPLADDAD, () -> rigg.tjanst.spara(fil, List.of(rad), List.of()));
        assertThatThrownBy(() -> rigg.importera("Fil", bok(2024).rad(s01()))).isInstanceOf(Kommandofel.class).hasMessageContaining("låst");
    }

    @Test void S46_reopening_makes_version_2_and_version_1_stays_readable_and_unchanged() {
        Versionsinfo forsta = laddaUpp(3);
        refused(Orsak.OGILTIG, () -> rigg.livscykel.oppnaIgen(fil, " "));
        rigg.livscykel.oppnaIgen(fil, "Ett beslut saknades");
        rigg.importera("Fil", bok(2024).rad(s01(gron(99200), gron(96000), gron(99200))).rad(bertil(123000, 120000)));
        Versionsinfo andra = laddaUpp(3);

        assertThat(andra.nummer()).isEqualTo(2);
        assertThat(rigg.livscykel.versioner(fil)).containsExactlyInAnyOrder(forsta, andra);
        assertThat(rigg.livscykel.oppnaVersion(forsta.id()).info()).isEqualTo(forsta);
        assertThat(rigg.livscykel.oppnaVersion(forsta.id()).rader().get(1).faktiskt().get(12)).isEqualTo("127100.00");
        assertThat(rigg.livscykel.oppnaVersion(andra.id()).rader().get(1).faktiskt().get(12)).isEqualTo("120000.00");
        assertThat(rigg.tjanst.historik("Kopfil", fil)).anySatisfy(post -> assertThat(post.efter()).isEqualTo("Ett beslut saknades"));
        rigg.livscykel.oppnaIgen(fil, "Ny månad");
        assertThat(laddaUpp(4).nummer()).isEqualTo(1);
    }

    @Test void KF_09_every_question_is_answered_and_a_no_says_why() {
        rigg.livscykel.granska(fil);
        List<Checklistfraga> fragor = rigg.livscykel.forbered(fil, 9).fragor();
        assertThat(fragor).hasSize(12);
        Map<String, Uppladdning.Svar> svar = new HashMap<>(ja(9).svar());
        svar.remove(fragor.get(0).id());
        refused(Orsak.OBESVARAD, () -> rigg.livscykel.laddaUpp(new Uppladdning(fil, 9, svar, Map.of(), null)));
        svar.put(fragor.get(0).id(), new Uppladdning.Svar(Checklistsvar.Svar.NEJ, " "));
        refused(Orsak.OBESVARAD, () -> rigg.livscykel.laddaUpp(new Uppladdning(fil, 9, svar, Map.of(), null)));
        svar.put(fragor.get(0).id(), new Uppladdning.Svar(Checklistsvar.Svar.NEJ, "Två avtal väntar på underskrift"));
        svar.put(fragor.get(1).id(), new Uppladdning.Svar(Checklistsvar.Svar.EJ_AKTUELLT, null));
        Versionsinfo version = rigg.livscykel.laddaUpp(new Uppladdning(fil, 9, svar, Map.of(), null));

        List<Checklistsvar> sparade = rigg.livscykel.oppnaVersion(version.id()).svar();
        assertThat(sparade).hasSize(12).extracting(Checklistsvar::text).containsExactlyElementsOf(fragor.stream().map(Checklistfraga::text).toList());
        assertThat(sparade.get(0)).isEqualTo(new Checklistsvar("KF-07", fragor.get(0).text(), Checklistsvar.Svar.NEJ,
                "Två avtal väntar på underskrift", TestLagring.ANVANDARE, rigg.lagring.klocka().instant()));
        assertThat(sparade.get(1).svar()).isEqualTo(Checklistsvar.Svar.EJ_AKTUELLT);
    }

    @Test void KF_12_an_open_error_is_commented_or_put_right_first() {
        Testbok bok = bok(2024).rad(s01())
                .rad(rad("197010039812", "B-102", "Korttidsboende", dag("2024-01-01"), dag("2024-12-31"), 4100, 11, 123000));
        rigg.importera("Fel", bok);
        fil = rigg.id("Fel");
        rigg.livscykel.granska(fil);
        refused(Orsak.OPPET_FYND, () -> rigg.livscykel.laddaUpp(ja(9)));
        assertThat(rigg.livscykel.forbered(fil, 9).fel()).isNotEmpty().extracting("regel").contains("ID-01");
        Map<String, String> kommentarer = new HashMap<>();
        rigg.livscykel.forbered(fil, 9).fel().forEach(fynd -> kommentarer.put(Uppladdning.nyckel(fynd), "Reservnummer är beställt"));
        Versionsinfo version = rigg.livscykel.laddaUpp(new Uppladdning(fil, 9, ja(9).svar(), kommentarer, null));
        assertThat(rigg.livscykel.oppnaVersion(version.id()).avvikelser()).hasSameSizeAs(kommentarer.keySet()).allSatisfy(avvikelse -> {
            assertThat(avvikelse.kommentar()).isEqualTo("Reservnummer är beställt");
            assertThat(avvikelse.radId()).isNotNull();
        });
    }

    @Test void KF_10_content_that_was_tampered_with_is_detected_and_not_shown() throws SQLException {
        Versionsinfo version = laddaUpp(9);
        String fore = rigg.lagring.open().find(Kopfil.class, fil).orElseThrow().getVersioner().get(0).getFil().getId();
        utanVakter("fil");
        sql("drop trigger fil_andras_inte" + on("fil"), "update fil set innehall = " + blob() + " where id = '" + fore + "'");
        refused(Orsak.SKADAD, () -> rigg.livscykel.oppnaVersion(version.id()));
        refused(Orsak.SKADAD, () -> rigg.livscykel.jamfor(fil, version.id(), null));
    }

    @Test void KF_10_sums_that_were_tampered_with_beside_the_content_are_detected() throws SQLException {
        Versionsinfo version = laddaUpp(9);
        utanVakter("kopfilsversion");
        sql("drop trigger kopfilsversion_andras_inte" + on("kopfilsversion"), "update kopfilsversion set summa_prognos = 0");
        refused(Orsak.SKADAD, () -> rigg.livscykel.oppnaVersion(version.id()));
    }

    /** What PostgreSQL wants to know of a trigger that is dropped. */
    abstract String on(String tabell);

    abstract String blob();

    /** What a database has beside the trigger of the rule, taken away by who tampers. */
    void utanVakter(String tabell) throws SQLException {
        // Only a shared database has more.
    }

    final void sql(String... satser) throws SQLException {
        try (Connection connection = rigg.lagring.jdbc().getConnection(); Statement statement = connection.createStatement()) {
            for (String sats : satser) {
                statement.execute(sats);
            }
        }
    }

    @Test void KF_10_of_two_uploads_at_once_one_wins_and_the_other_is_told() throws Exception {
        rigg.livscykel.granska(fil);
        Uppladdning ja = ja(9);
        CyclicBarrier barrier = new CyclicBarrier(2);
        List<CompletableFuture<String>> bada = List.of(upload(ja, barrier), upload(ja, barrier));
        List<String> utfall = bada.stream().map(CompletableFuture::join).sorted().toList();
        assertThat(utfall.get(0)).isEqualTo("1");
        assertThat(utfall.get(1)).isIn("FEL_STATUS", "NAGON_FORE");
        assertThat(rigg.livscykel.versioner(fil)).hasSize(1);
    }

    private CompletableFuture<String> upload(Uppladdning uppladdning, CyclicBarrier barrier) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                barrier.await();
                return String.valueOf(rigg.livscykel.laddaUpp(uppladdning).nummer());
            } catch (LivscykelException told) {
                return told.orsak().name();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @Test void KF_13_a_row_save_that_began_before_the_review_makes_the_file_an_arbetsfil_again() {
        Kopfilsrad rad = rigg.tjanst.oppna(fil).rader().get(0);
        rad.setKonto("4510");

        assertThat(rigg.moter(() -> rigg.livscykel.granska(fil)).spara(fil, List.of(rad), List.of())).isInstanceOf(Sparresultat.Sparat.class);

        assertThat(rigg.livscykel.status(fil).status()).isEqualTo(Kopfilsstatus.ARBETSFIL);
    }

    @Test void KF_10_a_row_save_that_began_before_review_and_upload_is_refused() {
        Kopfilsrad rad = rigg.tjanst.oppna(fil).rader().get(0);
        rad.setKonto("4510");

        refused(Orsak.UPPLADDAD, () -> rigg.moter(() -> laddaUpp(9)).spara(fil, List.of(rad), List.of()));

        assertThat(rigg.tjanst.oppna(fil).rader().get(0).getKonto()).as("as uploaded").isNotEqualTo("4510");
    }

    @Test void KF_10_an_upload_that_began_before_another_ended_is_told_and_leaves_nothing() {
        rigg.livscykel.granska(fil);
        Uppladdning ja = ja(9);
        try (UnitOfWork sen = rigg.lagring.open()) {
            Kopfil forr = sen.find(Kopfil.class, fil).orElseThrow();
            Uppladdare senare = new Uppladdare(sen, forr, rigg.granskare(), rigg.lagring.klocka());
            rigg.livscykel.laddaUpp(ja);
            assertThatThrownBy(() -> senare.laddaUpp(ja, "sen")).isInstanceOfAny(LivscykelException.class,
                    se.underlag.persistence.LagringException.class);
        }
        assertThat(rigg.livscykel.versioner(fil)).singleElement().extracting(Versionsinfo::av).isEqualTo(TestLagring.ANVANDARE);
    }
}
