package se.underlag.kopfil.internal.tjanst;

import static org.assertj.core.api.Assertions.assertThat;
import static se.underlag.kopfil.Testgranskning.bok;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.underlag.kopfil.Kopfilsinnehall;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.Testgranskning;
import se.underlag.kopfil.prognos.Motiv;
import se.underlag.kopfil.prognos.NyPlats;
import se.underlag.kopfil.prognos.Prognosforslag;
import se.underlag.kopfil.prognos.Prognosforslag.AndraDygnspris;
import se.underlag.kopfil.prognos.Prognosforslag.Bekrafta;
import se.underlag.kopfil.prognos.Prognosforslag.BytInsats;
import se.underlag.kopfil.prognos.Prognosforslag.Forlang;
import se.underlag.kopfil.prognos.Prognosforslag.NyttArende;
import se.underlag.kopfil.prognos.Prognosforslag.TaBort;
import se.underlag.kopfil.prognos.Prognosgenomforande;
import se.underlag.kopfil.prognos.Prognoslage;
import se.underlag.kopfil.prognos.Prognosmotor;
import se.underlag.kopfil.prognos.Prognosobjekt;
import se.underlag.kopfil.prognos.Prognosplan;
import se.underlag.kopfil.prognos.Prognossteg;
import se.underlag.kopfil.prognos.Prognossteg.NyRot;
import se.underlag.kopfil.prognos.Prognossteg.Satt;
import se.underlag.kopfil.prognos.Prognossteg.TaBortRot;
import se.underlag.kopfil.prognos.Prognossteg.TaUr;
import se.underlag.model.Entitet;
import se.underlag.model.Handelsestatus;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Prognoshandelse;
import se.underlag.persistence.Sparresultat;

/** Plans carried out on stored objects, saved and opened again: what the plan showed is what the köpfil then holds. */
class PrognosTillDerbyTest {

    private final Kopfilsrigg rigg = new Kopfilsrigg();
    private Kopfilsinnehall oppnad;

    @BeforeEach void import_() {
        rigg.importera("Fil", bok(2024)
                .rad(Testgranskning.rad("195503149808", "B-101", "BmSS", LocalDate.of(2024, 3, 10), LocalDate.of(2024, 9, 30), 3200, 3, 70400, 96000,
                        99200, 96000,
                        99200, 99200, 96000))
                .rad(Testgranskning.rad("197010039811", "B-102", "Korttidsboende", LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31), 4100, 11,
                        123000, 127100)));
        oppnad = rigg.oppna("Fil");
    }

    @AfterEach void close() {
        rigg.close();
    }

    private String rad(String beslutsnr) {
        return oppnad.rader().stream().filter(rad -> rad.getBeslut() != null && rad.getBeslut().getNr().equals(beslutsnr)).findFirst().orElseThrow()
                .getId();
    }

    private String handelse() {
        return oppnad.handelser().stream().filter(handelse -> handelse.getStatus() == Handelsestatus.OBEKRAFTAD).findFirst().orElseThrow().getId();
    }

    /** Does it, saves it, opens the file again and compares with what the plan showed. */
    private Prognosplan gor(Prognosforslag forslag) {
        Prognoslage lage = Prognoslage.of(oppnad.kopfil(), oppnad.rader(), oppnad.handelser());
        Prognosplan plan = new Prognosmotor(rigg.lagring.klocka()).plan(lage, forslag);
        assertThat(plan.avslag()).isEmpty();
        Set<Entitet> andrade = new LinkedHashSet<>();
        List<Entitet> borttagna = new ArrayList<>();
        for (Prognossteg steg : Prognosgenomforande.steg(plan, Prognosobjekt.of(oppnad.kopfil(), oppnad.rader(), oppnad.handelser()))) {
            switch (steg) {
            case Satt satt -> {
                satt.objekt().eSet(satt.falt(), satt.varde());
                andrade.add((Entitet) EcoreUtil.getRootContainer(satt.objekt()));
            }
            case TaUr ur -> ((List<?>) ur.objekt().eGet(ur.lista())).remove(ur.element());
            case NyRot ny -> andrade.add(ny.rot());
            case TaBortRot bort -> borttagna.add(bort.rot());
            }
        }
        assertThat(rigg.tjanst.spara(oppnad.kopfil().getId(), andrade, borttagna)).isInstanceOf(Sparresultat.Sparat.class);
        BigDecimal expected = Prognosmotor.efter(lage, plan).rader().stream().map(rad -> rad.bild().summa()).reduce(BigDecimal.ZERO, BigDecimal::add);
        oppnad = rigg.oppna("Fil");
        assertThat(rigg.bilder("Fil").stream().map(Radbild::summa).reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo(expected);
        return plan;
    }

    @Test void S01_S10_an_extension_is_stored_confirmed_and_keeps_its_event() {
        gor(new Forlang(rad("B-101"), LocalDate.of(2024, 12, 31), null, new Motiv("säker", "utredning klar", "fortsatt behov")));
        assertThat(rigg.prognos("Fil").summa()).isEqualTo("294400.00");
        assertThat(oppnad.handelser()).singleElement().satisfies(handelse -> {
            assertThat(handelse.getUnderlag()).isEqualTo("utredning klar");
            assertThat(handelse.getDatum()).isEqualTo("2024-10-01");
        });

        gor(new Bekrafta(handelse(), null, null));

        assertThat(rigg.prognos("Fil").summa()).isEqualTo("0.00");
        assertThat(rigg.faktiskt("Fil").get(10)).isEqualTo("99200.00");
        Kopfilsrad rad = oppnad.rader().get(0);
        assertThat(rad.getTom()).isEqualTo("2024-12-31");
        Prognoshandelse bekraftad = oppnad.handelser().get(0);
        assertThat(bekraftad.getStatus()).isEqualTo(Handelsestatus.BEKRAFTAD);
        assertThat(bekraftad.getBekraftad().getNr()).isEqualTo("B-101");
        assertThat(bekraftad.getEffekter()).hasSize(3);
    }

    @Test void S03_PR_07_a_change_of_insats_is_stored_on_two_rows_and_removed_as_one() {
        gor(new BytInsats(rad("B-102"), LocalDate.of(2024, 11, 1), new NyPlats("BmSS", null, new BigDecimal("3350"), null, null, null), Motiv.INGET));
        assertThat(oppnad.rader()).hasSize(3);
        assertThat(rigg.prognos("Fil").summa()).isEqualTo("-45750.00");
        assertThat(oppnad.rader().get(2).getPerson().getId()).isEqualTo(oppnad.rader().get(1).getPerson().getId());
        gor(new AndraDygnspris(rad("B-101"), LocalDate.of(2024, 9, 1), new BigDecimal("3100"), Motiv.INGET));

        gor(new TaBort(Set.of(oppnad.handelser().stream().filter(one -> one.getEffekter().size() == 4).findFirst().orElseThrow().getId())));

        assertThat(oppnad.rader()).hasSize(2);
        assertThat(rigg.prognos("Fil").summa()).as("the other event is still there").isEqualTo("-3000.00");
        assertThat(rigg.faktiskt("Fil").summa()).isEqualTo("906100.00");
    }

    @Test void A27_PR_04_a_new_arende_becomes_decided_under_a_number_of_its_own() {
        gor(new NyttArende("19990101-9803", "Bo Exempelsson", LocalDate.of(2024, 10, 15),
                new NyPlats("HVB", "Nya hemmet", new BigDecimal("2800"), null, null, null), Motiv.INGET));
        assertThat(rigg.prognos("Fil").summa()).isEqualTo("218400.00");

        gor(new Bekrafta(handelse(), "B-200", null));

        Kopfilsrad rad = oppnad.rader().get(2);
        assertThat(rad.getBeslut().getNr()).isEqualTo("B-200");
        assertThat(rad.getHandelse().getBekraftad().getId()).isEqualTo(rad.getBeslut().getId());
        assertThat(rad.getPerson().getEfternamn()).isEqualTo("Exempelsson");
        assertThat(rad.getPerson().getIdentitet()).isEqualTo("199901019803");
        assertThat(rad.getLeverantor().getNamn()).isEqualTo("Nya hemmet");
        assertThat(rigg.faktiskt("Fil").get(12)).isEqualTo("213900.00");
    }

    @Test void a_new_row_stands_right_after_the_one_it_comes_from() {
        gor(new BytInsats(rad("B-102"), LocalDate.of(2024, 11, 1), new NyPlats("BmSS", null, new BigDecimal("3350"), null, null, null), Motiv.INGET));
        gor(new BytInsats(rad("B-101"), LocalDate.of(2024, 9, 1), new NyPlats("Korttidsboende", null, new BigDecimal("1"), null, null, null),
                Motiv.INGET));
        assertThat(oppnad.rader()).extracting(rad -> rad.getBeslut() == null ? rad.getInsatstyp().getNamn() : rad.getBeslut().getNr())
                .containsExactly("B-101", "Korttidsboende", "B-102", "BmSS");
    }

    @Test void A3_events_come_oldest_first_and_in_the_same_order_each_time() {
        for (int pris = 3300; pris < 4000; pris += 100) {
            gor(new AndraDygnspris(rad("B-101"), LocalDate.of(2024, 9, 1), new BigDecimal(pris), Motiv.INGET));
        }
        assertThat(oppnad.handelser()).hasSize(7)
                .isSortedAccordingTo(Comparator.comparing(Prognoshandelse::getSkapadTid).thenComparing(Prognoshandelse::getId));
    }
}
