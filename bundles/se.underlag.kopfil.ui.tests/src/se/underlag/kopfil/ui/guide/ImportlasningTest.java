package se.underlag.kopfil.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.underlag.kopfil.Fargfynd;
import se.underlag.kopfil.Kolumnforslag;
import se.underlag.kopfil.Lasval;
import se.underlag.kopfil.Radfalt;
import se.underlag.kopfil.ui.guide.Forhandsvisning.Blad;
import se.underlag.kopfil.ui.guide.Forhandsvisning.Rad;
import se.underlag.kopfil.ui.guide.Importlasning.Fraga;
import se.underlag.kopfil.ui.guide.Importlasning.Last;

class ImportlasningTest {

    private static final Importval VAL = new Importval("bok.xlsx", null, 2025, "Vuxna");
    private static final Fargfynd ROD_TEXT = new Fargfynd(0xFF0000, Fargfynd.Kalla.TYPSNITT, 4, List.of("P5"), false, "röd");

    @TempDir Path folder;

    @Test void other_sheets_are_read_with_the_columns_and_colours_that_were_decided() {
        Lasval lasval = Lasval.AUTO.medMall("Vår mall");
        Blad blad = new Blad("2025", List.of(new Rad(1, Map.of(0, "Pnr", 1, "Ref")), new Rad(2, Map.of(0, "980101-9990", 1, "B-1"))));
        Kolumnmodell kolumner = new Kolumnmodell(blad, List.of(new Kolumnforslag(0, "Pnr", Radfalt.PERSON, 100, "")), Map.of());
        Fargmodell farger = new Fargmodell(List.of(ROD_TEXT), lasval);
        Last last = new Last(new Fraga(VAL, lasval, Map.of()), Filstand.OKAND, null, null, kolumner, farger, null, List.of(), "2025", List.of(),
                null);
        kolumner.bestam(1, Radfalt.BESLUT);
        farger.bestam(ROD_TEXT, true);
        Fraga fraga = last.medBlad(Set.of("2025", "Extra"));
        assertThat(fraga.val()).isEqualTo(VAL);
        assertThat(fraga.beslut()).containsExactly(Map.entry("ref", Radfalt.BESLUT));
        assertThat(fraga.lasval().blad()).containsExactlyInAnyOrder("2025", "Extra");
        assertThat(fraga.lasval().mall()).isEqualTo("Vår mall");
        assertThat(fraga.lasval().farger().typsnitt()).containsExactly(0xFF0000);
    }

    @Test void a_file_that_was_saved_between_two_pages_is_read_again() throws IOException {
        Path bok = Files.writeString(folder.resolve("bok.xlsx"), "ett");
        Skaltjanst prov = new Skaltjanst();
        Importlasning lasning = new Importlasning(prov.tjanst(), prov.lasare());
        Importval val = new Importval(bok.toString(), Skaltjanst.ENHET, 2025, "Vuxna");
        Last first = lasning.forsta(val, null);
        assertThat(lasning.omBehovs(first, first.fraga(), null)).isSameAs(first);
        Files.writeString(bok, "rättad");
        Last second = lasning.omBehovs(first, first.fraga(), null);
        assertThat(second).isNotSameAs(first);
        assertThat(lasning.omBehovs(second, second.fraga(), null)).isSameAs(second);
        assertThat(lasning.omBehovs(second, second.medBlad(Set.of("2025")), null)).isNotSameAs(second);
    }

    @Test void a_file_of_the_same_size_that_was_saved_later_is_another_one() throws IOException {
        Path bok = Files.writeString(folder.resolve("bok.xlsx"), "1000");
        Filstand fore = Filstand.av(bok);
        Files.setLastModifiedTime(bok, FileTime.fromMillis(fore.sparad().toMillis() + 2000));
        assertThat(Filstand.av(bok)).isNotEqualTo(fore);
        Files.delete(bok);
        assertThat(Filstand.av(bok)).isEqualTo(Filstand.OKAND);
    }
}
