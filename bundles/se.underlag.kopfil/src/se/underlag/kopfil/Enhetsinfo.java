package se.underlag.kopfil;

import java.util.List;

/** A unit and its köpfiler. */
public record Enhetsinfo(String id, String kod, String namn, List<Kopfilsinfo> kopfiler) {
}
