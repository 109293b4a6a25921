package se.underlag.kopfil.ui.livscykel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.underlag.kopfil.Kopfilsinfo;
import se.underlag.kopfil.livscykel.Checklistfraga;
import se.underlag.kopfil.livscykel.Checklistsvar.Svar;
import se.underlag.kopfil.livscykel.Filstatus;
import se.underlag.kopfil.livscykel.Uppladdning;
import se.underlag.kopfil.livscykel.Uppladdningsunderlag;
import se.underlag.model.Kopfilsstatus;
import se.underlag.spi.Allvar;
import se.underlag.spi.Fynd;

/** What the upload dialog asks for before it lets go. */
class UppladdningsmodellTest {

    private static final Checklistfraga FORSTA = new Checklistfraga("1", "KF-07", "Är filen uppdaterad?");
    private static final Checklistfraga ANDRA = new Checklistfraga("2", null, "Har ekonomen sett filen?");

    private static Fynd fel(String regel, int rad) {
        return new Fynd(regel, Allvar.FEL, "Numret är fel.", new Fynd.Plats("Fil", null, rad, null, null, "rad-" + rad, "person"), false);
    }

    private static Uppladdningsmodell modell(Fynd... fel) {
        Filstatus status = new Filstatus(new Kopfilsinfo("fil", "enhet", "E1", 2025, "Fil", "anna", Kopfilsstatus.GRANSKAD, 2),
                Kopfilsstatus.GRANSKAD,
                "anna", "Anna", true, true, Optional.empty(), Optional.empty(), Set.of());
        return new Uppladdningsmodell(
                new Uppladdningsunderlag(status, 3, 1, List.of(fel), 0, List.of(FORSTA, ANDRA), 2, BigDecimal.ZERO, BigDecimal.ZERO,
                        List.of()));
    }

    @Test void KF_09_every_question_is_answered_and_a_no_says_why() {
        Uppladdningsmodell modell = modell();
        assertThat(modell.saknas()).hasValueSatisfying(text -> assertThat(text).contains("2"));
        modell.svara(FORSTA, Svar.JA);
        assertThat(modell.saknas()).isPresent();
        modell.svara(ANDRA, Svar.NEJ);
        assertThat(modell.saknas()).hasValueSatisfying(text -> assertThat(text).contains("Har ekonomen sett filen?"));
        modell.kommentera(ANDRA, "På måndag");
        assertThat(modell.saknas()).isEmpty();
        assertThat(modell.uppladdning("fil").svar()).containsEntry("2", new Uppladdning.Svar(Svar.NEJ, "På måndag"));
    }

    @Test void KF_12_a_comment_on_a_rule_stands_at_each_of_its_findings() {
        Uppladdningsmodell modell = modell(fel("ID-01", 4), fel("KF-07", 5), fel("ID-01", 9));
        assertThat(modell.grupper()).extracting(Uppladdningsmodell.Grupp::rader).containsExactly("4, 9", "5");
        modell.svara(FORSTA, Svar.JA);
        modell.svara(ANDRA, Svar.EJ_AKTUELLT);
        assertThat(modell.saknas()).hasValueSatisfying(text -> assertThat(text).contains("ID-01"));
        modell.grupper().forEach(grupp -> modell.kommentera(grupp, "Rättas"));
        assertThat(modell.saknas()).isEmpty();
        assertThat(modell.uppladdning("fil").kommentarer()).hasSize(3).containsEntry("ID-01|rad-9|person", "Rättas");
    }

    @Test void many_rows_of_one_rule_are_told_in_short() {
        Uppladdningsmodell modell = modell(IntStream.rangeClosed(1, 15).mapToObj(rad -> fel("ID-01", rad)).toArray(Fynd[]::new));
        assertThat(modell.grupper().get(0).rader()).endsWith("11, 12 och 3 till");
    }
}
