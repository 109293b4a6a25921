package se.underlag.kopfil.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RadkommandonTest {

    private final Kopfilsmodell modell = Exempelfil.s01().modell();
    private final Radkommandon kommandon = new Radkommandon(modell, null, null);

    @Test void PR_07_why_a_row_stays_is_told_without_the_name_of_a_protected_person() {
        Radpost post = modell.poster().get(0);
        assertThat(kommandon.hinder(post).orElseThrow()).contains("Alva Exempelsson").contains("PR-07");

        post.rad().getPerson().setSkyddadIdentitet(true);

        assertThat(kommandon.hinder(post).orElseThrow()).doesNotContain("Exempelsson").contains("PR-07");
    }
}
