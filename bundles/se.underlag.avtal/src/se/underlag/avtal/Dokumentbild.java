package se.underlag.avtal;

import java.time.Instant;
import se.underlag.model.Dokumenttyp;

/** A document of a case, without its content. @param namn file name, without name or identity number (A28); @param storlek bytes */
public record Dokumentbild(String id, String arendeId, Dokumenttyp typ, String namn, Instant skapat, String skapatAv, long storlek) {
}
