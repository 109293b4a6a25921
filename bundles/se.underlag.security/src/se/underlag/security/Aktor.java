package se.underlag.security;

/** Who acts. @param signatur login name, stands in logs; @param namn for people */
public record Aktor(String signatur, String namn) {
}
