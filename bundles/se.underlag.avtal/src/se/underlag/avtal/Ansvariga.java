package se.underlag.avtal;

/** Signatures of those who have the case, each null while nobody is named. */
public record Ansvariga(String socialsekreterare, String planeringsledare, String socialadministrator, String enhetschef, String linkSamordnare) {
}
