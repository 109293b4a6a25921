package se.underlag.sync.protokoll;

import java.util.Map;

/**
 * A row as the server has it.
 *
 * @param version the server's version
 * @param varden attribute to text of {@code Radtext}, null values left out; without {@code id} and {@code version}, and without content of files
 */
public record Radbild(String entitet, String id, long version, Map<String, String> varden) {
}
