package se.underlag.kopfil.sammanslagning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** My changes and theirs on the same base. */
class SammanslagningTest {

    private static final Objektbild RAD = rad("konto", "4510", "faktisktMar", "70400.00", "faktisktApr", "96000.00", "from", "2024-03-10", "tom",
            "2024-09-30");

    @Test void fields_that_only_one_of_us_changed_are_merged_without_a_question() {
        Sammanslagning svar = slaIhop(RAD, med("konto", "4600"), med("kommentar", "ring"));

        assertThat(svar.krockar()).isEmpty();
        assertThat(falt(svar.med(Map.of())))
                .isEqualTo("faktisktApr=96000.00 faktisktMar=70400.00 from=2024-03-10 kommentar=ring konto=4600 tom=2024-09-30");
    }

    @Test void months_merge_one_by_one() {
        Sammanslagning svar = slaIhop(RAD, med("faktisktMar", "70000.00"), med("faktisktApr", null));

        assertThat(svar.krockar()).isEmpty();
        assertThat(svar.med(Map.of()).get(0).mitt().varde("faktisktMar")).isEqualTo("70000.00");
        assertThat(svar.med(Map.of()).get(0).mitt().varde("faktisktApr")).isNull();
    }

    @Test void the_period_is_one_so_that_from_of_one_never_meets_tom_of_another() {
        Sammanslagning svar = slaIhop(RAD, med("from", "2024-04-01"), med("tom", "2024-12-31"));

        Krock krock = svar.krockar().get(0);
        assertThat(krock.falt()).containsExactly("from", "tom");
        assertThat(period(svar, Map.of(krock, Val.Sida.MINA))).isEqualTo("2024-04-01 2024-09-30");
        assertThat(svar.med(Map.of(krock, Val.Sida.DERAS))).isEmpty();
        assertThat(period(svar, Map.of(krock, new Val.Skrivet(Map.of("from", "2024-04-01", "tom", "2024-12-31")))))
                .isEqualTo("2024-04-01 2024-12-31");
    }

    @Test void the_same_field_is_chosen_or_written_anew_and_the_rest_of_mine_follows() {
        Sammanslagning svar = slaIhop(RAD, RAD.med(Map.of("konto", "4600", "kommentar", "ring")), med("konto", "4700"));

        Krock krock = svar.krockar().get(0);
        assertThat(svar.krockar()).hasSize(1);
        assertThat(krock.slag()).isEqualTo(Krock.Slag.FALT);
        assertThat(konto(svar, Val.Sida.MINA)).isEqualTo("4600 ring");
        assertThat(konto(svar, Val.Sida.DERAS)).isEqualTo("4700 ring");
        assertThat(konto(svar, new Val.Skrivet(Map.of("konto", "4800")))).isEqualTo("4800 ring");
        assertThat(svar.med(Map.of(krock, Val.Sida.MINA)).get(0).bas().varde("konto")).as("the base is what is stored now").isEqualTo("4700");
    }

    @Test void two_collisions_in_one_row_are_answered_one_by_one() {
        Sammanslagning svar = slaIhop(RAD, RAD.med(Map.of("konto", "4600", "faktisktMar", "1.00")),
                RAD.med(Map.of("konto", "4700", "faktisktMar", "2.00")));

        Krock konto = svar.krockar().stream().filter(krock -> krock.falt().contains("konto")).findFirst().orElseThrow();
        Krock mars = svar.krockar().stream().filter(krock -> krock.falt().contains("faktisktMar")).findFirst().orElseThrow();
        Objektbild bada = svar.med(Map.of(konto, Val.Sida.MINA, mars, new Val.Skrivet(Map.of("faktisktMar", "3.00")))).get(0).mitt();
        assertThat(bada.varde("konto")).isEqualTo("4600");
        assertThat(bada.varde("faktisktMar")).isEqualTo("3.00");
        assertThat(svar.med(Map.of(konto, Val.Sida.DERAS, mars, Val.Sida.MINA)).get(0).mitt().varde("konto")).isEqualTo("4700");
    }

    @Test void what_both_made_the_same_is_no_change_any_more() {
        Sammanslagning svar = slaIhop(RAD, med("konto", "4600"), med("konto", "4600"));

        assertThat(svar.krockar()).isEmpty();
        assertThat(svar.med(Map.of())).isEmpty();
    }

    @Test void a_row_that_somebody_removed_is_brought_back_or_stays_away() {
        Sammanslagning svar = slaIhop(RAD, med("konto", "4600"), null);

        Krock krock = svar.krockar().get(0);
        assertThat(krock.slag()).isEqualTo(Krock.Slag.BORTTAGEN_AV_ANNAN);
        assertThat(svar.med(Map.of())).isEmpty();
        Objektandring tillbaka = svar.med(Map.of(krock, Val.Sida.MINA)).get(0);
        assertThat(tillbaka.bas()).isNull();
        assertThat(falt(List.of(tillbaka))).contains("konto=4600").contains("faktisktMar=70400.00");
    }

    @Test void a_row_that_I_removed_and_somebody_changed_is_asked_about() {
        Sammanslagning svar = slaIhop(RAD, null, med("konto", "4700"));

        Krock krock = svar.krockar().get(0);
        assertThat(krock.slag()).isEqualTo(Krock.Slag.BORTTAGEN_AV_MIG);
        assertThat(svar.med(Map.of())).isEmpty();
        assertThat(svar.med(Map.of(krock, Val.Sida.MINA)).get(0).mitt()).isNull();
        assertThat(slaIhop(RAD, null, RAD).med(Map.of())).containsExactly(new Objektandring(RAD, null));
        assertThat(slaIhop(RAD, null, null).krockar()).isEmpty();
    }

    @Test void PR_01_an_event_with_its_effects_is_one() {
        Objektbild bas = handelse("OBEKRAFTAD", effekt("e1", "10", "99200.00"), effekt("e2", "11", "96000.00"));
        Objektbild mitt = handelse("OBEKRAFTAD", effekt("e1", "10", "100000.00"), effekt("e2", "11", "96000.00"));
        Objektbild deras = handelse("OBEKRAFTAD", effekt("e1", "10", "99200.00"), effekt("e2", "11", "90000.00"));

        Sammanslagning svar = slaIhop(bas, mitt, deras);

        Krock krock = svar.krockar().get(0);
        assertThat(krock.slag()).isEqualTo(Krock.Slag.HELHET);
        assertThat(svar.med(Map.of())).isEmpty();
        assertThat(svar.med(Map.of(krock, Val.Sida.MINA))).containsExactly(new Objektandring(deras, mitt));
        assertThat(slaIhop(bas, mitt, bas).med(Map.of())).containsExactly(new Objektandring(bas, mitt));
    }

    @Test void A27_an_event_that_somebody_confirmed_is_not_changed_unseen() {
        Objektbild bas = handelse("OBEKRAFTAD", effekt("e1", "10", "99200.00"));
        Objektbild mitt = handelse("OBEKRAFTAD", effekt("e1", "10", "100000.00"));

        assertThat(slaIhop(bas, mitt, handelse("BEKRAFTAD", effekt("e1", "10", "99200.00"))).krockar()).extracting(Krock::slag)
                .containsExactly(Krock.Slag.HELHET);
        assertThat(slaIhop(bas, mitt, null).krockar()).extracting(Krock::slag).containsExactly(Krock.Slag.BORTTAGEN_AV_ANNAN);
    }

    @Test void S10_A27_an_event_that_they_confirmed_stays_confirmed_or_294_400_kr_would_count_twice() {
        Objektbild bas = handelse("OBEKRAFTAD", effekt("e1", "10", "99200.00"), effekt("e2", "11", "96000.00"), effekt("e3", "12", "99200.00"));
        Objektbild mitt = handelse("OBEKRAFTAD", effekt("e1", "10", "90000.00"), effekt("e2", "11", "96000.00"), effekt("e3", "12", "99200.00"));
        Objektbild deras = handelse("BEKRAFTAD", effekt("e1", "10", "99200.00"), effekt("e2", "11", "96000.00"), effekt("e3", "12", "99200.00"));
        Objektbild rad = RAD.med(Map.of("faktisktOkt", "99200.00", "faktisktNov", "96000.00", "faktisktDec", "99200.00"));
        List<Objektandring> mina = List.of(new Objektandring(bas, mitt), new Objektandring(RAD, RAD.med(Map.of("konto", "4600"))));

        Sammanslagning svar = Sammanslagning.of(mina, id -> id.equals("h-1") ? deras : rad);

        Krock krock = svar.krockar().get(0);
        assertThat(krock.mittGar()).isFalse();
        assertThat(svar.med(Map.of(krock, Val.Sida.MINA))).as("the 294 400 kr are actual, the event is no prognos any more")
                .containsExactly(new Objektandring(rad, rad.med(Map.of("konto", "4600"))));
        assertThat(slaIhop(bas, mitt, handelse("OBEKRAFTAD")).krockar().get(0).mittGar()).isTrue();
        assertThat(slaIhop(deras, mitt, handelse("BEKRAFTAD")).krockar().get(0).mittGar()).as("I opened it again and took the amounts back").isTrue();
        Sammanslagning nytt = Sammanslagning.of(List.of(new Objektandring(null, mitt)), id -> id.equals("h-1") ? deras : rad);
        assertThat(nytt.med(Map.of(nytt.krockar().get(0), Val.Sida.MINA))).as("a draft older than its own save").isEmpty();
    }

    @Test void S10_A27_the_amounts_that_I_decided_go_with_the_event_when_theirs_is_chosen() {
        Objektbild bas = handelse("OBEKRAFTAD", effekt("e1", "10", "99200.00"));
        Objektbild deras = handelse("OBEKRAFTAD", effekt("e1", "10", "90000.00"));
        List<Objektandring> mina = List.of(new Objektandring(RAD, RAD.med(Map.of("faktisktOkt", "99200.00", "konto", "4600"))),
                new Objektandring(bas, handelse("BEKRAFTAD", effekt("e1", "10", "99200.00"))));

        Sammanslagning svar = Sammanslagning.of(mina, id -> id.equals("h-1") ? deras : RAD);

        Krock krock = svar.krockar().get(0);
        Objektbild rad = svar.med(Map.of(krock, Val.Sida.DERAS)).get(0).mitt();
        assertThat(rad.varde("faktisktOkt")).as("90 000 kr are green still").isNull();
        assertThat(rad.varde("konto")).isEqualTo("4600");
        List<Objektandring> bort = List.of(mina.get(0), new Objektandring(bas, handelse("BORTTAGEN")));
        assertThat(Sammanslagning.of(bort, id -> id.equals("h-1") ? deras : RAD).med(Map.of()).get(0).mitt().varde("faktisktOkt"))
                .as("an amount that has nothing to do with the event").isEqualTo("99200.00");
        assertThat(svar.med(Map.of(krock, Val.Sida.MINA))).hasSize(2).first().extracting(andring -> andring.mitt().varde("faktisktOkt"))
                .isEqualTo("99200.00");
    }

    @Test void S10_PR_01_a_month_that_I_made_prognos_takes_its_new_event_along_when_theirs_is_chosen() {
        Objektbild deras = med("faktisktApr", "90000.00");
        Objektbild prognos = handelse("OBEKRAFTAD", effekt("e1", "4", "96000.00"));
        Sammanslagning svar = gjortTillPrognos(deras, prognos);

        Krock krock = svar.krockar().get(0);
        assertThat(svar.krockar()).hasSize(1);
        assertThat(svar.med(Map.of(krock, Val.Sida.DERAS))).as("90 000 kr are actual, and nothing beside them").isEmpty();
        assertThat(svar.med(Map.of(krock, new Val.Skrivet(Map.of("faktisktApr", "91000.00"))))).extracting(Objektandring::id)
                .containsExactly("rad-1");
        assertThat(svar.med(Map.of(krock, Val.Sida.MINA))).extracting(Objektandring::id).containsExactlyInAnyOrder("rad-1", "h-1");

        Sammanslagning fler = gjortTillPrognos(deras, handelse("OBEKRAFTAD", effekt("e1", "4", "96000.00"), effekt("e2", "5", "99200.00")));
        assertThat(fler.med(Map.of()).get(0).mitt().delar()).as("months that nobody else changed stay prognos").extracting(Objektbild::id)
                .containsExactly("e2");
    }

    private static Sammanslagning gjortTillPrognos(Objektbild deras, Objektbild prognos) {
        return Sammanslagning.of(List.of(new Objektandring(RAD, med("faktisktApr", null)), new Objektandring(null, prognos)),
                id -> id.equals("h-1") ? null : deras);
    }

    @Test void an_effect_on_a_row_that_is_gone_is_told_and_the_others_stay() {
        Objektbild min = handelse("OBEKRAFTAD", effekt("e1", "10", "99200.00"),
                new Objektbild("Prognoseffekt", "e2", 0, null, null, Map.of("manad", "11", "delta", "1.00", "rad", "borta"), List.of()));

        Sammanslagning svar = Sammanslagning.of(List.of(new Objektandring(null, min)), id -> id.equals("rad-1") ? RAD : null);

        Krock krock = svar.krockar().get(0);
        assertThat(krock.slag()).isEqualTo(Krock.Slag.RAD_SAKNAS);
        assertThat(svar.med(Map.of(krock, Val.Sida.MINA)).get(0).mitt().delar()).extracting(Objektbild::id).containsExactly("e1");
    }

    @Test void what_is_new_is_mine_alone_also_when_a_new_event_points_at_a_new_row() {
        Objektbild nyRad = new Objektbild("Kopfilsrad", "ny", 0, null, null, Map.of("konto", "1"), List.of());
        Objektbild ny = handelse("OBEKRAFTAD",
                new Objektbild("Prognoseffekt", "e", 0, null, null, Map.of("manad", "11", "delta", "1.00", "rad", "ny"), List.of()));
        List<Objektandring> mina = List.of(new Objektandring(null, nyRad), new Objektandring(null, ny));

        Sammanslagning svar = Sammanslagning.of(mina, id -> null);

        assertThat(svar.krockar()).isEmpty();
        assertThat(svar.med(Map.of())).isEqualTo(mina);
        assertThat(Sammanslagning.of(mina, id -> id.equals("ny") ? nyRad : ny).med(Map.of())).as("a draft that was saved after all").isEmpty();
    }

    private static Sammanslagning slaIhop(Objektbild bas, Objektbild mitt, Objektbild deras) {
        return Sammanslagning.of(List.of(new Objektandring(bas, mitt)), id -> id.equals(bas.id()) ? deras : id.equals("rad-1") ? RAD : null);
    }

    private static Objektbild med(String falt, String varde) {
        Map<String, String> andra = new TreeMap<>();
        andra.put(falt, varde);
        return RAD.med(andra);
    }

    private static Objektbild rad(String... varden) {
        Map<String, String> falt = new TreeMap<>();
        for (int i = 0; i < varden.length; i += 2) {
            falt.put(varden[i], varden[i + 1]);
        }
        return new Objektbild("Kopfilsrad", "rad-1", 1, "anna", null, falt, List.of());
    }

    private static Objektbild handelse(String status, Objektbild... effekter) {
        return new Objektbild("Prognoshandelse", "h-1", 1, "anna", null, Map.of("status", status), List.of(effekter));
    }

    private static Objektbild effekt(String id, String manad, String delta) {
        return new Objektbild("Prognoseffekt", id, 1, "anna", null, Map.of("manad", manad, "delta", delta, "rad", "rad-1"), List.of());
    }

    private static String falt(List<Objektandring> svar) {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(svar.get(0).mitt().falt()).forEach((falt, varde) -> text.append(falt).append('=').append(varde).append(' '));
        return text.toString().strip();
    }

    private static String konto(Sammanslagning svar, Val val) {
        Objektbild mitt = svar.med(Map.of(svar.krockar().get(0), val)).get(0).mitt();
        return mitt.varde("konto") + ' ' + mitt.varde("kommentar");
    }

    private static String period(Sammanslagning svar, Map<Krock, Val> val) {
        Objektbild mitt = svar.med(val).get(0).mitt();
        return mitt.varde("from") + ' ' + mitt.varde("tom");
    }
}
