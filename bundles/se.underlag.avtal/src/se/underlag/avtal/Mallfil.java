package se.underlag.avtal;

/** A template as a file. @param namn file name */
public record Mallfil(String namn, byte[] innehall) {
}
