package se.underlag.kopfil.livscykel;

/** A finding that was open at the upload, with what was said of it (KF-12). @param rad the row's place, 0 for none; @param radId null for none */
public record Avvikelsekommentar(String regel, String text, int rad, String radId, String falt, String kommentar) {
}
