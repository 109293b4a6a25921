package se.underlag.kopfil.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.underlag.kopfil.sammanslagning.Krock;
import se.underlag.kopfil.sammanslagning.Objektandring;
import se.underlag.kopfil.sammanslagning.Sammanslagning;
import se.underlag.kopfil.sammanslagning.Val;
import se.underlag.model.Handelsestatus;
import se.underlag.model.Handelsetyp;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Prognoseffekt;
import se.underlag.model.Prognoshandelse;
import se.underlag.model.UnderlagFactory;
import se.underlag.model.UnderlagPackage.Literals;
import se.underlag.ui.edit.Change;
import se.underlag.ui.edit.Edit;
import se.underlag.ui.krock.Jamforelse;
import se.underlag.ui.krock.Jamforelse.Sida;

/** My changes, taken off one opened file and made again in another. */
class AterskapningTest {

    private static final int ANDRADE_CELLER = 5_000;

    private final Kopfilsmodell modell = Exempelfil.s01().modell();
    private final Radpost post = modell.poster().get(0);
    private final Andringsbilder bilder = new Andringsbilder(modell.historik());

    @Test void my_changes_are_made_again_on_what_others_left_as_one_step() {
        konto("4510");
        skriv(3, "70500");
        skriv(11, "5");
        Exempelfil deras = Exempelfil.s01();
        deras.innehall().rader().get(0).setKommentar("deras");
        Kopfilsmodell nylast = deras.modell();

        slaIhop(nylast);

        Radpost ny = nylast.poster().get(0);
        assertThat(ny.rad().getKonto()).isEqualTo("4510");
        assertThat(ny.rad().getKommentar()).isEqualTo("deras");
        assertThat(ny.visat(3)).isEqualTo("70500.00");
        assertThat(ny.visat(11)).isEqualTo("5.00");
        assertThat(nylast.historik().changedRoots()).hasSize(2);
        nylast.historik().undo();
        assertThat(nylast.historik().isDirty()).isFalse();
        assertThat(ny.visat(11)).isEqualTo("96000.00");
    }

    @Test void PR_04_a_new_effect_is_made_again_and_what_others_removed_waits_for_an_answer() {
        Exempelfil med = handelserad();
        Kopfilsmodell mitt = med.modell();
        mitt.historik().execute("Ny", List.of(() -> Manadsandring.visa(mitt.poster().get(0), 11, new BigDecimal("84000"))));
        List<Objektandring> mina = new Andringsbilder(mitt.historik()).alla();
        Kopfilsmodell nylast = handelserad().modell();

        Aterskapning.gor(nylast, "Mina", Sammanslagning.of(mina, Aterskapning.bilder(nylast, mina)::get).med(Map.of()), Map.of());
        assertThat(nylast.poster().get(0).visat(11)).isEqualTo("84000.00");

        Kopfilsmodell tom = new Exempelfil().modell();
        Sammanslagning svar = Sammanslagning.of(mina, Aterskapning.bilder(tom, mina)::get);
        assertThat(svar.krockar()).extracting(Krock::slag).containsExactly(Krock.Slag.BORTTAGEN_AV_ANNAN);
        assertThat(svar.med(Map.of())).isEmpty();
    }

    @Test void only_touched_roots_are_imaged_again_and_nothing_is_left_after_a_save() {
        modell.historik().addListener(bilder::redigerat);
        konto("4510");
        skriv(11, "5");
        List<Objektandring> forst = bilder.alla();
        konto("4520");
        List<Objektandring> sedan = bilder.alla();

        assertThat(sedan).hasSize(2).filteredOn(andring -> andring.typ().equals("Prognoshandelse")).first()
                .isSameAs(forst.stream().filter(andring -> andring.typ().equals("Prognoshandelse")).findFirst().orElseThrow());
        assertThat(sedan).filteredOn(andring -> andring.typ().equals("Kopfilsrad")).first()
                .satisfies(andring -> {
                    assertThat(andring.bas().varde("konto")).isNull();
                    assertThat(andring.mitt().varde("konto")).isEqualTo("4520");
                });
        modell.historik().markSaved();
        assertThat(bilder.alla()).isEmpty();
    }

    @Test void five_thousand_changed_cells_are_imaged_in_a_moment_and_the_next_edit_in_a_fraction_of_it() {
        Exempelfil stor = new Exempelfil();
        for (int i = 0; i < ANDRADE_CELLER; i++) {
            stor.rad("Exempelsson" + i, 1, "1000.00", "2000.00", "3000.00");
        }
        Kopfilsmodell manga = stor.modell();
        Andringsbilder egna = new Andringsbilder(manga.historik());
        manga.historik().addListener(egna::redigerat);
        manga.historik().execute("Klistra in", manga.poster().stream()
                .map(rad -> (Edit) () -> Manadsandring.visa(rad, 4, new BigDecimal("4000"))).toList());

        long forst = matt(() -> assertThat(egna.alla()).hasSize(ANDRADE_CELLER));
        manga.historik().execute("Skriv", List.of(() -> Manadsandring.visa(manga.poster().get(0), 5, new BigDecimal("5000"))));
        long sedan = matt(() -> assertThat(egna.alla()).hasSize(ANDRADE_CELLER));

        System.getLogger(AterskapningTest.class.getName()).log(System.Logger.Level.INFO, "5 000 rader avbildas: {0} ms, sedan {1} ms", forst, sedan);
        assertThat(forst).isLessThan(10_000);
        assertThat(sedan).isLessThan(2000);
    }

    private static long matt(Runnable arbete) {
        long start = System.nanoTime();
        arbete.run();
        return (System.nanoTime() - start) / 1_000_000;
    }

    @Test void a_list_of_changes_reads_like_the_file() {
        konto("4510");
        skriv(11, "5");
        Objektnamn namn = new Objektnamn(List.of(post.rad()), modell.handelser(), List.of());

        assertThat(Andringslista.of(bilder.alla(), namn)).containsExactlyInAnyOrder(
                new Andringslista.Rad("Rad 1 Alva Exempelsson", "Konto", "(tomt)", "4510"),
                new Andringslista.Rad("Rad 1 Alva Exempelsson", "Prognos november", "96\u00A0000,00", "5,00"));
    }

    @Test void the_comparison_takes_mine_theirs_or_a_written_value_and_says_what_is_left() {
        konto("4510");
        modell.historik().execute("Pris", List.of(() -> List.of(Change.set(post.rad(), Literals.KOPFILSRAD__DYGNSPRIS, new BigDecimal("3300.00")))));
        Exempelfil fil = Exempelfil.s01();
        Kopfilsrad deras = fil.innehall().rader().get(0);
        deras.setKonto("4600");
        deras.setDygnspris(new BigDecimal("3400.00"));
        Kopfilsmodell nylast = fil.modell();
        Krockmodell val = krockmodell(nylast);

        assertThat(val.rader()).extracting(Jamforelse.Rad::falt).containsExactly("Dygnspris", "Konto");
        assertThat(val.rader().get(0)).satisfies(rad -> {
            assertThat(rad.bas()).isEqualTo("3\u00A0200,00");
            assertThat(rad.mitt()).isEqualTo("3\u00A0300,00");
            assertThat(rad.deras()).isEqualTo("3\u00A0400,00");
            assertThat(rad.vem()).isEqualTo("bo");
        });
        assertThat(val.kvar()).isEqualTo(2);
        assertThat(val.skriv(0, "mycket")).isPresent();
        assertThat(val.skriv(0, "3 350,50")).isEmpty();
        val.valj(1, Sida.DERAS);
        assertThat(val.kvar()).isZero();
        assertThat(List.of(val.blir(0), val.blir(1))).containsExactly("3\u00A0350,50", "4600");

        List<Objektandring> mina = bilder.alla();
        Aterskapning.gor(nylast, "Mina", Sammanslagning.of(mina, Aterskapning.bilder(nylast, mina)::get).med(val.val()), Map.of());
        assertThat(deras.getDygnspris()).isEqualTo("3350.50");
        assertThat(deras.getKonto()).isEqualTo("4600");
        val.valjAlla(Sida.MINA);
        assertThat(List.of(val.blir(0), val.blir(1))).containsExactly("3\u00A0300,00", "4510");
    }

    @Test void A27_an_event_that_was_confirmed_meanwhile_is_shown_as_a_whole() {
        skriv(11, "5");
        Exempelfil fil = Exempelfil.s01();
        fil.innehall().handelser().get(0).setStatus(Handelsestatus.BEKRAFTAD);

        Krockmodell val = krockmodell(fil.modell());

        assertThat(val.rader()).singleElement().satisfies(rad -> {
            assertThat(rad.objekt()).isEqualTo("Prognoshändelse: förlängning");
            assertThat(rad.mitt()).isEqualTo("obekräftad: Okt 99\u00A0200,00, Nov 5,00, Dec 99\u00A0200,00");
            assertThat(rad.deras()).isEqualTo("bekräftad: Okt 99\u00A0200,00, Nov 96\u00A0000,00, Dec 99\u00A0200,00");
            assertThat(rad.skrivbar()).isFalse();
        });
    }

    @Test void A27_an_event_that_was_confirmed_meanwhile_stays_and_that_is_told() {
        skriv(11, "5");
        Exempelfil fil = Exempelfil.s01();
        fil.innehall().handelser().get(0).setStatus(Handelsestatus.BEKRAFTAD);
        Krockmodell val = krockmodell(fil.modell());

        val.valjAlla(Sida.MINA);

        assertThat(val.rader().get(0).falt()).isEqualTo("Händelsen är bekräftad; din ändring av den tas inte med");
        assertThat(val.valt(0)).isEqualTo(Sida.DERAS);
    }

    @Test void S10_PR_01_the_event_that_I_made_of_a_month_goes_again_when_theirs_is_chosen() {
        Prognoshandelse ny = UnderlagFactory.eINSTANCE.createPrognoshandelse();
        ny.setId("ny");
        ny.setTyp(Handelsetyp.FORLANGNING);
        Prognoseffekt effekt = UnderlagFactory.eINSTANCE.createPrognoseffekt();
        effekt.setId("effekt");
        effekt.setManad(4);
        effekt.setRad(post.rad());
        effekt.setDelta(post.rad().getFaktisktApr());
        ny.getEffekter().add(effekt);
        modell.historik().execute("Gör till prognos",
                List.of(() -> List.of(Change.set(post.rad(), Literals.KOPFILSRAD__FAKTISKT_APR, null),
                        Change.insertRoot(modell.handelserotter(), 1, ny))));
        Exempelfil fil = Exempelfil.s01();
        fil.innehall().rader().get(0).setFaktisktApr(new BigDecimal("90000.00"));
        Kopfilsmodell nylast = fil.modell();
        List<Objektandring> mina = bilder.alla();
        Sammanslagning svar = Sammanslagning.of(mina, Aterskapning.bilder(nylast, mina)::get);

        new Omlasning(svar, null, Map.of()).steg(Map.of(svar.krockar().get(0), Val.Sida.DERAS))
                .forEach(steg -> Aterskapning.gor(nylast, "Mina", steg, Map.of()));

        assertThat(nylast.poster().get(0).rad().getFaktisktApr()).isEqualTo("90000.00");
        assertThat(nylast.handelser()).extracting(Prognoshandelse::getId).doesNotContain("ny").hasSize(1);
    }

    private Krockmodell krockmodell(Kopfilsmodell nylast) {
        List<Objektandring> mina = bilder.alla();
        return new Krockmodell(Sammanslagning.of(mina, Aterskapning.bilder(nylast, mina)::get).krockar(),
                new Objektnamn(nylast.poster().stream().map(Radpost::rad).toList(), nylast.handelser(), List.of()), (krock, falt) -> "bo",
                Clock.system(ZoneOffset.UTC));
    }

    private void slaIhop(Kopfilsmodell nylast) {
        List<Objektandring> mina = bilder.alla();
        Sammanslagning svar = Sammanslagning.of(mina, Aterskapning.bilder(nylast, mina)::get);
        assertThat(svar.krockar()).isEmpty();
        Aterskapning.gor(nylast, "Mina", svar.med(Map.of()), Map.of());
    }

    private static Exempelfil handelserad() {
        Exempelfil fil = new Exempelfil();
        fil.rad("Exempelsson", 1).setHandelse(fil.handelse(Handelsetyp.NYTT_ARENDE));
        return fil;
    }

    private void konto(String konto) {
        modell.historik().execute("Ändra konto", List.of(() -> List.of(Change.set(post.rad(), Literals.KOPFILSRAD__KONTO, konto))));
    }

    private void skriv(int manad, String visat) {
        modell.historik().execute("Ändra", List.of(() -> Manadsandring.visa(post, manad, new BigDecimal(visat))));
    }
}
