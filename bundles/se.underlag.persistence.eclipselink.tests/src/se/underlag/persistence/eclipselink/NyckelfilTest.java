package se.underlag.persistence.eclipselink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.underlag.persistence.LagringException;
import se.underlag.persistence.LagringException.Orsak;
import se.underlag.persistence.derby.DerbyKryptering;
import se.underlag.persistence.nyckel.Nyckelfil;

/** Key files of other times and other products: they open, grow stronger, or say what to do. */
class NyckelfilTest {

    private static final char[] PASSWORD = "rätt häst batteri".toCharArray();
    private static final String ZERO = "00".repeat(32);
    /** Of the first format, with as few rounds as are let through. It must open for ever. */
    private static final String EARLIER = """
            underlag-nyckel=1
            avledning=PBKDF2WithHmacSHA512
            varv=1000
            salt=RiJpT/3nru47XkuJXYaJHT0UrBPV2XKRBVpvW4nt8cA=
            iv=PT5/SFh/+okW1/NA
            nyckel=0AVUON3Bo2dj3kQ88sLDX+tL3ceubHXreWfI5dBB2sJHXndqDS3eIBKW1VUU19oxD3z2Yidcb1A=
            kontroll=c66160c8b9ad60d2f1fb22ea1e9318f5621579dd9ba87424ec801a0b378dbe30
            """;

    @TempDir private Path folder;
    private final DerbyKryptering encryption = new DerbyKryptering();
    private Path file;

    @BeforeEach void a_file_of_before() throws IOException {
        file = Files.createDirectories(folder.resolve("derby")).resolve(Nyckelfil.NAMN);
        Files.writeString(file, EARLIER);
    }

    @Test void a_file_with_fewer_rounds_opens_and_is_wrapped_anew_with_the_same_key_and_day() throws IOException {
        assertThat(Nyckelfil.read(file).svagare()).isTrue();
        assertThat(encryption.lasUpp(folder, PASSWORD).nyckel().hex()).isEqualTo(ZERO);
        assertThat(file).as("opening alone writes nothing").hasContent(EARLIER);
        encryption.forstark(folder, PASSWORD);
        assertThat(Nyckelfil.read(file).svagare()).isFalse();
        assertThat(Files.readString(file)).contains("varv=420000").doesNotContain("varv=1000");
        Nyckelfil.Innehall content = encryption.lasUpp(folder, PASSWORD);
        assertThat(content.nyckel().hex()).isEqualTo(ZERO);
        assertThat(content.kontakt()).contains(LocalDate.of(2026, 11, 1));
        String strong = Files.readString(file);
        encryption.forstark(folder, PASSWORD);
        assertThat(file).as("once is enough").hasContent(strong);
    }

    @Test void what_cannot_be_wrapped_anew_opens_all_the_same() throws IOException {
        Files.createDirectories(file.resolveSibling(Nyckelfil.NAMN + ".ny").resolve("i vägen"));
        encryption.forstark(folder, PASSWORD);
        assertThat(file).hasContent(EARLIER);
        assertThat(encryption.lasUpp(folder, PASSWORD).nyckel().hex()).isEqualTo(ZERO);
    }

    @Test void a_power_cut_before_the_new_file_has_taken_its_place_leaves_the_old_one() throws IOException {
        Files.writeString(file.resolveSibling(Nyckelfil.NAMN + ".ny"), EARLIER.substring(0, EARLIER.length() / 2));
        assertThat(encryption.lasUpp(folder, PASSWORD).nyckel().hex()).isEqualTo(ZERO);
        encryption.bytLosenord(folder, PASSWORD, "fem glada hästar".toCharArray());
        assertThat(encryption.lasUpp(folder, "fem glada hästar".toCharArray()).nyckel().hex()).isEqualTo(ZERO);
        assertThat(file.resolveSibling(Nyckelfil.NAMN + ".ny")).doesNotExist();
    }

    @Test void a_file_of_a_later_product_says_upgrade_and_not_that_it_is_damaged() throws IOException {
        for (String later : new String[] { summed(EARLIER.replace("PBKDF2WithHmacSHA512", "Argon2id")),
                summed(EARLIER.replace("underlag-nyckel=1", "underlag-nyckel=2")) }) {
            Files.writeString(file, later);
            assertThatThrownBy(() -> encryption.lasUpp(folder, PASSWORD)).isInstanceOfSatisfying(LagringException.class,
                    e -> assertThat(e.orsak()).isEqualTo(Orsak.OTILLGANGLIG)).hasMessageContaining("Uppgradera");
            encryption.forstark(folder, PASSWORD);
            assertThat(file).hasContent(later);
        }
    }

    @Test void fewer_rounds_than_anybody_would_use_are_refused() throws IOException {
        Files.writeString(file, summed(EARLIER.replace("varv=1000", "varv=1")));
        assertThatThrownBy(() -> encryption.lasUpp(folder, PASSWORD)).isInstanceOf(LagringException.class).hasMessageContaining("skadad");
        Files.writeString(file, summed(EARLIER.replace("varv=1000", "varv=1001")));
        assertThatThrownBy(() -> encryption.lasUpp(folder, PASSWORD)).as("the rounds are under the wrapping too").isInstanceOfSatisfying(
                LagringException.class, e -> assertThat(e.orsak()).isEqualTo(Orsak.LOSENORD));
    }

    private static String summed(String text) {
        String body = text.substring(0, text.indexOf("kontroll="));
        try {
            return body + "kontroll=" + HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(body.strip().getBytes(StandardCharsets.UTF_8))) + '\n';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
