package se.underlag.kopfil.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.underlag.model.Kopfil;
import se.underlag.model.Kopfilsstatus;
import se.underlag.model.UnderlagFactory;

class LasordTest {

    private final Kopfil kopfil = UnderlagFactory.eINSTANCE.createKopfil();

    @Test void KF_10_who_types_into_an_uploaded_file_is_told_to_open_it_again() {
        kopfil.setStatus(Kopfilsstatus.UPPLADDAD);
        assertThat(Lasord.of(kopfil, false)).contains("uppladdad").contains("Öppna igen");
    }

    @Test void who_may_only_read_is_told_so_and_who_may_edit_that_the_cell_is_locked() {
        kopfil.setStatus(Kopfilsstatus.ARBETSFIL);
        assertThat(Lasord.of(kopfil, false)).contains("läsa");
        assertThat(Lasord.of(kopfil, true)).contains("Cellen");
    }
}
