package se.underlag.kopfil.internal.tolkning;

/**
 * What a cell gave: a value, nothing, or something that cannot be read.
 *
 * @param varde the value, null when the cell is empty or cannot be read
 * @param olasligt what stands there instead, null when it could be read
 */
record Avlast<T>(T varde, String olasligt) {

    static <T> Avlast<T> tom() {
        return new Avlast<>(null, null);
    }

    static <T> Avlast<T> av(T varde) {
        return new Avlast<>(varde, null);
    }

    static <T> Avlast<T> olaslig(String text) {
        return new Avlast<>(null, text);
    }
}
