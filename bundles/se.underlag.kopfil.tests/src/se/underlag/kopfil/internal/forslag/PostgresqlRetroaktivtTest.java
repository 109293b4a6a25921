package se.underlag.kopfil.internal.forslag;

/** {@link RetroaktivtProv} on PostgreSQL. */
class PostgresqlRetroaktivtTest extends RetroaktivtProv {

    PostgresqlRetroaktivtTest() {
        super(PostgresqlForslagTest::medAnvandare);
    }
}
