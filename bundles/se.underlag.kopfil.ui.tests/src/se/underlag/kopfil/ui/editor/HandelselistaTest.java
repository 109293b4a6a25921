package se.underlag.kopfil.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.underlag.kopfil.ui.prognos.Handelserad;
import se.underlag.model.Handelsetyp;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Prognoseffekt;
import se.underlag.model.Prognoshandelse;
import se.underlag.model.UnderlagPackage.Literals;
import se.underlag.ui.edit.Change;

/** The list of events follows the edits of the file, and works out only what they touch. */
class HandelselistaTest {

    private final Exempelfil fil = new Exempelfil();
    private final Handelselista lista = new Handelselista();
    private Kopfilsmodell modell;
    private Kopfilsrad forsta;
    private Prognoseffekt effekt;
    private List<Handelserad> fore;

    @BeforeEach void oppna() {
        forsta = fil.rad("Exempelsson", 1, "1000.00");
        Kopfilsrad andra = fil.rad("Provsson", 1, "1000.00");
        forsta.setSortnyckel("00000001");
        andra.setSortnyckel("00000002");
        effekt = Exempelfil.effekt(fil.handelse(Handelsetyp.NYTT_ARENDE), forsta, 9, "-500.00");
        Exempelfil.effekt(fil.handelse(Handelsetyp.NYTT_ARENDE), andra, 10, "-700.00");
        modell = fil.modell();
        lista.satt(modell, null, plats -> {
            // nothing is shown
        });
        fore = lista.handelser();
    }

    @Test void an_edit_of_an_event_works_out_its_line_and_no_other() {
        gor(Change.set(effekt, Literals.PROGNOSEFFEKT__DELTA, new BigDecimal("-400.00")));

        List<Handelserad> nu = lista.handelser();
        assertThat(nu).extracting(Handelserad::effekt).containsExactly(new BigDecimal("-400.00"), new BigDecimal("-700.00"));
        assertThat(nu.get(1)).isSameAs(fore.get(1));
        modell.historik().undo();
        assertThat(lista.handelser()).isEqualTo(fore);
    }

    @Test void an_edit_of_a_row_works_out_the_lines_of_its_events() {
        gor(Change.set(forsta, Literals.KOPFILSRAD__KONTO, "4510"));

        assertThat(lista.handelser()).isEqualTo(fore);
        assertThat(lista.handelser().get(0)).isNotSameAs(fore.get(0));
        assertThat(lista.handelser().get(1)).isSameAs(fore.get(1));

        gor(Change.set(forsta, Literals.KOPFILSRAD__PERSON, modell.poster().get(1).rad().getPerson()));
        assertThat(lista.handelser().get(0).vem()).isEqualTo("Alva Provsson");
    }

    @Test void rows_that_come_move_the_numbers_and_a_save_tells_who_entered_it() {
        gor(Change.insertRoot(modell.rader(), 0, modell.nyRad(0)));
        assertThat(lista.handelser()).extracting(Handelserad::rader).containsExactly(List.of(2), List.of(3));

        Prognoshandelse handelse = modell.handelser().get(0);
        handelse.setSkapadAv("annexe");
        handelse.setVersion(handelse.getVersion() + 1);
        assertThat(lista.handelser().get(0).avVem()).isEqualTo("annexe");
    }

    private void gor(Change andring) {
        modell.historik().execute("Ändring", List.of(() -> List.of(andring)));
    }
}
