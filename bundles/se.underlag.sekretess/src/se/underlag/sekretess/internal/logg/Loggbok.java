package se.underlag.sekretess.internal.logg;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import se.underlag.documents.kalkyl.Kalkylskrivare;
import se.underlag.documents.kalkyl.Utbok;
import se.underlag.documents.kalkyl.Utbok.Format;
import se.underlag.documents.kalkyl.Utbok.Utblad;
import se.underlag.documents.kalkyl.Utbok.Utcell;
import se.underlag.documents.kalkyl.Utbok.Utkolumn;
import se.underlag.sekretess.Loggtjanst;
import se.underlag.sekretess.Sekretessord;
import se.underlag.sekretess.internal.Messages;

/** The log as a file: a workbook, or text that any program reads. */
final class Loggbok {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final Kalkylskrivare skrivare;
    private final ZoneId zon;

    Loggbok(Kalkylskrivare skrivare, ZoneId zon) {
        this.skrivare = skrivare;
        this.zon = zon;
    }

    void skriv(Loggtjanst.Rapport rapport, Path till) {
        List<Utkolumn> kolumner = List.of(text(Messages.kolAnvandare, 16), text(Messages.kolPerson, 32), tal(Messages.kolAntal),
                tal(Messages.kolExporter), tal(Messages.kolLyft), text(Messages.kolForsta, 20), text(Messages.kolSista, 20));
        List<List<Utcell>> rader = rapport.rader().stream()
                .map(rad -> List.of(Utcell.of(rad.anvandare()), Utcell.of(rad.person()), tal(rad.antal()), tal(rad.exporter()), tal(rad.lyft()),
                        Utcell.of(tid(rad.forsta())), Utcell.of(tid(rad.sista()))))
                .toList();
        skriv(new Utblad(Messages.bladRapport, MessageFormat.format(Messages.rapportTitel, rapport.enhet(), rapport.manad()), kolumner, rader, 2),
                till);
    }

    void skriv(Loggtjanst.Svar svar, Path till) {
        List<Utkolumn> kolumner = List.of(text(Messages.kolTid, 20), text(Messages.kolAnvandare, 16), text(Messages.kolHandling, 24),
                text(Messages.kolObjekt, 32), text(Messages.kolPerson, 32), text(Messages.kolEnhet, 12), text(Messages.kolFalt, 20),
                text(Messages.kolFore, 24), text(Messages.kolEfter, 24));
        List<List<Utcell>> rader = svar.rader().stream()
                .map(rad -> Stream
                        .of(tid(rad.tid()), rad.anvandare(), Sekretessord.slag(rad.slag()), rad.objekt(), Sekretessord.person(rad), rad.enhet(),
                                Sekretessord.falt(rad), Sekretessord.fore(rad), Sekretessord.efter(rad))
                        .map(Utcell::of).toList())
                .toList();
        skriv(new Utblad(Messages.bladLogg, Messages.loggTitel, kolumner, rader, 2), till);
    }

    private void skriv(Utblad blad, Path till) {
        skrivare.skriv(new Utbok(List.of(blad)), Map.of(), till, new NullProgressMonitor());
    }

    private String tid(Instant tid) {
        return TIME.withZone(zon).format(tid);
    }

    private static Utkolumn text(String rubrik, int bredd) {
        return new Utkolumn(rubrik, Format.TEXT, bredd, false);
    }

    private static Utkolumn tal(String rubrik) {
        return new Utkolumn(rubrik, Format.HELTAL, 12, false);
    }

    private static Utcell tal(int tal) {
        return Utcell.of(BigDecimal.valueOf(tal), false);
    }
}
