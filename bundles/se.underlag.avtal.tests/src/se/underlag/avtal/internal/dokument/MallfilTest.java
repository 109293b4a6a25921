package se.underlag.avtal.internal.dokument;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.underlag.avtal.Arendebild;
import se.underlag.avtal.internal.Arendebygge;
import se.underlag.avtal.internal.Arendebygge.Avtalsbygge;
import se.underlag.documents.text.Dokumentfalt;
import se.underlag.documents.text.Faltnamn;
import se.underlag.documents.text.Mallfynd;
import se.underlag.documents.text.Pdfmall;
import se.underlag.documents.text.Prissokning;
import se.underlag.documents.text.Wordmall;
import se.underlag.model.Dokumenttyp;
import se.underlag.model.Flode;

/** The templates that come with the product name only fields that exist, are what their source says, and fill to documents. */
class MallfilTest {

    private static final Pattern FIELD_ROW = Pattern.compile("\\| `([a-zA-Z]+\\.(?!xhtml|docx)[a-zA-Z]+)` \\| .*");

    private final Wordmall word = kit(Wordmall.class, "word.Wordmallar");
    private final Pdfmall pdf = kit(Pdfmall.class, "pdf.Pdfmallar");

    /** The services themselves are internal to their bundle, and are here without OSGi too. */
    private static <T> T kit(Class<T> service, String name) {
        try {
            return service.cast(service.getClassLoader().loadClass("se.underlag.documents.internal." + name).getConstructor().newInstance());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Faltbyggare fields(Flode flode) {
        Arendebild bild = new Arendebygge(flode).genomford("2022-09-01").avtal(new Avtalsbygge().dagar("2022-09-15", "2022-12-14")).bild();
        return new Faltbyggare(bild, new Faltbyggare.Omgivning(LocalDate.of(2022, 9, 12), "Provgatan 1\n999 99 Provköping",
                "Torget 1\n999 98 Exempelby", signature -> signature, Listpriser.INGA));
    }

    @ParameterizedTest
    @EnumSource(Dokumenttyp.class) void every_template_names_only_fields_that_its_document_knows(Dokumenttyp typ) {
        Recept.av(typ).ifPresent(recept -> {
            Dokumentfalt falt = fields(Flode.NYTT_AVROP).falt(recept.medPris());
            byte[] template = Mallar.levererad(recept.mall());
            List<Mallfynd> found = recept.arWord() ? word.kontrollera(template, falt.namn())
                    : pdf.kontrollera(new String(template, StandardCharsets.UTF_8), falt.namn());
            assertThat(found).filteredOn(one -> one.slag().hindrar()).as(recept.mall()).isEmpty();
            byte[] made = recept.arWord() ? word.fyll(template, falt) : pdf.fyll(new String(template, StandardCharsets.UTF_8), falt);
            assertThat(made).as(recept.mall()).hasSizeGreaterThan(1000);
        });
    }

    @Test void S41_the_behovsbedomning_for_treserva_holds_no_price_in_any_part_of_its_package() {
        List<BigDecimal> prices = List.of(new BigDecimal("1250"), new BigDecimal("350"), new BigDecimal("3350"), new BigDecimal("3000"));
        byte[] template = Mallar.levererad("bb-utan-pris.docx");
        assertThat(Prissokning.sok(template, prices)).isEmpty();
        // even where the fields of prices are there to be taken
        assertThat(Prissokning.sok(word.fyll(template, fields(Flode.NYTT_AVROP).falt(true)), prices)).isEmpty();
        assertThat(Prissokning.sok(word.fyll(Mallar.levererad("placeringsavtal.docx"), fields(Flode.NYTT_AVROP).falt(true)), prices)).isNotEmpty();
    }

    @Test void BB_15_the_document_for_treserva_cannot_name_a_price() {
        Dokumentfalt without = fields(Flode.NYTT_AVROP).falt(false);
        assertThat(word.kontrollera(Mallar.levererad("placeringsavtal.docx"), without.namn()))
                .filteredOn(one -> one.slag() == Mallfynd.Slag.OKANT_FALT)
                .extracting(Mallfynd::falt).contains("avtal.dygnspris", "avtal.boendepris");
    }

    @Test void the_documentation_lists_every_field_and_says_which_tell_prices() throws IOException {
        Set<String> all = new TreeSet<>();
        Set<String> prices = new TreeSet<>();
        for (String line : Files.readAllLines(Path.of(System.getProperty("underlag.rot"), "docs/dokumentmallar.md"))) {
            Matcher row = FIELD_ROW.matcher(line);
            if (row.matches()) {
                all.add(Faltnamn.of(row.group(1)));
                if (line.contains("(*price*)")) {
                    prices.add(Faltnamn.of(row.group(1)));
                }
            }
        }
        assertThat(all).isEqualTo(new TreeSet<>(fields(Flode.NYTT_AVROP).falt(true).namn()));
        all.removeAll(prices);
        assertThat(all).isEqualTo(new TreeSet<>(fields(Flode.NYTT_AVROP).falt(false).namn()));
    }

    @Test void the_word_templates_are_what_their_source_says() throws IOException {
        for (Map.Entry<String, Map<String, String>> mall : Mallbygge.alla().entrySet()) {
            assertThat(parts(Mallar.levererad(mall.getKey()))).as("run Mallbygge.main for " + mall.getKey()).isEqualTo(mall.getValue());
        }
    }

    private static Map<String, String> parts(byte[] docx) throws IOException {
        Map<String, String> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
