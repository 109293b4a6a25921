package se.underlag.ui.diagram;

import java.util.ArrayList;
import java.util.List;
import se.underlag.base.Belopp;
import se.underlag.base.Manadsbelopp;
import se.underlag.ui.internal.Messages;
import se.underlag.ui.sekretess.Sekretess;

/** The months of a year, actual and forecast apart (PR-02), SEK. */
public record Arsserie(Manadsbelopp faktiskt, Manadsbelopp prognos) {

    /** @return whether no month has an amount */
    public boolean isEmpty() {
        return faktiskt.isEmpty() && prognos.isEmpty();
    }

    /** @return twelve lines and the sum of the year */
    public List<Beloppsrad> manader() {
        List<Beloppsrad> rows = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            rows.add(new Beloppsrad(Manad.namn(month), faktiskt.orZero(month), prognos.orZero(month)));
        }
        rows.add(new Beloppsrad(Messages.diagram_helaAret, faktiskt.summa(), prognos.summa()));
        return rows;
    }

    /** @return the year in words, for those who do not see the chart */
    public String iOrd() {
        StringBuilder words = new StringBuilder();
        for (Beloppsrad row : manader()) {
            words.append(row.namn()).append(": ").append(Messages.diagram_faktisk).append(' ')
                    .append(Sekretess.BELOPP.visa(Belopp.svenska(row.faktisk()))).append(", ").append(Messages.diagram_prognos).append(' ')
                    .append(Sekretess.BELOPP.visa(Belopp.svenska(row.prognos()))).append(".\n");
        }
        return words.toString();
    }
}
