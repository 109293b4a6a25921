package se.underlag.sekretess.internal.gallring;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import se.underlag.model.Roll;
import se.underlag.sekretess.GallringException;
import se.underlag.sekretess.Gallringstjanst;
import se.underlag.testing.TestLagring;

class PostgresqlGallringTest extends GallringProv {

    PostgresqlGallringTest() {
        super(TestLagring::nyPostgresql);
    }

    @Test void where_row_security_hides_persons_who_may_not_read_them_gets_no_short_list() {
        Gallringstjanst tjanst = tjanst(som("drift", null, Roll.SYSTEMFORVALTARE));
        assertThatThrownBy(tjanst::foresla).isInstanceOf(GallringException.class).hasMessageContaining("enhetschef");
    }
}
