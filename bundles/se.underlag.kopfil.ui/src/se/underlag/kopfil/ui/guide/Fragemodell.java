package se.underlag.kopfil.ui.guide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import se.underlag.base.Period;
import se.underlag.kopfil.Handelsefraga;
import se.underlag.kopfil.Handelsefraga.Kandidat;
import se.underlag.kopfil.Handelsefraga.Svar;
import se.underlag.kopfil.Importplan;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.ui.internal.Messages;
import se.underlag.spi.Fynd;
import se.underlag.ui.sekretess.Sekretess;

/** The green rows of which a file does not tell whether they are new (PR-04) or a change of insats (PR-05), and what a person says. No window. */
final class Fragemodell {

    private final List<Fraga> questions;
    private final Map<Fynd.Plats, Svar> answers = new HashMap<>();

    /** A question with its row as the file has it. */
    record Fraga(Handelsefraga om, Radbild rad) {

        /** @return the answers there are, the new ärende first */
        List<Svar> svar() {
            List<Svar> all = new ArrayList<>(List.of(Svar.nyttArende()));
            om.kandidater().forEach(one -> all.add(Svar.bytesAv(one.plats())));
            return all;
        }

        /** @return the answer for people */
        String text(Svar svar) {
            String words = svar.ersatter() == null ? Messages.fraga_nytt
                    : om.kandidater().stream().filter(one -> one.plats().equals(svar.ersatter()))
                            .findFirst().map(Fraga::replaced).orElse("");
            return svar.equals(om.forslag()) ? NLS.bind(Messages.fraga_foreslaget, words) : words;
        }

        private static String replaced(Kandidat one) {
            String row = describe(one.insats(), one.leverantor(), one.period());
            return NLS.bind(one.minskad() ? Messages.fraga_byteMinskad : Messages.fraga_byte, String.valueOf(one.plats().rad()), row);
        }

        /** @return the new row for people, without the person */
        String ny() {
            return describe(rad.insats(), rad.leverantor(), rad.period());
        }

        /** @return the person for people */
        String person() {
            return Stream.of(Sekretess.NAMN.visa(rad.namn()), Sekretess.IDENTITET.visa(rad.identitet()))
                    .filter(text -> text != null && !text.isEmpty())
                    .collect(Collectors.joining("  "));
        }

        private static String describe(String insats, String leverantor, Period period) {
            String days = period.from() == null && period.tom() == null ? null
                    : (period.from() == null ? "" : period.from()) + "–" + (period.tom() == null ? "" : period.tom());
            return Stream.of(insats, leverantor, days).filter(text -> text != null && !text.isBlank()).collect(Collectors.joining(", "));
        }
    }

    /** Begins with what is proposed. */
    Fragemodell(Importplan plan) {
        Map<Fynd.Plats, Radbild> rows = new LinkedHashMap<>();
        plan.rader().forEach(one -> rows.putIfAbsent(one.rad().plats(), one.rad()));
        questions = plan.fragor().stream().filter(one -> rows.containsKey(one.plats())).map(one -> new Fraga(one, rows.get(one.plats()))).toList();
        questions.forEach(one -> answers.put(one.om().plats(), one.om().forslag()));
    }

    /** @return the questions in the file's order */
    List<Fraga> fragor() {
        return questions;
    }

    /** @return what is answered now */
    Svar svar(Fraga fraga) {
        return answers.get(fraga.om().plats());
    }

    /** Answers. */
    void svara(Fraga fraga, Svar svar) {
        answers.put(fraga.om().plats(), svar);
    }

    /** @return the plan with the answers */
    Importplan till(Importplan plan) {
        return questions.isEmpty() ? plan : plan.medSvar(answers);
    }
}
