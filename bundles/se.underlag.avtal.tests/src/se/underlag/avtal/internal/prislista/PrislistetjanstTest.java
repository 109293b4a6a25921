package se.underlag.avtal.internal.prislista;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.underlag.avtal.AvtalException;
import se.underlag.avtal.Prisbild;
import se.underlag.avtal.Prislisteplan;
import se.underlag.avtal.Prislisterad;
import se.underlag.avtal.Prislisterad.Status;
import se.underlag.avtal.Ramavtalsbild;
import se.underlag.documents.kalkyl.Cell;
import se.underlag.documents.kalkyl.Kalkyllasare;
import se.underlag.documents.kalkyl.Kalkylrad;
import se.underlag.model.Anvandare;
import se.underlag.model.UnderlagFactory;
import se.underlag.security.BehorighetSaknasException;
import se.underlag.testing.TestLagring;

/** Ramavtal and price lists in a real store, lists read from real files. */
class PrislistetjanstTest {

    private static final String HEAD = "Leverantör;Boende;Boendepris;Barntillägg;Från;Till\n";

    @TempDir Path folder;
    private TestLagring store;
    private PrislistetjanstImpl service;
    private Ramavtalsbild agreement;

    @BeforeEach void make_a_ramavtal() {
        store = TestLagring.ny();
        service = new PrislistetjanstImpl(store.lagring(), store.behorighet(), reader());
        agreement = service.spara(new Ramavtalsbild(null, 0, "BmSS 2022", "0123/22", PrisordningTest.days("2022-01-01", "2025-12-31"), "poäng", 0));
    }

    @AfterEach void close() {
        store.close();
    }

    @Test void a_list_is_reviewed_before_it_is_stored_and_the_second_time_nothing_is_new() throws IOException {
        Path list = list("Exempelomsorg AB;Exempelgården;1 250,00;350;2022-01-01;\n" + "Exempelomsorg AB;Provhuset;1400,50;;2022-01-01;2025-12-31\n"
                + "Exempelomsorg AB;Fel;tolvhundra;;2022-01-01;\n" + "Exempelomsorg AB;Provhuset;1 500;;2022-01-01;\n");
        Prislisteplan plan = service.planera(list, agreement.id());
        assertThat(plan.rader()).extracting(Prislisterad::status).containsExactly(Status.NY, Status.NY, Status.AVVISAD, Status.AVVISAD);
        assertThat(plan.rader().get(2).upplysning()).contains("C4", "tolvhundra");
        assertThat(plan.rader().get(3).upplysning()).contains("rad 3");
        assertThat(service.priser(agreement.id())).isEmpty();

        assertThat(service.genomfor(plan, Set.of(2, 3, 4, 5))).isEqualTo(2);
        assertThat(service.priser(agreement.id())).extracting(Prisbild::boende, Prisbild::pris, Prisbild::barntillagg).containsExactly(
                tuple("Exempelgården", new BigDecimal("1250.00"), new BigDecimal("350.00")),
                tuple("Provhuset", new BigDecimal("1400.50"), null));
        assertThat(service.planera(list, agreement.id()).rader()).extracting(Prislisterad::status).containsExactly(Status.OFORANDRAD,
                Status.OFORANDRAD,
                Status.AVVISAD, Status.AVVISAD);
    }

    @Test void BB_18_next_years_list_closes_this_years_prices_and_both_are_found_by_their_days() throws IOException {
        service.genomfor(service.planera(list("Exempelomsorg AB;Exempelgården;1250;;2022-01-01;\n"), agreement.id()), Set.of(2));
        Prislisteplan next = service.planera(list("Exempelomsorg AB;Exempelgården;1 300;;2023-01-01;\n"), agreement.id());
        assertThat(next.rader().get(0).fore()).isEqualByComparingTo("1250.00");
        assertThat(next.rader().get(0).upplysning()).contains("2022-12-31");
        service.genomfor(next, Set.of(2));
        String home = service.priser(agreement.id()).get(0).boendeId();
        assertThat(service.pris(home, LocalDate.of(2022, 12, 31)).orElseThrow().pris()).isEqualByComparingTo("1250.00");
        assertThat(service.pris(home, LocalDate.of(2023, 1, 1)).orElseThrow().pris()).isEqualByComparingTo("1300.00");
        assertThat(service.pris(home, LocalDate.of(2021, 12, 31))).isEmpty();
    }

    @Test void a_corrected_amount_on_the_same_day_is_a_change() throws IOException {
        service.genomfor(service.planera(list("Exempelomsorg AB;Exempelgården;1250;;2022-01-01;\n"), agreement.id()), Set.of(2));
        Prislisteplan plan = service.planera(list("EXEMPELOMSORG AB;exempelgården;1260;;2022-01-01;\n"), agreement.id());
        assertThat(plan.rader().get(0).status()).isEqualTo(Status.ANDRAD);
        service.genomfor(plan, Set.of(2));
        assertThat(service.priser(agreement.id())).singleElement().satisfies(pris -> assertThat(pris.pris()).isEqualByComparingTo("1260.00"));
    }

    @Test void a_list_planned_before_somebody_else_stored_one_is_refused() throws IOException {
        Prislisteplan first = service.planera(list("Exempelomsorg AB;Exempelgården;1250;;2022-01-01;\n"), agreement.id());
        Prislisteplan second = service.planera(list("Exempelomsorg AB;Exempelgården;1290;;2022-01-01;\n"), agreement.id());
        service.genomfor(first, Set.of(2));
        assertThatThrownBy(() -> service.genomfor(second, Set.of(2))).isInstanceOf(AvtalException.class).hasMessageContaining("Någon annan");
        assertThat(service.priser(agreement.id())).singleElement().satisfies(pris -> assertThat(pris.pris()).isEqualByComparingTo("1250.00"));
    }

    @Test void a_file_without_a_price_list_is_told_by_name() throws IOException {
        Path file = Files.writeString(folder.resolve("annat.csv"), "Namn;Ort\nEva Exempelsson;Provköping\n");
        assertThatThrownBy(() -> service.planera(file, agreement.id())).isInstanceOf(AvtalException.class).hasMessageContaining("annat.csv");
    }

    @Test void BB_04_the_days_of_a_ramavtal_may_not_leave_a_price_outside() throws IOException {
        service.genomfor(service.planera(list("Exempelomsorg AB;Exempelgården;1250;;2022-01-01;2025-12-31\n"), agreement.id()), Set.of(2));
        Ramavtalsbild now = service.ramavtal().get(0);
        assertThatThrownBy(() -> service.spara(new Ramavtalsbild(now.id(), now.version(), "BmSS 2022", null,
                PrisordningTest.days("2022-01-01", "2025-06-30"), null, 0))).isInstanceOf(AvtalException.class).hasMessageContaining("BB-04");
    }

    @Test void who_has_no_role_reads_no_prices() {
        Anvandare stranger = UnderlagFactory.eINSTANCE.createAnvandare();
        stranger.setSignatur("utan");
        store.spara(stranger);
        PrislistetjanstImpl hers = new PrislistetjanstImpl(store.lagring(), store.behorighet("utan"), reader());
        assertThatThrownBy(hers::ramavtal).isInstanceOf(BehorighetSaknasException.class);
        assertThatThrownBy(() -> hers.spara(agreement)).isInstanceOf(BehorighetSaknasException.class);
    }

    private Path list(String rows) throws IOException {
        try (Stream<Path> before = Files.list(folder)) {
            return Files.writeString(folder.resolve("prislista" + before.count() + ".csv"), HEAD + rows);
        }
    }

    /** Reads the lines of a text file as rows of text cells; the formats themselves are tested where they are read. */
    private static Kalkyllasare reader() {
        return (file, taker, monitor) -> {
            taker.blad("Prislista", false);
            List<String> lines = lines(file);
            for (int row = 1; row <= lines.size(); row++) {
                String[] texts = lines.get(row - 1).split(";", -1);
                List<Cell> cells = new ArrayList<>();
                for (int column = 0; column < texts.length; column++) {
                    cells.add(Cell.text(column, texts[column], null, -1));
                }
                taker.rad(new Kalkylrad(row, cells, false));
            }
        };
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
