package se.underlag.sync.internal.klient;

/** A row. @param entitet model class */
record Nyckel(String entitet, String id) {
}
