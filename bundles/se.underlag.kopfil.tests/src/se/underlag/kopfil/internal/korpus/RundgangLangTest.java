package se.underlag.kopfil.internal.korpus;

import org.junit.jupiter.api.Tag;

/** The same in the long run, whose judges of workbooks need the exports too. */
@Tag("lang")
class RundgangLangTest extends RundgangTest {
}
