package se.underlag.kopfil;

import java.util.List;
import se.underlag.model.Kopfil;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Prognoshandelse;

/** An opened köpfil: its rows by sort key, and the events whose effects make its prognos. */
public record Kopfilsinnehall(Kopfil kopfil, List<Kopfilsrad> rader, List<Prognoshandelse> handelser) {
}
