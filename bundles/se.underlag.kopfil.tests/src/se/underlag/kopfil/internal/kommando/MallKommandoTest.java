package se.underlag.kopfil.internal.kommando;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.underlag.kopfil.Importmal;
import se.underlag.kopfil.Mall;
import se.underlag.kopfil.Radfalt;
import se.underlag.kopfil.Testbok;
import se.underlag.kopfil.internal.tjanst.Kopfilsrigg;
import se.underlag.spi.Kommandofel;

/** Templates of a unit: out as a file, in again, used by an import and proposed at the next. */
class MallKommandoTest {

    private final Kopfilsrigg rigg = new Kopfilsrigg();

    @AfterEach void close() {
        rigg.close();
    }

    private static Mall egen() {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("Vem är det", Radfalt.PERSON);
        columns.put("Åtgärd=sort", Radfalt.INSATS);
        columns.put("Papper", Radfalt.BESLUT);
        columns.put("M:1", Radfalt.manad(1));
        columns.put("M:2", Radfalt.manad(2));
        columns.put("lasval.blad", "LSS / SoL");
        columns.put("lasval.gron", "FFFF00");
        columns.put("lasval.prognostext", "prognos/prel");
        columns.put("lasval.kolumn.H", Radfalt.manad(3));
        columns.put("lasval.rubrikrad", "1");
        return new Mall("Egen", columns);
    }

    private static Testbok bok(String one, String other) {
        return new Testbok().blad(one).rad("Vem är det", "Papper", "M:1", "M:2").rad("195503149808", "B-1", 100, Testbok.fylld(50, 0xFFFF00))
                .blad(other).rad("Vem är det", "Papper", "M:1", "M:2").rad("197010039811", "B-2", 200, Testbok.gron(7));
    }

    @Test void a_template_is_written_as_a_readable_file_and_read_into_another_unit() throws IOException {
        rigg.tjanst.sparaMall("E1", egen());
        assertThat(rigg.kor("kopfil mall", "exportera", "--enhet", "E1", "--mall", "Egen", "--till", "egen.properties")).isZero();
        assertThat(Files.readString(rigg.fil("egen.properties")).lines().skip(1)).containsExactlyInAnyOrder("Vem\\ är\\ det=person",
                "Åtgärd\\=sort=insats", "Papper=beslut", "M\\:1=jan", "M\\:2=feb", "lasval.blad=LSS / SoL", "lasval.gron=FFFF00",
                "lasval.prognostext=prognos/prel", "lasval.kolumn.H=mar", "lasval.rubrikrad=1");
        rigg.tjanst.skapaEnhet("E2", "Andra");
        assertThat(rigg.kor("kopfil mall", "importera", "egen.properties", "--enhet", "E2", "--json")).isZero();
        assertThat(rigg.ut).isEqualTo("{\"mall\":\"egen\",\"kolumner\":10}");
        assertThat(rigg.tjanst.mallar("E2").get(0).rubriker()).isEqualTo(egen().rubriker());
        rigg.kor("kopfil mall", "lista", "--enhet", "E2", "--json");
        assertThat(rigg.ut).isEqualTo("{\"mallar\":[{\"namn\":\"egen\",\"kolumner\":10}]}");
        assertThat(rigg.kor("kopfil mall", "ta-bort", "--enhet", "E2", "--mall", "egen")).isZero();
        assertThat(rigg.tjanst.mallar("E2")).isEmpty();
    }

    @Test void an_import_by_a_template_reads_its_sheets_and_colours_and_proposes_it_the_next_time() {
        rigg.tjanst.sparaMall("E1", egen());
        rigg.fil("Norr.xlsx", bok("LSS", "SoL"));
        assertThat(rigg.kor("kopfil importera", "Norr.xlsx", "--enhet", "E1", "--ar", "2024", "--mall", "Egen")).isZero();
        assertThat(rigg.faktiskt("Norr").summa()).isEqualTo("307.00");
        assertThat(rigg.prognos("Norr").summa()).isEqualTo("50.00");
        assertThat(rigg.tjanst.senasteMall(rigg.fil("Norr.xlsx"), new Importmal("E1", 2024, null))).contains("Egen");
        assertThat(rigg.tjanst.senasteMall(rigg.fil("Syd.xlsx"), new Importmal("E1", 2024, null))).isEmpty();
        rigg.kor("kopfil importera", "Norr.xlsx", "--enhet", "E1", "--ar", "2024", "--json");
        assertThat(rigg.ut).startsWith("{\"nya\":0,\"andrade\":0,\"oforandrade\":2,");
        assertThat(rigg.fel).startsWith("Norr.xlsx: kolumnmallen ”Egen” används");
        rigg.tjanst.taBortMall("E1", "Egen");
        assertThat(rigg.tjanst.senasteMall(rigg.fil("Norr.xlsx"), new Importmal("E1", 2024, null))).isEmpty();
    }

    @Test void a_template_whose_sheets_the_file_does_not_have_reads_the_likely_one() {
        rigg.tjanst.sparaMall("E1", egen());
        rigg.fil("Norr.xlsx", bok("Nya LSS", "Nya SoL"));
        rigg.kor("kopfil importera", "Norr.xlsx", "--enhet", "E1", "--ar", "2024", "--mall", "Egen", "--json");
        assertThat(rigg.ut).startsWith("{\"nya\":1,").contains("”Nya SoL”");
    }

    @Test void wrong_words_and_files_that_are_no_templates_are_told() throws IOException {
        rigg.tjanst.sparaMall("E1", egen());
        assertThatThrownBy(() -> rigg.kor("kopfil mall", "--enhet", "E1")).isInstanceOf(Kommandofel.class);
        assertThatThrownBy(() -> rigg.kor("kopfil mall", "gör", "--enhet", "E1")).isInstanceOf(Kommandofel.class);
        assertThatThrownBy(() -> rigg.kor("kopfil mall", "lista", "--enhet", "E9")).isInstanceOf(Kommandofel.class);
        assertThatThrownBy(() -> rigg.kor("kopfil mall", "ta-bort", "--enhet", "E1", "--mall", "Ingen")).isInstanceOf(Kommandofel.class)
                .hasMessageContaining("Egen");
        assertThatThrownBy(() -> rigg.kor("kopfil mall", "importera", "saknas.properties", "--enhet", "E1")).isInstanceOf(Kommandofel.class);
        Files.writeString(rigg.fil("fel.properties"), "Vem=vemdå\n");
        assertThatThrownBy(() -> rigg.kor("kopfil mall", "importera", "fel.properties", "--enhet", "E1")).isInstanceOf(Kommandofel.class)
                .hasMessageContaining("vemdå");
    }
}
