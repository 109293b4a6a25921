package se.underlag.kopfil.internal.forslag;

/** {@link OmrakningProv} on PostgreSQL. */
class PostgresqlOmrakningTest extends OmrakningProv {

    PostgresqlOmrakningTest() {
        super(PostgresqlForslagTest::medAnvandare);
    }
}
