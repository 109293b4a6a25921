package se.underlag.kopfil.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.underlag.kopfil.sammanslagning.Objektandring;
import se.underlag.kopfil.sammanslagning.Objektbild;

class UtkastskrivareTest {

    @Test void what_was_put_off_until_later_is_handed_on_to_the_next_writer() {
        Kopfilsmodell modell = Exempelfil.s01().modell();
        List<Objektandring> tidigare = List.of(new Objektandring(null, Objektbild.of(modell.poster().get(0).rad())));
        Utkastskrivare skrivare = new Utkastskrivare(null, modell, null, null);

        skrivare.behall(tidigare);

        assertThat(skrivare.lamna()).isEqualTo(tidigare);
    }
}
