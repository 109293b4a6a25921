package se.underlag.avtal.internal.flode;

import static org.assertj.core.api.Assertions.assertThat;
import static se.underlag.avtal.internal.Arendebygge.ettAvtal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.underlag.avtal.Arendebild;
import se.underlag.avtal.internal.Arendebygge;
import se.underlag.avtal.internal.Arendebygge.Avtalsbygge;
import se.underlag.model.Flode;
import se.underlag.model.Placeringstillstand;
import se.underlag.model.Roll;
import se.underlag.process.Stegstatus;
import se.underlag.process.Stegval;
import se.underlag.regler.Datumparametrar;
import se.underlag.security.Rolltabell;

/** Every step of every flow by every role: MOJLIGT or ANNAN_ROLL as steg-roll.csv says, where no guard hinders. */
class StegRollTest {

    private static final LocalDate IDAG = LocalDate.of(2024, 6, 3);

    private final Floden floden = new Floden(Datumparametrar.levererade());

    /** A case in which every guard is content, with an exception or without. */
    static Arendebild allt(Flode flode, Placeringstillstand tillstand, boolean undantag) {
        Avtalsbygge avtal = ettAvtal().dagar("2024-01-20", "2024-04-19").kontroll("0.00").signerad("2024-01-18").skickad("2024-01-18")
                .aterkommen("2024-02-01");
        Arendebygge bygge = new Arendebygge(flode).i(tillstand).inflytt("2024-01-20")
                .genomford(flode == Flode.NYTT_AVROP ? "2024-01-10" : "2024-05-20").mejlad("2024-05-21").iTreserva("2024-05-22")
                .behov("2024-01-10", "2024-04-20")
                .bekraftad("2024-04-20").avtal(undantag ? avtal.undantag(Roll.LINK_SAMORDNARE) : avtal)
                .foregaende(ettAvtal().dagar("2024-01-20", "2024-04-19").skickad("2024-01-18")).tagit("U2").tagit("U3");
        return (undantag ? bygge.undantag() : bygge).bild();
    }

    private Stegstatus status(Flode flode, Flodessteg steg, Roll roll) {
        boolean undantag = steg.art() == Stegart.UPPRATTA_UNDANTAG || steg.art() == Stegart.RATTA_UNDANTAG
                || steg.art() == Stegart.KONTROLLRAKNA_UNDANTAG || steg.art() == Stegart.OPPNA_UNDANTAG;
        Set<Stegstatus> answers = Set.copyOf(steg.fran().stream()
                .map(state -> floden.process(flode).val(allt(flode, state, undantag), state, Set.of(), IDAG, one -> Rolltabell.permits(roll, one)))
                .map(val -> val.stream().filter(one -> one.steg().id().equals(steg.id())).findFirst().orElseThrow()).map(Stegval::status).toList());
        assertThat(answers).as(steg.id() + " by " + roll).hasSize(1);
        return answers.iterator().next();
    }

    private List<String> tabell() {
        List<String> lines = new ArrayList<>();
        lines.add("flode;steg;regel;" + Stream.of(Roll.values()).map(Roll::name).collect(Collectors.joining(";")));
        for (Flode flode : Flode.values()) {
            Startsteg start = floden.start(flode);
            lines.add(rad(flode, start.id(), start.regel(),
                    roll -> Rolltabell.permits(roll, start.art().handling()) ? Stegstatus.MOJLIGT : Stegstatus.ANNAN_ROLL));
            floden.plan(flode).steg().forEach(steg -> lines.add(rad(flode, steg.id(), steg.regel(), roll -> status(flode, steg, roll))));
        }
        return lines;
    }

    private static String rad(Flode flode, String id, String regel, Function<Roll, Stegstatus> status) {
        return Stream.concat(Stream.of(flode.name(), id, regel), Stream.of(Roll.values()).map(status).map(Stegstatus::name))
                .collect(Collectors.joining(";"));
    }

    @Test void every_step_by_every_role_is_as_the_table_beside_says() throws IOException {
        try (InputStream in = StegRollTest.class.getResourceAsStream("steg-roll.csv")) {
            assertThat(String.join("\n", tabell()) + "\n").isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
