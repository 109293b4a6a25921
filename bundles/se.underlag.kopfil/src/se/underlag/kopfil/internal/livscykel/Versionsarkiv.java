package se.underlag.kopfil.internal.livscykel;

import static se.underlag.model.UnderlagPackage.Literals.ENTITET__ID;
import static se.underlag.model.UnderlagPackage.Literals.PERSON__SKYDDAD_IDENTITET;

import java.text.MessageFormat;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import se.underlag.base.Belopp;
import se.underlag.base.Kontrollsumma;
import se.underlag.kopfil.livscykel.LivscykelException;
import se.underlag.kopfil.livscykel.LivscykelException.Orsak;
import se.underlag.kopfil.livscykel.Versionsinfo;
import se.underlag.kopfil.livscykel.Versionsinnehall;
import se.underlag.model.Kopfil;
import se.underlag.model.Kopfilsversion;
import se.underlag.model.Person;
import se.underlag.persistence.Filinnehall;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;
import se.underlag.persistence.gallring.Maskering;

/** The uploaded versions of köpfiler: lists them, and reads one after having compared all that it says of itself with its checksum. */
final class Versionsarkiv {

    private static final int BATCH = 500;

    /** A version with what its content says. @param personer identity number by id of the persons in it */
    record Last(Kopfilsversion version, Versionsinnehall innehall, Map<String, String> personer) {
    }

    private Versionsarkiv() {
    }

    /** @return the file's versions, latest first */
    static List<Versionsinfo> lista(Kopfil kopfil) {
        return kopfil.getVersioner().stream().map(Versionsarkiv::info)
                .sorted(Comparator.comparing(Versionsinfo::tidpunkt, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(Versionsinfo::manad).thenComparing(Versionsinfo::nummer).reversed())
                .toList();
    }

    static Versionsinfo info(Kopfilsversion version) {
        Kopfil kopfil = version.getKopfil();
        return new Versionsinfo(version.getId(), kopfil.getId(), kopfil.getNamn(), kopfil.getAr(), version.getManad(), version.getNummer(),
                version.getTidsstampel(), version.getSkapadAv(), version.getRader(), noll(version.getSummaFaktiskt()),
                noll(version.getSummaPrognos()),
                Optional.ofNullable(version.getKontrollsumma()).orElse(""), version.getAnteckning());
    }

    private static java.math.BigDecimal noll(java.math.BigDecimal belopp) {
        return belopp == null ? Belopp.NOLL : belopp;
    }

    /**
     * @param krav asks for the permission to read of that file, before anything of it is read
     * @throws LivscykelException when there is no such version, or when it does not agree with its checksum
     */
    static Last las(UnitOfWork uow, String versionId, Consumer<Kopfil> krav) {
        Kopfilsversion version = uow.find(Kopfilsversion.class, versionId)
                .orElseThrow(() -> new LivscykelException(Orsak.OGILTIG, Messages.versionFinnsInte));
        krav.accept(version.getKopfil());
        Versionsinfo info = info(version);
        byte[] content = Filinnehall.las(uow, version.getFil()).orElseThrow(() -> skadad(info));
        if (!Kontrollsumma.sha256(content).equals(vantad(version)) || !version.getKontrollsumma().equals(version.getFil().getSha256())) {
            throw skadad(info);
        }
        Versionsskrift.Last last = lasta(content, info);
        if (!stammer(last, version)) {
            throw skadad(info);
        }
        Map<String, Object> huvud = last.huvud();
        return new Last(version, new Versionsinnehall(info, String.valueOf(huvud.get("enhet")), (String) huvud.get("agare"), last.rader(),
                Svarsskrift.svar(version.getChecklistesvar()), Svarsskrift.avvikelser(version.getChecklistesvar()), skyddade(uow, last.personer())),
                last.personer());
    }

    /** The checksum of the original stands in the version for good; a content that was weeded (S42) has one of its own. */
    private static String vantad(Kopfilsversion version) {
        return version.getFil().getGallrad() == null ? version.getKontrollsumma() : version.getFil().getGallradSha256();
    }

    private static Versionsskrift.Last lasta(byte[] content, Versionsinfo info) {
        try {
            return Versionsskrift.las(content);
        } catch (IllegalArgumentException | ClassCastException | NullPointerException notOurs) {
            throw skadad(info);
        }
    }

    /** @param personer identity number by id; @return id by identity number of those whose identity is protected today */
    static Map<String, String> skyddade(UnitOfWork uow, Map<String, String> personer) {
        Map<String, String> skyddade = new HashMap<>();
        List<String> ids = List.copyOf(personer.keySet());
        for (int start = 0; start < ids.size(); start += BATCH) {
            uow.list(Sokning.of(Person.class).lika(PERSON__SKYDDAD_IDENTITET, true).i(ENTITET__ID,
                    ids.subList(start, Math.min(start + BATCH, ids.size()))))
                    .forEach(person -> skyddade.put(String.valueOf(personer.get(person.getId())), person.getId()));
        }
        return Map.copyOf(skyddade);
    }

    /** What stands beside the content must say the same as the content, which the checksum covers. */
    private static boolean stammer(Versionsskrift.Last last, Kopfilsversion version) {
        Map<String, Object> huvud = last.huvud();
        return huvud.get("manad").equals((long) version.getManad()) && huvud.get("nummer").equals((long) version.getNummer())
                && huvud.get("kopfil").equals(version.getKopfil().getId()) && huvud.get("tidpunkt").equals(version.getTidsstampel().toString())
                && huvud.get("rader").equals((long) version.getRader()) && last.rader().size() == version.getRader()
                && huvud.get("summaFaktiskt").equals(Belopp.plain(version.getSummaFaktiskt()))
                && huvud.get("summaPrognos").equals(Belopp.plain(version.getSummaPrognos()))
                && java.util.Objects.equals(huvud.get("anteckning"), version.getAnteckning())
                && (huvud.get("checklista").equals(Kontrollsumma.sha256(utf8(version.getChecklistesvar()))) || gallrad(version.getChecklistesvar()));
    }

    /** An answer that named somebody has lost the name (S42), and its checksum is that of before. */
    private static boolean gallrad(String answers) {
        return answers != null && answers.contains(Maskering.MARKE);
    }

    static byte[] utf8(String text) {
        return text == null ? new byte[0] : text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static LivscykelException skadad(Versionsinfo info) {
        return new LivscykelException(Orsak.SKADAD, MessageFormat.format(Messages.skadad, info.beteckning(), info.kopfil()));
    }
}
