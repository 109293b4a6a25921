package se.underlag.avtal.internal.flode;

import static org.assertj.core.api.Assertions.assertThat;
import static se.underlag.avtal.internal.Arendebygge.ettAvtal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.underlag.avtal.Arendebild;
import se.underlag.avtal.internal.Arendebygge;
import se.underlag.base.Period;
import se.underlag.model.Flode;
import se.underlag.model.Placeringstillstand;
import se.underlag.model.Roll;
import se.underlag.process.Steg;
import se.underlag.process.Stegstatus;
import se.underlag.process.Stegval;
import se.underlag.regler.Datumparametrar;
import se.underlag.regler.TreManader;
import se.underlag.security.Rolltabell;

/** Random walks: whoever tries whatever with whichever values, a case never comes to a place where a rule does not let it. */
class VandringTest {

    /** What people do now and then, or no walk would come to an end. */
    private static final Set<Stegart> SALLAN = Set.of(Stegart.AVBRYTA, Stegart.TA_TILLBAKA, Stegart.OPPNA, Stegart.OPPNA_UNDANTAG);
    private static final int VANDRINGAR = 500;
    private static final int STEG = 120;
    private static final Set<Placeringstillstand> SKICKADE = EnumSet.of(Placeringstillstand.SKICKAT, Placeringstillstand.ATERKOMMET,
            Placeringstillstand.ARKIVERAT);
    private static final Datumparametrar PARAMETRAR = Datumparametrar.levererade();
    private static final TreManader TRE = new TreManader(3, TreManader.Lasart.DAGEN_FORE);

    private final Floden floden = new Floden(PARAMETRAR);

    /** One walk; the case is played anew from what happened to it, so that a refused step leaves no trace. */
    private final class Vandring {
        private final Flode flode;
        private final Random slump;
        private final List<Consumer<Arendebygge>> hant = new ArrayList<>();
        private LocalDate idag = LocalDate.of(2023, 1, 1);
        private Arendebild arende;

        Vandring(Flode flode, long seed) {
            this.flode = flode;
            slump = new Random(seed);
            idag = idag.plusDays(slump.nextInt(800));
            LocalDate forra = idag.minusDays(slump.nextInt(150));
            LocalDate uppstod = idag.minusDays(slump.nextInt(120));
            LocalDate kontakt = uppstod.plusDays(slump.nextInt(130));
            hant.add(bygge -> {
                bygge.i(floden.start(flode).till());
                if (flode != Flode.NYTT_AVROP) {
                    bygge.foregaende(ettAvtal().dagar(forra.toString(), TRE.slut(forra).toString()).skickad(forra.toString()));
                }
                if (flode == Flode.UPPFOLJANDE) {
                    bygge.inflytt(forra.toString());
                }
                if (flode == Flode.FORANDRADE_BEHOV) {
                    bygge.behov(uppstod.toString(), kontakt.toString());
                }
            });
            arende = bild(hant);
            assertThat(floden.startvakter(arende, idag)).isEmpty();
        }

        private Arendebild bild(List<Consumer<Arendebygge>> what) {
            Arendebygge bygge = new Arendebygge(flode);
            what.forEach(one -> one.accept(bygge));
            return bygge.bild();
        }

        /** Somebody tries some step; nothing happens when it is not allowed. */
        void forsok() {
            idag = idag.plusDays(slump.nextInt(4) == 0 ? slump.nextInt(25) : 0);
            Roll roll = Roll.values()[slump.nextInt(Roll.values().length)];
            var val = floden.process(flode).val(arende, arende.tillstand(), arende.tagna(), idag, handling -> Rolltabell.permits(roll, handling));
            Stegval<Placeringstillstand, Arendebild> ett = val.get(slump.nextInt(val.size()));
            if (ett.status() != Stegstatus.MOJLIGT) {
                return;
            }
            Steg<Placeringstillstand, Arendebild> steg = ett.steg();
            Placeringstillstand fran = arende.tillstand();
            Stegart art = floden.art(flode, steg.id()).orElseThrow();
            if (SALLAN.contains(art) && slump.nextInt(25) > 0) {
                return;
            }
            boolean orsak = slump.nextInt(3) > 0;
            Consumer<Arendebygge> verkan = verkan(art, roll);
            List<Consumer<Arendebygge>> trial = new ArrayList<>(hant);
            trial.add(bygge -> {
                verkan.accept(bygge);
                bygge.i(steg.till() == null ? fran : steg.till()).tagit(steg.id(), orsak ? "Orsak" : null);
            });
            Arendebild efter = bild(trial);
            if (floden.efter(efter, steg.id(), idag).isEmpty()) {
                hant.add(trial.getLast());
                arende = efter;
            }
        }

        private Consumer<Arendebygge> verkan(Stegart art, Roll roll) {
            LocalDate day = idag.plusDays(slump.nextInt(5) - 3L);
            boolean undantag = slump.nextInt(3) == 0;
            boolean rakna = slump.nextBoolean();
            LocalDate start = art == Stegart.UPPRATTA || art == Stegart.UPPRATTA_UNDANTAG || art == Stegart.RATTA || art == Stegart.RATTA_UNDANTAG
                    ? start()
                    : day;
            LocalDate last = flode == Flode.NYTT_AVROP ? TRE.slut(start).plusDays(slump.nextInt(3) == 0 ? 1 : 0) : null;
            return switch (art) {
            case BOKA -> bygge -> bygge.bokad(day.toString());
            case GENOMFORA -> bygge -> {
                bygge.genomford(day.toString());
                if (undantag) {
                    bygge.undantag();
                }
            };
            case MEJLA -> bygge -> bygge.mejlad(day.toString());
            case TRESERVA -> bygge -> bygge.iTreserva(day.toString());
            case MEDDELA_INFLYTT -> bygge -> bygge.inflytt(day.plusDays(5).toString());
            case BEKRAFTA_START -> bygge -> bygge.bekraftad(day.toString());
            case UPPRATTA, RATTA -> bygge -> bygge.avtal(ettAvtal().dagar(start.toString(), last == null ? "" : last.toString()));
            case UPPRATTA_UNDANTAG, RATTA_UNDANTAG -> bygge -> bygge
                    .avtal(ettAvtal().dagar(start.toString(), last == null ? "" : last.toString()).undantag(roll));
            case KONTROLLRAKNA, KONTROLLRAKNA_UNDANTAG -> bygge -> bygge.avtalet().kontroll(rakna ? "0.00" : "180.00");
            case RATTA_BEDOMNING -> bygge -> {
                if (bygge.avtalet() != null) {
                    bygge.avtalet().utanKontroll();
                }
            };
            case SIGNERA -> bygge -> bygge.avtalet().signerad(idag.toString());
            case OPPNA, OPPNA_UNDANTAG -> bygge -> bygge.avtalet().utanKontroll().osignerad();
            case SKICKA -> bygge -> {
                bygge.avtalet().skickad(idag.toString());
                if (!rakna) {
                    bygge.avtalet().informerad(null);
                }
            };
            case ATERKOMMET -> bygge -> bygge.avtalet().aterkommen(idag.toString());
            case FASTSTALLA -> {
                LocalDate notice = idag;
                yield bygge -> bygge.foregaende(ettAvtal().dagar("2022-01-01", "").skickad("2022-01-01").uppsagd(notice.toString(),
                        day.toString()));
            }
            default -> bygge -> {
            };
            };
        }

        private LocalDate start() {
            return switch (flode) {
            case UPPFOLJANDE -> TRE.nasta(arende.foregaende().period().from());
            case FORANDRADE_BEHOV -> arende.bedomning().startBekraftad();
            default -> arende.inflyttning() == null ? idag : arende.inflyttning().datum();
            };
        }
    }

    @ParameterizedTest
    @EnumSource(Flode.class) void no_walk_comes_where_a_rule_forbids(Flode flode) {
        Set<Placeringstillstand> ends = EnumSet.noneOf(Placeringstillstand.class);
        for (int seed = 0; seed < VANDRINGAR; seed++) {
            Vandring walk = new Vandring(flode, seed);
            for (int n = 0; n < STEG * 20; n++) {
                walk.forsok();
                lagligt(walk, seed);
            }
            ends.add(walk.arende.tillstand());
        }
        assertThat(ends).containsAll(floden.plan(flode).slut());
    }

    @Test void the_same_seed_walks_the_same_way() {
        Vandring one = new Vandring(Flode.NYTT_AVROP, 7);
        Vandring other = new Vandring(Flode.NYTT_AVROP, 7);
        for (int n = 0; n < STEG; n++) {
            one.forsok();
            other.forsok();
        }
        assertThat(one.arende).isEqualTo(other.arende);
    }

    private void lagligt(Vandring walk, int seed) {
        Arendebild arende = walk.arende;
        String where = arende.flode() + " seed " + seed + " " + arende.steg().stream().map(steg -> steg.steg()).toList();
        if (SKICKADE.contains(arende.tillstand())) {
            assertThat(arende.avtal().signerad()).as(where).isNotNull();
            assertThat(arende.avtal().kontrollStammer()).as(where).isTrue();
            assertThat(arende.bedomning().genomford()).as(where).isNotNull();
            assertThat(arende.avtal().skickad()).as(where).isNotNull().isEqualTo(arende.avtal().adminInformerad());
            assertThat(arende.avtal().undantag()).as(where).isEqualTo(arende.bedomning().undantag());
            assertThat(arende.avtal().upprattadRoll()).as(where)
                    .isEqualTo(arende.avtal().undantag() ? Roll.LINK_SAMORDNARE : Roll.SOCIALADMINISTRATOR);
        }
        if (arende.tillstand() == Placeringstillstand.ARKIVERAT) {
            assertThat(arende.avtal().aterkommen()).as(where).isNotNull();
            assertThat(arende.bedomning().mejlSkickat()).as(where).isNotNull();
            assertThat(arende.bedomning().iTreserva()).as(where).isNotNull();
        }
        if (arende.tillstand() == Placeringstillstand.AVBRUTET) {
            assertThat(arende.senast(arende.flode() == Flode.UPPSAGNING ? "U0" : "X")).as(where).get().extracting(steg -> steg.orsak()).isNotNull();
        }
        if (arende.tillstand() == Placeringstillstand.UPPSAGT || arende.tillstand() == Placeringstillstand.AVSLUTAT) {
            assertThat(arende.tagna()).as(where).contains("U2", "U3");
        }
        dagarna(arende, walk.idag, where);
    }

    private static void dagarna(Arendebild arende, LocalDate idag, String where) {
        boolean bedomd = arende.bedomning() != null && arende.bedomning().genomford() != null;
        if (arende.flode() == Flode.NYTT_AVROP && bedomd && arende.inflyttning() != null && !arende.tagna().contains("A2v")) {
            assertThat(arende.bedomning().genomford()).as(where).isBefore(arende.inflyttning().datum());
        }
        if (arende.flode() == Flode.NYTT_AVROP && SKICKADE.contains(arende.tillstand()) && !arende.tagna().contains("A2v")) {
            assertThat(arende.bedomning().genomford()).as(where).isBefore(arende.avtal().period().from());
        }
        if (arende.flode() == Flode.UPPFOLJANDE && bedomd && !arende.tagna().contains("B1v")) {
            assertThat(arende.bedomning().genomford()).as(where).isAfterOrEqualTo(TRE.nasta(arende.inflyttning().datum()));
        }
        if (arende.flode() == Flode.FORANDRADE_BEHOV && arende.tagna().contains("C3")) {
            assertThat(idag).as(where).isAfterOrEqualTo(TRE.nasta(arende.bedomning().behovUppstod()));
        }
        if (arende.flode() == Flode.FORANDRADE_BEHOV && arende.avtal() != null) {
            assertThat(arende.tagna()).as(where).contains("C2");
            assertThat(arende.avtal().period()).as(where).isEqualTo(new Period(arende.bedomning().startBekraftad(), null));
        }
    }
}
