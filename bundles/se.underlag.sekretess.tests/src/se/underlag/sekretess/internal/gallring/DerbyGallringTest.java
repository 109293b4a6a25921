package se.underlag.sekretess.internal.gallring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.underlag.sekretess.Gallringslistning;
import se.underlag.sekretess.Gallringstjanst;
import se.underlag.testing.TestLagring;

class DerbyGallringTest extends GallringProv {

    private static final List<String> SPAR = List.of("198001019990", "19800101-9990", "800101-9990", "Åsa Exempelsson", "Exempelsson, Åsa",
            "Gun Godmansson", "B-2018-77");

    DerbyGallringTest() {
        super(TestLagring::ny);
    }

    @Test void S42_no_file_of_the_data_folder_holds_a_trace_the_log_of_transactions_and_unused_pages_among_them() throws IOException {
        Path folder = test.katalog();
        Path log = folder.resolve("logg/underlag.log");
        Files.createDirectories(log.getParent());
        Files.writeString(log, "WARN rad för Åsa Exempelsson 19800101-9990\n", StandardCharsets.UTF_8);
        assertThat(new Sparhund(SPAR).filer(folder)).isNotEmpty();
        Path copy = test.lagring().sakerhetskopiera(folder.resolve("kopior"));
        Gallringstjanst tjanst = tjanst(test.behorighet());
        Gallringslistning lista = tjanst.foresla();
        tjanst.granska(lista.id());
        Gallringslistning done = tjanst.genomfor(lista.id());
        assertThat(done.rapport()).contains("Rensad fil: " + log).contains("Säkerhetskopia som innehåller uppgifterna: " + copy.toAbsolutePath());
        test.lagring().close();
        assertThat(new Sparhund(SPAR).filer(folder)).filteredOn(one -> !one.startsWith("kopior")).isEmpty();
    }
}
