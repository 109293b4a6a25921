package se.underlag.kopfil.internal.forslag;

/** {@link AvslutProv} on PostgreSQL. */
class PostgresqlAvslutTest extends AvslutProv {

    PostgresqlAvslutTest() {
        super(PostgresqlForslagTest::medAnvandare);
    }
}
