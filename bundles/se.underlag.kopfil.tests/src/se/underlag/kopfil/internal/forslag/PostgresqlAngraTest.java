package se.underlag.kopfil.internal.forslag;

/** {@link AngraProv} on PostgreSQL. */
class PostgresqlAngraTest extends AngraProv {

    PostgresqlAngraTest() {
        super(PostgresqlForslagTest::medAnvandare);
    }
}
