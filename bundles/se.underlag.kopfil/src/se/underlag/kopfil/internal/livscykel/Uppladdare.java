package se.underlag.kopfil.internal.livscykel;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import se.underlag.base.Belopp;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.internal.granskning.Granskare;
import se.underlag.base.Kontrollsumma;
import se.underlag.kopfil.internal.lagring.Radavbildning;
import se.underlag.kopfil.internal.tjanst.Kopfilslager;
import se.underlag.kopfil.livscykel.Avvikelsekommentar;
import se.underlag.kopfil.livscykel.Checklistfraga;
import se.underlag.kopfil.livscykel.Checklistsvar;
import se.underlag.kopfil.livscykel.Filstatus;
import se.underlag.kopfil.livscykel.LivscykelException;
import se.underlag.kopfil.livscykel.LivscykelException.Orsak;
import se.underlag.kopfil.livscykel.Uppladdning;
import se.underlag.kopfil.livscykel.Uppladdningsunderlag;
import se.underlag.kopfil.livscykel.Versionsinfo;
import se.underlag.model.Fil;
import se.underlag.model.Kopfil;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Kopfilsstatus;
import se.underlag.model.Kopfilsversion;
import se.underlag.model.Organisationsenhet;
import se.underlag.model.Prognoshandelse;
import se.underlag.model.UnderlagFactory;
import se.underlag.persistence.UnitOfWork;
import se.underlag.spi.Allvar;
import se.underlag.spi.Fynd;
import se.underlag.spi.Json;

/** Makes the version of an upload, in the unit of work of one step. What the rules ask for first is asked here, for windows and commands alike. */
final class Uppladdare {

    private static final String TYP = "application/jsonl";

    private final UnitOfWork uow;
    private final Kopfil kopfil;
    private final List<Kopfilsrad> rader;
    private final List<Prognoshandelse> handelser;
    private final List<Radbild> bilder;
    private final List<Fynd> fynd;
    private final Clock klocka;

    /** Reads the file as it is stored. */
    Uppladdare(UnitOfWork uow, Kopfil kopfil, Granskare granskare, Clock klocka) {
        this.uow = uow;
        this.kopfil = kopfil;
        this.klocka = klocka;
        this.rader = Kopfilslager.rader(uow, kopfil);
        this.handelser = Kopfilslager.handelser(uow, kopfil);
        this.bilder = Radavbildning.of(kopfil, rader, handelser);
        this.fynd = granskare.kontrollera(bilder, Kopfilslager.parametrar(uow)).fynd();
    }

    Uppladdningsunderlag underlag(Filstatus status, int manad) {
        demandManad(manad);
        List<Fynd> fel = fel();
        return new Uppladdningsunderlag(status, manad, nummer(manad), fel, fynd.size() - fel.size(), fragor(), rader.size(), faktiskt(), prognos(),
                Versionsarkiv.lista(kopfil).stream().filter(version -> version.manad() == manad).toList());
    }

    /** Adds the version to the unit of work and locks the file. */
    Versionsinfo laddaUpp(Uppladdning uppladdning, String aktor) {
        demandManad(uppladdning.manad());
        demandInteAvvisad();
        Instant nu = klocka.instant().truncatedTo(ChronoUnit.MICROS);
        String svar = Svarsskrift.skriv(svar(uppladdning, aktor, nu), avvikelser(uppladdning));
        Kopfilsversion version = UnderlagFactory.eINSTANCE.createKopfilsversion();
        version.setId(UUID.randomUUID().toString());
        version.setEnhetId(kopfil.getEnhetId());
        version.setManad(uppladdning.manad());
        version.setNummer(nummer(uppladdning.manad()));
        version.setTidsstampel(nu);
        version.setRader(rader.size());
        version.setSummaFaktiskt(faktiskt());
        version.setSummaPrognos(prognos());
        version.setAnteckning(tomt(uppladdning.anteckning()));
        version.setChecklistesvar(svar);
        Fil fil = fil(version, Versionsskrift.skriv(huvud(version, aktor), rader, bilder, handelser));
        version.setKontrollsumma(fil.getSha256());
        version.setFil(fil);
        version.setOriginal(kopfil.getOriginal());
        uow.add(fil);
        kopfil.getVersioner().add(version);
        kopfil.setStatus(Kopfilsstatus.UPPLADDAD);
        Livscykel.spara(uow, kopfil);
        return Versionsarkiv.info(version);
    }

    private java.util.Map<String, Object> huvud(Kopfilsversion version, String aktor) {
        Organisationsenhet enhet = uow.find(Organisationsenhet.class, kopfil.getEnhetId()).orElse(null);
        return Json.objekt("kopfil", kopfil.getId(), "namn", kopfil.getNamn(), "enhet", enhet == null ? "" : enhet.getNamn(), "enhetskod",
                enhet == null ? "" : enhet.getKod(), "ar", kopfil.getAr(), "manad", version.getManad(), "nummer", version.getNummer(), "tidpunkt",
                version.getTidsstampel(), "uppladdadAv", aktor, "agare", kopfil.getAgare(), "rader", version.getRader(), "summaFaktiskt",
                version.getSummaFaktiskt(), "summaPrognos", version.getSummaPrognos(), "anteckning", version.getAnteckning(), "original",
                kopfil.getOriginal() == null ? null : kopfil.getOriginal().getSha256(), "checklista",
                Kontrollsumma.sha256(Versionsarkiv.utf8(version.getChecklistesvar())));
    }

    private Fil fil(Kopfilsversion version, byte[] innehall) {
        Fil fil = UnderlagFactory.eINSTANCE.createFil();
        fil.setId(UUID.randomUUID().toString());
        fil.setEnhetId(kopfil.getEnhetId());
        fil.setNamn("%d-%02d-v%d.jsonl".formatted(kopfil.getAr(), version.getManad(), version.getNummer()));
        fil.setTyp(TYP);
        fil.setStorlek(innehall.length);
        fil.setSha256(Kontrollsumma.sha256(innehall));
        fil.setInnehall(innehall);
        return fil;
    }

    private List<Checklistfraga> fragor() {
        return Checklistor.fragor(uow, kopfil.getEnhetId(), LocalDate.now(klocka));
    }

    /** Every question is answered, and a no says why (KF-09). */
    private List<Checklistsvar> svar(Uppladdning uppladdning, String aktor, Instant nu) {
        List<Checklistsvar> svar = new ArrayList<>();
        for (Checklistfraga fraga : fragor()) {
            Uppladdning.Svar ett = uppladdning.svar().get(fraga.id());
            if (ett == null) {
                throw new LivscykelException(Orsak.OBESVARAD, MessageFormat.format(Messages.obesvarad, fraga.text()));
            }
            String kommentar = tomt(ett.kommentar());
            if (ett.svar() == Checklistsvar.Svar.NEJ && kommentar == null) {
                throw new LivscykelException(Orsak.OBESVARAD, MessageFormat.format(Messages.nejUtanKommentar, fraga.text()));
            }
            svar.add(new Checklistsvar(fraga.regel(), fraga.text(), ett.svar(), kommentar, aktor, nu));
        }
        return svar;
    }

    /** Every open error is commented (KF-12). */
    private List<Avvikelsekommentar> avvikelser(Uppladdning uppladdning) {
        List<Avvikelsekommentar> avvikelser = new ArrayList<>();
        for (Fynd ett : fel()) {
            String kommentar = tomt(uppladdning.kommentarer().get(Uppladdning.nyckel(ett)));
            if (kommentar == null) {
                throw new LivscykelException(Orsak.OPPET_FYND,
                        MessageFormat.format(Messages.oppetFynd, String.valueOf(ett.plats().rad()), ett.regel(), ett.text()));
            }
            avvikelser.add(new Avvikelsekommentar(ett.regel(), ett.text(), ett.plats().rad(), ett.plats().objektId(), ett.plats().falt(), kommentar));
        }
        return avvikelser;
    }

    /** What is refused at every save must not become part of a version either (PR-06, PR-07). */
    private void demandInteAvvisad() {
        fynd.stream().filter(Fynd::avvisad).findFirst().ifPresent(ett -> {
            throw new LivscykelException(Orsak.AVVISAD_RAD,
                    MessageFormat.format(Messages.avvisadRad, String.valueOf(ett.plats().rad()), ett.regel(), ett.text()));
        });
    }

    private static void demandManad(int manad) {
        if (manad < 1 || manad > 12) {
            throw new LivscykelException(Orsak.OGILTIG, MessageFormat.format(Messages.felManad, String.valueOf(manad)));
        }
    }

    private List<Fynd> fel() {
        return fynd.stream().filter(ett -> ett.allvar() == Allvar.FEL).toList();
    }

    private int nummer(int manad) {
        return kopfil.getVersioner().stream().filter(version -> version.getManad() == manad).mapToInt(Kopfilsversion::getNummer).max().orElse(0) + 1;
    }

    private BigDecimal faktiskt() {
        return summa(rad -> rad.faktiskt().summa());
    }

    private BigDecimal prognos() {
        return summa(rad -> rad.prognos().summa());
    }

    private BigDecimal summa(Function<Radbild, BigDecimal> del) {
        return bilder.stream().map(del).reduce(Belopp.NOLL, BigDecimal::add);
    }

    private static String tomt(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
