package se.underlag.kopfil.ui.livscykel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UppladdningsdialogTest {

    @Test void a_screen_reader_hears_which_question_a_comment_belongs_to() {
        assertThat(Uppladdningsdialog.kommentarTill("Är alla beslut inlagda?")).isEqualTo("Kommentar: Är alla beslut inlagda?");
    }
}
