package se.underlag.kopfil.internal.kommando;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Optional;
import se.underlag.kopfil.KopfilTjanst;
import se.underlag.kopfil.Kopfilsinfo;
import se.underlag.spi.Kommandofel;
import se.underlag.spi.Kommandorad;

/** What several commands read from their words. */
final class Ord {

    private static final int MIN_AR = 1900;
    private static final int MAX_AR = 2200;

    private Ord() {
    }

    /** @return the year of {@code --ar}. @throws Kommandofel when it is missing or no year */
    static int ar(Kommandorad rad) {
        String text = rad.krav("ar");
        int ar = text.matches("\\d{4}") ? Integer.parseInt(text) : 0;
        if (ar < MIN_AR || ar > MAX_AR) {
            throw new Kommandofel(MessageFormat.format(Messages.felAr, text));
        }
        return ar;
    }

    /** @return the file to write. @throws Kommandofel when no file can be there */
    static Path mal(Kommandorad rad, String skriven) {
        Path till = rad.fil(skriven);
        if (Files.isDirectory(till) || till.getParent() == null || !Files.isDirectory(till.getParent())) {
            throw new Kommandofel(MessageFormat.format(Messages.felMal, skriven));
        }
        return till;
    }

    /** @throws Kommandofel when words stand there that the command does not understand */
    static void inga(Kommandorad rad) {
        if (!rad.fria().isEmpty()) {
            throw new Kommandofel(MessageFormat.format(Messages.okantOrd, rad.fria().get(0)));
        }
    }

    /** @return the köpfil of {@code --enhet}, {@code --ar} and {@code --fil}; the last may be left out where there is only one */
    static Kopfilsinfo kopfil(KopfilTjanst tjanst, Kommandorad rad) {
        String enhet = rad.krav("enhet");
        int ar = ar(rad);
        if (tjanst.enheter().stream().noneMatch(info -> info.kod().equals(enhet))) {
            throw new Kommandofel(MessageFormat.format(Messages.okandEnhet, enhet));
        }
        List<Kopfilsinfo> filer = tjanst.lista().stream().filter(fil -> fil.enhetskod().equals(enhet) && fil.ar() == ar).toList();
        if (filer.isEmpty()) {
            throw new Kommandofel(MessageFormat.format(Messages.ingenKopfil, enhet, String.valueOf(ar)));
        }
        String namn = String.join(", ", filer.stream().map(Kopfilsinfo::namn).toList());
        Optional<String> vald = rad.varde("fil");
        if (vald.isPresent()) {
            return filer.stream().filter(fil -> fil.namn().equals(vald.get())).findFirst()
                    .orElseThrow(() -> new Kommandofel(MessageFormat.format(Messages.ingenSadanFil, vald.get(), enhet, String.valueOf(ar), namn)));
        }
        if (filer.size() > 1) {
            throw new Kommandofel(MessageFormat.format(Messages.fleraFiler, enhet, String.valueOf(ar), namn));
        }
        return filer.get(0);
    }
}
