package se.underlag.kopfil.internal.forslag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.underlag.kopfil.internal.forslag.Forslagsrigg.efter;
import static se.underlag.kopfil.internal.forslag.Forslagsrigg.faktiskt;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.underlag.kopfil.forslag.Antagande;
import se.underlag.kopfil.forslag.ForslagException;
import se.underlag.kopfil.forslag.ForslagException.Orsak;
import se.underlag.kopfil.forslag.Forslagsbild;
import se.underlag.kopfil.forslag.Forslagsinfo;
import se.underlag.kopfil.forslag.Forslagstjanst;
import se.underlag.model.Forslagsmanad;
import se.underlag.model.Forslagsstatus;
import se.underlag.model.Forslagstyp;
import se.underlag.model.Handelsestatus;
import se.underlag.model.Handelsetyp;
import se.underlag.model.Kopfil;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Kopfilsstatus;
import se.underlag.model.Placeringsavtal;
import se.underlag.model.Prognoseffekt;
import se.underlag.model.Prognoshandelse;
import se.underlag.model.UnderlagFactory;
import se.underlag.kopfil.livscykel.LivscykelException;
import se.underlag.security.BehorighetSaknasException;
import se.underlag.spi.Historikpost;
import se.underlag.spi.Kommandofel;
import se.underlag.testing.TestLagring;

/** Proposals from avtal to köpfil on a real database, a year after the days they are about; amounts worked by hand. */
abstract class ForslagProv {

    private final Supplier<TestLagring> product;
    Forslagsrigg rigg;

    ForslagProv(Supplier<TestLagring> product) {
        this.product = product;
    }

    @BeforeEach void open() {
        rigg = new Forslagsrigg(product.get());
    }

    @AfterEach void close() {
        rigg.close();
    }

    static void refused(Orsak orsak, ThrowingCallable action) {
        assertThatThrownBy(action).isInstanceOfSatisfying(ForslagException.class, e -> assertThat(e.orsak()).isEqualTo(orsak));
    }

    private static List<String> manader(List<Forslagsmanad> manader) {
        return manader.stream().map(manad -> manad.getManad() + "=" + manad.getBelopp() + "/" + manad.getTidigare()).toList();
    }

    @Test void S11_an_avtal_of_somebody_without_a_row_proposes_one_per_year() {
        // Oct 17 × 3 350 = 56 950, Nov 30 × 3 350 = 100 500, Dec 31 × 3 350 = 103 850; Jan 14 × 3 350 = 46 900
        List<String> ids = rigg.slut(rigg.cecilias("2024-10-15", "2025-01-14", "3350"));

        assertThat(ids).hasSize(2);
        var iAr = rigg.lagrat(ids.get(0));
        assertThat(iAr.getTyp()).isEqualTo(Forslagstyp.NY_RAD);
        assertThat(iAr.getKopfil().getId()).as("the unit's only file").isEqualTo(rigg.fil);
        assertThat(manader(iAr.getManader())).containsExactly("10=56950.00/null", "11=100500.00/null", "12=103850.00/null");
        var nastaAr = rigg.lagrat(ids.get(1));
        assertThat(nastaAr.getAr()).isEqualTo(2025);
        assertThat(manader(nastaAr.getManader())).containsExactly("1=46900.00/null");
        assertThat(nastaAr.getKopfil()).isNull();
        assertThat(nastaAr.getMotivering())
                .isEqualTo("Nytt placeringsavtal. Enheten har ingen köpfil för 2025 ännu. Förslaget väntar tills den finns.");
        refused(Orsak.INGEN_FIL, () -> rigg.anta(ids.get(1)));
        assertThat(rigg.tjanst.visa(ids.get(1), null).hinder())
                .isEqualTo("Enheten har ingen köpfil för 2025 ännu. Förslaget väntar tills den finns.");

        assertThat(rigg.tjanst.antal(rigg.fil)).isEqualTo(1);
        rigg.anta(ids.get(0));

        assertThat(rigg.tjanst.antal(rigg.fil)).isZero();
        Kopfilsrad rad = rigg.radAv("B-103");
        assertThat(faktiskt(rad)).containsExactly("10=56950.00", "11=100500.00", "12=103850.00");
        assertThat(rad.getAvtal().getNr()).isEqualTo("PA-2024-10-15");
        assertThat(rad.getDygnspris()).isEqualTo("3350.00");
        assertThat(rad.getFrom()).isEqualTo("2024-10-15");
        assertThat(rad.getTom()).isEqualTo("2025-01-14");
        assertThat(rad.getPerson().getIdentitet()).isEqualTo(Forslagsrigg.CECILIA);
        assertThat(rad.getInsatstyp().getNamn()).isEqualTo("BmSS");
    }

    @Test void A27_what_was_foreseen_of_the_same_months_is_not_counted_twice() {
        // Sep: 14 of the row's 30 days of 96 000 = 44 800, and 16 × 3 350 = 53 600; Dec 14 × 3 350 = 46 900
        String id = rigg.slut(rigg.avtal("B-101", "2024-09-15", "2024-12-14", "3350")).get(0);

        Forslagsbild bild = rigg.tjanst.visa(id, null);
        assertThat(bild.info().typ()).isEqualTo(Forslagstyp.ANDRA_RAD);
        assertThat(bild.manader())
                .extracting(manad -> manad.manad() + ": " + manad.fore() + " > " + manad.efter() + ", grönt " + manad.gront() + " > "
                        + manad.grontEfter())
                .containsExactly("9: 96000.00 > 98400.00, grönt null > null", "10: null > 103850.00, grönt 99200.00 > null",
                        // Dec: 17 of 31 days of 99 200 lie after the avtal
                        "11: null > 100500.00, grönt 96000.00 > null", "12: null > 46900.00, grönt 99200.00 > 54400.00");
        assertThat(bild.fore()).isEqualTo("96000.00");
        assertThat(bild.efter()).isEqualTo("349650.00");
        assertThat(bild.falt()).extracting(falt -> falt.falt() + ": " + falt.fore() + " > " + falt.efter()).containsExactly(
                "Dygnspris: 3\u00A0200,00 > 3\u00A0350,00", "Till: 2024-09-30 > 2024-12-14", "Avtal:  > PA-2024-09-15");
        assertThat(bild.handelser()).singleElement().satisfies(gront -> {
            assertThat(gront.typ()).isEqualTo(Handelsetyp.FORLANGNING);
            assertThat(gront.belopp()).isEqualTo("294400.00");
            assertThat(gront.ersatts()).isTrue();
        });
        assertThat(bild.kanAntas()).isTrue();

        rigg.anta(id);

        Kopfilsrad rad = rigg.radAv("B-101");
        assertThat(faktiskt(rad)).containsExactly("3=70400.00", "4=96000.00", "5=99200.00", "6=96000.00", "7=99200.00", "8=99200.00", "9=98400.00",
                "10=103850.00", "11=100500.00", "12=46900.00");
        assertThat(rigg.kopfil.prognos("Fil").get(12)).isEqualTo("54400.00");
        assertThat(rigg.kopfil.prognos("Fil").summa()).isEqualTo("54400.00");
        assertThat(rigg.handelser()).singleElement().extracting(Prognoshandelse::getStatus).isEqualTo(Handelsestatus.OBEKRAFTAD);
    }

    @Test void A27_an_extension_that_the_avtal_decides_altogether_is_confirmed_and_keeps_its_amounts() {
        rigg.anta(rigg.slut(rigg.avtal("B-101", "2024-10-01", "2024-12-31", "3200")).get(0));

        assertThat(rigg.handelser()).singleElement().satisfies(handelse -> {
            assertThat(handelse.getStatus()).isEqualTo(Handelsestatus.BEKRAFTAD);
            assertThat(handelse.getBekraftad().getNr()).isEqualTo("B-101");
            assertThat(handelse.getEffekter()).hasSize(3);
        });
        assertThat(rigg.kopfil.prognos("Fil").isEmpty()).isTrue();
        // 656 000 (S01) + 294 400
        assertThat(rigg.kopfil.bilder("Fil").get(0).faktiskt().summa()).isEqualTo("950400.00");
    }

    @Test void A27_green_amounts_stay_where_the_person_keeps_them() {
        String id = rigg.slut(rigg.avtal("B-101", "2024-10-01", "2024-12-31", "3200")).get(0);
        String handelse = rigg.handelser().get(0).getId();

        rigg.tjanst.anta(new Antagande(id, rigg.info(id).version(), null, Set.of(handelse), null));

        assertThat(rigg.kopfil.prognos("Fil").summa()).isEqualTo("294400.00");
    }

    @Test void A8_a_follow_up_avtal_changes_the_row_and_tells_the_difference() {
        Placeringsavtal forsta = rigg.cecilias("2024-01-20", "2024-04-19", "2860");
        rigg.anta(rigg.slut(forsta).get(0));
        assertThat(faktiskt(rigg.radAv("B-103"))).containsExactly("1=34320.00", "2=82940.00", "3=88660.00", "4=54340.00");

        String id = rigg.slut(efter(forsta, "2024-04-20", "2024-06-30", "3120"), forsta).get(0);

        assertThat(rigg.lagrat(id).getTyp()).isEqualTo(Forslagstyp.ANDRA_RAD);
        // Apr 19 × 2 860 + 11 × 3 120 against 30 × 2 860; May 31 × 3 120 against 31 × 2 860; Jun 30 × 3 120 against 30 × 2 860
        assertThat(manader(rigg.lagrat(id).getManader())).containsExactly("4=88660.00/85800.00", "5=96720.00/88660.00", "6=93600.00/85800.00");
        // (11 + 31 + 30) × 260
        assertThat(rigg.info(id).skillnad()).isEqualTo("18720.00");
        rigg.anta(id);

        assertThat(faktiskt(rigg.radAv("B-103"))).containsExactly("1=34320.00", "2=82940.00", "3=88660.00", "4=88660.00", "5=96720.00", "6=93600.00");
        assertThat(rigg.radAv("B-103").getDygnspris()).isEqualTo("3120.00");
        assertThat(rigg.radAv("B-103").getFrom()).isEqualTo("2024-01-20");
        assertThat(rigg.radAv("B-103").getTom()).isEqualTo("2024-06-30");
        assertThat(rigg.kopfil.oppna("Fil").rader()).as("no row of its own").hasSize(3);
        assertThat(rigg.kopfil.tjanst.kontrollera(rigg.kopfil.bilder("Fil"))).as("KF-07: the months before have the price of their avtal").isEmpty();
        rigg.kopfil.lagring.i(uow -> uow.find(Kopfilsrad.class, rigg.radAv("B-103").getId()).orElseThrow().setFaktisktMaj(new BigDecimal("1.00")));
        assertThat(rigg.kopfil.tjanst.kontrollera(rigg.kopfil.bilder("Fil"))).extracting(fynd -> fynd.regel() + ' ' + fynd.plats().falt())
                .containsExactly("KF-07 faktisktMaj");
    }

    @Test void an_avtal_that_follows_before_the_first_was_accepted_takes_its_months_over() {
        Placeringsavtal forsta = rigg.cecilias("2024-01-20", "2024-04-19", "2860");
        String gammalt = rigg.slut(forsta).get(0);
        String nytt = rigg.slut(efter(forsta, "2024-04-20", "2024-05-31", "3120"), forsta).get(0);

        assertThat(rigg.tjanst.oppna(rigg.fil)).extracting(Forslagsinfo::id).containsExactly(nytt);
        assertThat(rigg.lagrat(gammalt).getStatus()).isEqualTo(Forslagsstatus.ERSATT);
        refused(Orsak.AVGJORT, () -> rigg.anta(gammalt));
        rigg.anta(nytt);

        assertThat(faktiskt(rigg.radAv("B-103"))).containsExactly("1=34320.00", "2=82940.00", "3=88660.00", "4=88660.00", "5=96720.00");
        assertThat(rigg.radAv("B-103").getFrom()).isEqualTo("2024-01-20");
    }

    @Test void a_later_proposal_of_the_same_avtal_counts_also_before_anybody_wrote_that_the_first_is_replaced() {
        Placeringsavtal avtal = rigg.cecilias("2024-10-15", "2024-12-31", "3350");
        String forsta = rigg.slut(avtal).get(0);
        avtal.setDygnspris(new BigDecimal("3400.00"));
        String andra = rigg.radforslag.avtal(avtal, List.of(), "P-2024-001", "Rättat.").stream().peek(nytt -> rigg.kopfil.lagring.i(uow -> uow
                .merge(nytt))).findFirst().map(nytt -> rigg.alla().stream().filter(ett -> !ett.getId().equals(forsta)).findFirst().orElseThrow()
                        .getId())
                .orElseThrow();

        assertThat(rigg.tjanst.oppna(rigg.fil)).hasSize(1);
        assertThat(Stream.of(forsta, andra).map(id -> rigg.lagrat(id).getStatus())).containsOnly(Forslagsstatus.NYTT);
    }

    @Test void BB_60_a_decided_ending_reduces_faktiskt_and_the_history_keeps_what_was() {
        Placeringsavtal avtal = rigg.cecilias("2024-10-15", null, "3000");
        rigg.anta(rigg.slut(avtal).get(0));
        assertThat(faktiskt(rigg.radAv("B-103"))).containsExactly("10=51000.00", "11=90000.00", "12=93000.00");

        String id = rigg.sagUpp(avtal, "2024-11-10").get(0);
        Forslagsbild bild = rigg.tjanst.visa(id, null);
        assertThat(bild.info().typ()).isEqualTo(Forslagstyp.AVSLUTA_RAD);
        assertThat(bild.info().skillnad()).isNull();
        assertThat(bild.falt()).extracting(falt -> falt.falt() + ": " + falt.fore() + " > " + falt.efter()).containsExactly("Till:  > 2024-11-10");
        assertThat(bild.manader()).extracting(manad -> manad.manad() + ": " + manad.fore() + " > " + manad.efter())
                .containsExactly("11: 90000.00 > 30000.00", "12: 93000.00 > null");
        rigg.anta(id);

        Kopfilsrad rad = rigg.radAv("B-103");
        assertThat(faktiskt(rad)).containsExactly("10=51000.00", "11=30000.00");
        assertThat(rad.getTom()).isEqualTo("2024-11-10");
        assertThat(rigg.kopfil.tjanst.historik("Kopfilsrad", rad.getId())).extracting(Historikpost::falt, Historikpost::fore, Historikpost::efter)
                .contains(org.assertj.core.groups.Tuple.tuple("faktisktDec", "93000.00", null),
                        org.assertj.core.groups.Tuple.tuple("faktisktNov", "90000.00", "30000.00"));
    }

    @Test void BB_60_an_ending_takes_the_place_of_what_nobody_had_accepted_yet() {
        Placeringsavtal avtal = rigg.cecilias("2024-10-15", null, "3000");
        rigg.slut(avtal);

        String id = rigg.sagUpp(avtal, "2024-11-10").get(0);

        assertThat(rigg.lagrat(id).getTyp()).isEqualTo(Forslagstyp.NY_RAD);
        assertThat(manader(rigg.lagrat(id).getManader())).containsExactly("10=51000.00/null", "11=30000.00/null");
        assertThat(rigg.tjanst.oppna(rigg.fil)).extracting(Forslagsinfo::id).containsExactly(id);
    }

    @Test void an_ending_that_is_only_foreseen_stays_green_and_goes_when_it_is_decided() {
        Placeringsavtal avtal = rigg.cecilias("2024-10-15", "2024-12-31", "3000");
        rigg.anta(rigg.slut(avtal).get(0));
        Kopfilsrad rad = rigg.radAv("B-103");
        gront(rad, Handelsetyp.AVSLUT_IFORTID, 12, "-93000.00");

        String nytt = rigg.slut(efter(avtal, "2024-12-01", "2024-12-31", "3100"), avtal).get(0);
        assertThat(rigg.tjanst.visa(nytt, null).handelser()).singleElement().satisfies(handelse -> assertThat(handelse.ersatts()).isFalse());
        rigg.anta(nytt);
        assertThat(rigg.kopfil.bilder("Fil").get(2).prognos().get(12)).isEqualTo("-93000.00");

        rigg.anta(rigg.sagUpp(rigg.radAv("B-103").getAvtal(), "2024-12-01").get(0));

        // one day at 3 100; the foreseen 93 000 less is decided, and gone from the forecast
        assertThat(rigg.kopfil.bilder("Fil").get(2).faktiskt().get(12)).isEqualTo("3100.00");
        assertThat(rigg.kopfil.bilder("Fil").get(2).prognos().get(12)).isNull();
        assertThat(rigg.handelser()).filteredOn(handelse -> handelse.getTyp() == Handelsetyp.AVSLUT_IFORTID).singleElement()
                .extracting(Prognoshandelse::getStatus).isEqualTo(Handelsestatus.BEKRAFTAD);
    }

    private void gront(Kopfilsrad rad, Handelsetyp typ, int manad, String delta) {
        rigg.kopfil.lagring.i(uow -> {
            Kopfilsrad stored = uow.find(Kopfilsrad.class, rad.getId()).orElseThrow();
            Prognoshandelse handelse = UnderlagFactory.eINSTANCE.createPrognoshandelse();
            handelse.setEnhetId(stored.getEnhetId());
            handelse.setKopfil(stored.getKopfil());
            handelse.setTyp(typ);
            handelse.setDatum(java.time.LocalDate.of(2024, manad, 1));
            handelse.setStatus(Handelsestatus.OBEKRAFTAD);
            Prognoseffekt effekt = UnderlagFactory.eINSTANCE.createPrognoseffekt();
            effekt.setEnhetId(stored.getEnhetId());
            effekt.setRad(stored);
            effekt.setManad(manad);
            effekt.setDelta(new BigDecimal(delta));
            handelse.getEffekter().add(effekt);
            uow.add(handelse);
        });
    }

    @Test void KF_10_an_uploaded_file_is_reopened_first() {
        String id = rigg.slut(rigg.avtal("B-101", "2024-10-01", "2024-12-31", "3200")).get(0);
        rigg.kopfil.lagring.i(uow -> uow.find(Kopfil.class, rigg.fil).orElseThrow().setStatus(Kopfilsstatus.UPPLADDAD));

        assertThat(rigg.tjanst.visa(id, null).hinder())
                .isEqualTo("Köpfilen Fil är uppladdad och låst. Öppna den igen innan du antar förslaget.");
        assertThatThrownBy(() -> rigg.anta(id)).isInstanceOf(LivscykelException.class);
        assertThat(rigg.lagrat(id).getStatus()).isEqualTo(Forslagsstatus.NYTT);

        rigg.kopfil.livscykel.oppnaIgen(rigg.fil, "Ett avtal har kommit");
        rigg.anta(id);
        assertThat(rigg.lagrat(id).getStatus()).isEqualTo(Forslagsstatus.ANTAGET);
    }

    @Test void of_two_who_accept_at_once_one_does() throws Exception {
        String id = rigg.slut(rigg.cecilias("2024-10-15", "2024-12-31", "3350")).get(0);
        Antagande antagande = new Antagande(id, rigg.info(id).version());
        CyclicBarrier start = new CyclicBarrier(2);
        Supplier<Boolean> antar = () -> {
            try {
                start.await();
                rigg.tjanst.anta(antagande);
                return true;
            } catch (ForslagException later) {
                assertThat(later.orsak()).isIn(Orsak.NAGON_FORE, Orsak.AVGJORT);
                return false;
            } catch (InterruptedException | java.util.concurrent.BrokenBarrierException e) {
                throw new IllegalStateException(e);
            }
        };
        CompletableFuture<Boolean> ena = CompletableFuture.supplyAsync(antar);
        CompletableFuture<Boolean> andra = CompletableFuture.supplyAsync(antar);

        assertThat(List.of(ena.get(), andra.get())).containsExactlyInAnyOrder(true, false);
        assertThat(rigg.kopfil.oppna("Fil").rader()).hasSize(3);
    }

    @Test void a_proposal_is_turned_down_with_a_reason_and_stays_to_be_seen() {
        String id = rigg.slut(rigg.cecilias("2024-10-15", "2024-12-31", "3350")).get(0);
        refused(Orsak.ORSAK_SAKNAS, () -> rigg.tjanst.avvisa(id, 1, " "));

        rigg.tjanst.avvisa(id, rigg.info(id).version(), "Raden står i en annan fil");

        assertThat(rigg.tjanst.lista(false)).isEmpty();
        assertThat(rigg.info(id)).satisfies(info -> {
            assertThat(info.status()).isEqualTo(Forslagsstatus.AVVISAT);
            assertThat(info.avgorandeorsak()).isEqualTo("Raden står i en annan fil");
            assertThat(info.avgjordAv()).isEqualTo(TestLagring.ANVANDARE);
        });
        refused(Orsak.AVGJORT, () -> rigg.anta(id));
        assertThat(rigg.kopfil.oppna("Fil").rader()).hasSize(2);
    }

    @Test void KF_11_in_the_file_where_the_person_stands_else_it_is_chosen() {
        Kopfil andra = UnderlagFactory.eINSTANCE.createKopfil();
        andra.setNamn("Andra filen");
        andra.setAr(2024);
        andra.setEnhetId(rigg.kopfil.oppna("Fil").kopfil().getEnhetId());
        andra.setStatus(Kopfilsstatus.ARBETSFIL);
        rigg.kopfil.lagring.spara(andra);

        assertThat(rigg.lagrat(rigg.slut(rigg.avtal("B-102", "2024-10-15", "2024-12-31", "3350")).get(0)).getKopfil().getId()).isEqualTo(rigg.fil);
        String id = rigg.slut(rigg.cecilias("2024-10-15", "2024-12-31", "3350")).get(0);
        assertThat(rigg.lagrat(id).getKopfil()).isNull();
        assertThat(rigg.lagrat(id).getMotivering()).endsWith("Ingen av enhetens köpfiler för 2024 är given. Välj vilken raden ska stå i.");
        assertThat(rigg.tjanst.oppna(andra.getId())).extracting(Forslagsinfo::id).containsExactly(id);
        refused(Orsak.INGEN_FIL, () -> rigg.anta(id));

        rigg.tjanst.anta(new Antagande(id, rigg.info(id).version(), andra.getId(), Set.of(), null));

        assertThat(rigg.kopfil.tjanst.oppna(andra.getId()).rader()).singleElement().satisfies(rad -> assertThat(rad.getBeslut().getNr()).isEqualTo(
                "B-103"));
        assertThat(rigg.info(id).kopfil()).isEqualTo("Andra filen");
    }

    @Test void what_could_be_several_rows_is_not_guessed() {
        rigg.kopfil.lagring.i(uow -> {
            Kopfilsrad annas = uow.find(Kopfilsrad.class, rigg.radAv("B-101").getId()).orElseThrow();
            Kopfilsrad till = UnderlagFactory.eINSTANCE.createKopfilsrad();
            till.setEnhetId(annas.getEnhetId());
            till.setKopfil(annas.getKopfil());
            till.setSortnyckel("00000009");
            till.setPerson(annas.getPerson());
            till.setBeslut(annas.getBeslut());
            till.setInsatstyp(annas.getInsatstyp());
            till.setLeverantor(annas.getLeverantor());
            till.setFrom(annas.getFrom());
            till.setTom(annas.getTom());
            uow.add(till);
        });

        String id = rigg.slut(rigg.avtal("B-101", "2024-09-15", "2024-12-14", "3350")).get(0);

        assertThat(rigg.lagrat(id).getTyp()).isEqualTo(Forslagstyp.NY_RAD);
        assertThat(rigg.lagrat(id).getKopfil().getId()).isEqualTo(rigg.fil);
        assertThat(rigg.lagrat(id).getMotivering()).contains("Flera rader i köpfilen kan vara den som avtalet gäller.");
    }

    @Test void A26_a_day_of_departure_that_is_not_charged_costs_nothing_until_the_next_avtal_follows_upon_it() {
        Placeringsavtal forsta = rigg.cecilias("2024-01-01", "2024-03-31", "1000");
        forsta.setAvresedagDebiteras(false);
        rigg.anta(rigg.slut(forsta).get(0));
        assertThat(faktiskt(rigg.radAv("B-103"))).containsExactly("1=31000.00", "2=29000.00", "3=30000.00");

        rigg.anta(rigg.slut(efter(forsta, "2024-04-01", "2024-04-30", "1100"), forsta).get(0));

        assertThat(faktiskt(rigg.radAv("B-103"))).containsExactly("1=31000.00", "2=29000.00", "3=31000.00", "4=33000.00");
    }

    @Test void who_may_not_edit_the_files_of_the_unit_may_not_decide() {
        String id = rigg.slut(rigg.cecilias("2024-10-15", "2024-12-31", "3350")).get(0);
        Forslagstjanst nekad = rigg.som(rigg.kopfil.lagring.behorighet("nykomling"));

        assertThat(nekad.lista(true)).isEmpty();
        List<ThrowingCallable> forsok = List.of(() -> nekad.oppna(rigg.fil), () -> nekad.antal(rigg.fil), () -> nekad.visa(id, null),
                () -> nekad.anta(new Antagande(id, 1)), () -> nekad.avvisa(id, 1, "Nej"));
        assertThat(forsok).allSatisfy(metod -> assertThatThrownBy(metod).isInstanceOf(BehorighetSaknasException.class));
    }

    @Test void the_command_lists_shows_accepts_and_turns_down() {
        String ett = rigg.slut(rigg.cecilias("2024-10-15", "2024-12-31", "3350")).get(0);
        String annat = rigg.slut(rigg.avtal("B-102", "2024-11-01", "2024-12-31", "4200")).get(0);
        assertThat(rigg.kor("--json")).startsWith("{\"forslag\":[{\"id\":\"").contains("\"summa\":\"261300.00\"", "\"typ\":\"ny_rad\"");
        assertThat(rigg.kor("--enhet", "E1", "--ar", "2024", "--fil", "Fil")).contains("Cecilia Exempelsson", "Ändra rad", "261\u00A0300,00");
        assertThat(rigg.kor("--ar", "2023")).isEqualTo("Inga förslag väntar.");
        assertThat(rigg.kor("--visa", ett)).contains("Ny rad: Cecilia Exempelsson, 2024, köpfil Fil", "2024-10: – → 56\u00A0950,00",
                "Summa: 0,00 → 261\u00A0300,00 kr");
        assertThat(rigg.kor("--anta", ett)).isEqualTo("Förslaget är antaget och raden ändrad.");
        assertThat(rigg.kor("--avvisa", annat, "--orsak", "Fel pris")).isEqualTo("Förslaget är avvisat. Köpfilen är oförändrad.");
        assertThat(rigg.kor("--alla", "--json")).contains("\"status\":\"antaget\"", "\"status\":\"avvisat\"", "\"orsak\":\"Fel pris\"");
        assertThatThrownBy(() -> rigg.kor("--anta", ett)).isInstanceOf(Kommandofel.class).hasMessageContaining("redan antaget av testare");
        assertThatThrownBy(() -> rigg.kor("--anta", "finns-inte")).isInstanceOf(Kommandofel.class).hasMessageContaining("finns-inte");
    }
}
