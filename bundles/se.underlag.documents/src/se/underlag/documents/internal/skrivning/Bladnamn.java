package se.underlag.documents.internal.skrivning;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of sheets as Excel takes them: at most 31 characters, none of {@code []:*?/\}, no apostrophe at the ends, each once. */
final class Bladnamn {

    private static final int LONGEST = 31;
    private static final Set<String> RESERVED = Set.of("history", "historik");

    private final Set<String> taken = new HashSet<>(RESERVED);

    /** @return the wanted name, cut, cleaned and numbered where needed */
    String of(String wanted) {
        String clean = wanted == null ? "" : wanted.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", " ").replaceAll("^'+|'+$", "").strip();
        String name = clean.isEmpty() ? "Blad" : cut(clean, LONGEST);
        String unique = name;
        for (int number = 2; !taken.add(unique.toLowerCase(Locale.ROOT)); number++) {
            String ending = " (" + number + ")";
            unique = cut(name, LONGEST - ending.length()) + ending;
        }
        return unique;
    }

    private static String cut(String name, int length) {
        if (name.length() <= length) {
            return name;
        }
        int end = Character.isHighSurrogate(name.charAt(length - 1)) ? length - 1 : length;
        return name.substring(0, end).replaceAll("'+$", "").strip();
    }
}
