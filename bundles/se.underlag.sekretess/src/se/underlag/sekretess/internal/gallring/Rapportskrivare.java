package se.underlag.sekretess.internal.gallring;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.underlag.persistence.Databas;
import se.underlag.sekretess.internal.Messages;
import se.underlag.sekretess.internal.logg.Typord;

/** What is kept with a list that was carried out: what was changed where, and the copies that somebody has to see to. Names nobody. */
final class Rapportskrivare {

    private final Databas databas;
    private final List<Begaran.Samlad> samlade;
    private final int andrade;
    private Mappgenomgang.Utfall mappar = new Mappgenomgang.Utfall(List.of(), List.of(), List.of());

    /** @param andrade how many of the reviewed persons were not due any more */
    Rapportskrivare(Databas databas, List<Begaran.Samlad> samlade, int andrade) {
        this.databas = databas;
        this.samlade = samlade;
        this.andrade = andrade;
    }

    void mappar(Mappgenomgang.Utfall found) {
        mappar = found;
    }

    String skriv(Map<String, Integer> changed) {
        List<String> lines = new ArrayList<>();
        samlade.forEach(one -> lines.add(MessageFormat.format(one.begaran().kopfiler() ? Messages.rapportKopfiler : Messages.rapportPersoner,
                one.begaran().personer().size())));
        if (andrade > 0) {
            lines.add(MessageFormat.format(Messages.rapportAndrade, andrade));
        }
        int namesakes = samlade.stream().mapToInt(Begaran.Samlad::namnar).sum();
        if (namesakes > 0) {
            lines.add(MessageFormat.format(Messages.rapportNamnar, namesakes));
        }
        changed.forEach((place, count) -> lines.add(MessageFormat.format(Messages.rapportTabell, Typord.typ(place), count)));
        mappar.rattade().forEach(file -> lines.add(MessageFormat.format(Messages.rapportFil, file)));
        mappar.kvar().forEach(file -> lines.add(MessageFormat.format(Messages.rapportFilKvar, file)));
        mappar.kopior().forEach(copy -> lines.add(MessageFormat.format(Messages.rapportKopia, copy)));
        lines.add(databas instanceof Databas.Postgresql ? Messages.rapportServer : Messages.rapportAndraKopior);
        return String.join("\n", lines);
    }
}
