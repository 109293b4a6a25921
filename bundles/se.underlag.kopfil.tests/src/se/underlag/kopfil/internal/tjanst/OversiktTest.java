package se.underlag.kopfil.internal.tjanst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.underlag.kopfil.Testgranskning.bok;
import static se.underlag.kopfil.Testgranskning.rad;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.underlag.kopfil.Kopfilsoversikt;
import se.underlag.kopfil.Kopfilsoversikt.Post;
import se.underlag.kopfil.internal.granskning.Granskare;
import se.underlag.kopfil.internal.kontroll.Egnakontroller;
import se.underlag.model.Handelselogg;
import se.underlag.model.Kopfil;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Loggtyp;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;
import se.underlag.regler.Insatsregister;
import se.underlag.security.Behorighet;
import se.underlag.security.BehorighetSaknasException;

/** A köpfil at a glance: 31 dygn × 3 000 kr and 29 dygn × 1 000 kr. */
class OversiktTest {

    private final Kopfilsrigg rigg = new Kopfilsrigg();
    private String id;

    @BeforeEach void import_() {
        rigg.importera("Vuxna", bok(2024).rad(rad("195503149808", "B-1", "BmSS", LocalDate.of(2024, 1, 1), null, 3000, 1, 93000))
                .rad(rad("195503149816", "B-2", "Boendestöd", LocalDate.of(2024, 2, 1), null, 1000, 2, 29000)));
        id = rigg.oppna("Vuxna").kopfil().getId();
    }

    @AfterEach void close() {
        rigg.close();
    }

    private Kopfilsoversikt oversikt(Behorighet som) {
        Granskare granskare = new Granskare(rigg, Egnakontroller.alla(new Insatsregister()), List.of(), new Insatsregister(), rigg.lagring.klocka());
        return new OversiktstjanstImpl(rigg.lagring.lagring(), som, granskare, rigg.lagring.klocka()).oversikt(id);
    }

    @Test void PR_02_months_and_the_dearest_are_summed_with_actual_and_forecast_apart() {
        Kopfilsoversikt all = oversikt(rigg.lagring.behorighet());
        assertThat(all.fil().rader()).isEqualTo(2);
        assertThat(all.enhet()).isEqualTo("Enheten");
        assertThat(all.faktiskt().get(1)).isEqualTo("93000.00");
        assertThat(all.faktiskt().get(2)).isEqualTo("29000.00");
        assertThat(all.faktiskt().summa()).isEqualTo("122000.00");
        assertThat(all.prognos().isEmpty()).isTrue();
        assertThat(all.insatser()).extracting(Post::namn).containsExactly("BmSS", "Boendestöd");
        assertThat(all.insatser()).extracting(Post::summa).containsExactly(new BigDecimal("93000.00"), new BigDecimal("29000.00"));
        assertThat(all.insatser()).extracting(Post::rader).containsExactly(1, 1);
    }

    @Test void who_changed_what_since_yesterday_is_counted_by_row() {
        assertThat(oversikt(rigg.lagring.behorighet()).andringar()).singleElement().satisfies(one -> {
            assertThat(one.anvandare()).isEqualTo("testare");
            assertThat(one.nya()).isEqualTo(2);
            assertThat(one.andrade()).isZero();
            assertThat(one.borttagna()).isZero();
        });
        rigg.lagring.i(uow -> uow.remove(uow.find(Kopfilsrad.class, rigg.oppna("Vuxna").rader().get(1).getId()).orElseThrow()));
        assertThat(oversikt(rigg.lagring.behorighet()).andringar()).singleElement().satisfies(one -> {
            assertThat(one.nya()).isEqualTo(1);
            assertThat(one.borttagna()).isEqualTo(1);
        });
    }

    @Test void of_very_many_changes_only_the_newest_are_counted_and_that_is_told() {
        rigg.lagring.i(uow -> uow.remove(uow.find(Kopfilsrad.class, rigg.oppna("Vuxna").rader().get(1).getId()).orElseThrow()));
        Instant start = Kopfilsrigg.IDAG.minusDays(1).atStartOfDay(rigg.lagring.klocka().getZone()).toInstant();
        try (UnitOfWork uow = rigg.lagring.open()) {
            Kopfil fil = Kopfilslager.kopfil(uow, id);
            Andringslista lista = new Andringslista(uow, fil, Kopfilslager.rader(uow, fil), Kopfilslager.handelser(uow, fil));
            assertThat(lista.fler(start, 2)).as("two rows came and one went").isTrue();
            assertThat(lista.sedan(start, 2).stream().mapToInt(one -> one.nya() + one.andrade() + one.borttagna()).sum()).isLessThanOrEqualTo(2);
            assertThat(lista.fler(start, 3)).isFalse();
            assertThat(lista.sedan(start, 3)).singleElement().extracting(Kopfilsoversikt.Andring::borttagna).isEqualTo(1);
        }
        assertThat(oversikt(rigg.lagring.behorighet()).fler()).isFalse();
    }

    @Test void a_file_that_was_never_uploaded_and_has_no_problem_says_so() {
        Kopfilsoversikt all = oversikt(rigg.lagring.behorighet());
        assertThat(all.uppladdad()).isNull();
        assertThat(all.sedan()).isEqualTo(Kopfilsrigg.IDAG.minusDays(1));
    }

    @Test void who_may_not_read_the_file_is_refused_and_seeing_sums_is_no_reading_of_persons() {
        assertThatThrownBy(() -> oversikt(rigg.lagring.behorighet("nykomling"))).isInstanceOf(BehorighetSaknasException.class);
        long before = readings();
        oversikt(rigg.lagring.behorighet());
        assertThat(readings()).isEqualTo(before);
    }

    private long readings() {
        try (UnitOfWork uow = rigg.lagring.open()) {
            return uow.list(Sokning.of(Handelselogg.class)).stream().filter(entry -> entry.getTyp() == Loggtyp.LASNING).count();
        }
    }
}
