package se.underlag.kopfil.livscykel;

import java.math.BigDecimal;
import java.util.List;
import se.underlag.spi.Fynd;

/**
 * What an upload would be, and what it asks for first.
 *
 * @param manad 1 to 12; @param nummer the number that the version would get
 * @param fel open findings of severity fel: each needs a comment or is put right first (KF-12)
 * @param varningar how many findings of lower severity are open
 * @param fragor the checklist of the unit (KF-09)
 * @param rader how many rows; @param summaFaktiskt SEK; @param summaPrognos SEK
 * @param tidigare the month's versions so far, latest first
 */
public record Uppladdningsunderlag(Filstatus status, int manad, int nummer, List<Fynd> fel, int varningar, List<Checklistfraga> fragor, int rader,
        BigDecimal summaFaktiskt, BigDecimal summaPrognos, List<Versionsinfo> tidigare) {
}
